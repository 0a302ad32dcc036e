package nl.onderdak.controle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import nl.onderdak.regels.Regelbestand;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A copy of a model without imports: imported types stand in it as own types ({@code typen.Recht} becomes
 * {@code typen_Recht}), and requirements on other models are left out. The engine's model check breaks on any import
 * (KIE 10.2.0), on this copy it works.
 */
final class Modelkopie {

    private final Map<String, Document> perNamespace = new HashMap<>();
    private final Map<String, Document> perBestand = new HashMap<>();

    Modelkopie(List<Regelbestand> bestanden) {
        for (Regelbestand bestand : bestanden) {
            Document document = lees(bestand);
            perBestand.put(bestand.naam(), document);
            perNamespace.put(document.getDocumentElement().getAttribute("namespace"), document);
        }
    }

    String van(Regelbestand bestand) {
        Document kopie = (Document) perBestand.get(bestand.naam()).cloneNode(true);
        Element wortel = kopie.getDocumentElement();
        List<Element> imports = elementen(wortel, "import");
        for (Element eis : elementen(wortel, "knowledgeRequirement")) {
            Element doel = elementen(eis, "requiredKnowledge").get(0);
            if (!doel.getAttribute("href").startsWith("#")) {
                eis.getParentNode().removeChild(eis);
            }
        }
        hernoem(wortel, imports);
        Node eerste = imports.isEmpty() ? null : imports.get(imports.size() - 1).getNextSibling();
        for (Element invoer : imports) {
            neemTypenOver(kopie, wortel, eerste, invoer);
            wortel.removeChild(invoer);
        }
        return tekst(kopie);
    }

    private void neemTypenOver(Document kopie, Element wortel, Node voor, Element invoer) {
        Document bron = perNamespace.get(invoer.getAttribute("namespace"));
        String alias = invoer.getAttribute("name");
        List<String> eigen = elementen(bron.getDocumentElement(), "itemDefinition").stream().map(type -> type.getAttribute("name")).toList();
        for (Element type : elementen(bron.getDocumentElement(), "itemDefinition")) {
            Element overgenomen = (Element) kopie.importNode(type, true);
            overgenomen.setAttribute("name", alias + "_" + type.getAttribute("name"));
            maakIdsEigen(overgenomen, alias);
            for (Element verwijzing : elementen(overgenomen, "typeRef")) {
                String naam = verwijzing.getTextContent();
                verwijzing.setTextContent(eigen.contains(naam) ? alias + "_" + naam : naam.replace('.', '_'));
            }
            wortel.insertBefore(overgenomen, voor);
        }
    }

    private static void maakIdsEigen(Element element, String alias) {
        if (element.hasAttribute("id")) {
            element.setAttribute("id", alias + "_" + element.getAttribute("id"));
        }
        for (Node kind = element.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Element onder) {
                maakIdsEigen(onder, alias);
            }
        }
    }

    private static void hernoem(Element element, List<Element> imports) {
        for (Element invoer : imports) {
            String voor = invoer.getAttribute("name") + ".";
            if (element.getAttribute("typeRef").startsWith(voor)) {
                element.setAttribute("typeRef", element.getAttribute("typeRef").replaceFirst("\\.", "_"));
            }
            if (element.getLocalName().equals("typeRef") && element.getTextContent().startsWith(voor)) {
                element.setTextContent(element.getTextContent().replaceFirst("\\.", "_"));
            }
        }
        for (Node kind = element.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Element onder) {
                hernoem(onder, imports);
            }
        }
    }

    private static List<Element> elementen(Element onder, String naam) {
        NodeList gevonden = onder.getElementsByTagNameNS("*", naam);
        List<Element> elementen = new ArrayList<>();
        for (int i = 0; i < gevonden.getLength(); i++) {
            elementen.add((Element) gevonden.item(i));
        }
        return elementen;
    }

    private static Document lees(Regelbestand bestand) {
        try {
            DocumentBuilderFactory fabriek = DocumentBuilderFactory.newInstance();
            fabriek.setNamespaceAware(true);
            fabriek.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return fabriek.newDocumentBuilder().parse(new ByteArrayInputStream(bestand.inhoud()));
        } catch (ParserConfigurationException | SAXException | IOException fout) {
            throw new IllegalArgumentException("Bestand " + bestand.naam() + " is geen leesbare XML: " + fout.getMessage(), fout);
        }
    }

    private static String tekst(Document document) {
        try {
            TransformerFactory fabriek = TransformerFactory.newDefaultInstance();
            fabriek.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            StringWriter uit = new StringWriter();
            fabriek.newTransformer().transform(new DOMSource(document), new StreamResult(uit));
            return uit.toString();
        } catch (TransformerException onmogelijk) {
            throw new IllegalStateException("A document that was parsed can be written", onmogelijk);
        }
    }
}
