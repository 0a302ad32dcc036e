package nl.onderdak.bewerking;

import java.io.StringReader;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a file as {@link Xmlknoop}. */
final class Xmllezer {

    private Xmllezer() {
    }

    /**
     * @return what holds the root element and the comments around it
     * @throws IllegalArgumentException when the text is not well-formed XML or has a document type declaration
     */
    static Xmlknoop lees(String tekst) {
        XMLInputFactory fabriek = XMLInputFactory.newDefaultFactory();
        fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabriek.setProperty(XMLInputFactory.IS_COALESCING, true);
        Xmlknoop bestand = new Xmlknoop(Xmlknoop.BESTAND, "", "");
        try {
            kinderen(fabriek.createXMLStreamReader(new StringReader(tekst)), bestand);
            return bestand;
        } catch (XMLStreamException fout) {
            throw new IllegalArgumentException("Het bestand is geen geldige XML: " + fout.getMessage(), fout);
        }
    }

    private static void kinderen(XMLStreamReader in, Xmlknoop ouder) throws XMLStreamException {
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    Xmlknoop knoop = element(in);
                    ouder.kinderen().add(knoop);
                    kinderen(in, knoop);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return;
                }
                case XMLStreamConstants.COMMENT -> ouder.kinderen().add(Xmlknoop.commentaar(in.getText()));
                case XMLStreamConstants.CHARACTERS -> ouder.tekst().append(in.getText());
                case XMLStreamConstants.DTD -> throw new IllegalArgumentException("Het bestand heeft een DOCTYPE; dat is niet toegestaan.");
                default -> {
                }
            }
        }
    }

    private static Xmlknoop element(XMLStreamReader in) {
        Xmlknoop knoop = new Xmlknoop(in.getLocalName(), in.getPrefix(), in.getNamespaceURI());
        for (int i = 0; i < in.getNamespaceCount(); i++) {
            knoop.naamruimten().put(Objects.requireNonNullElse(in.getNamespacePrefix(i), ""), Objects.requireNonNullElse(in.getNamespaceURI(i), ""));
        }
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String alias = in.getAttributePrefix(i);
            knoop.attributen().put((alias == null || alias.isEmpty() ? "" : alias + ":") + in.getAttributeLocalName(i), in.getAttributeValue(i));
        }
        return knoop;
    }
}
