package nl.onderdak.repository;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What no file of this repository holds. The words are cut in two, for this file is one of them. */
final class Huisregels {

    private static final Map<String, Pattern> VERBODEN = verboden();

    private Huisregels() {
    }

    private static Map<String, Pattern> verboden() {
        Map<String, Pattern> verboden = new LinkedHashMap<>();
        verboden.put("address of a package registry", Pattern.compile("(registry\\.npm" + "js|registry\\.yarn" + "pkg|repo1?\\.maven(\\.apache)?\\.o" + "rg|pypi\\.o"
                + "rg|pythonhosted\\.o" + "rg|docker\\.i" + "o/|ghcr\\.i" + "o/|quay\\.i" + "o/|proxy\\.golang\\.o" + "rg|deb\\.debian\\.o" + "rg)"));
        verboden.put("path on somebody's machine", Pattern.compile("(?<![\\w./-])(/ro" + "ot/|/ho" + "me/[a-z]|/wo" + "rk/|/Use" + "rs/|[A-Z]:\\\\\\\\?Use" + "rs)"));
        verboden.put("work left undone", Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b"));
        verboden.put("test that does not run", Pattern.compile("(@Dis" + "abled|@Ign" + "ore\\b|\\bassume" + "(That|True|False|Not)|Assump" + "tions"
                + "|(?<![\\w.])(test|it|describe)\\.(sk" + "ip|on" + "ly|to" + "do|fix" + "me|fa" + "ils)\\b|\\bx(it|describe)\\(\")"));
        return verboden;
    }

    /** @return the rules that this text breaks, each with the words that do */
    static List<String> overtredingen(String tekst) {
        return VERBODEN.entrySet().stream().flatMap(regel -> regel.getValue().matcher(tekst).results().map(plek -> regel.getKey() + ": " + plek.group())).distinct().toList();
    }
}
