package nl.onderdak.bewerking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row as it stands in the file. */
public final class Rijtekst {

    private static final String VRIJ = "-";

    private final Tabeltekst tabel;
    private final Element rij;
    private final List<Element> cellen = new ArrayList<>();
    private final List<Element> annotaties;

    Rijtekst(Tabeltekst tabel, Element rij) {
        this.tabel = tabel;
        this.rij = rij;
        cellen.addAll(rij.kinderen("inputEntry"));
        cellen.addAll(rij.kinderen("outputEntry"));
        annotaties = rij.kinderen("annotationEntry");
    }

    public String id() {
        return rij.id();
    }

    public Tabeltekst tabel() {
        return tabel;
    }

    /** Place in the table, from 1. */
    public int plaats() {
        return tabel.rijen().indexOf(this) + 1;
    }

    /** FEEL of the cell in this column, without blanks around it; a cell that the row lacks says what an absent one means. */
    public String cel(Kolomtekst kolom) {
        return celelement(kolom).map(Element::celtekst).orElse(kolom.isVoorwaarde() ? VRIJ : "");
    }

    /** Without blanks around it; empty when the row or the table does not have it. */
    public String annotatie(Annotatie kolom) {
        return annotatie(kolom.naam());
    }

    String annotatie(String kolom) {
        int plaats = tabel.annotaties().indexOf(kolom);
        return plaats >= 0 && plaats < annotaties.size() ? annotaties.get(plaats).celtekst() : "";
    }

    Optional<Element> celelement(Kolomtekst kolom) {
        int plaats = tabel.kolommen().indexOf(kolom);
        return plaats < cellen.size() ? Optional.of(cellen.get(plaats)) : Optional.empty();
    }

    List<Element> annotatieelementen() {
        return annotaties;
    }

    Element element() {
        return rij;
    }
}
