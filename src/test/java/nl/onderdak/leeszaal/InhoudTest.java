package nl.onderdak.leeszaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.onderdak.controle.Projectregels;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.RegelsetLoader;
import nl.onderdak.regels.Rij;
import org.junit.jupiter.api.Test;

/** The whole rule set of this release, read in every way it can be read. */
class InhoudTest {

    private static final Regelset REGELSET = RegelsetLoader.laad(Projectregels.regelset());
    private static final Inhoud INHOUD = new Inhoud(REGELSET, Gevallenlijst.van(REGELSET, Projectregels.gevallen()));

    @Test
    void everyRowStandsInOneTableOfOneModel() {
        List<String> gelezen = INHOUD.modellen().stream().flatMap(Modelinhoud::rijen).map(Rij::id).toList();

        assertThat(gelezen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(REGELSET.rijen().stream().map(Rij::id).toList());
    }

    @Test
    void everyModelAndEveryTableIsWrittenOut() {
        for (Modelinhoud model : INHOUD.modellen()) {
            Modelbeschrijving beschrijving = new Modellezer(INHOUD).lees(model, Modelregel.van(model, 0, Instant.EPOCH));
            assertThat(beschrijving.beslissingen().stream().filter(Beslissingregel::tabel).map(Beslissingregel::naam)).as(model.naam())
                    .containsExactlyElementsOf(model.tabellen().stream().filter(tabel -> tabel.tabel().isPresent()).map(Tabelinhoud::naam).toList());
            for (Tabelinhoud tabel : model.tabellen()) {
                Tabelbeschrijving gelezen = new Tabellezer(INHOUD).lees(tabel);
                assertThat(gelezen.rijen()).hasSameSizeAs(tabel.rijen()).allSatisfy(rij -> {
                    assertThat(rij.invoer()).hasSameSizeAs(gelezen.invoer());
                    assertThat(rij.uitkomst()).hasSameSizeAs(gelezen.uitkomst());
                    assertThat(rij.bronnen()).isNotEmpty();
                });
            }
        }
    }

    @Test
    void proef() throws Exception {
        var m = com.fasterxml.jackson.databind.json.JsonMapper.builder().findAndAddModules().disable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).build();
        Modelinhoud model = INHOUD.model("leefgeld").orElseThrow();
        m.writeValue(new java.io.File("target/proef-model.json"), new Modellezer(INHOUD).lees(model, Modelregel.van(model, 0, Instant.EPOCH)));
        m.writeValue(new java.io.File("target/proef-kandidaten.json"), new Modellezer(INHOUD).lees(INHOUD.model("kandidaten").orElseThrow(), Modelregel.van(INHOUD.model("kandidaten").orElseThrow(), 0, Instant.EPOCH)));
        m.writeValue(new java.io.File("target/proef-regels.json"), new Tabellezer(INHOUD).lees(INHOUD.model("kandidaten").orElseThrow().tabellen().get(0)));
        m.writeValue(new java.io.File("target/proef-bronnen.json"), INHOUD.bronnen().values().stream().map(Bronregel::van).toList());
        m.writeValue(new java.io.File("target/proef-kalender.json"), Kalender.van(INHOUD, java.time.LocalDate.of(2026, 11, 27), java.time.LocalDate.of(2028, 11, 27)));
        m.writeValue(new java.io.File("target/proef-bron.json"), Bronbeschrijving.van("x", INHOUD.bronnen().get("BWBR0046503")));
        StringBuilder cellen = new StringBuilder();
        for (Modelinhoud mm : INHOUD.modellen()) {
            for (Tabelinhoud tabel : mm.tabellen()) {
                long t = System.nanoTime();
                Tabelbeschrijving gelezen = new Tabellezer(INHOUD).lees(tabel);
                byte[] b = m.writeValueAsBytes(gelezen);
                t = (System.nanoTime() - t) / 1000;
                if (gelezen.rijen().size() > 60) {
                    System.out.println(mm.naam() + " " + tabel.naam() + " " + gelezen.rijen().size() + " rijen, " + gelezen.invoer().size() + " kolommen: " + t + " us " + b.length);
                }
                gelezen.rijen().forEach(r -> {
                    r.invoer().forEach(c -> cellen.append(c.feel()).append("  =>  ").append(c.tekst()).append('\n'));
                    r.uitkomst().forEach(c -> cellen.append(c.feel()).append("  =>  ").append(c.tekst()).append('\n'));
                    r.bronnen().forEach(c -> cellen.append("B " + c.verwijzing()).append("  =>  ").append(c.opschrift()).append('\n'));
                });
            }
        }
        java.nio.file.Files.writeString(java.nio.file.Path.of("target/proef-cellen.txt"), cellen.toString());
    }
}
