package nl.onderdak.fuzz;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A request as it is sent.
 *
 * @param pad   path and query after the host, as they stand on the line
 * @param ruw   whether it may hold what no proper client sends
 * @param zwaar whether a lawful one would be much work
 */
record Fuzzverzoek(int nummer, Contractbewerking bewerking, String methode, String pad, List<String> koppen, byte[] body, boolean ruw,
        boolean zwaar) {

    private static final int TOON = 2000;

    /** {@code ..} can lead out of the API. */
    boolean bereiktDeDienst() {
        try {
            return new URI(pad).getPath().equals(new URI(pad).normalize().getPath());
        } catch (URISyntaxException geenAdres) {
            return true;
        }
    }

    @Override
    public String toString() {
        String tekst = new String(body, StandardCharsets.UTF_8);
        return "%d (%s): %s %s %s%n%s".formatted(nummer, bewerking, methode, pad, koppen, tekst.substring(0, Math.min(TOON, tekst.length())));
    }
}
