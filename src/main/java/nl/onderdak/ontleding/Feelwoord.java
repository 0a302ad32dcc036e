package nl.onderdak.ontleding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One word of a FEEL text: a name with its dots, a literal, an operator or a mark. */
record Feelwoord(Soort soort, String tekst) {

    enum Soort {
        NAAM, TEKST, DAG, TERMIJN, GETAL, VERGELIJKING, TEKEN
    }

    private static final Pattern WOORD = Pattern.compile(
            "(?<dag>date\\(\"\\d{4}-\\d{2}-\\d{2}\"\\))|(?<termijn>duration\\(\"-?P[^\"]+\"\\))|(?<tekst>\"(?:[^\"\\\\]|\\\\.)*\")"
                    + "|(?<naam>[\\p{L}_]\\w*(?:\\.[\\p{L}_]\\w*)*)|(?<getal>\\d+(?:\\.\\d+)?)|(?<vergelijking><=|>=|!=|<|>|=)|(?<teken>\\.\\.|\\S)");

    static List<Feelwoord> van(String feel) {
        List<Feelwoord> woorden = new ArrayList<>();
        Matcher gevonden = WOORD.matcher(feel);
        while (gevonden.find()) {
            for (Soort soort : Soort.values()) {
                String tekst = gevonden.group(soort.name().toLowerCase());
                if (tekst != null) {
                    woorden.add(new Feelwoord(soort, tekst));
                }
            }
        }
        return woorden;
    }

    boolean is(String woord) {
        return tekst.equals(woord);
    }

    boolean isVast() {
        return soort == Soort.DAG || soort == Soort.GETAL || soort == Soort.TEKST || is("null") || is("true") || is("false");
    }

    boolean isRekenteken() {
        return soort == Soort.TEKEN && !tekst.isEmpty() && "+-*/".contains(tekst);
    }

    boolean opent() {
        return soort == Soort.TEKEN && !tekst.isEmpty() && "([{".contains(tekst);
    }

    boolean sluit() {
        return soort == Soort.TEKEN && !tekst.isEmpty() && ")]}".contains(tekst);
    }
}
