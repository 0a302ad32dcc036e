package nl.onderdak.koppelverzoek;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.onderdak.deur.Berichtdeel;
import nl.onderdak.gemeente.Gemeentegegevens;
import nl.onderdak.koppeling.Prijslijst;

/** Reads prices of room, {@code koppeltypen.Koppelprijzen}, for one day. */
public final class Prijslezer {

    private final Gebiedscodes codes;
    private final LocalDate peildatum;

    public Prijslezer(Gemeentegegevens gegevens, LocalDate peildatum) {
        this.codes = new Gebiedscodes(gegevens, peildatum);
        this.peildatum = peildatum;
    }

    /** Faults are kept in {@code deel}; ask it before the prices are used. */
    public Prijslijst lees(Berichtdeel deel) {
        Optional<LocalDate> datum = deel.datum("datum");
        if (datum.isEmpty()) {
            deel.fout("datum", "verplicht", "Het veld datum ontbreekt.", null,
                    "Vul de dag in waarop de prijzen zijn berekend; prijzen verouderen.");
        } else if (datum.get().isAfter(peildatum)) {
            deel.fout("datum", "na-peildatum", "De prijzen zijn van na de peildatum.", datum.get().toString(),
                    "Een dag tot en met " + peildatum + ".");
        }
        Map<String, BigDecimal> prijzen = new HashMap<>();
        for (Berichtdeel prijs : deel.delen("perGemeente")) {
            String code = prijs.nodigeTekst("code");
            Optional<BigDecimal> bedrag = prijs.getal("prijs");
            if (bedrag.isEmpty()) {
                prijs.fout("prijs", "verplicht", "Het veld prijs ontbreekt.", null, "Vul de punten per persoon in.");
            }
            if (!code.isEmpty()) {
                codes.gemeente(prijs, "code");
                if (prijzen.put(code, bedrag.orElse(BigDecimal.ZERO)) != null) {
                    prijs.fout("code", "dubbel", "Deze gemeente staat al in de lijst.", code, "Noem elke gemeente een keer.");
                }
            }
        }
        return new Prijslijst(datum.orElse(peildatum), prijzen);
    }
}
