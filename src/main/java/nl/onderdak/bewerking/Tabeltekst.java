package nl.onderdak.bewerking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.onderdak.regels.Geldigheid;

/** A decision table as it stands in the file, also when it does not compile. */
public final class Tabeltekst {

    private final Bestandstekst bestand;
    private final Element houder;
    private final Element tabel;
    private final List<Kolomtekst> kolommen = new ArrayList<>();
    private final List<String> annotaties;
    private final List<Rijtekst> rijen;

    private Tabeltekst(Bestandstekst bestand, Element houder, Element tabel) {
        this.bestand = bestand;
        this.houder = houder;
        this.tabel = tabel;
        tabel.kinderen("input").forEach(kolom -> kolommen.add(voorwaarde(kolom)));
        tabel.kinderen("output").forEach(kolom -> kolommen.add(uitkomst(kolom)));
        annotaties = tabel.kinderen("annotation").stream().map(kolom -> kolom.attribuut("name").orElse("")).toList();
        rijen = tabel.kinderen("rule").stream().map(rij -> new Rijtekst(this, rij)).toList();
    }

    static List<Tabeltekst> lees(Bestandstekst bestand) {
        List<Tabeltekst> tabellen = new ArrayList<>();
        for (Element houder : bestand.wortel().kinderen()) {
            Stream.of(Optional.of(houder), houder.kind("encapsulatedLogic")).flatMap(Optional::stream).flatMap(logica -> logica.kind("decisionTable").stream())
                    .forEach(tabel -> tabellen.add(new Tabeltekst(bestand, houder, tabel)));
        }
        return List.copyOf(tabellen);
    }

    private static Kolomtekst voorwaarde(Element kolom) {
        Optional<Element> uitdrukking = kolom.kind("inputExpression");
        String feel = uitdrukking.map(Element::celtekst).orElse("");
        return new Kolomtekst(kolom.id(), kolom.attribuut("label").orElse(feel), Optional.of(feel),
                uitdrukking.flatMap(element -> element.attribuut("typeRef")));
    }

    private Kolomtekst uitkomst(Element kolom) {
        Optional<String> type = kolom.attribuut("typeRef");
        boolean enige = tabel.kinderen("output").size() == 1;
        return new Kolomtekst(kolom.id(), kolom.attribuut("label").or(() -> kolom.attribuut("name")).orElse(naam()), Optional.empty(),
                enige ? type.or(() -> houder.kind("variable").flatMap(variabele -> variabele.attribuut("typeRef"))) : type);
    }

    public String model() {
        return bestand.model();
    }

    /** Name of the decision or function whose logic it is. */
    public String naam() {
        return houder.attribuut("name").orElse("");
    }

    /** {@code UNIQUE}, {@code COLLECT}, ... */
    public String trefregel() {
        return tabel.attribuut("hitPolicy").orElse("UNIQUE");
    }

    /** Conditions, then outcomes. */
    public List<Kolomtekst> kolommen() {
        return kolommen;
    }

    public Optional<Kolomtekst> kolom(String id) {
        return kolommen.stream().filter(kolom -> kolom.id().equals(id)).findFirst();
    }

    /** Names of the annotation columns. */
    public List<String> annotaties() {
        return annotaties;
    }

    /** The column that says on which days a row applies. */
    public Optional<Kolomtekst> periodekolom() {
        return kolommen.stream().filter(kolom -> kolom.uitdrukking().filter(uitdrukking -> Geldigheid.isKolom(kolom.titel(), uitdrukking)).isPresent()).findFirst();
    }

    public List<Rijtekst> rijen() {
        return rijen;
    }

    public Optional<Rijtekst> rij(String id) {
        return rijen.stream().filter(rij -> rij.id().equals(id)).findFirst();
    }

    Bestandstekst bestand() {
        return bestand;
    }

    Element element() {
        return tabel;
    }
}
