package nl.onderdak.koppelronde;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.onderdak.toewijzing.Opgave;
import nl.onderdak.toewijzing.Plan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On one and the same batch every coupling system gives another plan, for the reason it states. */
class StelselsTest {

    private static final List<String> STELSELS = List.of("huidige-praktijk", "punten-met-prijzen", "regio-eerst", "vroege-koppeling",
            "voorkeur-met-ondergrens", "doorstroomlocatie-eerst");
    private static final int HUISHOUDENS = 200;

    private static final Map<String, Rondeverslag> VERSLAGEN = new ConcurrentHashMap<>();

    @BeforeAll
    static void koppelMetElkStelsel() {
        STELSELS.parallelStream().forEach(stelsel -> VERSLAGEN.put(stelsel, Proefronde.koppel(Proefronde.voorbeeld(stelsel, HUISHOUDENS, 1))));
    }

    @Test
    void eachPairOfSystemsGivesAnotherPlan() {
        for (String een : STELSELS) {
            for (String ander : STELSELS) {
                if (!een.equals(ander)) {
                    assertThat(plaatsen(een)).as(een + " and " + ander).isNotEqualTo(plaatsen(ander));
                }
            }
        }
    }

    @Test
    void noSystemBreaksAHardRule() {
        assertThat(VERSLAGEN.values()).allSatisfy(verslag -> assertThat(verslag.hardeSchendingen()).isZero());
    }

    @Test
    void theBoundOfEverySystemIsCertifiedAndNoPlanIsWorthMore() {
        assertThat(VERSLAGEN.values()).allSatisfy(verslag -> {
            assertThat(verslag.bewijs().relatiefVerschil()).isLessThanOrEqualTo(1e-9);
            assertThat(verslag.bewijs().waarde()).isLessThanOrEqualTo(verslag.bewijs().grens().longValue());
        });
    }

    @Test
    void earlyCouplingCouplesThoseWhoStillWaitForAPermit() {
        Rondeverslag.Totaal gewoon = totaal("punten-met-prijzen");
        Rondeverslag.Totaal vroeg = totaal("vroege-koppeling");

        assertThat(gewoon.buitenRonde()).isPositive();
        assertThat(vroeg.buitenRonde()).isZero();
        assertThat(vroeg.gekoppeld()).isGreaterThan(gewoon.gekoppeld());
    }

    @Test
    void regionFirstCouplesMoreWithinTheRegionAdviceThanPointsDo() {
        assertThat(totaal("regio-eerst").inAdviesregio()).isGreaterThan(totaal("punten-met-prijzen").inAdviesregio());
    }

    @Test
    void preferenceWithAFloorGrantsMorePreferencesThanAnyOther() {
        assertThat(VERSLAGEN).allSatisfy((stelsel, verslag) -> {
            if (!stelsel.equals("voorkeur-met-ondergrens")) {
                assertThat(totaal("voorkeur-met-ondergrens").opVoorkeur()).as(stelsel).isGreaterThan(verslag.totaal().opVoorkeur());
            }
        });
    }

    @Test
    void transitLocationFirstUsesMoreOfThem() {
        assertThat(totaal("doorstroomlocatie-eerst").opDoorstroomlocatie()).isGreaterThan(totaal("punten-met-prijzen").opDoorstroomlocatie());
    }

    @Test
    void currentPracticeIsWorthLessInThePointsOfTheOptimum() {
        Opgave opgave = Proefronde.maker(Proefronde.voorbeeld("punten-met-prijzen", HUISHOUDENS, 1)).opgave(List.of()).opgave();

        assertThat(plan(opgave, "huidige-praktijk").waarde()).isLessThan(plan(opgave, "punten-met-prijzen").waarde());
    }

    private static Rondeverslag.Totaal totaal(String stelsel) {
        return VERSLAGEN.get(stelsel).totaal();
    }

    private static Map<String, String> plaatsen(String stelsel) {
        Map<String, String> plaatsen = new HashMap<>();
        VERSLAGEN.get(stelsel).huishoudens().forEach(regel -> plaatsen.put(regel.kenmerk(), regel.gemeentecode()));
        return plaatsen;
    }

    private static Plan plan(Opgave opgave, String stelsel) {
        Map<String, String> plaatsen = plaatsen(stelsel);
        List<String> codes = opgave.gemeenten().stream().map(gemeente -> gemeente.id()).toList();
        return new Plan(opgave, opgave.huishoudens().stream().map(huishouden -> plaatsen.get(huishouden.id()))
                .mapToInt(code -> code == null ? opgave.nietGekoppeld() : codes.indexOf(code)).toArray());
    }
}
