package nl.onderdak.bewerking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.onderdak.regels.Regelbestand;

/** A draft of one small model, and what the edits on it do. */
final class Proefconcept {

    static final String NAAM = "voorbeeld.dmn";
    static final String GEVALLEN = "voorbeeld.gevallen.csv";
    static final String MODEL = bron("/voorbeeld.dmn");
    static final String CSV = """
            geval;feit;omschrijving;peildatum;opvang.plaats;verwacht.bedrag.recht;verwacht.bedrag.bedrag
            VBD-G001;X01;Het eerste bedrag.;2022-05-01;goo;ja;205.00
            VBD-G002;X03;"Met een ; in de zin.";2023-05-01;goo;ja;150.00
            """;

    private Concepttekst concept;
    private final Set<String> gebruikt = new HashSet<>(Set.of("VBD-001", "VBD-002", "VBD-003", "VBD-004", "VBD-G001", "VBD-G002"));

    Proefconcept() {
        this(MODEL);
    }

    Proefconcept(String model) {
        concept = Concepttekst.van(List.of(bestand(NAAM, model), bestand(GEVALLEN, CSV)));
    }

    static String bron(String naam) {
        try {
            return new String(Proefconcept.class.getResourceAsStream(naam).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static Regelbestand bestand(String naam, String tekst) {
        return new Regelbestand(naam, tekst.getBytes(StandardCharsets.UTF_8));
    }

    Wijziging doe(Bewerking bewerking) {
        Wijziging wijziging = new Bewerker(concept, gebruikt, Set.of("VBD-001", "VBD-002", "VBD-003", "VBD-004"), Lezing.ZONDER_TYPE).voerUit(bewerking);
        concept = concept.pasToe(wijziging);
        gebruikt.add(wijziging.rij());
        return wijziging;
    }

    Concepttekst concept() {
        return concept;
    }

    void zet(Concepttekst nieuw) {
        concept = nieuw;
    }

    String model() {
        return concept.bestand(NAAM).orElseThrow().inhoud();
    }

    String gevallen() {
        return concept.bestand(GEVALLEN).orElseThrow().inhoud();
    }

    Tabeltekst tabel() {
        return concept.bestand(NAAM).orElseThrow().tabel("bedrag").orElseThrow();
    }

    String cel(String rij, String kolom) {
        return tabel().rij(rij).orElseThrow().cel(tabel().kolom("bedrag." + kolom).orElseThrow());
    }

    String rijen() {
        return tabel().rijen().stream().map(Rijtekst::id).map(id -> id.substring(4)).collect(Collectors.joining(" "));
    }

    /** The lines of {@code nieuw} that {@code oud} does not have at their place, when the two have as many lines. */
    static List<String> andereRegels(String oud, String nieuw) {
        List<String> voor = oud.lines().toList();
        List<String> na = nieuw.lines().toList();
        return IntStream.range(0, na.size()).filter(i -> !na.get(i).equals(voor.get(i))).mapToObj(na::get).map(String::strip).toList();
    }
}
