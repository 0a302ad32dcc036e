package nl.onderdak.keuring;

import java.util.Map;
import java.util.Optional;

/** Puts a finding on rule files in its place in a table, with what to do apart. */
final class Vertaling {

    private static final Map<String, String> KOLOM = Map.of("bron", "bron", "bron-ontbreekt", "bron", "toelichting", "toelichting", "feit", "feit",
            "zekerheid", "zekerheid", "vraag-ontbreekt", "vraag", "gegevens-ontbreken", "gegevens");

    private Vertaling() {
    }

    /** @param plaats of the row, or of what else it is about */
    static Bevinding van(nl.onderdak.controle.Bevinding gevonden, Plaats plaats) {
        Optional<String> annotatie = Optional.ofNullable(KOLOM.get(gevonden.code()));
        return annotatie.map(kolom -> van(gevonden, plaats.kolom(kolom), kolom)).orElseGet(() -> van(gevonden, plaats, ""));
    }

    /** @param kolom title of the column it stands in; empty when it is about more than one cell */
    static Bevinding van(nl.onderdak.controle.Bevinding gevonden, Plaats plaats, String kolom) {
        String waar = plaats.rij().map(id -> "Rij " + id).or(() -> plaats.tabel().map(tabel -> "Tabel " + tabel)).orElse("Model " + plaats.model());
        int knip = gevonden.melding().lastIndexOf("; ");
        String melding = knip < 0 ? gevonden.melding() : gevonden.melding().substring(0, knip) + ".";
        String oplossing = knip < 0 ? "Pas dit aan; zie docs/regels-wijzigen.md." : hoofdletter(gevonden.melding().substring(knip + 2));
        return Bevinding.fout(gevonden.code(), plaats, waar + (kolom.isEmpty() ? "" : ", kolom " + kolom) + ": " + melding, oplossing);
    }

    static String hoofdletter(String tekst) {
        return tekst.substring(0, 1).toUpperCase() + tekst.substring(1);
    }
}
