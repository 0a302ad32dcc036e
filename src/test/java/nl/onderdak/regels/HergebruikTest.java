package nl.onderdak.regels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.onderdak.controle.Projectregels;
import nl.onderdak.geval.Geval;
import nl.onderdak.geval.Gevallenlezer;
import org.junit.jupiter.api.Test;

/** A rule set that uses what was compiled before is the one that a full load gives. */
class HergebruikTest {

    private static final Regelset BASIS = Projectregelset.REGELSET;

    @Test
    void aChangedModelAnswersEveryCaseAsAfterAFullLoad() {
        List<Regelbestand> concept = met(met("leefgeld.dmn", "<text>205.00</text>", "<text>206.00</text>"), "gezinnen.dmn", "<description>", "<description>Ook anders. ");
        Regelset snel = RegelsetLoader.laad(concept, BASIS);
        Regelset vol = RegelsetLoader.laad(concept);

        assertThat(snel.hash()).isEqualTo(vol.hash()).isNotEqualTo(BASIS.hash());
        assertThat(snel.rijen()).containsExactlyElementsOf(vol.rijen());
        assertThat(snel.rijen()).allSatisfy(rij -> {
            assertThat(snel.steunVan(rij)).isEqualTo(vol.steunVan(rij));
            assertThat(snel.steunVan(rij.plaats())).isEqualTo(vol.steunVan(rij.plaats()));
        });
        assertThat(snel.namen()).isEqualTo(vol.namen());
        assertThat(snel.berichten()).containsExactlyElementsOf(vol.berichten());
        for (String naam : List.of("leefgeld", "gezinnen", "eigen-bijdragen", "bekostiging")) {
            assertThat(antwoorden(snel, naam)).as(naam).isEqualTo(antwoorden(vol, naam));
        }
        assertThat(antwoorden(snel, "leefgeld")).isNotEqualTo(antwoorden(BASIS, "leefgeld"));
    }

    @Test
    void onlyTheChangedModelAndWhatDependsOnItIsCompiled() {
        Hergebruik hergebruik = Hergebruik.van(met("leefgeld.dmn", "<text>205.00</text>", "<text>206.00</text>"), BASIS);

        assertThat(hergebruik.bestanden()).contains("typen.dmn", "doelgroepen.dmn", "gezinnen.dmn", "voorzieningen.dmn").doesNotContain("leefgeld.dmn");
        assertThat(Hergebruik.van(met("gezinnen.dmn", "<description>", "<description>Anders. "), BASIS).bestanden()).contains("doelgroepen.dmn").doesNotContain("gezinnen.dmn", "leefgeld.dmn");
        assertThat(Hergebruik.van(BASIS.bestanden(), BASIS).modellen()).hasSameSizeAs(BASIS.definities());
    }

    @Test
    void theBasisKeepsAnsweringAndNotesItsOwnRows() {
        String voor = antwoorden(BASIS, "leefgeld");
        Regelset snel = RegelsetLoader.laad(met("leefgeld.dmn", "<text>205.00</text>", "<text>206.00</text>"), BASIS);
        antwoorden(snel, "leefgeld");

        assertThat(antwoorden(BASIS, "leefgeld")).isEqualTo(voor);
    }

    /** Faults of all kinds, told in the same words. */
    @Test
    void aFaultIsToldAsAfterAFullLoad() {
        Regelbestand eerste = klein("eerste", "VBA", "");
        Regelbestand tweede = klein("tweede", "VBB", "<import id=\"import-eerste\" name=\"eerste\" namespace=\"https://onderdak.example.org/dmn/eerste\" importType=\"https://www.omg.org/spec/DMN/20230324/MODEL/\"/>");
        List<Regelbestand> bestanden = List.of(eerste, tweede, klein("derde", "VBC", ""));
        Regelset basis = RegelsetLoader.laad(bestanden);
        List<List<Regelbestand>> concepten = List.of(
                met(bestanden, "tweede.dmn", "<text>205.00</text>", "<text>205.00 +</text>"),
                met(bestanden, "tweede.dmn", "<rule id=\"VBB-002\">", "<rule id=\"VBB-001\">"),
                met(bestanden, "tweede.dmn", "<rule id=\"VBB-002\">", "<rule id=\"VBA-001\">"),
                met(bestanden, "tweede.dmn", "dmn/tweede\"", "dmn/derde\""),
                met(bestanden, "tweede.dmn", "href=\"#peildatum\"", "href=\"#bestaat-niet\""),
                met(bestanden, "tweede.dmn", "<text>stcrt-2022-9469</text>", "<text></text>"),
                met(bestanden, "tweede.dmn", "</definitions>", ""),
                met(bestanden, "tweede.dmn", "namespace=", "naamruimte="),
                bestanden.subList(1, 3));

        for (List<Regelbestand> concept : concepten) {
            Throwable vol = catchThrowable(() -> RegelsetLoader.laad(concept));
            assertThat(vol).isInstanceOf(OngeldigeRegelset.class);
            assertThat(catchThrowable(() -> RegelsetLoader.laad(concept, basis))).isInstanceOf(OngeldigeRegelset.class).hasMessage(vol.getMessage());
        }
        assertThat(RegelsetLoader.laad(bestanden.subList(0, 2), basis).namen()).containsExactly("eerste", "tweede");
    }

    private static Regelbestand klein(String naam, String rijen, String invoer) {
        try (InputStream stroom = HergebruikTest.class.getResourceAsStream("/voorbeeld.dmn")) {
            String tekst = new String(stroom.readAllBytes(), StandardCharsets.UTF_8).replace("voorbeeld", naam).replace("VBD-", rijen + "-");
            return new Regelbestand(naam + ".dmn", tekst.replaceFirst("</description>", "</description>" + invoer).getBytes(StandardCharsets.UTF_8));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static String antwoorden(Regelset regelset, String naam) {
        Beslismodel model = regelset.model(naam).orElseThrow();
        List<String> antwoorden = new ArrayList<>();
        for (Regelbestand bestand : Projectregels.gevallen()) {
            if (Gevallenlezer.modelVan(bestand.naam()).equals(naam)) {
                for (Geval geval : Gevallenlezer.lees(model, bestand.inhoud())) {
                    Map<String, Object> feiten = Doorgelaten.feiten(model, geval).orElse(null);
                    antwoorden.add(geval.id() + " " + (feiten == null ? "aan de deur" : regelset.beslis(model, feiten)));
                }
            }
        }
        assertThat(antwoorden).isNotEmpty();
        return String.join("\n", antwoorden);
    }

    private static List<Regelbestand> met(String naam, String van, String naar) {
        return met(BASIS.bestanden(), naam, van, naar);
    }

    private static List<Regelbestand> met(List<Regelbestand> bestanden, String naam, String van, String naar) {
        return bestanden.stream().map(bestand -> {
            String tekst = new String(bestand.inhoud(), StandardCharsets.UTF_8);
            assertThat(!bestand.naam().equals(naam) || tekst.contains(van)).as(van).isTrue();
            return bestand.naam().equals(naam) ? new Regelbestand(naam, tekst.replaceFirst(Pattern.quote(van),
                    Matcher.quoteReplacement(naar)).getBytes(StandardCharsets.UTF_8)) : bestand;
        }).toList();
    }
}
