package nl.onderdak.controle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.onderdak.regels.Geldigheid;
import org.kie.dmn.model.api.DecisionRule;

/** Checks every outcome table with a column on {@code peildatum}: readable periods, none that ends before it starts, no uncovered day. */
final class Kalendercontrole {

    private static final String KOMMA = "\\s*,\\s*";

    private Kalendercontrole() {
    }

    static List<Bevinding> controleer(Modelbeeld beeld) {
        List<Bevinding> bevindingen = new ArrayList<>();
        beeld.tabellen().stream().filter(tabel -> !tabel.verzamelt()).forEach(tabel -> controleer(tabel, bevindingen));
        return bevindingen;
    }

    private record Deel(List<String> voorwaarden, Geldigheid periode) {

        LocalDate van() {
            return periode.van().orElse(LocalDate.MIN);
        }

        LocalDate tot() {
            return periode.tot().orElse(LocalDate.MAX);
        }

        /**
         * Whether this row may apply where the conditions of {@code ander} are met. A cell that is not a list of codes may;
         * whether such rows together leave nothing open is for the gap analysis.
         */
        boolean raakt(Deel ander) {
            for (int i = 0; i < voorwaarden.size(); i++) {
                List<String> eigen = List.of(voorwaarden.get(i).split(KOMMA));
                List<String> anders = List.of(ander.voorwaarden().get(i).split(KOMMA));
                boolean codes = Stream.concat(eigen.stream(), anders.stream()).allMatch(code -> code.startsWith("\""));
                if (codes && Collections.disjoint(eigen, anders)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static void controleer(Modelbeeld.Tabel tabel, List<Bevinding> bevindingen) {
        int kolom = Geldigheid.kolom(tabel.tabel());
        if (kolom < 0) {
            return;
        }
        List<Deel> delen = new ArrayList<>();
        for (DecisionRule rij : tabel.tabel().getRule()) {
            try {
                Geldigheid periode = Geldigheid.van(rij.getInputEntry().get(kolom).getText());
                if (periode.van().isPresent() && periode.tot().isPresent() && periode.van().get().isAfter(periode.tot().get())) {
                    bevindingen.add(new Bevinding(tabel.model().getName(), rij.getId(), "periode-omgekeerd",
                            "De periode eindigt op " + periode.tot().get() + ", voor zij op " + periode.van().get() + " begint; keer de dagen om."));
                } else {
                    List<String> voorwaarden = new ArrayList<>(rij.getInputEntry().stream().map(cel -> cel.getText().strip()).toList());
                    voorwaarden.remove(kolom);
                    delen.add(new Deel(voorwaarden, periode));
                }
            } catch (IllegalArgumentException fout) {
                bevindingen.add(new Bevinding(tabel.model().getName(), rij.getId(), "periode", fout.getMessage()));
            }
        }
        delen.sort(Comparator.comparing(Deel::van));
        delen.stream().map(Deel::voorwaarden).distinct().forEach(voorwaarden -> keten(tabel, delen, voorwaarden, bevindingen));
    }

    /** The rows that follow each other in time for the same other conditions: between first and last no day without a row. */
    private static void keten(Modelbeeld.Tabel tabel, List<Deel> delen, List<String> voorwaarden, List<Bevinding> bevindingen) {
        Deel eigen = new Deel(voorwaarden, Geldigheid.ALTIJD);
        LocalDate laatste = delen.stream().filter(deel -> deel.voorwaarden().equals(voorwaarden)).map(Deel::van).max(Comparator.naturalOrder()).orElseThrow();
        LocalDate bereikt = null;
        for (Deel deel : delen) {
            boolean begonnen = bereikt != null || deel.voorwaarden().equals(voorwaarden);
            if (!begonnen || !deel.raakt(eigen) || deel.van().isAfter(laatste)) {
                continue;
            }
            if (bereikt != null && !bereikt.equals(LocalDate.MAX) && deel.van().isAfter(bereikt.plusDays(1))) {
                bevindingen.add(new Bevinding(tabel.model().getName(), tabel.naam(), "dag-zonder-rij",
                        "Van " + bereikt.plusDays(1) + " tot en met " + deel.van().minusDays(1) + " geldt geen enkele rij; sluit de perioden aan."));
            }
            bereikt = bereikt == null || deel.tot().isAfter(bereikt) ? deel.tot() : bereikt;
        }
    }
}
