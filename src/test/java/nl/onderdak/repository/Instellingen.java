package nl.onderdak.repository;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The settings of this service that its own code reads, with their defaults; of another kind than the code has now they are not seen. */
final class Instellingen {

    private static final Pattern EIGENSCHAP = Pattern.compile("@ConfigProperty\\(name = \"(onderdak\\.[\\w.-]+)\"(?:, defaultValue = \"([^\"]*)\")?");
    private static final Pattern VOORVOEGSEL = Pattern.compile("@ConfigMapping\\(prefix = \"(onderdak\\.[\\w.-]+)\"");
    private static final Pattern METHODE = Pattern.compile("(?:@WithDefault\\(\"([^\"]*)\"\\)\\s+)?\\b[\\w<>]+ (\\w+)\\(\\);");
    private static final Pattern GEVRAAGD = Pattern.compile("VOORVOEGSEL \\+ \"(\\w+)\"");

    private Instellingen() {
    }

    /** @return by name; the default is empty when the code gives none, or not in so many words */
    static Map<String, String> uit(Path bronnen) {
        Map<String, String> instellingen = new TreeMap<>();
        try (Stream<Path> bestanden = Files.walk(bronnen)) {
            for (Path bestand : bestanden.filter(pad -> pad.toString().endsWith(".java")).toList()) {
                lees(Files.readString(bestand), instellingen);
            }
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        return instellingen;
    }

    static void lees(String bron, Map<String, String> instellingen) {
        EIGENSCHAP.matcher(bron).results().forEach(plek -> instellingen.put(plek.group(1), plek.group(2) == null ? "" : plek.group(2)));
        Matcher voorvoegsel = VOORVOEGSEL.matcher(bron);
        if (voorvoegsel.find()) {
            METHODE.matcher(bron).results().forEach(plek -> instellingen.put(voorvoegsel.group(1) + "." + metStreepjes(plek.group(2)),
                    plek.group(1) == null ? "" : plek.group(1)));
        }
        GEVRAAGD.matcher(bron).results().forEach(plek -> instellingen.put("onderdak.opslag." + plek.group(1), ""));
    }

    /** As the environment gives it. */
    static String variabele(String instelling) {
        return instelling.replaceAll("[^A-Za-z0-9]", "_").toUpperCase();
    }

    private static String metStreepjes(String naam) {
        return naam.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase();
    }
}
