package nl.onderdak.geval;

import java.util.List;
import java.util.stream.Stream;
import nl.onderdak.deur.Fout;

/**
 * Why facts are refused, and about which fact.
 *
 * @param veld as a column of a case file names it, {@code huishouden.leden[1].relatie}; empty for the facts as a whole
 */
public record Weigergrond(String code, String veld) {

    private static final String OP = " op ";

    public static Weigergrond van(Fout fout) {
        StringBuilder veld = new StringBuilder();
        Stream.of(fout.pointer().split("/")).skip(1).forEach(deel -> veld.append(deel.matches("\\d{1,6}") ? "[" + (Integer.parseInt(deel) + 1) + "]" : "." + deel));
        return new Weigergrond(fout.code(), veld.isEmpty() ? "" : veld.substring(1));
    }

    /** As a case can expect it. */
    public String tekst() {
        return code + OP + veld;
    }

    /**
     * Whether facts were refused for what a case expects, no more and no less.
     *
     * @param verwacht codes, or codes with the fact: {@code buiten-bereik op plan.opgave}
     */
    public static boolean klopt(List<String> verwacht, List<Weigergrond> werd) {
        return verwacht.stream().allMatch(tekst -> werd.stream().anyMatch(grond -> grond.past(tekst)))
                && werd.stream().allMatch(grond -> verwacht.stream().anyMatch(grond::past));
    }

    /** Whether this expectation names the fact with the code. */
    static boolean noemtVeld(String verwacht) {
        return verwacht.contains(OP);
    }

    private boolean past(String verwacht) {
        return verwacht.equals(code) || verwacht.equals(tekst());
    }
}
