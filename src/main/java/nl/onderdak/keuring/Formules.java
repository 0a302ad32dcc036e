package nl.onderdak.keuring;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.onderdak.leeszaal.Celtest;
import nl.onderdak.regels.Regelbestand;

/** The texts of a model that are more than a value: what can take long. */
final class Formules {

    private static final Pattern TEKST = Pattern.compile("<(?:\\w+:)?text>(.*?)</(?:\\w+:)?text>", Pattern.DOTALL);
    private static final Pattern ANNOTATIE = Pattern.compile("<(\\w+:)?annotationEntry\\b.*?</(\\w+:)?annotationEntry>", Pattern.DOTALL);

    private Formules() {
    }

    static Set<String> van(Regelbestand bestand) {
        Set<String> formules = new HashSet<>();
        Matcher gevonden = TEKST.matcher(ANNOTATIE.matcher(new String(bestand.inhoud(), StandardCharsets.UTF_8)).replaceAll(""));
        while (gevonden.find()) {
            String tekst = gevonden.group(1).strip().replace("&gt;", ">").replace("&lt;", "<").replace("&quot;", "\"");
            if (!tekst.equals(Kolom.VRIJ) && Celtest.lees(tekst).isEmpty()) {
                formules.add(tekst);
            }
        }
        return formules;
    }
}
