package nl.onderdak.gebeurtenis;

import java.util.regex.Pattern;

/**
 * The topics of this service. Each organisation has three of its own: who may write to or read from them is for the broker to say, and that is
 * all that proves for whom a request is.
 */
final class Onderwerp {

    /** Parts of big jobs that any replica may take. */
    static final String DEELTAKEN = "onderdak.deeltaken";

    private static final String VERZOEKEN = "onderdak.beslisverzoeken.";
    private static final String ADVIEZEN = "onderdak.adviezen.";
    private static final String ONBEZORGBAAR = "onderdak.onbezorgbaar.";
    /** A topic may be 249 characters long. */
    private static final Pattern ORGANISATIE = Pattern.compile("[A-Za-z0-9._-]{1,200}");

    private Onderwerp() {
    }

    /** Whether topics can have the name of this organisation. */
    static boolean kan(String organisatie) {
        return ORGANISATIE.matcher(organisatie).matches();
    }

    static String verzoeken(String organisatie) {
        return VERZOEKEN + organisatie;
    }

    /** Whose requests come in on this topic. */
    static String organisatie(String verzoekonderwerp) {
        return verzoekonderwerp.substring(VERZOEKEN.length());
    }

    static String adviezen(String organisatie) {
        return ADVIEZEN + organisatie;
    }

    static String onbezorgbaar(String organisatie) {
        return ONBEZORGBAAR + organisatie;
    }
}
