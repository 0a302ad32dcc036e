package nl.onderdak.toegang;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A user of the demonstration mode, as a request names it. */
public final class Gebruiker {

    private static final String WACHTWOORD = "demonstratie";

    private Gebruiker() {
    }

    /** Value of the header {@code Authorization}. */
    public static String kop(String naam) {
        return kop(naam, WACHTWOORD);
    }

    static String kop(String naam, String wachtwoord) {
        return "Basic " + Base64.getEncoder().encodeToString((naam + ":" + wachtwoord).getBytes(StandardCharsets.UTF_8));
    }
}
