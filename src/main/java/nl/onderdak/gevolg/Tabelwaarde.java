package nl.onderdak.gevolg;

import java.util.Map;
import java.util.regex.Pattern;

/** Looks up what a table saw under a dotted name. */
public final class Tabelwaarde {

    private static final Pattern PAD = Pattern.compile("[\\p{L}_]\\w*(\\.[\\p{L}_]\\w*)*");

    private Tabelwaarde() {
    }

    /** Whether the text of a column is a name and nothing more. */
    public static boolean isPad(String uitdrukking) {
        return PAD.matcher(uitdrukking).matches();
    }

    /** Null when it is unknown or not there. */
    public static Object van(Map<String, Object> gezien, String pad) {
        Object hier = gezien;
        for (String deel : pad.split("\\.")) {
            hier = hier instanceof Map<?, ?> velden ? velden.get(deel) : null;
        }
        return hier;
    }
}
