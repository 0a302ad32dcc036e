package nl.onderdak.koppelronde;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.onderdak.koppeling.Huishoudbeoordeling;

/** Counts what may not be in a plan once more, from the lines of the report and the judgements of the rules alone. */
final class Hertelling {

    private Hertelling() {
    }

    /** @param regels of the households that take part, in the order of the judgements */
    static int schendingen(Speelveld veld, List<Huishoudbeoordeling> beoordelingen, List<Rondeverslag.Regel> regels) {
        int schendingen = 0;
        Set<String> gezien = new HashSet<>();
        Map<String, Integer> lasten = new HashMap<>();
        for (int i = 0; i < regels.size(); i++) {
            Rondeverslag.Regel regel = regels.get(i);
            if (!gezien.add(regel.kenmerk())) {
                schendingen++;
            }
            if (regel.isGekoppeld()) {
                lasten.merge(regel.gemeentecode(), beoordelingen.get(i).huishouden().personen(), Integer::sum);
                if (!beoordelingen.get(i).kandidaat(veld.plaats(regel.gemeentecode()))) {
                    schendingen++;
                }
            }
        }
        for (Map.Entry<String, Integer> last : lasten.entrySet()) {
            if (last.getValue() > veld.plafond(veld.plaats(last.getKey()))) {
                schendingen++;
            }
        }
        return schendingen;
    }
}
