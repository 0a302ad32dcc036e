package nl.onderdak.meting;

import java.time.Duration;

/**
 * How long and how often is measured.
 *
 * @param opwarmbeurten turns per variant that do not count
 * @param beurten turns per variant that count
 * @param beurt length of one turn
 * @param starts times the service is started
 */
public record Tempo(int opwarmbeurten, int beurten, Duration beurt, int starts) {

    private static final Tempo GEWOON = new Tempo(5, 7, Duration.ofMillis(1500), 5);
    private static final Tempo KORT = new Tempo(1, 2, Duration.ofMillis(500), 2);

    /** The usual tempo, or with {@code -Dmeting.kort=true} one that only shows that everything works. */
    public static Tempo gevraagd() {
        return Boolean.getBoolean("meting.kort") ? KORT : GEWOON;
    }
}
