package nl.onderdak.taakstelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.onderdak.advies.Reden;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.gemeente.Proefgemeenten;
import nl.onderdak.regels.Projectregelset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The targets of real half-years, with the packaged facts; the pitfalls are those of docs/recht/koppeling.md G. */
class TaakstellingbepalingTest {

    private static final LocalDate NU = LocalDate.of(2026, 6, 1);
    private static final List<String> OPVOLGERS_VAN_HAAREN = List.of("GM0757", "GM0824", "GM0855", "GM0865");

    @Test
    void theFirstHalfOf2023IsComputedForAllMunicipalities() {
        Halfjaartaakstelling taakstellingen = bepaal("2023-I");

        assertThat(taakstellingen.gemeenten()).hasSize(342).allSatisfy(gemeente -> {
            assertThat(gemeente.taakstelling()).isPositive();
            assertThat(gemeente.benadering()).isFalse();
            assertThat(gemeente.reden()).isNull();
        });
        assertThat(taakstellingen.landelijk()).isEqualTo(new Halfjaartaakstelling.Landelijk(21_200L, "vastgesteld"));
        assertThat(taakstellingen.benadering()).isFalse();
        assertThat(taakstellingen.onderbouwing()).extracting(Reden::rij).doesNotHaveDuplicates().contains("TKB-001");
    }

    /** G.1: 21,200 x 234,950 / 17,590,672 = 283.16, Groningen. */
    @Test
    void targetsAreRoundedUp() {
        assertThat(perCode("2023-I").get("GM0014").taakstelling()).isEqualTo(284);
        assertThat(bepaal("2023-I").afrondingswijze()).isEqualTo("naar-boven");
    }

    /** G.2 */
    @Test
    void inhabitantsAreThoseOfTheYearBefore() {
        assertThat(bepaal("2023-II").referentie())
                .isEqualTo(new Halfjaartaakstelling.Referentiedatum(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 1, 1)));
        assertThat(perCode("2023-II").get("GM0014").inwoners()).isEqualTo(234_950);
    }

    /** G.3 */
    @Test
    void targetsAreNotScaledBackToTheTotal() {
        assertThat(bepaal("2023-I").totaal()).isBetween(21_201L, 21_200L + 341);
    }

    /** G.4: the three parts of Eemsdelta, 11,642 + 24,678 + 9,537 inhabitants of 2020: 13,500 x 45,857 / 17,407,585 = 35.56. */
    @Test
    void theBoundariesAreThoseOfTheYearItself() {
        Map<String, Gemeentetaakstelling> gemeenten = perCode("2021-I");

        assertThat(gemeenten).hasSize(352).containsKey("GM1979").doesNotContainKeys("GM0003", "GM0010", "GM0024");
        assertThat(gemeenten.get("GM1979").inwoners()).isEqualTo(45_857);
        assertThat(gemeenten.get("GM1979").taakstelling()).isEqualTo(36);
        assertThat(gemeenten.get("GM1979").benadering()).isFalse();
        assertThat(gemeenten.get("GM1979").toelichting()).contains("Appingedam", "Delfzijl", "Loppersum");
    }

    @Test
    void aSplitWithoutSharesIsLeftToAPersonAndNotGuessed() {
        Map<String, Gemeentetaakstelling> gemeenten = perCode("2021-II");

        assertThat(gemeenten.values().stream().filter(gemeente -> gemeente.taakstelling() == null).map(Gemeentetaakstelling::gemeentecode))
                .containsExactlyElementsOf(OPVOLGERS_VAN_HAAREN);
        assertThat(gemeenten.get("GM0855").inwoners()).isNull();
        assertThat(gemeenten.get("GM0855").benadering()).isFalse();
        assertThat(gemeenten.get("GM0855").reden()).contains("gedeputeerde staten", "ontbreekt");
        assertThat(gemeenten.get("GM0855").toelichting()).contains("Haaren", "gesplitst");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2020-I,355,2020-01-01", "2022-I,345,2022-01-01", "2022-II,345,2022-01-01", "2024-I,342,2022-01-01", "2025-I,342,2022-01-01",
        "2025-II,342,2022-01-01"})
    void withoutACountOfTheRightDayTheNearestGivesAnApproximation(String halfjaar, int gemeenten, LocalDate telling) {
        Halfjaartaakstelling taakstellingen = bepaal(halfjaar);

        assertThat(taakstellingen.benadering()).isTrue();
        assertThat(taakstellingen.gemeenten()).hasSize(gemeenten).allSatisfy(gemeente -> {
            assertThat(gemeente.taakstelling()).isPositive();
            assertThat(gemeente.benadering()).isTrue();
            assertThat(gemeente.reden()).contains("andere dag");
        });
        assertThat(taakstellingen.gemeenten().get(0).inwonersPeildatum()).isEqualTo(telling);
    }

    @Test
    void aMunicipalityThatTheNearestCountHasMixedIsTakenFromTheNext() {
        Gemeentetaakstelling brielle = perCode("2022-II").get("GM0501");

        assertThat(brielle.inwonersPeildatum()).isEqualTo("2020-01-01");
        assertThat(brielle.inwoners()).isEqualTo(17_271);
        assertThat(brielle.berekening()).contains("17407585");
    }

    /** On 1 November 2021 the total of 2022-I is only known when the caller gives it, so the choice of the count is looked at by itself. */
    @Test
    void aCountThatWasNotThereYetIsNotUsed() {
        LocalDate grenzen = LocalDate.of(2022, 1, 1);
        LocalDate dag = LocalDate.of(2021, 1, 1);

        assertThat(new Inwonerkeuze(Proefgemeenten.meegeleverd(), dag, grenzen, LocalDate.of(2021, 11, 1)).voor("GM0014").peildatum())
                .contains(LocalDate.of(2020, 1, 1));
        assertThat(new Inwonerkeuze(Proefgemeenten.meegeleverd(), dag, grenzen, NU).voor("GM0014").peildatum()).contains(LocalDate.of(2022, 1, 1));
        assertThat(new Inwonerkeuze(Proefgemeenten.meegeleverd(), dag, grenzen, LocalDate.of(2019, 1, 1)).voor("GM0014").peildatum()).isEmpty();
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({"2024-II,2026-06-01,landelijke totaal van 2024-II", "2026-I,2026-06-01,landelijke totaal", "2023-I,2022-09-29,landelijke totaal van 2023-I",
        "2025-I,2025-04-15,de dag in april 2025", "2019-I,2026-06-01,grenzen van 2019-01-01"})
    void whatCannotBeComputedIsRefusedWithTheMissingFigure(String halfjaar, LocalDate bekendOp, String ontbreekt) {
        Geweigerd geweigerd = catchThrowableOfType(Geweigerd.class,
                () -> new Taakstellingbepaling(Projectregelset.REGELSET, Proefgemeenten.meegeleverd()).bepaal(halfjaar, bekendOp, gemeente -> true));

        assertThat(geweigerd.probleem().status()).isEqualTo(404);
        assertThat(geweigerd.probleem().detail()).contains(halfjaar, ontbreekt);
    }

    /** A2.4, P.11: what was announced first stays what was known then. */
    @Test
    void aTotalThatWasLoweredLaterDoesNotChangeWhatWasKnownBefore() {
        assertThat(landelijk("2025-I", LocalDate.of(2025, 3, 1))).isEqualTo(17_700);
        assertThat(landelijk("2025-I", LocalDate.of(2025, 6, 1))).isEqualTo(15_000);
    }

    private static long landelijk(String halfjaar, LocalDate bekendOp) {
        return new Taakstellingbepaling(Projectregelset.REGELSET, Proefgemeenten.meegeleverd())
                .bepaal(halfjaar, bekendOp, gemeente -> gemeente.code().equals("GM0014")).landelijk().aantal();
    }

    private static Halfjaartaakstelling bepaal(String halfjaar) {
        return new Taakstellingbepaling(Projectregelset.REGELSET, Proefgemeenten.meegeleverd()).bepaal(halfjaar, NU, gemeente -> true);
    }

    private static Map<String, Gemeentetaakstelling> perCode(String halfjaar) {
        return bepaal(halfjaar).gemeenten().stream().collect(Collectors.toMap(Gemeentetaakstelling::gemeentecode, Function.identity(),
                (een, ander) -> een, TreeMap::new));
    }
}
