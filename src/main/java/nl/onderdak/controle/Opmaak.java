package nl.onderdak.controle;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The canonical form of a model file, in which a difference between two versions reads row by row: two spaces per level,
 * one element per line, a cell on one line, attributes in the order of the author, comments kept.
 */
public final class Opmaak {

    private static final Set<String> OP_EEN_REGEL = Set.of("inputEntry", "outputEntry", "annotationEntry", "defaultOutputEntry");

    private final StringBuilder uit = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final XMLStreamReader in;

    private Opmaak(XMLStreamReader in) {
        this.in = in;
    }

    /**
     * @throws IllegalArgumentException when the file is not well-formed XML or has a document type declaration
     */
    public static String van(byte[] bestand) {
        XMLInputFactory fabriek = XMLInputFactory.newDefaultFactory();
        fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabriek.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            Opmaak opmaak = new Opmaak(fabriek.createXMLStreamReader(new ByteArrayInputStream(bestand), StandardCharsets.UTF_8.name()));
            opmaak.schrijf();
            return opmaak.uit.toString();
        } catch (XMLStreamException fout) {
            throw new IllegalArgumentException("Het bestand is geen geldige XML: " + fout.getMessage(), fout);
        }
    }

    private void schrijf() throws XMLStreamException {
        while (in.hasNext()) {
            int soort = in.next();
            if (soort == XMLStreamConstants.START_ELEMENT) {
                element(0, false);
            } else if (soort == XMLStreamConstants.COMMENT) {
                uit.append("<!--").append(in.getText()).append("-->\n");
            }
        }
    }

    private void element(int diepte, boolean opEenRegel) throws XMLStreamException {
        String naam = in.getPrefix() == null || in.getPrefix().isEmpty() ? in.getLocalName() : in.getPrefix() + ":" + in.getLocalName();
        boolean aaneen = opEenRegel || OP_EEN_REGEL.contains(in.getLocalName());
        if (!opEenRegel) {
            inspringen(diepte);
        }
        uit.append('<').append(naam);
        attributen(diepte == 0 ? "\n" + " ".repeat(naam.length() + 2) : " ");
        StringBuilder tekst = new StringBuilder();
        boolean kinderen = false;
        for (int soort = in.next(); soort != XMLStreamConstants.END_ELEMENT; soort = in.next()) {
            if (soort == XMLStreamConstants.START_ELEMENT || soort == XMLStreamConstants.COMMENT) {
                if (!kinderen) {
                    uit.append(aaneen ? ">" : ">\n");
                    kinderen = true;
                }
                if (soort == XMLStreamConstants.START_ELEMENT) {
                    element(diepte + 1, aaneen);
                } else {
                    inspringen(diepte + 1);
                    uit.append("<!--").append(in.getText()).append("-->\n");
                }
            } else if (soort == XMLStreamConstants.CHARACTERS) {
                tekst.append(in.getText());
            }
        }
        sluit(naam, diepte, kinderen, aaneen, tekst.toString().strip());
        if (!opEenRegel) {
            uit.append('\n');
        }
    }

    private void sluit(String naam, int diepte, boolean kinderen, boolean aaneen, String tekst) {
        if (kinderen) {
            if (!aaneen) {
                inspringen(diepte);
            }
            uit.append("</").append(naam).append('>');
        } else if (tekst.isEmpty() && !naam.equals("text")) {
            uit.append("/>");
        } else {
            uit.append('>').append(veilig(tekst)).append("</").append(naam).append('>');
        }
    }

    private void attributen(String tussen) {
        String voor = " ";
        for (int i = 0; i < in.getNamespaceCount(); i++) {
            String alias = in.getNamespacePrefix(i);
            uit.append(voor).append(alias == null ? "xmlns" : "xmlns:" + alias).append("=\"").append(veilig(in.getNamespaceURI(i))).append('"');
            voor = tussen;
        }
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String alias = in.getAttributePrefix(i);
            uit.append(voor).append(alias == null || alias.isEmpty() ? "" : alias + ":").append(in.getAttributeLocalName(i))
                    .append("=\"").append(veilig(in.getAttributeValue(i)).replace("\"", "&quot;")).append('"');
            voor = tussen;
        }
    }

    private void inspringen(int diepte) {
        uit.append("  ".repeat(diepte));
    }

    /** Text as it stands between two tags. */
    public static String veilig(String tekst) {
        return tekst.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
