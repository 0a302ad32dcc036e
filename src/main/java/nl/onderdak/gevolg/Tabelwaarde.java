package nl.onderdak.gevolg;

import java.util.Map;
import java.util.regex.Pattern;
import org.kie.dmn.feel.util.EvalHelper;

/** Looks up what a table saw under a dotted name; a part of a day or duration too, such as {@code peildatum.month}. */
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
            hier = hier instanceof Map<?, ?> velden ? velden.get(deel) : EvalHelper.getDefinedValue(hier, deel).getValueResult().getOrElse(null);
        }
        return hier;
    }
}
