package nl.onderdak.bewerking;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.onderdak.regels.Regelbestand;

/** The text of one rule or case file. Immutable; what stands where is found out on the first question. */
public final class Bestandstekst {

    private final String naam;
    private final String tekst;
    private volatile Regelbestand bestand;
    private volatile Element wortel;
    private volatile List<Tabeltekst> tabellen;

    private Bestandstekst(String naam, String tekst) {
        this.naam = naam;
        this.tekst = tekst;
    }

    /** @throws OngeldigeBewerking when the bytes are not UTF-8 */
    public static Bestandstekst van(Regelbestand bestand) {
        try {
            Bestandstekst tekst = new Bestandstekst(bestand.naam(), StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bestand.inhoud())).toString());
            tekst.bestand = bestand;
            return tekst;
        } catch (CharacterCodingException fout) {
            throw new OngeldigeBewerking("Bestand " + bestand.naam() + " is geen UTF-8.", "Bewaar het als UTF-8 en lever het opnieuw in.");
        }
    }

    public static Bestandstekst van(String naam, String tekst) {
        return new Bestandstekst(naam, tekst);
    }

    /** File name, for example {@code leefgeld.dmn}. */
    public String naam() {
        return naam;
    }

    /** Name of the model, which is the file name up to the first dot. */
    public String model() {
        return naam.substring(0, naam.indexOf('.'));
    }

    public String inhoud() {
        return tekst;
    }

    /** Without any change the very bytes it was made of. */
    public Regelbestand bestand() {
        if (bestand == null) {
            bestand = new Regelbestand(naam, tekst.getBytes(StandardCharsets.UTF_8));
        }
        return bestand;
    }

    /**
     * @param splitsingen each applied to what the ones before it left
     * @throws IllegalArgumentException when the text at a place is not what the change takes away
     */
    public Bestandstekst pasToe(List<Splitsing> splitsingen) {
        StringBuilder nieuw = new StringBuilder(tekst);
        for (Splitsing splitsing : splitsingen) {
            int eind = splitsing.vanaf() + splitsing.weg().length();
            if (splitsing.vanaf() < 0 || eind > nieuw.length() || !nieuw.substring(splitsing.vanaf(), eind).equals(splitsing.weg())) {
                throw new IllegalArgumentException("The text of " + naam + " at " + splitsing.vanaf() + " is not what the change takes away");
            }
            nieuw.replace(splitsing.vanaf(), eind, splitsing.bij());
        }
        return new Bestandstekst(naam, nieuw.toString());
    }

    /**
     * The decision tables, in the order of the file.
     *
     * @throws IllegalArgumentException when the text is not well-formed XML or has a document type declaration
     */
    public List<Tabeltekst> tabellen() {
        if (tabellen == null) {
            tabellen = Tabeltekst.lees(this);
        }
        return tabellen;
    }

    /** @param tabel name of the decision or function */
    public Optional<Tabeltekst> tabel(String tabel) {
        return tabellen().stream().filter(gevonden -> gevonden.naam().equals(tabel)).findFirst();
    }

    /** The table that the row with this id stands in. */
    public Optional<Tabeltekst> tabelVan(String rij) {
        return tabellen().stream().filter(gevonden -> gevonden.rij(rij).isPresent()).findFirst();
    }

    /** The element with this id. */
    Optional<Element> element(String id) {
        return wortel().alles().filter(element -> element.id().equals(id)).findFirst();
    }

    Element wortel() {
        if (wortel == null) {
            wortel = Elementenlezer.lees(tekst);
        }
        return wortel;
    }
}
