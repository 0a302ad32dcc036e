package nl.onderdak.inwerking;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.onderdak.regels.Regelbestand;

/**
 * The difference between two sets of files as {@code git apply} takes it in the source folder, where models and cases stand in {@code dmn/}.
 * Drools rules are left out: they are code and come with a release.
 */
final class Patch {

    private static final String MAP = "dmn/";
    private static final String NIETS = "/dev/null";
    private static final String ZONDER_REGELEINDE = "\n\\ No newline at end of file";
    private static final int OMLIGGEND = 3;
    private static final int KOPREGELS = 2;

    private Patch() {
    }

    /** @return empty when models and cases are the same */
    static byte[] van(Collection<Regelbestand> oud, Collection<Regelbestand> nieuw) {
        Map<String, byte[]> van = perNaam(oud);
        Map<String, byte[]> naar = perNaam(nieuw);
        TreeSet<String> namen = new TreeSet<>(van.keySet());
        namen.addAll(naar.keySet());
        return namen.stream().filter(naam -> !Arrays.equals(van.get(naam), naar.get(naam)))
                .map(naam -> bestand(naam, van.get(naam), naar.get(naam))).collect(Collectors.joining()).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Map<String, byte[]> perNaam(Collection<Regelbestand> bestanden) {
        return bestanden.stream().filter(bestand -> !bestand.isRegels())
                .collect(Collectors.toMap(Regelbestand::naam, Regelbestand::inhoud, (een, ander) -> ander, TreeMap::new));
    }

    private static String bestand(String naam, byte[] oud, byte[] nieuw) {
        List<String> oudeRegels = regels(oud);
        List<String> nieuweRegels = regels(nieuw);
        String van = oud == null ? NIETS : "a/" + MAP + naam;
        String naar = nieuw == null ? NIETS : "b/" + MAP + naam;
        List<String> patch = new ArrayList<>(List.of("diff --git a/" + MAP + naam + " b/" + MAP + naam));
        if (oud == null) {
            patch.add("new file mode 100644");
        } else if (nieuw == null) {
            patch.add("deleted file mode 100644");
        }
        patch.addAll(oudVoorNieuw(UnifiedDiffUtils.generateUnifiedDiff(van, naar, oudeRegels,
                DiffUtils.diff(oudeRegels, nieuweRegels, new MyersDiffWithLinearSpace<>()), OMLIGGEND)));
        return String.join("\n", patch) + "\n";
    }

    /** As people expect to read it; the algorithm that needs little memory gives what is new and what is gone in any order. */
    private static List<String> oudVoorNieuw(List<String> regels) {
        List<String> geordend = new ArrayList<>(regels.subList(0, Math.min(KOPREGELS, regels.size())));
        List<String> nieuw = new ArrayList<>();
        for (String regel : regels.subList(geordend.size(), regels.size())) {
            if (regel.startsWith("+")) {
                nieuw.add(regel);
            } else {
                if (!regel.startsWith("-")) {
                    geordend.addAll(nieuw);
                    nieuw.clear();
                }
                geordend.add(regel);
            }
        }
        geordend.addAll(nieuw);
        return geordend;
    }

    /** One character per byte, so that every byte comes through as it is. A last line without an end is another line than the same with one. */
    private static List<String> regels(byte[] inhoud) {
        if (inhoud == null || inhoud.length == 0) {
            return List.of();
        }
        List<String> regels = new ArrayList<>(Arrays.asList(new String(inhoud, StandardCharsets.ISO_8859_1).split("\n", -1)));
        String laatste = regels.remove(regels.size() - 1);
        if (!laatste.isEmpty()) {
            regels.add(laatste + ZONDER_REGELEINDE);
        }
        return regels;
    }
}
