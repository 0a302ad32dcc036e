package nl.onderdak.vergelijking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says which of the things that two lists share were moved: as few as explain the new order. */
public final class Volgorde {

    private Volgorde() {
    }

    /** @param van names in the old order, each once; {@code naar} in the new order */
    public static Set<String> verplaatst(List<String> van, List<String> naar) {
        Map<String, Integer> plaats = new HashMap<>();
        van.forEach(naam -> plaats.put(naam, plaats.size()));
        List<String> gedeeld = naar.stream().filter(plaats::containsKey).toList();
        Set<String> verplaatst = new HashSet<>(gedeeld);
        langsteRij(gedeeld.stream().map(plaats::get).toList()).forEach(i -> verplaatst.remove(gedeeld.get(i)));
        return verplaatst;
    }

    /** Indexes of a longest increasing subsequence. */
    private static List<Integer> langsteRij(List<Integer> getallen) {
        int[] lengte = new int[getallen.size()];
        int[] vorige = new int[getallen.size()];
        Arrays.fill(vorige, -1);
        int einde = -1;
        for (int i = 0; i < lengte.length; i++) {
            lengte[i] = 1;
            for (int j = 0; j < i; j++) {
                if (getallen.get(j) < getallen.get(i) && lengte[j] >= lengte[i]) {
                    lengte[i] = lengte[j] + 1;
                    vorige[i] = j;
                }
            }
            if (einde < 0 || lengte[i] > lengte[einde]) {
                einde = i;
            }
        }
        List<Integer> rij = new ArrayList<>();
        for (int i = einde; i >= 0; i = vorige[i]) {
            rij.add(i);
        }
        return rij;
    }
}
