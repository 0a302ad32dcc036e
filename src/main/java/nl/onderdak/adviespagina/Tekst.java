package nl.onderdak.adviespagina;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of text with its language: on a page in another language most of what comes from the rules stays Dutch.
 *
 * @param taal    ISO 639-1; of a text in two languages that of its beginning
 * @param stukken of a text in two languages its pieces in order, each in one language; else empty
 */
public record Tekst(String tekst, String taal, List<Tekst> stukken) {

    public Tekst(String tekst, String taal) {
        this(tekst, taal, List.of());
    }

    static Tekst nederlands(String tekst) {
        return new Tekst(tekst, Taal.NL.code());
    }

    /** The texts after one another, at least one; neighbours in the same language become one piece. */
    static Tekst samen(List<Tekst> delen) {
        List<Tekst> stukken = new ArrayList<>();
        for (Tekst stuk : delen.stream().flatMap(deel -> deel.perTaal().stream()).toList()) {
            int laatste = stukken.size() - 1;
            if (laatste >= 0 && stukken.get(laatste).taal.equals(stuk.taal)) {
                stukken.set(laatste, new Tekst(stukken.get(laatste).tekst + stuk.tekst, stuk.taal));
            } else {
                stukken.add(stuk);
            }
        }
        return stukken.size() == 1 ? stukken.get(0)
                : new Tekst(stukken.stream().map(Tekst::tekst).collect(Collectors.joining()), stukken.get(0).taal, stukken);
    }

    /** What can be marked up, each piece in one language. */
    public List<Tekst> perTaal() {
        return stukken.isEmpty() ? List.of(this) : stukken;
    }

    /** The same inside a sentence: without the capital it begins with. */
    Tekst klein() {
        boolean afkorting = tekst.length() < 2 || Character.isUpperCase(tekst.charAt(1));
        return afkorting ? this : new Tekst(Character.toLowerCase(tekst.charAt(0)) + tekst.substring(1), taal);
    }
}
