package nl.onderdak.meting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.geval.Geval;
import nl.onderdak.geval.Gevallenlezer;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.RegelsetLoader;

/** The rule files that are measured: those of the product with the reference model beside them. */
public final class Proefregels {

    /** A case that leads to advice: the request as it is sent, and the facts the door makes of it. */
    public record Vraag(byte[] body, Map<String, Object> feiten) {
    }

    private static final String MAP = "meting.dmn";

    private final Path map;

    private Proefregels(Path map) {
        this.map = map;
    }

    /** The folder in the system property {@code meting.dmn}. */
    public static Proefregels gevraagd() {
        return new Proefregels(Path.of(System.getProperty(MAP)));
    }

    /** The setting that makes a new Java process measure the same files. */
    public String instelling() {
        return "-D" + MAP + "=" + map.toAbsolutePath();
    }

    public List<Regelbestand> modellen() {
        return bestanden(".dmn");
    }

    public Regelset regelset() {
        return RegelsetLoader.laad(modellen());
    }

    /** All cases of a model that expect advice, in the order of the files. */
    public List<Vraag> vragen(Beslismodel model) {
        return bestanden(".gevallen.csv").stream()
                .filter(bestand -> Gevallenlezer.modelVan(bestand.naam()).equals(model.naam()))
                .flatMap(bestand -> Gevallenlezer.lees(model, bestand.inhoud()).stream())
                .filter(geval -> geval.fouten().isEmpty())
                .map(geval -> vraag(model, geval))
                .toList();
    }

    private static Vraag vraag(Beslismodel model, Geval geval) {
        return new Vraag(geval.verzoek().toString().getBytes(StandardCharsets.UTF_8), Feitenlezer.lees(model, geval.verzoek()));
    }

    private List<Regelbestand> bestanden(String einde) {
        try (Stream<Path> paden = Files.list(map)) {
            return paden.filter(pad -> pad.toString().endsWith(einde)).sorted().map(Proefregels::lees).toList();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static Regelbestand lees(Path pad) {
        try {
            return new Regelbestand(pad.getFileName().toString(), Files.readAllBytes(pad));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
