package nl.onderdak.gevolg;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.onderdak.gevolg.Doorrekening.Stand;
import nl.onderdak.opslag.Gegevensbron;
import nl.onderdak.regels.Gegeven;
import nl.onderdak.regels.Projectregelset;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regelsetarchief.Proefregelsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One part of a job as a replica does it that was not asked for the job, on a real database. */
class DeelwerkTest {

    private static final UUID VOORSTEL = UUID.randomUUID();
    private static final Deelnaam DEEL = new Deelnaam(VOORSTEL, 1, 0);
    private static final String MODEL = "voorzieningen";
    /** Minutes of work. */
    private static final int VRAGEN = 20_000;

    @Test
    @Timeout(60)
    void aPartOfAJobThatIsStoppedIsLeftHalfwayAndNothingStaysBehind() throws Exception {
        Regelset regelset = Projectregelset.REGELSET;
        Set<String> alles = regelset.model(MODEL).orElseThrow().uitkomsten().stream().map(Gegeven::naam).collect(Collectors.toSet());
        Tweeluik tweeluik = new Tweeluik(regelset, regelset, new Bereik(new TreeMap<>(Map.of(MODEL, alles))));
        ObjectNode feiten = JsonNodeFactory.instance.objectNode().put("peildatum", "2024-06-01");
        try (Proefregelsets proef = new Proefregelsets(Proefregelsets.regelset())) {
            Gegevensbron bron = proef.gegevensbron();
            bron.inEenKeer(Connection.TRANSACTION_READ_COMMITTED, verbinding -> {
                new Doorrekeningtabel(verbinding).voegToe(VOORSTEL, 1, regelset.hash(), regelset.hash(),
                        new Doorrekeningverzoek("synthetisch", LocalDate.of(2026, 1, 1), null, null), "beleidsmaker");
                new Deeltaaktabel(verbinding).voegToe(DEEL, tweeluik, List.of(Collections.nCopies(VRAGEN, new Vraag(MODEL, feiten, false))));
                return null;
            });
            Deelwerk werk = new Deelwerk(bron, proef.keuze());
            werk.ken(tweeluik);
            Thread replica = new Thread(() -> werk.doe(DEEL), "replica");
            replica.setDaemon(true);
            replica.start();
            while (aantal(bron, "select count(*) from deeltaak where pogingen > 0") == 0) {
                Thread.sleep(20);
            }

            bron.lees(verbinding -> {
                boolean gestopt = new Doorrekeningtabel(verbinding).beeindig(VOORSTEL, 1, Stand.GESTOPT);
                new Deeltaaktabel(verbinding).ruimOp();
                return gestopt;
            });
            replica.join();

            assertThat(aantal(bron, "select count(*) from deelopdracht")).isZero();
            assertThat(aantal(bron, "select count(*) from deeltaak")).isZero();
        }
    }

    private static long aantal(Gegevensbron bron, String vraag) {
        return bron.lees(verbinding -> {
            try (Statement opdracht = verbinding.createStatement(); ResultSet rij = opdracht.executeQuery(vraag)) {
                rij.next();
                return rij.getLong(1);
            }
        });
    }
}
