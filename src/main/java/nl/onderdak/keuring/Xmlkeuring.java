package nl.onderdak.keuring;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.onderdak.regels.Regelbestand;

/** Reads a file once, from front to back, without building anything. */
final class Xmlkeuring {

    private static final int GROOTSTE = 5_000_000;

    private final Regelbestand bestand;
    private final List<Bevinding> bevindingen = new ArrayList<>();

    Xmlkeuring(Regelbestand bestand) {
        this.bestand = bestand;
    }

    List<Bevinding> keur() {
        if (bestand.inhoud().length > GROOTSTE) {
            meld("te-groot", "Het bestand is groter dan 5 MB.", "Verdeel het model over kleinere bestanden.");
            return bevindingen;
        }
        XMLInputFactory fabriek = XMLInputFactory.newFactory();
        fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader in = fabriek.createXMLStreamReader(new ByteArrayInputStream(bestand.inhoud()));
            while (in.hasNext()) {
                if (in.next() == XMLStreamConstants.DTD) {
                    meld("doctype", "Het bestand begint met een DOCTYPE.", "Verwijder de DOCTYPE; een model heeft er geen nodig.");
                    return bevindingen;
                }
            }
        } catch (XMLStreamException fout) {
            meld("xml", "Het bestand is geen geldige XML.", "Herstel regel " + fout.getLocation().getLineNumber() + ".");
        }
        return bevindingen;
    }

    private void meld(String code, String melding, String oplossing) {
        bevindingen.add(Bevinding.fout(code, Plaats.model(bestand.naam()), melding, oplossing));
    }
}
