package nl.onderdak.gemeente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.regels.Zekerheid;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GemeentegegevensTest {

    private static final Gemeentegegevens GEGEVENS = Proefgemeenten.meegeleverd();
    private static final LocalDate TELDAG_2020 = LocalDate.of(2020, 1, 1);
    private static final LocalDate TELDAG_2022 = LocalDate.of(2022, 1, 1);
    private static final LocalDate GRENZEN_2021 = LocalDate.of(2021, 1, 1);
    private static final LocalDate GRENZEN_2023 = LocalDate.of(2023, 1, 1);

    @ParameterizedTest
    @CsvSource({"2020-01-01, 355", "2020-12-31, 355", "2021-01-01, 352", "2021-12-31, 352", "2022-01-01, 345", "2022-03-23, 345",
        "2022-03-24, 344", "2022-12-31, 344", "2023-01-01, 342", "2026-07-01, 342"})
    void everyDayHasItsMunicipalitiesEachOnce(LocalDate dag, int aantal) {
        List<String> codes = GEGEVENS.op(dag).stream().map(Gemeente::code).toList();

        assertThat(codes).hasSize(aantal).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void aDayBeforeTheFirstFileIsRefusedWithTheFirstDay() {
        assertThatThrownBy(() -> GEGEVENS.op(LocalDate.of(2019, 12, 31))).isInstanceOf(Geweigerd.class)
                .hasMessageContainingAll("2019-12-31", "2020-01-01");
    }

    @Test
    void aMunicipalityExistsUntilTheDayBeforeItsChangeAndItsSuccessorFromThatDay() {
        LocalDate laatsteDag = LocalDate.of(2022, 3, 23);

        assertThat(GEGEVENS.gemeente("GM0457", laatsteDag)).map(Gemeente::naam).contains("Weesp");
        assertThat(GEGEVENS.gemeente("GM0457", laatsteDag.plusDays(1))).isEmpty();
        assertThat(GEGEVENS.gemeente("GM1992", LocalDate.of(2022, 12, 31))).isEmpty();
        assertThat(GEGEVENS.gemeente("GM1992", GRENZEN_2023)).map(Gemeente::naam).contains("Voorne aan Zee");
        assertThat(GEGEVENS.gemeente("GM9999", GRENZEN_2023)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theRegionsOfEachKindAddUpToTheCountry(Regiosoort soort) {
        Inwonertelling telling = GEGEVENS.inwoners(TELDAG_2022, GRENZEN_2023).orElseThrow();

        List<Regiototaal> totalen = GEGEVENS.totalen(soort, telling);

        assertThat(totalen.stream().mapToInt(totaal -> totaal.inwoners().aantal().orElseThrow()).sum()).isEqualTo(17_590_672)
                .isEqualTo(telling.landelijk());
        assertThat(totalen.stream().flatMap(totaal -> totaal.gemeentecodes().stream())).hasSize(342).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"PROVINCIE, provincies.csv, 12", "ARBEIDSMARKTREGIO, arbeidsmarktregios.csv, 35", "VEILIGHEIDSREGIO, veiligheidsregios.csv, 25"})
    void everyRegionHasTheMunicipalitiesAndInhabitantsOfTheSource(Regiosoort soort, String bestand, int aantal) throws IOException {
        Map<String, String> verwacht = new HashMap<>();
        rijen(bestand).forEach(rij -> verwacht.put(rij.get("code"),
                rij.get("naam") + " " + rij.get("gemeenten") + " " + rij.get("inwoners_2022_01_01")));

        Map<String, String> gevonden = GEGEVENS.totalen(soort, GEGEVENS.inwoners(TELDAG_2022, GRENZEN_2023).orElseThrow()).stream()
                .collect(Collectors.toMap(totaal -> totaal.regio().code(), totaal -> totaal.regio().naam() + " " + totaal.gemeentecodes().size()
                        + " " + totaal.inwoners().aantal().orElseThrow()));

        assertThat(gevonden).hasSize(aantal).isEqualTo(verwacht);
    }

    @Test
    void aCountOnTheVeryBoundariesIsTakenAsItIs() {
        Inwonertelling telling = GEGEVENS.inwoners(TELDAG_2022, GRENZEN_2023).orElseThrow();

        assertThat(telling.ontbrekend()).isEmpty();
        assertThat(telling.perGemeente().values()).extracting(Inwoners::zekerheid).containsOnly(Zekerheid.BEVESTIGD);
        assertThat(telling.aantal("GM0363")).contains(903_399);
        assertThat(telling.bron()).contains("CBS", "CC BY 4.0");
    }

    @Test
    void aMergedMunicipalityHasTheInhabitantsOfItsPartsAndSaysSo() {
        Inwonertelling telling = GEGEVENS.inwoners(TELDAG_2020, GRENZEN_2021).orElseThrow();

        Inwoners eemsdelta = telling.perGemeente().get("GM1979");
        int delen = GEGEVENS.inwoners(TELDAG_2020, TELDAG_2020).map(eerder -> eerder.aantal("GM0003").orElseThrow()
                + eerder.aantal("GM0010").orElseThrow() + eerder.aantal("GM0024").orElseThrow()).orElseThrow();
        assertThat(eemsdelta.aantal()).contains(delen);
        assertThat(eemsdelta.zekerheid()).isEqualTo(Zekerheid.TE_BEVESTIGEN);
        assertThat(eemsdelta.toelichting().orElseThrow()).contains("Appingedam", "Delfzijl", "Loppersum");
    }

    @Test
    void whatASplitHasMixedIsMissingAndNotGuessed() {
        Inwonertelling telling = GEGEVENS.inwoners(TELDAG_2020, GRENZEN_2021).orElseThrow();

        assertThat(telling.ontbrekend()).containsOnlyKeys("GM0757", "GM0824", "GM0855", "GM0865")
                .allSatisfy((code, reden) -> assertThat(reden).contains("Haaren"));
        assertThat(telling.perGemeente()).hasSize(352);
        assertThat(telling.landelijk()).isEqualTo(17_407_585);
    }

    @Test
    void whatALaterMergerHasMixedIsMissingOnTheEarlierBoundaries() {
        Inwonertelling telling = GEGEVENS.inwoners(TELDAG_2022, TELDAG_2022).orElseThrow();

        assertThat(telling.ontbrekend()).containsOnlyKeys("GM0363", "GM0457", "GM0501", "GM0530", "GM0614");
        assertThat(telling.perGemeente()).hasSize(345);
        assertThat(telling.aantal("GM0599")).contains(655_468);
    }

    @ParameterizedTest
    @CsvSource({"2020-01-01", "2021-01-01", "2022-01-01", "2022-03-24", "2023-01-01"})
    void everyCountSpeaksOfEveryMunicipalityOnWhateverBoundaries(LocalDate grenzen) {
        for (LocalDate peildatum : GEGEVENS.peildatums()) {
            Inwonertelling telling = GEGEVENS.inwoners(peildatum, grenzen).orElseThrow();

            assertThat(telling.perGemeente().keySet()).containsExactlyElementsOf(GEGEVENS.op(grenzen).stream().map(Gemeente::code).toList());
            int bekend = telling.perGemeente().values().stream().mapToInt(inwoners -> inwoners.aantal().orElse(0)).sum();
            if (telling.ontbrekend().isEmpty()) {
                assertThat(bekend).isEqualTo(telling.landelijk());
            } else {
                assertThat(bekend).isLessThan(telling.landelijk());
            }
        }
    }

    @Test
    void aDayWithoutACountHasNone() {
        assertThat(GEGEVENS.inwoners(GRENZEN_2021, GRENZEN_2021)).isEmpty();
        assertThat(GEGEVENS.peildatums()).containsExactly(TELDAG_2020, TELDAG_2022);
        assertThat(GEGEVENS.recentsteInwoners(GRENZEN_2021)).map(Inwonertelling::peildatum).contains(TELDAG_2020);
    }

    @Test
    void aRegionWithAMunicipalityWithoutNumberHasNoNumberAndNamesIt() {
        Inwonertelling telling = GEGEVENS.inwoners(TELDAG_2020, GRENZEN_2021).orElseThrow();

        Inwoners brabant = GEGEVENS.totalen(Regiosoort.PROVINCIE, telling).stream().filter(totaal -> totaal.regio().code().equals("PV30"))
                .findFirst().orElseThrow().inwoners();

        assertThat(brabant.aantal()).isEmpty();
        assertThat(brabant.toelichting().orElseThrow()).contains("GM0757", "GM0824", "GM0855", "GM0865");
    }

    @Test
    void everySuccessorStillHasToBeConfirmed() {
        assertThat(GEGEVENS.grenswijzigingen()).hasSize(18).allSatisfy(wijziging -> {
            assertThat(wijziging.zekerheidLaatsteJaar()).isEqualTo(Zekerheid.BEVESTIGD);
            assertThat(wijziging.zekerheidOpvolgers()).isEqualTo(Zekerheid.TE_BEVESTIGEN);
        });
        assertThat(GEGEVENS.voorbehoud(LocalDate.of(2022, 6, 1)).orElseThrow()).contains("te bevestigen");
        assertThat(GEGEVENS.voorbehoud(LocalDate.of(2020, 6, 1))).isEmpty();
        assertThat(GEGEVENS.voorbehoud(LocalDate.of(2026, 12, 31))).isEmpty();
        assertThat(GEGEVENS.voorbehoud(LocalDate.of(2027, 1, 1)).orElseThrow()).contains("2026-12-31").doesNotContain("te bevestigen");
    }

    @ParameterizedTest
    @CsvSource({"GM0363, GM0599, 63.977", "GM0014, GM0935, 270.631", "GM0363, GM0363, 0.0"})
    void distancesAreCloseToThoseOnTheEllipsoid(String van, String naar, double kilometers) {
        Gemeente een = GEGEVENS.gemeente(van, GRENZEN_2023).orElseThrow();
        Gemeente ander = GEGEVENS.gemeente(naar, GRENZEN_2023).orElseThrow();

        assertThat(een.kilometersTot(ander).orElseThrow()).isCloseTo(kilometers, withinPercentage(0.3));
        assertThat(ander.kilometersTot(een)).isEqualTo(een.kilometersTot(ander));
    }

    @Test
    void aDegreeAlongTheEquatorAndToThePoleIsTheSameDistance() {
        assertThat(new Plaats(0, 0).kilometersTot(new Plaats(0, 1))).isCloseTo(111.195, within(0.001));
        assertThat(new Plaats(89, 7).kilometersTot(new Plaats(90, 180))).isCloseTo(111.195, within(0.001));
        assertThat(new Plaats(0, 0).kilometersTot(new Plaats(0, 180))).isCloseTo(20_015.1, within(0.1));
    }

    @Test
    void aMunicipalityThatIsOnlyInTheOldFileHasNoPlaceAndNoLabourMarketRegion() {
        Gemeente weesp = GEGEVENS.gemeente("GM0457", GRENZEN_2021).orElseThrow();
        Gemeente amsterdam = GEGEVENS.gemeente("GM0363", GRENZEN_2021).orElseThrow();

        assertThat(weesp.arbeidsmarktregio()).isEmpty();
        assertThat(weesp.kilometersTot(amsterdam)).isEmpty();
        assertThat(amsterdam.arbeidsmarktregio()).contains(new Regio("AM18", "Groot Amsterdam"));
        assertThat(amsterdam.zwaartepunt()).isPresent();
    }

    @Test
    void filesThatContradictEachOtherAreRefused() {
        Map<String, byte[]> inhoud = new HashMap<>(Gegevensbestanden.meegeleverd().inhoud());
        inhoud.computeIfPresent(Gegevensbestanden.GRENSWIJZIGINGEN,
                (naam, bytes) -> new String(bytes, StandardCharsets.UTF_8).replaceAll("GM0457.*\n", "").getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> Gegevenslezer.lees(new Gegevensbestanden(inhoud))).isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("GM0457", "grenswijzigingen.csv");
    }

    @Test
    void everyProvinceLiesInOneOfFiveCoaRegions() {
        Map<Regio, HashSet<Regio>> perProvincie = new HashMap<>();
        GEGEVENS.gemeenten().forEach(gemeente -> perProvincie.computeIfAbsent(gemeente.provincie(), provincie -> new HashSet<>())
                .add(gemeente.coaRegio()));

        assertThat(perProvincie).hasSize(12).allSatisfy((provincie, regios) -> assertThat(regios).hasSize(1));
        assertThat(GEGEVENS.regios(Regiosoort.COA_REGIO)).extracting(Regio::code).containsExactly("1", "2", "3", "4", "5");
    }

    private static List<CSVRecord> rijen(String bestand) throws IOException {
        try (Reader lezer = new InputStreamReader(GemeentegegevensTest.class.getResourceAsStream("/gegevens/" + bestand), StandardCharsets.UTF_8);
                CSVParser rijen = CSVParser.parse(lezer, CSVFormat.DEFAULT.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true).build())) {
            return new ArrayList<>(rijen.getRecords());
        }
    }
}
