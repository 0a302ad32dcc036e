package nl.onderdak.regels;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fact sheets in docs/recht: which ids they define and in which section. */
final class Feitenblad {

    static final Path PAD = Path.of("docs/recht/voorzieningen.md");
    private static final Pattern KOP = Pattern.compile("^##+ (\\d+)");
    private static final Pattern ID = Pattern.compile("\\|\\s*([A-Z]{1,2}\\d{1,3})\\s*(?=\\|)");

    private Feitenblad() {
    }

    /** Every id with the number of the section that defines it. */
    static Map<String, Integer> perParagraaf() throws IOException {
        Map<String, Integer> ids = new LinkedHashMap<>();
        int paragraaf = 0;
        for (String regel : Files.readAllLines(PAD)) {
            Matcher kop = KOP.matcher(regel);
            if (kop.find()) {
                paragraaf = Integer.parseInt(kop.group(1));
            }
            Matcher id = ID.matcher(regel);
            while (regel.startsWith("|") && id.find()) {
                ids.putIfAbsent(id.group(1), paragraaf);
            }
        }
        return ids;
    }

    static Set<String> ids() throws IOException {
        return perParagraaf().keySet();
    }
}
