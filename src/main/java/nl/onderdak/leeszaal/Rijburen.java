package nl.onderdak.leeszaal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onderdak.regels.Geldigheid;
import nl.onderdak.regels.Rij;
import org.kie.dmn.model.api.DecisionRule;
import org.kie.dmn.model.api.DecisionTable;

/**
 * Which rows of a table follow each other in time: the same conditions, the next period. In a table of reasons several rows may; then none is
 * the one that follows.
 */
final class Rijburen {

    /** Where a period begins or ends, for a set of conditions. */
    private record Rand(List<String> voorwaarden, LocalDate dag) {
    }

    private final Map<String, List<String>> voorwaarden = new HashMap<>();
    private final Map<Rand, List<String>> beginnend = new HashMap<>();
    private final Map<Rand, List<String>> eindigend = new HashMap<>();

    Rijburen(Tabelinhoud tabel) {
        tabel.tabel().ifPresent(beslistabel -> beslistabel.getRule().forEach(regel -> voorwaarden.put(regel.getId(), voorwaarden(beslistabel, regel))));
        tabel.rijen().forEach(rij -> {
            rij.geldigheid().van().ifPresent(dag -> voegToe(beginnend, rij, dag));
            rij.geldigheid().tot().ifPresent(dag -> voegToe(eindigend, rij, dag));
        });
    }

    private void voegToe(Map<Rand, List<String>> randen, Rij rij, LocalDate dag) {
        randen.computeIfAbsent(new Rand(voorwaarden.get(rij.id()), dag), nieuw -> new ArrayList<>()).add(rij.id());
    }

    /** The row that ends the day before this one begins. */
    Optional<String> voor(Rij rij) {
        return rij.geldigheid().van().flatMap(dag -> enige(beginnend, rij, dag).flatMap(deze -> enige(eindigend, rij, dag.minusDays(1))));
    }

    /** The row that begins the day after this one ends. */
    Optional<String> na(Rij rij) {
        return rij.geldigheid().tot().flatMap(dag -> enige(eindigend, rij, dag).flatMap(deze -> enige(beginnend, rij, dag.plusDays(1))));
    }

    private Optional<String> enige(Map<Rand, List<String>> randen, Rij rij, LocalDate dag) {
        return Optional.ofNullable(randen.get(new Rand(voorwaarden.get(rij.id()), dag))).filter(rijen -> rijen.size() == 1).map(rijen -> rijen.get(0));
    }

    private static List<String> voorwaarden(DecisionTable tabel, DecisionRule regel) {
        List<String> cellen = new ArrayList<>();
        int periode = Geldigheid.kolom(tabel);
        for (int i = 0; i < tabel.getInput().size(); i++) {
            if (i != periode) {
                cellen.add(regel.getInputEntry().get(i).getText().strip());
            }
        }
        return cellen;
    }
}
