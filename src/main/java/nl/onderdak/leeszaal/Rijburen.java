package nl.onderdak.leeszaal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onderdak.regels.Geldigheid;
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

    private final Map<String, Geldigheid> geldigheden;

    /** @param geldigheden by row id, those that are known */
    Rijburen(Optional<DecisionTable> tabel, Map<String, Geldigheid> geldigheden) {
        this.geldigheden = geldigheden;
        tabel.ifPresent(beslistabel -> beslistabel.getRule().forEach(regel -> voorwaarden.put(regel.getId(), voorwaarden(beslistabel, regel))));
        geldigheden.forEach((rij, geldigheid) -> {
            geldigheid.van().ifPresent(dag -> voegToe(beginnend, rij, dag));
            geldigheid.tot().ifPresent(dag -> voegToe(eindigend, rij, dag));
        });
    }

    static Rijburen van(Tabelinhoud tabel) {
        Map<String, Geldigheid> geldigheden = new LinkedHashMap<>();
        tabel.rijen().forEach(rij -> geldigheden.put(rij.id(), rij.geldigheid()));
        return new Rijburen(tabel.tabel(), geldigheden);
    }

    private void voegToe(Map<Rand, List<String>> randen, String rij, LocalDate dag) {
        randen.computeIfAbsent(new Rand(voorwaarden.get(rij), dag), nieuw -> new ArrayList<>()).add(rij);
    }

    /** The row that ends the day before this one begins. */
    Optional<String> voor(String rij) {
        return geldigheid(rij).van().flatMap(dag -> enige(beginnend, rij, dag).flatMap(deze -> enige(eindigend, rij, dag.minusDays(1))));
    }

    /** The row that begins the day after this one ends. */
    Optional<String> na(String rij) {
        return geldigheid(rij).tot().flatMap(dag -> enige(eindigend, rij, dag).flatMap(deze -> enige(beginnend, rij, dag.plusDays(1))));
    }

    private Optional<String> enige(Map<Rand, List<String>> randen, String rij, LocalDate dag) {
        return Optional.ofNullable(randen.get(new Rand(voorwaarden.get(rij), dag))).filter(rijen -> rijen.size() == 1).map(rijen -> rijen.get(0));
    }

    private Geldigheid geldigheid(String rij) {
        return geldigheden.getOrDefault(rij, Geldigheid.ALTIJD);
    }

    private static List<String> voorwaarden(DecisionTable tabel, DecisionRule regel) {
        List<String> cellen = new ArrayList<>();
        int periode = Geldigheid.kolom(tabel);
        for (int i = 0; i < Math.min(tabel.getInput().size(), regel.getInputEntry().size()); i++) {
            if (i != periode) {
                cellen.add(String.valueOf(regel.getInputEntry().get(i).getText()).strip());
            }
        }
        return cellen;
    }
}
