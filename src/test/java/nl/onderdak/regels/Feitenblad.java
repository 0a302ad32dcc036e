package nl.onderdak.regels;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fact sheets in docs/recht: which ids they define and in which section. */
final class Feitenblad {

    private static final Path VOORZIENINGEN = Path.of("docs/recht/voorzieningen.md");
    private static final Path KOPPELING = Path.of("docs/recht/koppeling.md");
    private static final Pattern KOP = Pattern.compile("^##+ ([A-Z]?\\d*)");
    private static final Pattern ID = Pattern.compile("\\|\\s*([A-Z]{1,2}(\\d{1,3}|\\d{0,2}\\.\\d{1,2}))\\s*(?=\\|)");

    private Feitenblad() {
    }

    /** Every id with the section that defines it: a number for the facilities, a letter with or without number for the coupling. */
    static Map<String, String> perParagraaf() throws IOException {
        Map<String, String> ids = new LinkedHashMap<>();
        for (Path blad : List.of(VOORZIENINGEN, KOPPELING)) {
            String paragraaf = "";
            for (String regel : Files.readAllLines(blad)) {
                Matcher kop = KOP.matcher(regel);
                if (kop.find()) {
                    paragraaf = kop.group(1);
                }
                Matcher id = ID.matcher(regel);
                while (regel.startsWith("|") && id.find()) {
                    // In the second sheet an id has a point; without one it names a whole table.
                    if (blad != KOPPELING || id.group(1).contains(".")) {
                        ids.putIfAbsent(id.group(1), paragraaf);
                    }
                }
            }
        }
        return ids;
    }

    static Set<String> ids() throws IOException {
        return perParagraaf().keySet();
    }
}
