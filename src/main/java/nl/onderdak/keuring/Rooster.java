package nl.onderdak.keuring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.onderdak.leeszaal.Celtest;
import org.kie.dmn.model.api.DecisionRule;

/** A table as a grid: per row and column the parts of the column in which the row applies. */
final class Rooster {

    private final List<Kolom> kolommen;
    private final List<As> assen = new ArrayList<>();
    private final List<DecisionRule> rijen;
    private final List<List<BitSet>> vakken = new ArrayList<>();
    private final BitSet onleesbaar = new BitSet();

    /** @param kolommen all input columns, each of a kind that can be gone through */
    Rooster(List<Kolom> kolommen, List<DecisionRule> rijen) {
        this.kolommen = kolommen;
        this.rijen = rijen;
        List<List<Optional<Celtest>>> cellen = rijen.stream()
                .map(rij -> kolommen.stream().map(kolom -> Celtest.lees(cel(rij, kolom))).toList()).toList();
        for (Kolom kolom : kolommen) {
            assen.add(new As(kolom.domein(), cellen.stream().flatMap(rij -> rij.get(kolom.plaats()).stream()).toList()));
        }
        for (int rij = 0; rij < rijen.size(); rij++) {
            List<BitSet> rijvakken = new ArrayList<>();
            for (Kolom kolom : kolommen) {
                rijvakken.add(lees(rij, kolom, cellen.get(rij).get(kolom.plaats())));
            }
            vakken.add(rijvakken);
        }
    }

    /** A cell that cannot be read has a finding of its own; it leaves no gap behind. */
    private BitSet lees(int rij, Kolom kolom, Optional<Celtest> cel) {
        As as = assen.get(kolom.plaats());
        if (cel.isPresent()) {
            return as.vakken(cel.get());
        }
        if (!cel(rijen.get(rij), kolom).strip().equals(Kolom.VRIJ)) {
            onleesbaar.set(rij);
        }
        return as.alles();
    }

    private static String cel(DecisionRule rij, Kolom kolom) {
        return kolom.plaats() < rij.getInputEntry().size() ? Tabelbeeld.tekst(rij.getInputEntry().get(kolom.plaats()).getText()) : "";
    }

    List<Kolom> kolommen() {
        return kolommen;
    }

    As as(int kolom) {
        return assen.get(kolom);
    }

    int rijen() {
        return rijen.size();
    }

    String id(int rij) {
        return rijen.get(rij).getId();
    }

    boolean isLeesbaar(int rij) {
        return !onleesbaar.get(rij);
    }

    /** The parts of the column in which the row applies. */
    BitSet vakken(int rij, int kolom) {
        return vakken.get(rij).get(kolom);
    }

    boolean isVrij(int rij, int kolom) {
        return vakken(rij, kolom).cardinality() == assen.get(kolom).omvang();
    }

    /** Index of the column on the days on which a row applies. */
    Optional<Kolom> periodekolom() {
        return kolommen.stream().filter(kolom -> kolom.periode() && kolom.domein().soort() == Domein.Soort.DAG).findFirst();
    }

    /** One value per column expression. */
    Map<String, String> voorbeeld(List<BitSet> vak) {
        Map<String, String> voorbeeld = new LinkedHashMap<>();
        IntStream.range(0, kolommen.size()).forEach(i -> voorbeeld.put(kolommen.get(i).uitdrukking(), assen.get(i).voorbeeld(vak.get(i).nextSetBit(0))));
        return voorbeeld;
    }
}
