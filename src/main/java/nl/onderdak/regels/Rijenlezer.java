package nl.onderdak.regels;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kie.dmn.model.api.DecisionRule;
import org.kie.dmn.model.api.DecisionTable;

/** Reads the rows of a decision table with their annotations; collects every fault instead of stopping at the first. */
final class Rijenlezer {

    private final List<String> fouten;

    /** @param fouten receives a Dutch sentence per fault */
    Rijenlezer(List<String> fouten) {
        this.fouten = fouten;
    }

    List<Rij> lees(Knoop plaats, DecisionTable tabel) {
        int periodekolom = Geldigheid.kolom(tabel);
        List<Rij> rijen = new ArrayList<>();
        for (DecisionRule regel : tabel.getRule()) {
            try {
                rijen.add(lees(plaats, tabel, regel, periodekolom));
            } catch (IllegalArgumentException fout) {
                fouten.add("Model " + plaats.model() + ", tabel " + plaats.naam() + ", rij " + regel.getId() + ": " + fout.getMessage());
            }
        }
        return rijen;
    }

    private static Rij lees(Knoop plaats, DecisionTable tabel, DecisionRule regel, int periodekolom) {
        Map<String, String> annotaties = new HashMap<>();
        for (int i = 0; i < Math.min(tabel.getAnnotation().size(), regel.getAnnotationEntry().size()); i++) {
            String tekst = regel.getAnnotationEntry().get(i).getText();
            annotaties.put(tabel.getAnnotation().get(i).getName(), tekst == null ? "" : tekst.strip());
        }
        return rij(regel.getId(), plaats, annotaties,
                periodekolom < 0 ? Geldigheid.ALTIJD : Geldigheid.van(regel.getInputEntry().get(periodekolom).getText()));
    }

    /** @throws IllegalArgumentException when an annotation is missing or cannot be read */
    static Rij rij(String id, Knoop plaats, Map<String, String> annotaties, Geldigheid geldigheid) {
        return new Rij(
                id,
                plaats,
                verplicht(annotaties, "bron").lines().map(Bron::van).toList(),
                verplicht(annotaties, "toelichting"),
                woorden(verplicht(annotaties, "feit")),
                Zekerheid.van(verplicht(annotaties, "zekerheid")),
                Optional.of(annotaties.getOrDefault("vraag", "")).filter(vraag -> !vraag.isEmpty()),
                woorden(annotaties.getOrDefault("gegevens", "")),
                geldigheid);
    }

    private static String verplicht(Map<String, String> annotaties, String kolom) {
        String tekst = annotaties.getOrDefault(kolom, "");
        if (tekst.isEmpty()) {
            throw new IllegalArgumentException("de kolom " + kolom + " is leeg; vul hem in.");
        }
        return tekst;
    }

    private static List<String> woorden(String tekst) {
        return tekst.isEmpty() ? List.of() : Arrays.asList(tekst.split("[\\s,]+"));
    }
}
