package nl.onderdak.leeszaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onderdak.geval.Gevalgeheugen;
import org.junit.jupiter.api.Test;

/** A small model, read cell by cell. */
class VoorbeeldTest {

    private final Inhoud inhoud = Voorbeeldregels.inhoud();
    private final Modelinhoud model = inhoud.model("voorbeeld").orElseThrow();
    private final Tabelbeschrijving tabel = new Tabellezer(inhoud).lees(model.tabel("bedrag").orElseThrow());

    @Test
    void theTableSaysWhatItsColumnsMeanAndWhatMayStandInThem() {
        assertThat(tabel.trefregel()).contains("UNIQUE");
        assertThat(tabel.invoer()).extracting(Kolom::titel).containsExactly("plaats", "peildatum");
        assertThat(tabel.invoer()).extracting(Kolom::omschrijving).containsExactly("Waar de persoon verblijft.", "De dag.");
        assertThat(tabel.invoer().get(0).type()).contains(new Typebeschrijving.Opsomming("opsomming", "plaats", "", List.of("goo", "poo")));
        assertThat(tabel.uitkomst()).extracting(Kolom::omschrijving).containsExactly("Of er recht is.", "Het bedrag in euro.");
        assertThat(tabel.uitkomst()).extracting(Kolom::uitdrukking).containsOnly(Optional.empty());
    }

    @Test
    void aRowIsReadWithItsPeriodItsAmountAndItsNeighbours() {
        Rijbeschrijving rij = tabel.rijen().get(1);

        assertThat(rij.invoer()).extracting(Cel::tekst).containsExactly("goo", "1 feb 2023 t/m 30 jun 2024");
        assertThat(rij.uitkomst()).extracting(Cel::tekst).containsExactly("ja", "€ 150,00");
        assertThat(rij.voorganger()).contains("VBD-001");
        assertThat(rij.opvolger()).contains("VBD-003");
        assertThat(tabel.rijen().get(0).voorganger()).isEmpty();
        assertThat(tabel.rijen().get(2).opvolger()).isEmpty();
        assertThat(tabel.rijen().get(2).vraag()).contains("Wat is hier redelijk?");
        assertThat(tabel.rijen().get(3).invoer().get(1).vrij()).isTrue();
        assertThat(rij.gevallen()).isEmpty();
    }

    @Test
    void theModelHasItsFactsItsTypesAndItsDiagram() {
        Modelbeschrijving beschrijving = new Modellezer(inhoud).lees(model, Modelregel.van(model, 4, Instant.EPOCH));

        assertThat(beschrijving.adviespad()).contains("/v1/voorbeeld");
        assertThat(beschrijving.invoer()).extracting(Typebeschrijving.Gegevenbeschrijving::verplicht).containsExactly(true, false);
        assertThat(beschrijving.typen()).hasSize(4);
        assertThat(beschrijving.beslissingen()).singleElement().satisfies(beslissing -> {
            assertThat(beslissing.soort()).isEqualTo("tabel");
            assertThat(beslissing.eist()).extracting(Beslissingregel.Elementverwijzing::naam).containsExactly("peildatum", "opvang");
        });
        assertThat(beschrijving.regel().eersteDag()).contains(LocalDate.of(2022, 4, 1));
        assertThat(beschrijving.regel().laatsteDag()).isEmpty();
        assertThat(beschrijving.tekening().knopen()).extracting(Tekening.Knoop::soort).containsExactly("invoer", "invoer", "beslissing");
        assertThat(beschrijving.tekening().lijnen()).extracting(Tekening.Lijn::van, Tekening.Lijn::naar)
                .containsExactly(tuple("peildatum", "bedrag"), tuple("opvang", "bedrag"));
        assertThat(beschrijving.tekening().breedte()).isEqualTo(520);
        assertThat(beschrijving.tekening().hoogte()).isEqualTo(310);
    }

    @Test
    void theCalendarHasTheFirstAndLastDaysOfThePeriodAskedFor() {
        Kalender kalender = Kalender.van(inhoud, LocalDate.of(2023, 1, 31), LocalDate.of(2024, 6, 30));

        assertThat(kalender.dagen()).extracting(Kalender.Dag::dag)
                .containsExactly(LocalDate.of(2023, 1, 31), LocalDate.of(2023, 2, 1), LocalDate.of(2024, 6, 30));
        assertThat(kalender.dagen().get(0).wijzigingen()).containsExactly(new Kalender.Wijziging("voorbeeld", "bedrag", List.of(), List.of("VBD-001")));
        assertThat(kalender.dagen().get(1).wijzigingen()).containsExactly(new Kalender.Wijziging("voorbeeld", "bedrag", List.of("VBD-002"), List.of()));
        assertThat(kalender.tabellen()).containsExactly(new Kalender.Tabelperiode("voorbeeld", "bedrag", 3, Optional.of(LocalDate.of(2022, 4, 1)), Optional.empty(),
                List.of(LocalDate.of(2022, 4, 1), LocalDate.of(2023, 2, 1), LocalDate.of(2024, 7, 1))));
    }

    @Test
    void rowsAreGroupedByLawAndArticle() {
        Map<String, Broninhoud> bronnen = inhoud.bronnen();

        assertThat(bronnen).containsOnlyKeys("BWBR0046503", "stcrt-2022-9469");
        assertThat(Bronregel.van(bronnen.get("BWBR0046503"))).isEqualTo(new Bronregel("BWBR0046503", "Regeling opvang ontheemden Oekraïne", Bronsoort.WET, 1, 3, 0));
        assertThat(Bronbeschrijving.van("x", bronnen.get("BWBR0046503")).onderdelen()).singleElement().satisfies(onderdeel -> {
            assertThat(onderdeel.onderdeel()).isEqualTo("artikel 10");
            assertThat(onderdeel.rijen()).extracting(Bronbeschrijving.Bronrij::id).containsExactly("VBD-001", "VBD-003", "VBD-004");
        });
        assertThat(bronnen.get("stcrt-2022-9469").naam()).isEqualTo("stcrt-2022-9469");
    }

    @Test
    void aCaseThatFailsOrIsRefusedDoesNotKeepTheOthersFromCounting() {
        Dekkingsmeting meting = new Dekkingsmeting(inhoud, new Gevalgeheugen());
        assertThat(meting.gevallenVan("VBD-001")).isEmpty();

        meting.meet(inhoud);

        assertThat(meting.stand()).isEqualTo(new Dekkingsstand("klaar", 4, 4, 2, 4));
        assertThat(meting.gevallenVan("VBD-001")).contains(List.of("VBD-G001"));
        assertThat(meting.gevallenVan("VBD-002")).contains(List.of("VBD-G004"));
        assertThat(meting.gevallenVan("VBD-003")).contains(List.of());
    }

    @Test
    void aMeasurementThatIsStoppedSaysSo() {
        Dekkingsmeting meting = new Dekkingsmeting(inhoud, new Gevalgeheugen());

        Thread.currentThread().interrupt();
        meting.meet(inhoud);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(meting.stand().stand()).isEqualTo("mislukt");
        assertThat(meting.gevallenVan("VBD-001")).isEmpty();
    }
}
