package nl.onderdak.bewerking;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.onderdak.controle.Opmaak;

/** Writes rows and cells in the fixed form of a file. */
final class Rijblok {

    private static final String STAP = "  ";
    private static final Pattern GEEN_XML = Pattern.compile("[^\\t\\n\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
    private static final Pattern ID = Pattern.compile("\\sid=[\"']([^\"']*)");

    private Rijblok() {
    }

    /**
     * A whole row, with the line end.
     *
     * @param cel      FEEL by column
     * @param annotatie text by annotation column
     */
    static String nieuw(Tabeltekst tabel, String id, Function<Kolomtekst, String> cel, Function<String, String> annotatie) {
        String voor = tabel.element().voorvoegsel();
        String inspringing = inspringing(tabel.bestand().inhoud(), tabel.element().begin()) + STAP;
        StringBuilder blok = new StringBuilder(inspringing).append('<').append(voor).append("rule id=\"").append(id).append("\">\n");
        for (Kolomtekst kolom : tabel.kolommen()) {
            String soort = voor + (kolom.isVoorwaarde() ? "inputEntry" : "outputEntry");
            blok.append(inspringing).append(STAP).append(cel(voor, soort, " id=\"" + id + "." + kolom.staart() + "\"", cel.apply(kolom))).append('\n');
        }
        for (String kolom : tabel.annotaties()) {
            blok.append(inspringing).append(STAP).append(annotatie(voor, annotatie.apply(kolom))).append('\n');
        }
        return blok.append(inspringing).append("</").append(voor).append("rule>\n").toString();
    }

    static String annotatie(String voorvoegsel, String tekst) {
        return cel(voorvoegsel, voorvoegsel + "annotationEntry", "", tekst);
    }

    private static String cel(String voorvoegsel, String soort, String attributen, String tekst) {
        return "<" + soort + attributen + ">" + tekst(voorvoegsel, tekst) + "</" + soort + ">";
    }

    /** The element {@code text}. */
    static String tekst(String voorvoegsel, String tekst) {
        return tekst.isEmpty() && !voorvoegsel.isEmpty() ? "<" + voorvoegsel + "text/>"
                : "<" + voorvoegsel + "text>" + Opmaak.veilig(tekst) + "</" + voorvoegsel + "text>";
    }

    /** The lines of a row under another id, with the ids in it changed along. */
    static String kopie(Rijtekst rij, String id) {
        String tekst = rij.tabel().bestand().inhoud();
        Map<Element, String> cellen = new HashMap<>();
        rij.tabel().kolommen().forEach(kolom -> rij.celelement(kolom).ifPresent(cel -> cellen.put(cel, kolom.staart())));
        StringBuilder kopie = new StringBuilder();
        int tot = begin(tekst, rij.element().begin());
        Matcher ids = ID.matcher(tekst);
        for (Element element : rij.element().alles().filter(element -> !element.id().isEmpty()).toList()) {
            String staart = cellen.getOrDefault(element, element.id().substring(element.id().lastIndexOf('.') + 1));
            ids.region(element.begin(), element.eind()).find();
            kopie.append(tekst, tot, ids.start(1)).append(element == rij.element() ? id : id + "." + staart);
            tot = ids.end(1);
        }
        return kopie.append(tekst, tot, eind(tekst, rij.element().eind())).toString();
    }

    /** FEEL as it is written in a cell: on one line. */
    static String feel(String tekst) {
        return veilig(tekst).replaceAll("\\s*\\n\\s*", " ");
    }

    /** An annotation as it is written: only sources stand on lines of their own. */
    static String annotatietekst(String kolom, String tekst) {
        String net = veilig(tekst);
        return kolom.equals(Annotatie.BRON.naam()) ? net.replaceAll("\\s*\\n\\s*", "\n") : net.replaceAll("\\s*\\n\\s*", " ");
    }

    private static String veilig(String tekst) {
        String net = tekst.replace("\r\n", "\n").replace('\r', '\n').strip();
        if (GEEN_XML.matcher(net).find()) {
            throw new OngeldigeBewerking("De tekst heeft een teken dat niet in een bestand kan staan.", "Typ de tekst opnieuw, zonder te plakken.");
        }
        return net;
    }

    /** The lines on which an element stands, with the indent before it and the line end behind it where nothing else stands there. */
    static String regels(String tekst, Element element) {
        return tekst.substring(begin(tekst, element.begin()), eind(tekst, element.eind()));
    }

    static int begin(String tekst, int plaats) {
        return plaats - inspringing(tekst, plaats).length();
    }

    static int eind(String tekst, int plaats) {
        return tekst.startsWith("\n", plaats) ? plaats + 1 : plaats;
    }

    private static String inspringing(String tekst, int plaats) {
        String voor = tekst.substring(tekst.lastIndexOf('\n', plaats - 1) + 1, plaats);
        return voor.isBlank() ? voor : "";
    }
}
