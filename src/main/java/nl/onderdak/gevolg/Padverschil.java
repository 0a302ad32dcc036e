package nl.onderdak.gevolg;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** One path of an outcome that differs; null on a side: the path is not there. */
record Padverschil(String pad, String van, String naar) {

    static List<Padverschil> tussen(Map<String, String> van, Map<String, String> naar) {
        TreeSet<String> paden = new TreeSet<>(van.keySet());
        paden.addAll(naar.keySet());
        List<Padverschil> verschillen = new ArrayList<>();
        for (String pad : paden) {
            if (!Objects.equals(van.get(pad), naar.get(pad))) {
                verschillen.add(new Padverschil(pad, van.get(pad), naar.get(pad)));
            }
        }
        return verschillen;
    }
}
