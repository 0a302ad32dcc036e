package nl.onderdak.bewerking;

import java.io.StringReader;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the elements of a file with their offsets. The XML parser says what stands there; where it stands it says only roughly, so the tags are
 * also walked through in the text itself, in step.
 */
final class Elementenlezer {

    private final String tekst;
    private final XMLStreamReader in;
    private int begin;
    private int eind;

    private Elementenlezer(String tekst, XMLStreamReader in) {
        this.tekst = tekst;
        this.in = in;
    }

    /**
     * @return the root element
     * @throws IllegalArgumentException when the text is not well-formed XML or has a document type declaration
     */
    static Element lees(String tekst) {
        XMLInputFactory fabriek = XMLInputFactory.newDefaultFactory();
        fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabriek.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return new Elementenlezer(tekst, fabriek.createXMLStreamReader(new StringReader(tekst))).lees();
        } catch (XMLStreamException fout) {
            throw new IllegalArgumentException("Het bestand is geen geldige XML: " + fout.getMessage(), fout);
        }
    }

    private Element lees() throws XMLStreamException {
        Element wortel = null;
        Optional<Element> hier = Optional.empty();
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    volgendeTag();
                    Element element = new Element(in.getPrefix(), in.getLocalName(), hier, begin);
                    for (int i = 0; i < in.getAttributeCount(); i++) {
                        element.attribuut(in.getAttributeLocalName(i), in.getAttributeValue(i));
                    }
                    wortel = wortel == null ? element : wortel;
                    hier = Optional.of(element);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    boolean gesloten = tekst.startsWith("/>", eind - 2);
                    if (gesloten && leeg(hier.orElseThrow())) {
                        hier.orElseThrow().sluit(eind, eind);
                    } else {
                        volgendeTag();
                        hier.orElseThrow().sluit(begin, eind);
                    }
                    hier = hier.orElseThrow().ouder();
                }
                case XMLStreamConstants.CHARACTERS -> hier.orElseThrow().tekst(in.getText());
                case XMLStreamConstants.DTD -> throw new IllegalArgumentException("Het bestand heeft een DOCTYPE; dat is niet toegestaan.");
                default -> {
                }
            }
        }
        return wortel;
    }

    /** Whether the tag walked to last is the start of this very element. */
    private boolean leeg(Element element) {
        return element.begin() == begin;
    }

    private void volgendeTag() {
        int plaats = tekst.indexOf('<', eind);
        for (String slot = geenTag(plaats); !slot.isEmpty(); slot = geenTag(plaats)) {
            plaats = tekst.indexOf('<', tekst.indexOf(slot, plaats) + slot.length());
        }
        begin = plaats;
        while (tekst.charAt(plaats) != '>') {
            char teken = tekst.charAt(plaats);
            plaats = teken == '"' || teken == '\'' ? tekst.indexOf(teken, plaats + 1) + 1 : plaats + 1;
        }
        eind = plaats + 1;
    }

    /** How what begins here ends, when it is no tag. */
    private String geenTag(int plaats) {
        if (tekst.startsWith("<!--", plaats)) {
            return "-->";
        }
        return tekst.startsWith("<![CDATA[", plaats) ? "]]>" : tekst.startsWith("<?", plaats) ? "?>" : "";
    }
}
