package nl.onderdak.bewerking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.onderdak.controle.Opmaak;

/** An element or comment of a file that can be rearranged before it is written again. */
final class Xmlknoop {

    /** Name of a comment; no element is called so. */
    static final String COMMENTAAR = "#comment";
    /** Name of what holds the root element and the comments around it. */
    static final String BESTAND = "#document";

    private final String naam;
    private final String naamruimte;
    private final Map<String, String> naamruimten = new LinkedHashMap<>();
    private final Map<String, String> attributen = new LinkedHashMap<>();
    private final List<Xmlknoop> kinderen = new ArrayList<>();
    private final StringBuilder tekst = new StringBuilder();
    private String voorvoegsel;

    Xmlknoop(String naam, String voorvoegsel, String naamruimte) {
        this.naam = naam;
        this.voorvoegsel = voorvoegsel == null ? "" : voorvoegsel;
        this.naamruimte = naamruimte == null ? "" : naamruimte;
    }

    static Xmlknoop commentaar(String tekst) {
        Xmlknoop knoop = new Xmlknoop(COMMENTAAR, "", "");
        knoop.tekst.append(tekst);
        return knoop;
    }

    /** Without prefix. */
    String naam() {
        return naam;
    }

    String naamruimte() {
        return naamruimte;
    }

    String voorvoegsel() {
        return voorvoegsel;
    }

    void voorvoegsel(String nieuw) {
        voorvoegsel = nieuw;
    }

    boolean isCommentaar() {
        return naam.equals(COMMENTAAR);
    }

    /** Declared here, by prefix. */
    Map<String, String> naamruimten() {
        return naamruimten;
    }

    /** By name with prefix, in the order of the file. */
    Map<String, String> attributen() {
        return attributen;
    }

    String attribuut(String attribuut) {
        return attributen.getOrDefault(attribuut, "");
    }

    String id() {
        return attribuut("id");
    }

    /** Elements and comments. */
    List<Xmlknoop> kinderen() {
        return kinderen;
    }

    List<Xmlknoop> elementen() {
        return kinderen.stream().filter(kind -> !kind.isCommentaar()).toList();
    }

    Optional<Xmlknoop> kind(String soort) {
        return kinderen.stream().filter(kind -> kind.naam.equals(soort)).findFirst();
    }

    /** Itself and everything in it, in the order of the file. */
    Stream<Xmlknoop> alles() {
        List<Xmlknoop> alles = new ArrayList<>();
        verzamel(alles);
        return alles.stream();
    }

    private void verzamel(List<Xmlknoop> alles) {
        alles.add(this);
        kinderen.forEach(kind -> kind.verzamel(alles));
    }

    StringBuilder tekst() {
        return tekst;
    }

    void schrijf(StringBuilder uit) {
        if (isCommentaar()) {
            uit.append("<!--").append(tekst).append("-->");
            return;
        }
        if (!naam.equals(BESTAND)) {
            uit.append('<').append(volledig());
            naamruimten.forEach((alias, adres) -> attribuut(uit, alias.isEmpty() ? "xmlns" : "xmlns:" + alias, adres));
            attributen.forEach((attribuut, waarde) -> attribuut(uit, attribuut, waarde));
            uit.append('>');
        }
        uit.append(kinderen.isEmpty() ? Opmaak.veilig(tekst.toString()) : "");
        kinderen.forEach(kind -> kind.schrijf(uit));
        if (!naam.equals(BESTAND)) {
            uit.append("</").append(volledig()).append('>');
        }
    }

    private static void attribuut(StringBuilder uit, String naam, String waarde) {
        uit.append(' ').append(naam).append("=\"").append(Opmaak.veilig(waarde).replace("\"", "&quot;").replace("\n", "&#10;").replace("\t", "&#9;"))
                .append('"');
    }

    private String volledig() {
        return voorvoegsel.isEmpty() ? naam : voorvoegsel + ":" + naam;
    }
}
