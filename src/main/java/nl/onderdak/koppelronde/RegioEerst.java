package nl.onderdak.koppelronde;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.onderdak.koppeling.Paar;

/** First the labour market region of the best municipality, then the municipalities in it; after that the next region. */
final class RegioEerst {

    private RegioEerst() {
    }

    /** @param paren best first; a municipality of which the region is not known is a region of its own */
    static List<Paar> rangschik(List<Paar> paren) {
        Map<String, List<Paar>> perRegio = new LinkedHashMap<>();
        for (Paar paar : paren) {
            perRegio.computeIfAbsent(paar.gemeente().arbeidsmarktregio().orElse(paar.gemeente().code()), nieuw -> new ArrayList<>()).add(paar);
        }
        return perRegio.values().stream().flatMap(List::stream).toList();
    }
}
