package nl.onderdak.watals;

import java.time.Duration;

/**
 * How far one search may go; what comes first ends it.
 *
 * @param evaluaties of the whole model
 * @param tijd for the whole search
 */
record Zoekgrens(int evaluaties, Duration tijd) {

    static final Zoekgrens GEWOON = new Zoekgrens(3_000, Duration.ofSeconds(5));
}
