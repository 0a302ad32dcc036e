package nl.onderdak.watals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.onderdak.regels.Knoop;
import nl.onderdak.regels.Rij;

/**
 * One evaluation of the whole model.
 *
 * @param tegenstrijdig whether the facts contradict each other; then there is nothing else
 * @param waarden what was asked, value per dotted path without structures
 * @param toegepast the rows that applied
 */
record Proef(boolean tegenstrijdig, Map<String, JsonNode> waarden, List<Rij> toegepast) {

    static final Proef TEGENSTRIJDIG = new Proef(true, Map.of(), List.of());

    /** What is different from {@code eerder}. */
    List<Verschil> verschillen(Proef eerder) {
        Set<String> paden = new LinkedHashSet<>(eerder.waarden.keySet());
        paden.addAll(waarden.keySet());
        List<Verschil> verschillen = new ArrayList<>();
        for (String pad : paden) {
            JsonNode van = eerder.waarden.getOrDefault(pad, NullNode.instance);
            JsonNode naar = waarden.getOrDefault(pad, NullNode.instance);
            if (!van.equals(naar)) {
                verschillen.add(new Verschil(pad, van, naar));
            }
        }
        return verschillen;
    }

    /** Whether anything a later change could meet is different. */
    boolean verloopAnders(Proef eerder) {
        return tegenstrijdig || !waarden.equals(eerder.waarden) || !toegepast.equals(eerder.toegepast);
    }

    List<String> nieuweRijen(Proef eerder) {
        Set<Rij> toen = Set.copyOf(eerder.toegepast);
        return toegepast.stream().filter(rij -> !toen.contains(rij)).map(Rij::id).toList();
    }

    Set<Knoop> tabellen() {
        Set<Knoop> tabellen = new LinkedHashSet<>();
        toegepast.forEach(rij -> tabellen.add(rij.plaats()));
        return tabellen;
    }

    /** Puts the simple values of an outcome under their paths; a list is one value. */
    static void plat(String pad, JsonNode waarde, Map<String, JsonNode> waarden) {
        if (waarde.isObject()) {
            waarde.fields().forEachRemaining(veld -> plat(pad + "." + veld.getKey(), veld.getValue(), waarden));
        } else {
            waarden.put(pad, waarde);
        }
    }

    static Map<String, JsonNode> onder(List<String> gevraagd, Map<String, JsonNode> alles) {
        Map<String, JsonNode> waarden = new LinkedHashMap<>();
        alles.forEach((pad, waarde) -> {
            if (gevraagd.stream().anyMatch(vraag -> pad.equals(vraag) || pad.startsWith(vraag + ".") || waarde.isNull() && vraag.startsWith(pad + "."))) {
                waarden.put(pad, waarde);
            }
        });
        return waarden;
    }
}
