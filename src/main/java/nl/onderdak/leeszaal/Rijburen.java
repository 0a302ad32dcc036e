package nl.onderdak.leeszaal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onderdak.regels.Rij;
import org.kie.dmn.model.api.DecisionRule;
import org.kie.dmn.model.api.DecisionTable;

/** Which rows of a table follow each other in time: the same conditions, the next period. */
final class Rijburen {

    private static final String PERIODEKOLOM = "peildatum";

    /** Where a period begins or ends, for a set of conditions. */
    private record Rand(List<String> voorwaarden, LocalDate dag) {
    }

    private final Map<String, List<String>> voorwaarden = new HashMap<>();
    private final Map<Rand, String> beginnend = new HashMap<>();
    private final Map<Rand, String> eindigend = new HashMap<>();

    Rijburen(Tabelinhoud tabel) {
        tabel.tabel().ifPresent(beslistabel -> beslistabel.getRule().forEach(regel -> voorwaarden.put(regel.getId(), voorwaarden(beslistabel, regel))));
        tabel.rijen().forEach(rij -> {
            rij.geldigheid().van().ifPresent(dag -> beginnend.putIfAbsent(new Rand(voorwaarden.get(rij.id()), dag), rij.id()));
            rij.geldigheid().tot().ifPresent(dag -> eindigend.putIfAbsent(new Rand(voorwaarden.get(rij.id()), dag), rij.id()));
        });
    }

    /** The row that ends the day before this one begins. */
    Optional<String> voor(Rij rij) {
        return rij.geldigheid().van().map(dag -> eindigend.get(new Rand(voorwaarden.get(rij.id()), dag.minusDays(1))));
    }

    /** The row that begins the day after this one ends. */
    Optional<String> na(Rij rij) {
        return rij.geldigheid().tot().map(dag -> beginnend.get(new Rand(voorwaarden.get(rij.id()), dag.plusDays(1))));
    }

    private static List<String> voorwaarden(DecisionTable tabel, DecisionRule regel) {
        List<String> cellen = new ArrayList<>();
        for (int i = 0; i < tabel.getInput().size(); i++) {
            if (!tabel.getInput().get(i).getInputExpression().getText().strip().equals(PERIODEKOLOM)) {
                cellen.add(regel.getInputEntry().get(i).getText().strip());
            }
        }
        return cellen;
    }
}
