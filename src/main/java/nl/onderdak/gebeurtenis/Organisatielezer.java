package nl.onderdak.gebeurtenis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.onderdak.deur.Feitenlezer;

/** Reads the setting that says which organisations have topics: {@code gemeente-een=advies;gemeente-twee=advies:leefgeld advies:doelgroepen}. */
final class Organisatielezer {

    private static final Pattern SCOPES = Pattern.compile("advies(:[a-z0-9-]+)?( +advies(:[a-z0-9-]+)?)*");

    private Organisatielezer() {
    }

    /**
     * @return scopes by organisation, in the order of the setting
     * @throws IllegalArgumentException when it cannot be right, with everything that is wrong
     */
    static Map<String, String> lees(String ingesteld) {
        Map<String, String> organisaties = new LinkedHashMap<>();
        List<String> fouten = new ArrayList<>();
        for (String deel : ingesteld.split(";")) {
            String[] naamEnScopes = deel.split("=", 2);
            String naam = naamEnScopes[0].strip();
            String scopes = naamEnScopes.length == 2 ? naamEnScopes[1].strip() : "";
            String hier = "in \"" + Feitenlezer.kort(deel.strip()) + "\" ";
            if (!Onderwerp.kan(naam)) {
                fouten.add(hier + (naam.isEmpty() ? "staat geen organisatie voor de =" : "kan de organisatie niet zo heten, want haar topics heten naar haar"));
            }
            if (!SCOPES.matcher(scopes).matches()) {
                fouten.add(hier + (scopes.isEmpty() ? "staan geen scopes achter een =" : "staat achter de = een scope die er niet is"));
            }
            if (organisaties.put(naam, scopes) != null) {
                fouten.add(hier + "staat een organisatie die er al stond");
            }
        }
        if (!fouten.isEmpty()) {
            throw new IllegalArgumentException("Onderdak start niet. ONDERDAK_GEBEURTENIS_ORGANISATIES klopt niet: " + String.join("; ", fouten)
                    + ". Schrijf per organisatie haar naam (1 tot 200 letters, cijfers, punten, streepjes en lage streepjes), een = en haar scopes met spaties ertussen "
                    + "(advies voor alles, of advies:<model>), en tussen organisaties een puntkomma, bijvoorbeeld "
                    + "gemeente-een=advies;gemeente-twee=advies:leefgeld advies:doelgroepen. Zie docs/gebeurtenissen.md.");
        }
        return organisaties;
    }
}
