package nl.onderdak.keuring;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a FEEL text word by word and refuses what can run for ever, grow without bound or call something other than rules. */
final class Feelveiligheid {

    private static final int LANGSTE = 4_000;
    private static final int DIEPSTE = 25;
    private static final int MEESTE_CIJFERS = 30;
    private static final int GROOTSTE_MACHT = 30;
    private static final int MEESTE_KEUZEN = 60;
    private static final Pattern WOORD = Pattern.compile(
            "/\\*.*?\\*/|//[^\\n]*|(?<tekst>\"(?:[^\"\\\\]|\\\\.)*+\")|(?<naam>[\\p{L}_][\\p{L}\\p{N}_]*)|(?<getal>\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?)|(?<teken>\\*\\*|\\.\\.|\\S)", Pattern.DOTALL);
    private static final List<String> LUS = List.of("for", "some", "every");
    private static final List<String> PATROON = List.of("matches", "replace", "split");

    private final String feel;
    private final List<String> woorden = new ArrayList<>();

    private Feelveiligheid(String feel) {
        this.feel = feel;
        Matcher gevonden = WOORD.matcher(feel);
        while (gevonden.find()) {
            if (Stream.of("tekst", "naam", "getal", "teken").anyMatch(soort -> gevonden.group(soort) != null)) {
                woorden.add(gevonden.group());
            }
        }
    }

    /**
     * @param feel any FEEL text of a model
     * @param eigen names of the functions the text stands in
     */
    static Optional<Gevaar> keur(String feel, Collection<String> eigen) {
        if (feel.length() > LANGSTE) {
            return gevaar("te-groot", "een formule heeft meer dan " + LANGSTE + " tekens", "Verdeel de formule over meer beslissingen.");
        }
        Feelveiligheid veiligheid = new Feelveiligheid(feel);
        return Stream.<Supplier<Optional<Gevaar>>>of(veiligheid::vreemd, veiligheid::nesting, veiligheid::getallen, veiligheid::patronen,
                        veiligheid::functies, () -> veiligheid.zichzelf(eigen), veiligheid::lussen)
                .flatMap(regel -> regel.get().stream()).findFirst();
    }

    private Optional<Gevaar> vreemd() {
        if (woorden.stream().anyMatch("external"::equalsIgnoreCase)) {
            return gevaar("java", "een formule roept code van buiten aan (external)", "Schrijf de regel in FEEL.");
        }
        return heeft("invoke") ? gevaar("java", "een formule roept met invoke een ander model aan", "Gebruik een beslisdienst.") : Optional.empty();
    }

    private Optional<Gevaar> nesting() {
        int diepte = 0;
        int diepste = 0;
        int tekens = 0;
        for (String woord : woorden) {
            diepte += opent(woord) ? 1 : sluit(woord) ? -1 : 0;
            diepste = Math.max(diepste, diepte);
            tekens = woord.equals("-") ? tekens + 1 : 0;
            if (tekens > 2) {
                return gevaar("diepte", "een formule heeft meer dan twee mintekens na elkaar", "Haal de overbodige tekens weg.");
            }
        }
        boolean keuzen = woorden.stream().filter("if"::equals).count() > MEESTE_KEUZEN;
        return diepste <= DIEPSTE && !keuzen ? Optional.empty()
                : gevaar("diepte", "een formule is te diep genest", "Gebruik ten hoogste " + DIEPSTE + " haakjes in elkaar en " + MEESTE_KEUZEN + " keer if.");
    }

    private Optional<Gevaar> getallen() {
        for (int i = 0; i < woorden.size(); i++) {
            String woord = woorden.get(i);
            if (Character.isDigit(woord.charAt(0)) && (woord.length() > MEESTE_CIJFERS || woord.toLowerCase().contains("e"))) {
                return gevaar("getal", "een getal is te groot", "Schrijf een getal van ten hoogste " + MEESTE_CIJFERS + " cijfers.");
            }
            if (woord.equals("**") && !kleineMacht(woord(i + 1), woord(i + 2))) {
                return gevaar("getal", "een formule verheft tot een macht die te groot is of niet vaststaat", "Schrijf een vaste macht van ten hoogste " + GROOTSTE_MACHT + ".");
            }
        }
        return Optional.empty();
    }

    private static boolean kleineMacht(String macht, String erna) {
        return macht.matches("\\d{1,2}") && Integer.parseInt(macht) <= GROOTSTE_MACHT && !erna.equals("**");
    }

    /** An expression that can try the same text in very many ways: one that is no literal, or repeats more than twice, or repeats a group. */
    private Optional<Gevaar> patronen() {
        for (int i = 0; i + 1 < woorden.size(); i++) {
            if (PATROON.contains(woorden.get(i)) && woord(i + 1).equals("(")) {
                List<String> patroon = argument(i + 2, 1);
                boolean eenvoudig = patroon.size() == 1 && patroon.get(0).startsWith("\"") && patroon.get(0).length() <= 200
                        && !patroon.get(0).contains("(") && !patroon.get(0).contains("{") && patroon.get(0).chars().filter(teken -> teken == '*' || teken == '+').count() <= 2;
                if (!eenvoudig) {
                    return gevaar("patroon", "het patroon van " + woorden.get(i) + " is niet eenvoudig",
                            "Gebruik een vaste tekst als patroon, zonder haakjes en met ten hoogste twee herhalingen (* of +).");
                }
            }
        }
        return Optional.empty();
    }

    /** A comparison for {@code sort} is the only function a formula may make: one with a name could call itself. */
    private Optional<Gevaar> functies() {
        for (int i = 0; i < woorden.size(); i++) {
            if (woorden.get(i).equals("function") && woord(i + 1).equals("(") && !(woord(i - 1).equals(",") && heeft("sort"))) {
                return gevaar("recursie", "een formule maakt een eigen functie", "Maak een functie van het model (business knowledge model); een functie in een formule mag alleen in sort.");
            }
        }
        return Optional.empty();
    }

    private Optional<Gevaar> zichzelf(Collection<String> eigen) {
        return eigen.stream().filter(naam -> !naam.isBlank() && Pattern.compile("(?<![\\w.])" + Pattern.quote(naam).replace(" ", "\\E\\s+\\Q") + "\\s*\\(").matcher(feel).find())
                .findFirst().flatMap(naam -> gevaar("recursie", "functie " + naam + " roept zichzelf aan", "Schrijf de regel zonder herhaling, of met for over een lijst."));
    }

    /** Loops in loops: what they can run through together. */
    private Optional<Gevaar> lussen() {
        Deque<List<Lusbereik>> lopend = new ArrayDeque<>(List.of(new ArrayList<>()));
        boolean kop = false;
        for (int i = 0; i < woorden.size(); i++) {
            String woord = woorden.get(i);
            if (opent(woord)) {
                lopend.push(new ArrayList<>());
            } else if (sluit(woord) && lopend.size() > 1) {
                lopend.pop();
            } else if (LUS.contains(woord) && woord(i + 2).equals("in") || kop && woord.equals(",") && woord(i + 2).equals("in")) {
                kop = true;
                int einde = eindeVanReeks(i + 3);
                lopend.peek().add(Lusbereik.van(woorden.subList(Math.min(i + 3, woorden.size()), einde)));
                if (!Lusbereik.samenKlein(lopend.stream().flatMap(List::stream).toList())) {
                    return gevaar("lus", "een herhaling kan te lang duren", "Loop over een lijst, of van 1 tot een vast getal van ten hoogste " + Lusbereik.MEESTE
                            + "; zet geen reeksen in elkaar.");
                }
            } else if (woord.equals("return") || woord.equals("satisfies")) {
                kop = false;
            } else if (woord.equals(",")) {
                lopend.peek().clear();
            }
        }
        return Optional.empty();
    }

    private int eindeVanReeks(int vanaf) {
        int diepte = 0;
        for (int i = vanaf; i < woorden.size(); i++) {
            diepte += opent(woorden.get(i)) ? 1 : sluit(woorden.get(i)) ? -1 : 0;
            if (diepte < 0 || diepte == 0 && List.of("return", "satisfies", ",").contains(woorden.get(i))) {
                return i;
            }
        }
        return woorden.size();
    }

    /** The words of an argument of a call. */
    private List<String> argument(int vanaf, int nummer) {
        int diepte = 0;
        int komma = 0;
        List<String> argument = new ArrayList<>();
        for (int i = vanaf; i < woorden.size() && diepte >= 0; i++) {
            String woord = woorden.get(i);
            diepte += opent(woord) ? 1 : sluit(woord) ? -1 : 0;
            if (diepte == 0 && woord.equals(",")) {
                komma++;
            } else if (diepte >= 0 && komma == nummer) {
                argument.add(woord);
            }
        }
        return argument;
    }

    private boolean heeft(String functie) {
        for (int i = 0; i + 1 < woorden.size(); i++) {
            if (woorden.get(i).equals(functie) && woord(i + 1).equals("(")) {
                return true;
            }
        }
        return false;
    }

    private String woord(int plaats) {
        return plaats < 0 || plaats >= woorden.size() ? "" : woorden.get(plaats);
    }

    private static boolean opent(String woord) {
        return woord.equals("(") || woord.equals("[") || woord.equals("{");
    }

    private static boolean sluit(String woord) {
        return woord.equals(")") || woord.equals("]") || woord.equals("}");
    }

    private static Optional<Gevaar> gevaar(String code, String melding, String oplossing) {
        return Optional.of(new Gevaar(code, melding, oplossing));
    }
}
