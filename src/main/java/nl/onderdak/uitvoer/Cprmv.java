package nl.onderdak.uitvoer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import nl.onderdak.leeszaal.Bronsoort;
import nl.onderdak.leeszaal.Vindplaats;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.Rij;
import nl.onderdak.regels.Zekerheid;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Adds to a model what the Core Public Rule Management Vocabulary (CPRMV 0.4.1) says about rules. It is made from the annotation columns at
 * the moment of export, so it cannot drift from them, and as attributes, because those load in any DMN engine.
 */
final class Cprmv {

    static final String NAAMRUIMTE = "https://standaarden.open-regels.nl/standards/cprmv/0.4.1#";

    private static final String DMN = "https://www.omg.org/spec/DMN/20230324/MODEL/";
    private static final String VOORVOEGSEL = "cprmv:";
    private static final Map<Zekerheid, String> VERTROUWEN = Map.of(Zekerheid.BEVESTIGD, "high", Zekerheid.TE_BEVESTIGEN, "medium");

    private final Regelset regelset;
    private final Document model;

    private Cprmv(Regelset regelset, Document model) {
        this.regelset = regelset;
        this.model = model;
    }

    /** @param dmn the bytes of a model of this rule set */
    static byte[] verrijk(Regelset regelset, byte[] dmn) {
        try {
            DocumentBuilderFactory lezer = DocumentBuilderFactory.newInstance();
            lezer.setNamespaceAware(true);
            lezer.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            lezer.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Document model = lezer.newDocumentBuilder().parse(new ByteArrayInputStream(dmn));
            new Cprmv(regelset, model).verrijk();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(dmn.length * 2);
            TransformerFactory schrijver = TransformerFactory.newDefaultInstance();
            schrijver.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            schrijver.newTransformer().transform(new DOMSource(model), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        } catch (ParserConfigurationException | SAXException | TransformerException fout) {
            throw new IllegalStateException("A model that was loaded is XML that can be read and written", fout);
        }
    }

    private void verrijk() {
        model.getDocumentElement().setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:cprmv", NAAMRUIMTE);
        for (Element tabel : elementen(model.getDocumentElement(), "decisionTable")) {
            zet(tabel, "rulesetType", rekent(tabel) ? "conditional-calculation" : "decision-table");
            TreeSet<String> wetten = new TreeSet<>();
            for (Element regel : elementen(tabel, "rule")) {
                regelset.rij(regel.getAttribute("id")).ifPresent(rij -> {
                    verrijk(regel, rij);
                    rij.bronnen().stream().map(Vindplaats::van).filter(plaats -> plaats.soort() == Bronsoort.WET).map(Vindplaats::id).forEach(wetten::add);
                });
            }
            if (!wetten.isEmpty() && tabel.getParentNode() instanceof Element besluit) {
                zet(besluit, "implements", String.join(" ", wetten));
            }
        }
    }

    private static void verrijk(Element regel, Rij rij) {
        boolean periode = rij.geldigheid().van().isPresent() || rij.geldigheid().tot().isPresent();
        boolean altijd = elementen(regel, "inputEntry").stream().allMatch(cel -> cel.getTextContent().strip().equals("-"));
        zet(regel, "ruleType", periode ? "temporal-period" : altijd ? "default" : "decision-rule");
        rij.geldigheid().van().ifPresent(dag -> zet(regel, "validFrom", dag.toString()));
        rij.geldigheid().tot().ifPresent(dag -> zet(regel, "validUntil", dag.toString()));
        zet(regel, "confidence", VERTROUWEN.get(rij.zekerheid()));
        zet(regel, "note", rij.toelichting());
        Element uitkomst = elementen(regel, "outputEntry").get(0);
        if (rij.bronnen().size() == 1) {
            zet(uitkomst, "isBasedOn", rij.bronnen().get(0).verwijzing());
        } else {
            IntStream.range(0, rij.bronnen().size()).forEach(i -> zet(uitkomst, "isBasedOn" + (i + 1), rij.bronnen().get(i).verwijzing()));
        }
    }

    /** Whether an outcome is worked out instead of written down. */
    private static boolean rekent(Element tabel) {
        return elementen(tabel, "outputEntry").stream().map(cel -> cel.getTextContent().strip())
                .anyMatch(tekst -> !tekst.matches("\"[^\"]*\"|-?\\d+(\\.\\d+)?|true|false|null|date\\(\"[^\"]*\"\\)"));
    }

    private static void zet(Element element, String naam, String waarde) {
        element.setAttributeNS(NAAMRUIMTE, VOORVOEGSEL + naam, waarde);
    }

    private static List<Element> elementen(Element onder, String naam) {
        NodeList gevonden = onder.getElementsByTagNameNS(DMN, naam);
        List<Element> elementen = new ArrayList<>();
        for (int i = 0; i < gevonden.getLength(); i++) {
            elementen.add((Element) gevonden.item(i));
        }
        return elementen;
    }
}
