package nl.onderdak.grootboek;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import nl.onderdak.archief.Dienstproces;
import nl.onderdak.archief.EigenDienst;
import nl.onderdak.opslag.Proefmap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service, killed while callers book. */
@EigenDienst
@Timeout(180)
class GrootboekstoringIT {

    private static final Path DIENST = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final int REGELS = 20;
    private static final int GENOEG = 30;
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path tijdelijk;

    @Test
    void aBookingIsThereInWholeOrNotAtAllAfterAKill() throws Exception {
        Queue<String> bevestigd = new ConcurrentLinkedQueue<>();
        Path database = Proefmap.metDatabase(tijdelijk.resolve("database")).map();
        Dienstproces eerste = Dienstproces.metMap(DIENST, database).gereed();
        List<Thread> aanvragers = IntStream.range(0, 4).mapToObj(i -> new Thread(() -> boekTotHetEinde(eerste, i, bevestigd))).toList();
        aanvragers.forEach(Thread::start);
        while (bevestigd.size() < GENOEG) {
            Thread.sleep(20);
        }
        eerste.vermoord();
        for (Thread aanvrager : aanvragers) {
            aanvrager.join();
        }

        try (Dienstproces tweede = Dienstproces.metMap(DIENST, database).gereed()) {
            Map<String, Integer> geboekt = regelsPerKenmerk(tweede);
            assertThat(geboekt.keySet()).containsAll(bevestigd);
            assertThat(geboekt.values()).containsOnly(REGELS);
        }
    }

    private static void boekTotHetEinde(Dienstproces dienst, int aanvrager, Queue<String> bevestigd) {
        for (int i = 0;; i++) {
            String kenmerk = "proef-" + aanvrager + "-" + i;
            String regel = "{\"soort\":\"realisatie\",\"halfjaar\":\"2023-I\",\"gemeentecode\":\"GM0014\",\"personen\":1}";
            try {
                HttpResponse<byte[]> antwoord = dienst.post("/v1/grootboek/boekingen", "{\"kenmerk\":\"" + kenmerk + "\",\"bekendOp\":\"2023-07-01\","
                        + "\"zekerheid\":\"bevestigd\",\"bron\":\"Proef\",\"boekingen\":[" + regel + ("," + regel).repeat(REGELS - 1) + "]}");
                if (antwoord.statusCode() == 201) {
                    bevestigd.add(kenmerk);
                }
            } catch (IOException dienstWeg) {
                return;
            } catch (InterruptedException gestopt) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static Map<String, Integer> regelsPerKenmerk(Dienstproces dienst) throws IOException, InterruptedException {
        Map<String, Integer> regels = new HashMap<>();
        String volgende = "/v1/grootboek/boekingen?gemeentecode=GM0014&aantal=1000";
        while (volgende != null) {
            JsonNode bladzijde = JSON.readTree(dienst.get(volgende).body());
            bladzijde.get("boekingen").forEach(boeking -> regels.merge(boeking.get("kenmerk").textValue(), 1, Integer::sum));
            volgende = bladzijde.get("volgende").textValue();
        }
        return regels;
    }
}
