package nl.onderdak.koppelverzoek;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.onderdak.deur.Berichtdeel;
import nl.onderdak.gemeente.Gemeentegegevens;
import nl.onderdak.koppeling.Ruimte;
import nl.onderdak.koppeling.Woningaanbod;

/** Reads the room of municipalities, {@code koppeltypen.Koppelgemeente}, for one day. */
public final class Ruimtelezer {

    private final Gebiedscodes codes;

    public Ruimtelezer(Gemeentegegevens gegevens, LocalDate peildatum) {
        this.codes = new Gebiedscodes(gegevens, peildatum);
    }

    /** Room per code. Faults are kept in the parts; ask them before the room is used. */
    public Map<String, Gemeenteruimte> lees(List<Berichtdeel> delen) {
        Map<String, Gemeenteruimte> ruimten = new TreeMap<>();
        for (Berichtdeel deel : delen) {
            String code = deel.nodigeTekst("code");
            if (!code.isEmpty()) {
                codes.gemeente(deel, "code");
                if (ruimten.put(code, ruimte(deel)) != null) {
                    deel.fout("code", "dubbel", "Deze gemeente staat al in de lijst.", code, "Noem elke gemeente een keer.");
                }
            }
        }
        return ruimten;
    }

    private static Gemeenteruimte ruimte(Berichtdeel deel) {
        Map<String, Double> voorzieningen = new HashMap<>();
        for (Berichtdeel voorziening : deel.delen("voorzieningen")) {
            String soort = voorziening.nodigeTekst("soort");
            voorziening.getal("kilometers").ifPresentOrElse(km -> voorzieningen.merge(soort, km.doubleValue(), Math::min),
                    () -> voorziening.fout("kilometers", "verplicht", "Het veld kilometers ontbreekt.", null, "Vul de afstand in kilometer in."));
        }
        return new Gemeenteruimte(new Ruimte(deel.nodigGeheel("ruimteEigen"), deel.geheel("ruimteRuil").orElse(0)), deel.geheel("opgave"),
                deel.geheel("voortgang"),
                new Woningaanbod(deel.geheel("grootsteWoningOoit"), deel.geheel("grootsteWoningNu"),
                        Huishoudlezer.jaNee(deel, "toegankelijkeWoningOoit"), Huishoudlezer.jaNee(deel, "toegankelijkeWoningNu")),
                Huishoudlezer.jaNee(deel, "doorstroomlocatie"), voorzieningen);
    }
}
