package nl.onderdak.vergelijking;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Regelset;
import nl.onderdak.vergelijking.Gevolgen.Padverschil;
import nl.onderdak.vergelijking.Gevolgen.Telling;
import nl.onderdak.vergelijking.Gevolgen.Voorbeeld;

/** Asks one model of two rule sets the same and counts how often the answer differs. */
final class Uitkomstvergelijker {

    private static final int GETOOND = 10;

    private final Regelset van;
    private final Regelset naar;
    private final Beslismodel oud;
    private final Beslismodel nieuw;
    private final int meesteVoorbeelden;
    private final List<Voorbeeld> voorbeelden = new ArrayList<>();
    private final List<String> gevallen = new ArrayList<>();
    private int onderzocht;
    private int anders;

    Uitkomstvergelijker(Regelset van, Regelset naar, String model, int meesteVoorbeelden) {
        this.van = van;
        this.naar = naar;
        this.oud = van.model(model).orElseThrow();
        this.nieuw = naar.model(model).orElseThrow();
        this.meesteVoorbeelden = meesteVoorbeelden;
    }

    /** @param geval id of the case; null when the facts are none */
    void probeer(String geval, JsonNode feiten) {
        onderzocht++;
        SortedMap<String, String> eerder = Uitkomstpaden.van(van, oud, feiten);
        SortedMap<String, String> nu = Uitkomstpaden.van(naar, nieuw, feiten);
        if (eerder.equals(nu)) {
            return;
        }
        anders++;
        if (geval != null) {
            gevallen.add(geval);
        }
        if (voorbeelden.size() < meesteVoorbeelden) {
            TreeSet<String> paden = new TreeSet<>(eerder.keySet());
            paden.addAll(nu.keySet());
            paden.removeIf(pad -> Objects.equals(eerder.get(pad), nu.get(pad)));
            voorbeelden.add(new Voorbeeld(geval, feiten, paden.stream().limit(GETOOND).map(pad -> new Padverschil(pad, eerder.get(pad), nu.get(pad))).toList(),
                    paden.size()));
        }
    }

    Telling telling() {
        return new Telling(onderzocht, anders, List.copyOf(voorbeelden));
    }

    /** Ids of the cases whose outcome differs. */
    List<String> gevallen() {
        return List.copyOf(gevallen);
    }
}
