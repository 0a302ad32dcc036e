package nl.onderdak.koppelverzoek;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onderdak.deur.Berichtdeel;
import nl.onderdak.gemeente.Gemeente;
import nl.onderdak.gemeente.Gemeentegegevens;
import nl.onderdak.gemeente.Regio;
import nl.onderdak.gemeente.Regiosoort;

/** The codes of municipalities and labour market regions of one day; a code that is not among them is a fault of the message. */
public final class Gebiedscodes {

    private final Gemeentegegevens gegevens;
    private final LocalDate peildatum;
    private final Set<String> gemeenten;
    private final Set<String> arbeidsmarktregios;

    public Gebiedscodes(Gemeentegegevens gegevens, LocalDate peildatum) {
        this.gegevens = gegevens;
        this.peildatum = peildatum;
        this.gemeenten = gegevens.op(peildatum).stream().map(Gemeente::code).collect(Collectors.toSet());
        this.arbeidsmarktregios = gegevens.regios(Regiosoort.ARBEIDSMARKTREGIO).stream().map(Regio::code).collect(Collectors.toSet());
    }

    /** The municipality a field names; faults are kept in {@code deel}. */
    public Optional<String> gemeente(Berichtdeel deel, String veld) {
        deel.tekst(veld).ifPresent(code -> controleerGemeente(deel, veld, code));
        return deel.tekst(veld);
    }

    /** The municipalities a list names; faults are kept in {@code deel}. */
    public Set<String> gemeenten(Berichtdeel deel, String veld) {
        List<String> codes = deel.teksten(veld);
        for (int i = 0; i < codes.size(); i++) {
            controleerGemeente(deel, veld + "/" + i, codes.get(i));
        }
        return Set.copyOf(codes);
    }

    Optional<String> arbeidsmarktregio(Berichtdeel deel, String veld) {
        deel.tekst(veld).ifPresent(code -> controleerRegio(deel, veld, code));
        return deel.tekst(veld);
    }

    Set<String> arbeidsmarktregios(Berichtdeel deel, String veld) {
        List<String> codes = deel.teksten(veld);
        for (int i = 0; i < codes.size(); i++) {
            controleerRegio(deel, veld + "/" + i, codes.get(i));
        }
        return Set.copyOf(codes);
    }

    private void controleerGemeente(Berichtdeel deel, String veld, String code) {
        if (gemeenten.contains(code)) {
            return;
        }
        boolean ooit = gegevens.gemeenten().stream().anyMatch(gemeente -> gemeente.code().equals(code));
        deel.fout(veld, "onbekende-gemeente", ooit ? "Deze gemeente bestaat niet op " + peildatum + "." : "Deze gemeentecode bestaat niet.", code,
                "Een code van een gemeente die op de peildatum bestaat, bijvoorbeeld GM0363; zie GET /v1/gemeenten?peildatum=" + peildatum + ".");
    }

    private void controleerRegio(Berichtdeel deel, String veld, String code) {
        if (!arbeidsmarktregios.contains(code)) {
            deel.fout(veld, "onbekende-regio", "Deze code van een arbeidsmarktregio bestaat niet.", code,
                    "Een code van een arbeidsmarktregio, bijvoorbeeld AM18; zie GET /v1/arbeidsmarktregios.");
        }
    }
}
