package nl.onderdak.koppelronde;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import nl.onderdak.archief.Dienstproces;
import nl.onderdak.archief.EigenDienst;
import nl.onderdak.opslag.Proefmap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Rounds when the service is killed while it works. */
@EigenDienst
@Timeout(180)
class RondeherstelIT {

    private static final Path DIENST = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final String PAD = "/v1/koppelrondes";
    private static final String VOORBEELD = "{\"peildatum\":\"2025-06-02\",\"koppelstelsel\":\"punten-met-prijzen\",\"voorbeeld\":{\"huishoudens\":%d}}";

    @TempDir
    Path map;

    @Test
    void aRoundThatRanIsBrokenOffWithoutHalfAResultAndOneThatWaitedIsWorkedOut() throws Exception {
        Path database = Proefmap.metDatabase(map.resolve("database")).map();
        Dienstproces eerste = Dienstproces.metMap(DIENST, database).gereed();
        String loopt = vraagAan(eerste, 3000);
        wachtTot(eerste, loopt, "loopt");
        String wacht = vraagAan(eerste, 5);
        eerste.vermoord();

        try (Dienstproces tweede = Dienstproces.metMap(DIENST, database).gereed()) {
            JsonNode afgebroken = wachtTot(tweede, loopt, "afgebroken");
            wachtTot(tweede, wacht, "klaar");

            assertThat(afgebroken.get("melding").textValue()).contains("opnieuw");
            assertThat(tweede.get(PAD + "/" + loopt + "/resultaat").statusCode()).isEqualTo(409);
            assertThat(tweede.get(PAD + "/" + wacht + "/resultaat").statusCode()).isEqualTo(200);
        }
    }

    private static String vraagAan(Dienstproces dienst, int huishoudens) throws Exception {
        return new ObjectMapper().readTree(dienst.post(PAD, VOORBEELD.formatted(huishoudens)).body()).get("id").textValue();
    }

    /** The time limit of the class ends the waiting. */
    private static JsonNode wachtTot(Dienstproces dienst, String id, String status) throws Exception {
        JsonNode ronde = new ObjectMapper().readTree(dienst.get(PAD + "/" + id).body());
        while (!ronde.get("status").textValue().equals(status)) {
            assertThat(ronde.get("status").textValue()).isIn("wacht", "loopt");
            Thread.sleep(100);
            ronde = new ObjectMapper().readTree(dienst.get(PAD + "/" + id).body());
        }
        return ronde;
    }
}
