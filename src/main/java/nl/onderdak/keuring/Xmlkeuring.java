package nl.onderdak.keuring;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.onderdak.regels.Regelbestand;

/** Reads a file once, from front to back, without building anything, and stops at the first thing that no honest author writes. */
final class Xmlkeuring {

    static final int GROOTSTE = 5_000_000;
    private static final int MEESTE_ELEMENTEN = 100_000;
    private static final int MEESTE_RIJEN = 1_000;
    private static final int MEESTE_DELEN = 2_000;
    private static final int DIEPSTE = 30;
    private static final int MEESTE_ATTRIBUTEN = 40;
    private static final Pattern DOCTYPE = Pattern.compile("<!\\s*(DOCTYPE|ENTITY)", Pattern.CASE_INSENSITIVE);
    private static final Pattern FEEL = Pattern.compile("(?i)feel|https?://www\\.omg\\.org/spec/(DMN|FEEL)/.*");
    private static final String DMN = "https?://www\\.omg\\.org/spec/DMN/.*";
    private static final Set<String> BOXED_LUS = Set.of("for", "some", "every", "filter");

    /** An element on the way down; {@code naam} is what it defines, when a text in it may call that. */
    private static final class Element {
        private final String soort;
        private String naam = "";
        private int onderdelen;

        private Element(String soort) {
            this.soort = soort;
        }
    }

    private final Regelbestand bestand;
    private final Deque<Element> pad = new ArrayDeque<>();
    private final StringBuilder tekst = new StringBuilder();
    private int elementen;

    Xmlkeuring(Regelbestand bestand) {
        this.bestand = bestand;
    }

    Optional<Bevinding> keur() {
        if (bestand.inhoud().length > GROOTSTE) {
            return Optional.of(bevinding(new Gevaar("te-groot", "het bestand is groter dan " + GROOTSTE / 1_000_000 + " MB", "Verdeel het model over kleinere bestanden.")));
        }
        try {
            String inhoud = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bestand.inhoud())).toString();
            if (DOCTYPE.matcher(inhoud).find()) {
                return Optional.of(bevinding(new Gevaar("doctype", "het bestand heeft een DOCTYPE of ENTITY", "Haal die weg; een model heeft ze niet nodig.")));
            }
            return lees(inhoud).map(this::bevinding);
        } catch (CharacterCodingException fout) {
            return Optional.of(bevinding(new Gevaar("xml", "het bestand is geen UTF-8", "Sla het bestand op als UTF-8.")));
        } catch (XMLStreamException fout) {
            int regel = fout.getLocation() == null ? 1 : fout.getLocation().getLineNumber();
            return Optional.of(bevinding(new Gevaar("xml", "het bestand is geen geldige XML", "Herstel het bestand; het gaat mis op regel " + regel + ".")));
        }
    }

    private Optional<Gevaar> lees(String inhoud) throws XMLStreamException {
        XMLInputFactory fabriek = XMLInputFactory.newFactory();
        fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader in = fabriek.createXMLStreamReader(new StringReader(inhoud.startsWith("\uFEFF") ? inhoud.substring(1) : inhoud));
        if (in.getCharacterEncodingScheme() != null && !in.getCharacterEncodingScheme().equalsIgnoreCase("UTF-8")) {
            return Optional.of(new Gevaar("xml", "het bestand zegt dat het geen UTF-8 is", "Sla het bestand op als UTF-8."));
        }
        Optional<Gevaar> gevaar = Optional.empty();
        while (in.hasNext() && gevaar.isEmpty()) {
            int soort = in.next();
            if (soort == XMLStreamConstants.START_ELEMENT) {
                gevaar = begin(in);
            } else if (soort == XMLStreamConstants.END_ELEMENT) {
                gevaar = eind();
            } else if (soort == XMLStreamConstants.CHARACTERS || soort == XMLStreamConstants.CDATA || soort == XMLStreamConstants.SPACE) {
                tekst.append(in.getText());
            } else if (soort == XMLStreamConstants.ENTITY_REFERENCE) {
                gevaar = Optional.of(new Gevaar("doctype", "het bestand verwijst naar een entiteit", "Schrijf de tekst uit."));
            }
        }
        return gevaar;
    }

    private Optional<Gevaar> begin(XMLStreamReader in) {
        tekst.setLength(0);
        Element element = new Element(in.getLocalName());
        if (++elementen > MEESTE_ELEMENTEN) {
            return Optional.of(new Gevaar("te-groot", "het bestand heeft meer dan " + MEESTE_ELEMENTEN + " elementen", "Verdeel het model over kleinere bestanden."));
        }
        if (pad.size() >= DIEPSTE || in.getAttributeCount() > MEESTE_ATTRIBUTEN) {
            return Optional.of(new Gevaar("diepte", "de elementen zijn te diep genest of hebben te veel attributen", "Maak het model vlakker; " + DIEPSTE + " lagen is genoeg."));
        }
        if (element.soort.equals("rule") && pad.peek() != null && ++pad.peek().onderdelen > MEESTE_RIJEN) {
            return Optional.of(new Gevaar("te-groot", "een tabel heeft meer dan " + MEESTE_RIJEN + " rijen", "Verdeel de tabel over kleinere tabellen."));
        }
        if (pad.size() == 1 && ++pad.peek().onderdelen > MEESTE_DELEN) {
            return Optional.of(new Gevaar("te-groot", "een model heeft meer dan " + MEESTE_DELEN + " onderdelen", "Verdeel het model over kleinere modellen."));
        }
        benoem(in, element);
        pad.push(element);
        return attributen(in, element.soort);
    }

    private void benoem(XMLStreamReader in, Element element) {
        String naam = in.getAttributeValue(null, "name");
        if (naam != null && element.soort.equals("businessKnowledgeModel")) {
            element.naam = naam;
        } else if (naam != null && element.soort.equals("variable") && pad.peek() != null && pad.peek().soort.equals("contextEntry")) {
            pad.peek().naam = naam;
        }
    }

    private Optional<Gevaar> attributen(XMLStreamReader in, String soort) {
        if (BOXED_LUS.contains(soort)) {
            return Optional.of(new Gevaar("lus", "het model heeft een herhaling als blok (" + soort + ")", "Schrijf de herhaling als formule, over een lijst."));
        }
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String naam = in.getAttributeLocalName(i);
            String waarde = in.getAttributeValue(i).strip();
            if (naam.equals("kind") && (soort.equals("encapsulatedLogic") || soort.equals("functionDefinition")) && !waarde.equalsIgnoreCase("FEEL")) {
                return Optional.of(new Gevaar("java", "een functie is van soort " + waarde, "Schrijf de functie in FEEL."));
            }
            if ((naam.equals("expressionLanguage") || naam.equals("typeLanguage")) && !FEEL.matcher(waarde).matches()) {
                return Optional.of(new Gevaar("taal", "een uitdrukking is in een andere taal: " + waarde, "Schrijf de uitdrukking in FEEL."));
            }
            if (soort.equals("import") && (naam.equals("importType") && !waarde.matches(DMN) || naam.equals("locationURI") && waarde.contains(":"))) {
                return Optional.of(new Gevaar("import", "een import wijst naar iets anders dan een model van de regelset: " + waarde,
                        "Importeer alleen DMN-modellen, op namespace en zonder adres."));
            }
        }
        return Optional.empty();
    }

    private Optional<Gevaar> eind() {
        Element element = pad.pop();
        boolean feel = element.soort.equals("text") && pad.stream().noneMatch(om -> om.soort.equals("annotationEntry") || om.soort.equals("textAnnotation"));
        Optional<Gevaar> gevaar = feel ? Feelveiligheid.keur(tekst.toString(), pad.stream().map(om -> om.naam).toList()) : Optional.empty();
        tekst.setLength(0);
        return gevaar;
    }

    private Bevinding bevinding(Gevaar gevaar) {
        String waar = pad.isEmpty() ? "" : ", " + pad.stream().filter(om -> !om.naam.isEmpty()).map(om -> "functie " + om.naam).findFirst().orElse("element " + pad.peek().soort);
        return Bevinding.fout(gevaar.code(), Plaats.model(bestand.naam().replaceFirst("\\.dmn$", "")),
                "Bestand " + bestand.naam() + waar + ": " + gevaar.melding() + ". Het bestand is niet ingelezen.", gevaar.oplossing());
    }
}
