package nl.onderdak.keuring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.RegelsetLoader;

/** A small sound rule set of one model, and drafts of it with one thing changed. */
final class Proefconcept {

    static final String MODEL = lees();
    static final Regelset BASIS = RegelsetLoader.laad(List.of(bestand(MODEL)));

    private Proefconcept() {
    }

    /** @param van stands in the model */
    static String met(String van, String naar) {
        assertThat(MODEL).contains(van);
        return MODEL.replace(van, naar);
    }

    /** The cell, outcome or annotation of a row that says {@code van}. */
    static String rij(String id, String van, String naar) {
        String rij = MODEL.substring(MODEL.indexOf("<rule id=\"" + id + "\">"), MODEL.indexOf("</rule>", MODEL.indexOf("<rule id=\"" + id + "\">")));
        assertThat(rij).contains("<text>" + van + "</text>");
        return MODEL.replace(rij, rij.replace("<text>" + van + "</text>", "<text>" + naar + "</text>"));
    }

    static Regelbestand bestand(String tekst) {
        return new Regelbestand("voorbeeld.dmn", tekst.getBytes(StandardCharsets.UTF_8));
    }

    static List<Bevinding> keur(String model) {
        return Tabelkeuring.keur(List.of(bestand(model)), BASIS, "voorbeeld", "bedrag");
    }

    private static String lees() {
        try (InputStream stroom = Proefconcept.class.getResourceAsStream("/voorbeeld.dmn")) {
            return new String(stroom.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
