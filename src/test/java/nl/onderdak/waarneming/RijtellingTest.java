package nl.onderdak.waarneming;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.Rij;
import nl.onderdak.regelsetarchief.Proefregelsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Counts of rows, from advice to database and back. */
class RijtellingTest {

    private static final Regelset REGELSET = Proefregelsets.regelset();
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 27);
    private static final Stilval.Tijdvak TIJDVAK = Stilval.Tijdvak.tot(VANDAAG, new Proefwaarneming());

    private static Proefregelsets proef;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Rijteller teller = new Rijteller(meters);

    @BeforeAll
    static void start() throws Exception {
        proef = new Proefregelsets(REGELSET);
    }

    @AfterAll
    static void stop() {
        proef.close();
    }

    @BeforeEach
    void leeg() throws SQLException {
        proef.voerUit("delete from rijtelling; delete from vraagtelling");
    }

    @Test
    void whatIsCountedIsTakenOnceAndStaysAFigure() {
        tel(3, "VBD-003");
        tel(2, "VBD-004");

        assertThat(teller.neem()).containsExactly(new Rijteller.Geteld(REGELSET.hash(), "voorbeeld", 5, Map.of("VBD-003", 3L, "VBD-004", 2L)));
        assertThat(teller.neem()).isEmpty();
        assertThat(meters.get("onderdak.rijen").tags("model", "voorbeeld", "tabel", "bedrag", "rij", "VBD-003").counter().count()).isEqualTo(3);
    }

    @Test
    void whatCannotBeWrittenAwayIsNotLost() {
        tel(3, "VBD-003");
        List<Rijteller.Geteld> geteld = teller.neem();
        teller.terug(geteld);

        assertThat(teller.neem()).isEqualTo(geteld);
    }

    @Test
    void daysAddUpAndARowThatStopsIsFoundAcrossRuleSets() {
        for (LocalDate dag = TIJDVAK.beginReferentie(); !dag.isAfter(VANDAAG); dag = dag.plusDays(1)) {
            if (dag.isBefore(TIJDVAK.begin())) {
                tel(5, "VBD-004");
            }
            tel(5, "VBD-003");
            schrijf(dag);
            // A second replica, or a second time on the same day.
            tel(1, "VBD-003");
            schrijf(dag);
        }

        assertThat(zoek()).containsExactly(new Stilval.Stilgevallen("voorbeeld", "voorbeeld", "bedrag", "VBD-004", 140, 42, 19, TIJDVAK.begin().minusDays(1)));
    }

    @Test
    void whatNoComparisonNeedsIsTakenAway() {
        tel(1, "VBD-003");
        schrijf(TIJDVAK.beginReferentie().minusDays(1));
        tel(1, "VBD-004");
        schrijf(TIJDVAK.beginReferentie());

        proef.gegevensbron().inEenKeer(Connection.TRANSACTION_READ_COMMITTED, verbinding -> {
            new Tellingtabel(verbinding).ruimOp(TIJDVAK);
            return null;
        });

        Stilval.Tijdvak ruimer = new Stilval.Tijdvak(LocalDate.EPOCH, TIJDVAK.begin(), VANDAAG);
        List<Stilval.Rijaantal> rijen = proef.gegevensbron().lees(verbinding -> new Tellingtabel(verbinding).rijen(ruimer));
        Map<String, Stilval.Aantal> vragen = proef.gegevensbron().lees(verbinding -> new Tellingtabel(verbinding).vragen(ruimer));
        assertThat(rijen).extracting(Stilval.Rijaantal::rij).containsExactly("VBD-004");
        assertThat(vragen).isEqualTo(Map.of("voorbeeld", new Stilval.Aantal(1, 0)));
    }

    private void tel(int keer, String... rijen) {
        List<Rij> toegepast = List.of(rijen).stream().map(rij -> REGELSET.rij(rij).orElseThrow()).toList();
        for (int i = 0; i < keer; i++) {
            teller.tel(REGELSET.hash(), "voorbeeld", toegepast);
        }
    }

    private void schrijf(LocalDate dag) {
        proef.gegevensbron().inEenKeer(Connection.TRANSACTION_READ_COMMITTED, verbinding -> {
            new Tellingtabel(verbinding).telOp(dag, teller.neem());
            return null;
        });
    }

    private static List<Stilval.Stilgevallen> zoek() {
        return proef.gegevensbron().lees(verbinding -> {
            Tellingtabel tabel = new Tellingtabel(verbinding);
            return Stilval.zoek(tabel.rijen(TIJDVAK), tabel.vragen(TIJDVAK), REGELSET, VANDAAG, 15);
        });
    }
}
