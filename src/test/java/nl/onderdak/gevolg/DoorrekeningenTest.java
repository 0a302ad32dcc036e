package nl.onderdak.gevolg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.onderdak.gevolg.Doorrekening.Fase;
import nl.onderdak.gevolg.Doorrekening.Stand;
import nl.onderdak.opslag.Gegevensbron;
import nl.onderdak.regelsetarchief.Proefregelsets;
import org.junit.jupiter.api.Test;

/** What is stored of working out a proposal, on a real database. */
class DoorrekeningenTest {

    private static final UUID VOORSTEL = UUID.randomUUID();
    private static final String HASH = "0".repeat(64);
    private static final Doorrekeningverzoek VERZOEK = new Doorrekeningverzoek("synthetisch", LocalDate.of(2026, 1, 1), null, LocalDate.of(2026, 12, 1));

    @Test
    void afterARestartWhatWasNotReadyHasFailedAndWhatHasEndedNeverChanges() throws Exception {
        try (Proefregelsets proef = new Proefregelsets(Proefregelsets.regelset())) {
            Gegevensbron bron = proef.gegevensbron();
            assertThat(voegToe(bron)).isEqualTo(1);
            assertThat(voegToe(bron)).isEqualTo(2);
            doe(bron, tabel -> tabel.meld(VOORSTEL, 1, Fase.GEDRAG, 3, 10));
            doe(bron, tabel -> bewaar(tabel, Fase.GEVALLEN));
            proef.voerUit("update doorrekening set hartslag = clock_timestamp() - interval '1 minute' where nummer = 1");
            doe(bron, tabel -> {
                tabel.ruimOp(30);
                return true;
            });

            Doorrekening vergeten = doe(bron, tabel -> tabel.zoek(VOORSTEL, 1)).orElseThrow();
            assertThat(vergeten.stand()).isEqualTo(Stand.MISLUKT);
            assertThat(vergeten.gedaan()).isEqualTo(3);
            assertThat(vergeten.gevallen().get("totaal").intValue()).isEqualTo(7);
            assertThat(vergeten.gevallen().get("ongemoeid").intValue()).isEqualTo(4);
            assertThat(vergeten.verzoek()).isEqualTo(VERZOEK);
            assertThat(doe(bron, tabel -> tabel.zoek(VOORSTEL, 2)).orElseThrow().stand()).isEqualTo(Stand.WACHT);
            boolean gaatDoor = doe(bron, tabel -> tabel.meld(VOORSTEL, 1, Fase.GEDRAG, 4, 10));
            boolean gestopt = doe(bron, tabel -> tabel.beeindig(VOORSTEL, 1, Stand.GESTOPT));
            assertThat(gaatDoor).as("the work hears that it has ended").isFalse();
            assertThat(gestopt).isFalse();
            for (String opdracht : new String[] {"update doorrekening set gedaan = 9 where nummer = 1", "delete from doorrekening", "truncate doorrekening"}) {
                assertThatThrownBy(() -> proef.voerUit(opdracht)).as(opdracht).isInstanceOf(SQLException.class).hasMessageContaining("niet gewijzigd");
            }
        }
    }

    @Test
    void whatWasStoredWhenEveryCaseWasTriedReadsAsNoneLeftAlone() throws Exception {
        try (Proefregelsets proef = new Proefregelsets(Proefregelsets.regelset())) {
            Gegevensbron bron = proef.gegevensbron();
            voegToe(bron);
            assertThat(doe(bron, tabel -> tabel.zoek(VOORSTEL, 1)).orElseThrow().gevallen()).as("no part yet").isNull();
            JsonNode eerder = Doorrekeningtabel.JSON.readTree("{\"totaal\":7,\"geslaagd\":7,\"gezakt\":[],\"bewustGewijzigd\":[]}");
            doe(bron, tabel -> {
                tabel.bewaar(VOORSTEL, 1, Fase.GEVALLEN, eerder);
                return tabel.beeindig(VOORSTEL, 1, Stand.GESTOPT);
            });

            JsonNode gelezen = doe(bron, tabel -> tabel.zoek(VOORSTEL, 1)).orElseThrow().gevallen();

            assertThat(gelezen).isEqualTo(((ObjectNode) eerder).put("ongemoeid", 0));
            List<Doorrekening> alle = doe(bron, tabel -> tabel.alle(VOORSTEL));
            assertThat(alle).singleElement().satisfies(zonder -> assertThat(zonder.gevallen()).isNull());
        }
    }

    private interface Werk<T> {
        T doe(Doorrekeningtabel tabel) throws SQLException;
    }

    private static <T> T doe(Gegevensbron bron, Werk<T> werk) {
        return bron.lees(verbinding -> werk.doe(new Doorrekeningtabel(verbinding)));
    }

    private static int voegToe(Gegevensbron bron) {
        return bron.inEenKeer(Connection.TRANSACTION_READ_COMMITTED, verbinding -> new Doorrekeningtabel(verbinding)
                .voegToe(VOORSTEL, 4, HASH, HASH, VERZOEK, "beleidsmaker"));
    }

    private static boolean bewaar(Doorrekeningtabel tabel, Fase fase) throws SQLException {
        tabel.bewaar(VOORSTEL, 1, fase, new Gevallenuitslag(7, 3, 4, List.of(), List.of()));
        return true;
    }
}
