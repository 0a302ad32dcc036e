package nl.onderdak.leeszaal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.RegelsetLoader;

/** The small rule set of {@code voorbeeld.dmn}, with three cases: one of which fails and one of which the door refuses. */
final class Voorbeeldregels {

    private static final String GEVALLEN = """
            geval;feit;omschrijving;peildatum;opvang.plaats;verwacht.bedrag.bedrag
            VBD-G001;X01;Laatste dag van het eerste bedrag;2023-01-31;goo;205,00
            VBD-G002;X01;Een plaats die geen rij heeft;2023-01-31;elders;
            VBD-G003;X01;Geen dag;gisteren;goo;
            VBD-G004;X03;Eerste dag van het tweede bedrag;2023-02-01;goo;150,00
            """;

    private Voorbeeldregels() {
    }

    static Inhoud inhoud() {
        Regelset regelset = RegelsetLoader.laad(List.of(new Regelbestand("voorbeeld.dmn", tekst().getBytes(StandardCharsets.UTF_8))));
        return new Inhoud(regelset, Gevallenlijst.van(regelset, List.of(new Regelbestand("voorbeeld.gevallen.csv", GEVALLEN.getBytes(StandardCharsets.UTF_8)))));
    }

    static String tekst() {
        try {
            return new String(Voorbeeldregels.class.getResourceAsStream("/voorbeeld.dmn").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
