package nl.onderdak.leeszaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.onderdak.controle.Projectregels;
import nl.onderdak.regels.Projectregelset;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.Rij;
import org.junit.jupiter.api.Test;

/** The whole rule set of this release, read in every way it can be read. */
class InhoudTest {

    private static final Regelset REGELSET = Projectregelset.REGELSET;
    private static final Inhoud INHOUD = new Inhoud(REGELSET, Gevallenlijst.van(REGELSET, Projectregels.gevallen()));

    @Test
    void everyRowStandsInOneTableOfOneModel() {
        List<String> gelezen = INHOUD.modellen().stream().flatMap(Modelinhoud::rijen).map(Rij::id).toList();

        assertThat(gelezen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(REGELSET.rijen().stream().map(Rij::id).toList());
    }

    @Test
    void everyModelIsWrittenOutWithItsDecisionsAndADiagramWithoutLooseEnds() {
        for (Modelinhoud model : INHOUD.modellen()) {
            Modelbeschrijving beschrijving = new Modellezer(INHOUD).lees(model, Modelregel.van(model, 0, Instant.EPOCH));

            assertThat(beschrijving.beslissingen().stream().filter(Beslissingregel::tabel).map(Beslissingregel::naam)).as(model.naam())
                    .containsExactlyElementsOf(model.tabellen().stream().filter(tabel -> tabel.tabel().isPresent()).map(Tabelinhoud::naam).toList());
            assertThat(beschrijving.beslissingen()).as(model.naam()).allSatisfy(beslissing ->
                    assertThat(beslissing.tabel() || beslissing.uitdrukking().isPresent() || beslissing.soort().equals("dienst")).as(beslissing.naam()).isTrue());
            assertThat(beschrijving.adviespad().isPresent()).as(model.naam()).isEqualTo(model.soort() == Modelsoort.BESLISMODEL);
            List<String> knopen = beschrijving.tekening().knopen().stream().map(Tekening.Knoop::id).toList();
            assertThat(knopen).doesNotHaveDuplicates();
            assertThat(beschrijving.tekening().lijnen()).allSatisfy(lijn -> assertThat(knopen).contains(lijn.van(), lijn.naar()));
            if (model.soort() == Modelsoort.BESLISMODEL) {
                assertThat(knopen).as(model.naam()).containsAll(beschrijving.beslissingen().stream().filter(beslissing -> !beslissing.soort().equals("dienst"))
                        .map(Beslissingregel::id).toList());
                assertThat(beschrijving.tekening().lijnen()).isNotEmpty();
            }
        }
    }

    @Test
    void everyTableIsWrittenOutWithACellPerColumn() {
        tabellen().forEach(tabel -> {
            Tabelbeschrijving gelezen = new Tabellezer(INHOUD).lees(tabel);
            assertThat(gelezen.rijen()).hasSameSizeAs(tabel.rijen()).allSatisfy(rij -> {
                assertThat(rij.invoer()).hasSameSizeAs(gelezen.invoer());
                assertThat(rij.uitkomst()).hasSameSizeAs(gelezen.uitkomst());
                assertThat(rij.bronnen()).isNotEmpty();
                assertThat(rij.regeltekst().isPresent()).isEqualTo(tabel.tabel().isEmpty());
                rij.regeltekst().ifPresent(regel -> assertThat(regel).startsWith("rule \"" + rij.id() + "\"").contains(rij.toelichting()).endsWith("\nend"));
            });
        });
    }

    @Test
    void rowsThatFollowEachOtherInTimePointAtEachOther() {
        Set<String> gezien = new HashSet<>();
        tabellen().map(new Tabellezer(INHOUD)::lees).forEach(tabel -> tabel.rijen().forEach(rij -> rij.opvolger().ifPresent(opvolger -> {
            Rijbeschrijving volgende = tabel.rijen().stream().filter(ander -> ander.id().equals(opvolger)).findFirst().orElseThrow();
            assertThat(volgende.voorganger()).contains(rij.id());
            assertThat(volgende.geldigVan()).isEqualTo(rij.geldigTot().map(dag -> dag.plusDays(1)));
            gezien.add(opvolger);
        })));

        assertThat(gezien).hasSizeGreaterThan(100);
    }

    @Test
    void amountsOfTheLivingAllowanceAreReadAsEuros() {
        List<String> bedragen = Stream.of("eetgeldNaarGezin", "kleedgeldOekraine", "weekgeldZelfKoken", "logeertoeslag")
                .map(tabel -> new Tabellezer(INHOUD).lees(INHOUD.model("leefgeld").flatMap(model -> model.tabel(tabel)).orElseThrow()))
                .flatMap(tabel -> tabel.rijen().stream()).flatMap(rij -> rij.uitkomst().stream()).filter(cel -> cel.feel().matches("\\d+\\.\\d\\d")).map(Cel::tekst).toList();

        assertThat(bedragen).hasSizeGreaterThan(40).contains("€ 189,13", "€ 12,95", "€ 75,00").allMatch(tekst -> tekst.matches("€ \\d+,\\d\\d"));
    }

    @Test
    void everyRowIsFoundUnderEachOfItsSources() {
        Set<String> perBron = new HashSet<>();
        INHOUD.bronnen().forEach((id, bron) -> bron.onderdelen().values().forEach(deel -> deel.forEach(aanhaling -> perBron.add(aanhaling.rij().id() + " " + id))));

        assertThat(REGELSET.rijen()).allSatisfy(rij -> rij.bronnen().forEach(bron -> assertThat(perBron).contains(rij.id() + " " + Vindplaats.van(bron).id())));
    }

    @Test
    void theSumsOfTheOverviewAreThoseOfTheRows() {
        List<Modelregel> modellen = INHOUD.modellen().stream()
                .map(model -> Modelregel.van(model, INHOUD.gevallen().van(model.naam()).size(), Instant.EPOCH)).toList();
        Regelsetbeschrijving.Aantallen aantallen = Regelsetbeschrijving.Aantallen.van(modellen, INHOUD);

        assertThat(aantallen.rijen()).isEqualTo(REGELSET.rijen().size());
        assertThat(aantallen.tabellen()).isEqualTo((int) tabellen().count());
        assertThat(aantallen.teBevestigen()).isEqualTo(Rijenpagina.van("x", tabellen(), Optional.empty(), Optional.of("te bevestigen"), 1, 10).totaal());
        assertThat(aantallen.beoordelen()).isEqualTo((int) REGELSET.rijen().stream().filter(rij -> rij.vraag().isPresent()).count());
        assertThat(modellen.stream().mapToInt(Modelregel::gevallen).sum()).isEqualTo(aantallen.gevallen()).isGreaterThan(350);
        assertThat(aantallen.bronnen()).isEqualTo(INHOUD.bronnen().size());
    }

    @Test
    void theCalendarHasNoDayWithoutAChangeAndNoChangeWithoutARow() {
        Kalender kalender = Kalender.van(INHOUD, LocalDate.of(2015, 1, 1), LocalDate.of(2040, 1, 1));

        assertThat(kalender.dagen()).isNotEmpty().allSatisfy(dag -> assertThat(dag.wijzigingen()).isNotEmpty().allSatisfy(wijziging -> {
            assertThat(wijziging.begint().size() + wijziging.eindigt().size()).isPositive();
            wijziging.begint().forEach(rij -> assertThat(REGELSET.rij(rij).orElseThrow().geldigheid().van()).contains(dag.dag()));
            wijziging.eindigt().forEach(rij -> assertThat(REGELSET.rij(rij).orElseThrow().geldigheid().tot()).contains(dag.dag()));
        }));
        assertThat(kalender.dagen()).extracting(Kalender.Dag::dag).isSorted();
        assertThat(kalender.dagen().stream().flatMap(dag -> dag.wijzigingen().stream()).flatMap(wijziging -> wijziging.begint().stream()))
                .containsExactlyInAnyOrderElementsOf(REGELSET.rijen().stream().filter(rij -> rij.geldigheid().van().filter(dag -> dag.getYear() > 2014).isPresent()).map(Rij::id).toList());
    }

    @Test
    void everyWordOfASearchMustOccurInTheRowItsSourcesOrItsPlace() {
        assertThat(gezocht("189,13")).contains("LEG-023").doesNotContain("LEG-001");
        assertThat(gezocht("  189,13   ARTIKEL 10 leefgeld ")).contains("LEG-023");
        assertThat(gezocht("leg-023")).containsExactly("LEG-023");
        assertThat(gezocht("oekraine oekraïne")).isNotEmpty();
        assertThat(gezocht("189,13 komtnergensvoor")).isEmpty();
    }

    private static List<String> gezocht(String vraag) {
        return Rijenpagina.van("x", tabellen(), Optional.of(Zoekwoorden.van(vraag)), Optional.empty(), 1, 10_000).rijen().stream()
                .map(Rijenpagina.Zoekrij::id).toList();
    }

    private static Stream<Tabelinhoud> tabellen() {
        return INHOUD.modellen().stream().flatMap(model -> model.tabellen().stream());
    }
}
