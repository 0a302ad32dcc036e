package nl.onderdak.bewerking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of a file with where it stands; offsets are those of the text. */
final class Element {

    private final String voorvoegsel;
    private final String naam;
    private final Optional<Element> ouder;
    private final int begin;
    private final Map<String, String> attributen = new LinkedHashMap<>();
    private final List<Element> kinderen = new ArrayList<>();
    private final StringBuilder tekst = new StringBuilder();
    private int inhoudEind;
    private int eind;

    Element(String voorvoegsel, String naam, Optional<Element> ouder, int begin) {
        this.voorvoegsel = voorvoegsel == null || voorvoegsel.isEmpty() ? "" : voorvoegsel + ":";
        this.naam = naam;
        this.ouder = ouder;
        this.begin = begin;
        ouder.ifPresent(boven -> boven.kinderen.add(this));
    }

    void attribuut(String attribuut, String waarde) {
        attributen.put(attribuut, waarde);
    }

    void tekst(String stuk) {
        tekst.append(stuk);
    }

    void sluit(int begin, int eind) {
        this.inhoudEind = begin;
        this.eind = eind;
    }

    /** With a colon behind it, or empty. */
    String voorvoegsel() {
        return voorvoegsel;
    }

    /** Without prefix. */
    String naam() {
        return naam;
    }

    Optional<Element> ouder() {
        return ouder;
    }

    /** Offset of {@code <}. */
    int begin() {
        return begin;
    }

    /** Offset of the end tag; of an element without one the same as {@link #eind()}. */
    int inhoudEind() {
        return inhoudEind;
    }

    /** Offset after the last {@code >}. */
    int eind() {
        return eind;
    }

    Optional<String> attribuut(String attribuut) {
        return Optional.ofNullable(attributen.get(attribuut));
    }

    String id() {
        return attributen.getOrDefault("id", "");
    }

    List<Element> kinderen() {
        return kinderen;
    }

    List<Element> kinderen(String soort) {
        return kinderen.stream().filter(kind -> kind.naam.equals(soort)).toList();
    }

    Optional<Element> kind(String soort) {
        return kinderen.stream().filter(kind -> kind.naam.equals(soort)).findFirst();
    }

    /** Itself and everything in it, in the order of the file. */
    Stream<Element> alles() {
        List<Element> alles = new ArrayList<>();
        verzamel(alles);
        return alles.stream();
    }

    private void verzamel(List<Element> alles) {
        alles.add(this);
        kinderen.forEach(kind -> kind.verzamel(alles));
    }

    /** What stands directly in it, without blanks around it. */
    String tekst() {
        return tekst.toString().strip();
    }

    /** What its {@code text} says; empty when it has none. */
    String celtekst() {
        return kind("text").map(Element::tekst).orElse("");
    }
}
