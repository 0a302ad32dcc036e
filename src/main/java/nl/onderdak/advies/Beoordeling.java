package nl.onderdak.advies;

import java.util.Collection;
import java.util.Map;

/** Whether an outcome leaves something to a person. */
final class Beoordeling {

    /** The word for it in every enumeration of outcomes. */
    static final String BEOORDELEN = "beoordelen";

    private Beoordeling() {
    }

    /** True when {@code uitkomst} is, or anywhere contains, the word {@code beoordelen}. */
    static boolean inUitkomst(Object uitkomst) {
        if (uitkomst instanceof Map<?, ?> velden) {
            return velden.values().stream().anyMatch(Beoordeling::inUitkomst);
        }
        if (uitkomst instanceof Collection<?> onderdelen) {
            return onderdelen.stream().anyMatch(Beoordeling::inUitkomst);
        }
        return BEOORDELEN.equals(uitkomst);
    }
}
