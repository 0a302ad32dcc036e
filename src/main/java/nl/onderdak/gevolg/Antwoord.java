package nl.onderdak.gevolg;

import java.util.SortedMap;

/**
 * What the two rule sets say to a question, as text by path: what differs, and the amounts.
 *
 * @param naar the very same as {@code van} when nothing differs; null as it is stored then
 */
record Antwoord(SortedMap<String, String> van, SortedMap<String, String> naar) {

    Antwoord opgeslagen() {
        return naar.equals(van) ? new Antwoord(van, null) : this;
    }

    Antwoord teruggelezen() {
        return naar == null ? new Antwoord(van, van) : this;
    }
}
