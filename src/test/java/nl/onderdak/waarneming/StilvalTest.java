package nl.onderdak.waarneming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regelsetarchief.Proefregelsets;
import nl.onderdak.waarneming.Stilval.Aantal;
import nl.onderdak.waarneming.Stilval.Rijaantal;
import org.junit.jupiter.api.Test;

/** Which rows count as stopped, on a fixed day. */
class StilvalTest {

    private static final Regelset REGELSET = Proefregelsets.regelset();
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 27);
    private static final int VERWACHT = 20;
    /** Four weeks of 100 a day and one of 50 a day. */
    private static final Aantal GEVRAAGD = new Aantal(2800, 350);

    @Test
    void aRowThatFiredAndDoesNotAnyMoreIsFoundWithWhatItShouldHaveDone() {
        assertThat(zoek("VBD-004", new Aantal(400, 0), GEVRAAGD)).containsExactly(
                new Stilval.Stilgevallen("voorbeeld", "voorbeeld", "bedrag", "VBD-004", 400, 350, 50, VANDAAG.minusDays(9)));
    }

    @Test
    void aRowThatStillFiresIsNot() {
        assertThat(zoek("VBD-004", new Aantal(400, 1), GEVRAAGD)).isEmpty();
    }

    @Test
    void aRowThatSeldomFiredIsNotForChanceAloneCanExplainIt() {
        assertThat(zoek("VBD-004", new Aantal(159, 0), GEVRAAGD)).as("19 expected").isEmpty();
        assertThat(zoek("VBD-004", new Aantal(160, 0), GEVRAAGD)).as("20 expected").hasSize(1);
        assertThat(zoek("VBD-004", new Aantal(19, 0), new Aantal(100, 10_000))).as("many questions since, few before").isEmpty();
    }

    @Test
    void aRowOfAModelThatIsNotAskedAnyMoreIsNot() {
        assertThat(zoek("VBD-004", new Aantal(400, 0), new Aantal(2800, 0))).isEmpty();
        assertThat(zoek("VBD-004", new Aantal(400, 0), new Aantal(2800, 139))).as("19 expected").isEmpty();
        assertThat(Stilval.zoek(List.of(rij("VBD-004", new Aantal(400, 0))), Map.of(), REGELSET, VANDAAG, VERWACHT)).isEmpty();
    }

    @Test
    void aRowWhoseValidityIsOverIsNotAndOneThatIsOverTomorrowIs() {
        assertThat(zoek("VBD-002", new Aantal(400, 0), GEVRAAGD)).as("ended on 30 June 2024").isEmpty();
        Regelset morgen = Proefregelsets.regelset("date(\"2024-06-30\")", "date(\"2026-11-27\")", "&gt;= date(\"2024-07-01\")", "&gt;= date(\"2026-11-28\")");
        assertThat(Stilval.zoek(List.of(rij("VBD-002", new Aantal(400, 0))), Map.of("voorbeeld", GEVRAAGD), morgen, VANDAAG, VERWACHT)).hasSize(1);
    }

    @Test
    void aRowThatIsNotInTheRuleSetInForceIsNot() {
        assertThat(zoek("WEG-001", new Aantal(400, 0), GEVRAAGD)).isEmpty();
    }

    @Test
    void theDaysAreCountedBackFromToday() {
        Stilval.Tijdvak tijdvak = Stilval.Tijdvak.tot(VANDAAG, new Proefwaarneming());

        assertThat(tijdvak.begin()).isEqualTo("2026-11-21");
        assertThat(tijdvak.beginReferentie()).isEqualTo("2026-10-24");
    }

    private static List<Stilval.Stilgevallen> zoek(String rij, Aantal aantal, Aantal gevraagd) {
        return Stilval.zoek(List.of(rij(rij, aantal)), Map.of("voorbeeld", gevraagd), REGELSET, VANDAAG, VERWACHT);
    }

    private static Rijaantal rij(String rij, Aantal aantal) {
        return new Rijaantal("voorbeeld", rij, aantal, VANDAAG.minusDays(9));
    }
}
