package nl.onderdak.voorstel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lays two changes of one model over each other: row by row, and line by line where there are no rows. What only one side changed is taken over;
 * a row changed on both sides goes to the side that was chosen, and so does an element.
 */
final class Modelsamenvoeging {

    private static final Pattern RIJ = Pattern.compile("[ \\t]*<(?:\\w+:)?rule\\s+id=\"([^\"]+)\".*?</(?:\\w+:)?rule>[ \\t]*\\r?\\n?", Pattern.DOTALL);
    private static final Pattern ELEMENT = Pattern.compile("<(?:\\w+:)?(?:decision|businessKnowledgeModel|itemDefinition|inputData|decisionService|knowledgeSource)\\s[^>]*?name=\"([^\"]+)\"");

    /** A row, or a line that is no part of one. @param sleutel the row id, or the line itself */
    private record Stuk(boolean rij, String sleutel, String tekst) {

        /** The same row, whatever it says; the same line. */
        String naam() {
            return (rij ? "rij " : "regel ") + sleutel;
        }
    }

    private final List<Stuk> basis;
    private final List<Stuk> voorstel;
    private final List<Stuk> geldend;
    private final Set<String> elementen = new TreeSet<>();

    private Modelsamenvoeging(String basis, String voorstel, String geldend) {
        this.basis = stukken(basis);
        this.voorstel = stukken(voorstel);
        this.geldend = stukken(geldend);
    }

    /**
     * What comes of it.
     *
     * @param tekst the model with both changes
     * @param elementen names of decisions, types and so on that both sides changed in the same place, whichever side was chosen
     */
    record Uitslag(String tekst, Set<String> elementen) {
    }

    /**
     * @param kantVanRij of a row that both sides changed: true for what the proposal says, false for what is in force; empty when it is for each side
     *     to say
     * @param voorstelWint of an element that both sides changed: whether what the proposal says is taken
     */
    static Uitslag voegSamen(String basis, String voorstel, String geldend, Function<String, Optional<Boolean>> kantVanRij, Predicate<String> voorstelWint) {
        Modelsamenvoeging samen = new Modelsamenvoeging(basis, voorstel, geldend);
        samen.kiesRijen(kantVanRij);
        return new Uitslag(samen.samen(voorstelWint), samen.elementen);
    }

    private static List<Stuk> stukken(String tekst) {
        List<Stuk> stukken = new ArrayList<>();
        Matcher rij = RIJ.matcher(tekst);
        int begin = 0;
        while (rij.find()) {
            Tekstverschil.regels(tekst.substring(begin, rij.start())).forEach(regel -> stukken.add(new Stuk(false, regel, regel)));
            stukken.add(new Stuk(true, rij.group(1), rij.group()));
            begin = rij.end();
        }
        Tekstverschil.regels(tekst.substring(begin)).forEach(regel -> stukken.add(new Stuk(false, regel, regel)));
        return stukken;
    }

    /** The side that lost a row never touched it: then what is left is a change of one side. */
    private void kiesRijen(Function<String, Optional<Boolean>> kantVanRij) {
        Set<String> alle = new HashSet<>();
        List.of(voorstel, geldend, basis).forEach(stukken -> stukken.stream().filter(Stuk::rij).map(Stuk::sleutel).forEach(alle::add));
        for (String rij : alle) {
            kantVanRij.apply(rij).ifPresent(wint -> {
                basis.removeIf(stuk -> stuk.rij() && stuk.sleutel().equals(rij));
                (wint ? geldend : voorstel).removeIf(stuk -> stuk.rij() && stuk.sleutel().equals(rij));
            });
        }
    }

    private String samen(Predicate<String> voorstelWint) {
        Map<String, String> teksten = teksten();
        List<Tekstverschil.Stuk<String>> eigen = new ArrayList<>(Tekstverschil.tussen(namen(basis), namen(voorstel)));
        List<Tekstverschil.Stuk<String>> ander = new ArrayList<>(Tekstverschil.tussen(namen(basis), namen(geldend)));
        for (Tekstverschil.Stuk<String> een : List.copyOf(eigen)) {
            for (Tekstverschil.Stuk<String> twee : List.copyOf(ander)) {
                if (een.equals(twee)) {
                    eigen.remove(een);
                    break;
                }
                if (botst(een, twee)) {
                    String element = element(een.van());
                    elementen.add(element);
                    (voorstelWint.test(element) ? ander : eigen).remove(voorstelWint.test(element) ? twee : een);
                }
            }
        }
        StringBuilder samen = new StringBuilder();
        Set<String> gehad = new HashSet<>();
        for (int plaats = 0; plaats <= basis.size(); plaats++) {
            for (List<Tekstverschil.Stuk<String>> kant : List.of(ander, eigen)) {
                int hier = plaats;
                kant.stream().filter(stuk -> stuk.van() == hier).flatMap(stuk -> stuk.nieuw().stream()).forEach(naam -> schrijf(samen, naam, teksten, gehad));
            }
            if (plaats < basis.size() && blijft(plaats, eigen) && blijft(plaats, ander)) {
                schrijf(samen, basis.get(plaats).naam(), teksten, gehad);
            }
        }
        return samen.toString();
    }

    private static void schrijf(StringBuilder samen, String naam, Map<String, String> teksten, Set<String> gehad) {
        if (naam.startsWith("regel ")) {
            samen.append(naam, "regel ".length(), naam.length());
        } else if (teksten.containsKey(naam) && gehad.add(naam)) {
            samen.append(teksten.get(naam));
        }
    }

    /** What each row says in the end: what the side that changed it says. A row that one side took out and the other left alone is not there. */
    private Map<String, String> teksten() {
        Map<String, String> was = rijen(basis);
        Map<String, String> onze = rijen(voorstel);
        Map<String, String> hunne = rijen(geldend);
        Map<String, String> teksten = new HashMap<>(hunne);
        teksten.keySet().removeIf(naam -> was.containsKey(naam) && !onze.containsKey(naam) && was.get(naam).equals(hunne.get(naam)));
        onze.forEach((naam, tekst) -> {
            if (!was.containsKey(naam) || !was.get(naam).equals(tekst)) {
                teksten.put(naam, tekst);
            }
        });
        return teksten;
    }

    private static Map<String, String> rijen(List<Stuk> stukken) {
        Map<String, String> rijen = new LinkedHashMap<>();
        stukken.stream().filter(Stuk::rij).forEach(stuk -> rijen.putIfAbsent(stuk.naam(), stuk.tekst()));
        return rijen;
    }

    private static List<String> namen(List<Stuk> stukken) {
        return stukken.stream().map(Stuk::naam).toList();
    }

    private static boolean blijft(int plaats, List<Tekstverschil.Stuk<String>> kant) {
        return kant.stream().noneMatch(stuk -> stuk.van() <= plaats && plaats < stuk.tot());
    }

    /** Rows come and go by themselves; lines of an element only make sense together. */
    private boolean botst(Tekstverschil.Stuk<String> een, Tekstverschil.Stuk<String> twee) {
        boolean samen = een.van() < twee.tot() && twee.van() < een.tot() || een.van() == twee.van();
        return samen && heeftRegels(een) && heeftRegels(twee);
    }

    private boolean heeftRegels(Tekstverschil.Stuk<String> stuk) {
        return stuk.nieuw().stream().anyMatch(naam -> naam.startsWith("regel ")) || basis.subList(stuk.van(), stuk.tot()).stream().anyMatch(deel -> !deel.rij());
    }

    /** The decision, type or other element in which a piece stands. */
    private String element(int plaats) {
        for (int i = Math.min(plaats, basis.size() - 1); i >= 0; i--) {
            Matcher element = ELEMENT.matcher(basis.get(i).tekst());
            if (!basis.get(i).rij() && element.find()) {
                return element.group(1);
            }
        }
        return "definitions";
    }
}
