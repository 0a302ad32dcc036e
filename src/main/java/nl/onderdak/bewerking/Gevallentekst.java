package nl.onderdak.bewerking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of a case file with where they stand. */
final class Gevallentekst {

    static final char SCHEIDER = ';';

    private final Bestandstekst bestand;
    private final List<Regel> regels = new ArrayList<>();

    /**
     * A line; a field may go on over a line end.
     *
     * @param begin offset of its first character
     * @param eind  offset of its line end
     * @param velden as they stand in the file, quotes included
     */
    record Regel(int begin, int eind, List<String> velden) {

        /** Without quotes and blanks around it; empty when the line is shorter. */
        String veld(int plaats) {
            String veld = plaats < 0 || plaats >= velden.size() ? "" : velden.get(plaats).strip();
            return veld.length() >= 2 && veld.startsWith("\"") && veld.endsWith("\"") ? veld.substring(1, veld.length() - 1).replace("\"\"", "\"") : veld;
        }
    }

    Gevallentekst(Bestandstekst bestand) {
        this.bestand = bestand;
        String tekst = bestand.inhoud();
        for (int plaats = 0; plaats < tekst.length();) {
            plaats = regel(tekst, plaats);
        }
    }

    /** @return where the next line begins */
    private int regel(String tekst, int begin) {
        List<String> velden = new ArrayList<>();
        int veld = begin;
        boolean tussenAanhaling = false;
        int plaats = begin;
        while (plaats < tekst.length() && (tussenAanhaling || tekst.charAt(plaats) != '\n' && tekst.charAt(plaats) != '\r')) {
            if (tussenAanhaling && tekst.startsWith("\"\"", plaats)) {
                plaats++;
            } else if (tekst.charAt(plaats) == '"' && (tussenAanhaling || tekst.substring(veld, plaats).isBlank())) {
                tussenAanhaling = !tussenAanhaling;
            } else if (tekst.charAt(plaats) == SCHEIDER && !tussenAanhaling) {
                velden.add(tekst.substring(veld, plaats));
                veld = plaats + 1;
            }
            plaats++;
        }
        velden.add(tekst.substring(veld, plaats));
        if (plaats > begin) {
            regels.add(new Regel(begin, plaats, velden));
        }
        return tekst.startsWith("\r\n", plaats) ? plaats + 2 : plaats + 1;
    }

    Bestandstekst bestand() {
        return bestand;
    }

    /** Names of the columns; none of an empty file. */
    List<String> kolommen() {
        List<String> namen = new ArrayList<>();
        if (!regels.isEmpty()) {
            for (int i = 0; i < regels.get(0).velden().size(); i++) {
                namen.add(regels.get(0).veld(i));
            }
        }
        return namen;
    }

    /** The line with the names first. */
    List<Regel> regels() {
        return regels;
    }

    List<Regel> gevallen() {
        return regels.isEmpty() ? List.of() : regels.subList(1, regels.size());
    }

    Optional<Regel> geval(String id) {
        int plaats = kolommen().indexOf("geval");
        return gevallen().stream().filter(regel -> regel.veld(plaats).equals(id)).findFirst();
    }

    List<String> ids() {
        int plaats = kolommen().indexOf("geval");
        return gevallen().stream().map(regel -> regel.veld(plaats)).toList();
    }

    /** Whether every line has a name for each of its fields. */
    boolean sluit() {
        int breedte = kolommen().size();
        return gevallen().stream().allMatch(regel -> regel.velden().size() <= breedte);
    }

    String regeleind() {
        return bestand.inhoud().contains("\r\n") ? "\r\n" : "\n";
    }

    /** A text as a field: on one line, and between quotes where it must be. */
    static String veld(String tekst) {
        String net = tekst.strip().replaceAll("\\s*\\R\\s*", " ");
        return net.indexOf(SCHEIDER) >= 0 || net.indexOf('"') >= 0 ? "\"" + net.replace("\"", "\"\"") + "\"" : net;
    }
}
