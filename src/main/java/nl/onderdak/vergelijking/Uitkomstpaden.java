package nl.onderdak.vergelijking;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.deur.Fout;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.MislukteBeslissing;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.Uitslag;

/** What a model makes of facts, as text per dotted path, so that two answers can be held side by side. */
public final class Uitkomstpaden {

    /** The path under which a refusal stands, with its codes. */
    public static final String WEIGERING = "weigering";

    private static final String MISLUKT = "mislukt";
    private static final String LEEG = "(leeg)";

    private Uitkomstpaden() {
    }

    static SortedMap<String, String> van(Regelset regelset, Beslismodel model, JsonNode feiten) {
        return van(model, feiten, gelezen -> regelset.beslis(model, gelezen));
    }

    /**
     * @param beslis what to make of facts that passed the door
     * @return empty when nothing was decided and nothing refused
     */
    public static SortedMap<String, String> van(Beslismodel model, JsonNode feiten, Function<Map<String, Object>, Uitslag> beslis) {
        SortedMap<String, String> paden = new TreeMap<>();
        try {
            Uitslag uitslag = beslis.apply(Feitenlezer.lees(model, feiten));
            if (uitslag.tegenstrijdigheden().isEmpty()) {
                uitslag.uitkomsten().forEach((naam, waarde) -> voegToe(paden, naam, waarde));
            } else {
                paden.put(WEIGERING, codes(uitslag.tegenstrijdigheden().stream().map(fout -> String.valueOf(fout.get("code")))));
            }
        } catch (Geweigerd weigering) {
            paden.put(WEIGERING, codes(weigering.probleem().errors().stream().map(Fout::code)));
        } catch (MislukteBeslissing fout) {
            paden.put(WEIGERING, MISLUKT);
        }
        return paden;
    }

    private static String codes(Stream<String> codes) {
        return codes.distinct().sorted().collect(Collectors.joining(", "));
    }

    private static void voegToe(Map<String, String> paden, String pad, Object waarde) {
        if (waarde instanceof Map<?, ?> velden) {
            velden.forEach((naam, veld) -> voegToe(paden, pad + "." + naam, veld));
        } else if (waarde instanceof Collection<?> onderdelen && !onderdelen.isEmpty()) {
            int plaats = 1;
            for (Object onderdeel : onderdelen) {
                voegToe(paden, pad + "[" + plaats++ + "]", onderdeel);
            }
        } else {
            paden.put(pad, tekst(waarde));
        }
    }

    private static String tekst(Object waarde) {
        if (waarde instanceof BigDecimal getal) {
            return getal.signum() == 0 ? "0" : getal.stripTrailingZeros().toPlainString();
        }
        return waarde == null || waarde instanceof Collection<?> ? LEEG : waarde.toString();
    }
}
