package nl.onderdak.leeszaal;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Orders texts as people count articles: 2 before 10, 3 before 3a, 2.1 before 2.10. */
final class Artikelvolgorde {

    static final Comparator<String> VOLGORDE = Artikelvolgorde::vergelijk;

    private static final Pattern STUK = Pattern.compile("\\d+|\\D+");

    private Artikelvolgorde() {
    }

    private static int vergelijk(String een, String ander) {
        List<String> links = stukken(een);
        List<String> rechts = stukken(ander);
        for (int i = 0; i < Math.min(links.size(), rechts.size()); i++) {
            int verschil = vergelijkStuk(links.get(i), rechts.get(i));
            if (verschil != 0) {
                return verschil;
            }
        }
        return links.size() == rechts.size() ? een.compareTo(ander) : Integer.compare(links.size(), rechts.size());
    }

    private static int vergelijkStuk(String een, String ander) {
        boolean getallen = Character.isDigit(een.charAt(0)) && Character.isDigit(ander.charAt(0));
        return getallen ? new BigInteger(een).compareTo(new BigInteger(ander)) : een.compareTo(ander);
    }

    private static List<String> stukken(String tekst) {
        return STUK.matcher(tekst).results().map(MatchResult::group).toList();
    }
}
