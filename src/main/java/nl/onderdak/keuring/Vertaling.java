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
        String kolom = KOLOM.get(gevonden.code());
        Plaats waar = kolom == null ? plaats : plaats.kolom(kolom);
        int knip = gevonden.melding().lastIndexOf("; ");
        String melding = knip < 0 ? gevonden.melding() : gevonden.melding().substring(0, knip) + ".";
        String oplossing = knip < 0 ? "Pas dit aan; zie docs/regels-wijzigen.md." : hoofdletter(gevonden.melding().substring(knip + 2));
        return Bevinding.fout(gevonden.code(), waar, inleiding(waar) + melding, oplossing);
    }

    private static String inleiding(Plaats plaats) {
        Optional<String> rij = plaats.rij().map(id -> "Rij " + id);
        return rij.or(() -> plaats.tabel().map(tabel -> "Tabel " + tabel)).orElse("Model " + plaats.model())
                + plaats.kolom().map(kolom -> ", kolom " + kolom).orElse("") + ": ";
    }

    private static String hoofdletter(String tekst) {
        return tekst.substring(0, 1).toUpperCase() + tekst.substring(1);
    }
}
