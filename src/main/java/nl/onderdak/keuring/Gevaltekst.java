package nl.onderdak.keuring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Writes a case of a table in a sentence, without its days. */
final class Gevaltekst {

    private Gevaltekst() {
    }

    /** {@code  bij groep volwassen en gezinsgrootte 3}; empty when it is about every case. */
    static String bij(Rooster rooster, List<BitSet> geval) {
        List<String> delen = new ArrayList<>();
        for (Kolom kolom : rooster.kolommen()) {
            BitSet vakken = geval.get(kolom.plaats());
            boolean dagen = rooster.periodekolom().filter(kolom::equals).isPresent();
            if (!dagen && vakken.cardinality() < rooster.as(kolom.plaats()).omvang()) {
                delen.add(kolom.titel() + " " + rooster.as(kolom.plaats()).tekst(vakken));
            }
        }
        return delen.isEmpty() ? "" : " bij " + (delen.size() == 1 ? delen.get(0)
                : String.join(", ", delen.subList(0, delen.size() - 1)) + " en " + delen.get(delen.size() - 1));
    }
}
