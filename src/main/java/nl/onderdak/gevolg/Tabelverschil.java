package nl.onderdak.gevolg;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import nl.onderdak.leeszaal.Tabelbeschrijving;
import nl.onderdak.regels.Regelset;

/** Where one table answers something else than another version of it, without a second rule set. */
public final class Tabelverschil {

    private static final int MEESTE_GEBIEDEN = 3;

    private final List<Gevondengebied> gebieden = new ArrayList<>();
    private final boolean volledig;

    /**
     * @param anders the version that is compared with
     * @param eigen  the version of {@code regelset}
     * @param waarden of {@link #waarden}
     */
    public Tabelverschil(Tabelbeschrijving anders, Tabelbeschrijving eigen, Map<String, String> waarden, Celproef proef) {
        Tabelpaar paar = Tabelpaar.van(anders, eigen, waarden, proef);
        Dozenzoeker zoeker = new Dozenzoeker(paar, proef);
        zoeker.zoek().forEach(doos -> gebieden.add(new Gevondengebied(paar, doos)));
        volledig = zoeker.isVolledig() && paar.ondoorzichtig().isEmpty();
    }

    /** What the input columns of a table say their values are, by FEEL text of the column. */
    public static Map<String, String> waarden(Regelset regelset, Tabelbeschrijving tabel) {
        return Tabelparen.waarden(regelset, tabel);
    }

    /** Whether both answer the same to one value for each cell and bound of each column; false when a cell looks at more than its column. */
    public boolean isGelijk() {
        return volledig && gebieden.isEmpty();
    }

    /**
     * Facts with which a model comes where the two differ, at most one for each of the first places.
     *
     * @param beslissingen of the model, that lean on the table
     * @param begin        facts to begin with, the nearest first
     */
    public List<JsonNode> feiten(Regelset regelset, String model, Set<String> beslissingen, List<JsonNode> begin) {
        Tweeluik tweeluik = new Tweeluik(regelset, regelset, new Bereik(new TreeMap<>(Map.of(model, beslissingen))));
        List<Gevondengebied> eerste = gebieden.stream().limit(MEESTE_GEBIEDEN).toList();
        Voorbeeldzoeker zoeker = new Voorbeeldzoeker(tweeluik, model, eerste, new Voortgang() {
            @Override
            public void begin(Doorrekening.Fase fase, int totaal) {
            }

            @Override
            public void stap() {
                if (Thread.currentThread().isInterrupted()) {
                    throw new CancellationException();
                }
            }
        });
        begin.forEach(feiten -> tweeluik.naar(model, feiten, gebruik -> zoeker.zie(feiten, gebruik)));
        return eerste.stream().map(zoeker::zoek).flatMap(Optional::stream).toList();
    }
}
