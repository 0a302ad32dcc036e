package nl.onderdak.voorstel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import nl.onderdak.archief.Dienstproces;
import nl.onderdak.archief.EigenDienst;
import nl.onderdak.opslag.Proefmap;
import nl.onderdak.toegang.Gebruiker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Proposals when the service is killed while it saves, and while it puts rules in force. */
@EigenDienst
@Timeout(300)
class VoorstelherstelIT {

    private static final Path DIENST = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final String PAD = "/v1/wijzigingsvoorstellen";
    private static final List<String> RIJEN = List.of("LKO-001 12.95", "LKO-002 55.00");
    private static final List<Integer> NA_MILLIS = List.of(200, 2_000);
    private static final int GENOEG = 25;

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path map;

    @Test
    void everyEditThatWasConfirmedIsThereAfterAKillAndNoneIsThereInPart() throws Exception {
        Path database = Proefmap.metDatabase(map.resolve("database")).map();
        Map<Integer, String> bevestigd = new ConcurrentHashMap<>();
        Dienstproces eerste = Dienstproces.metMap(DIENST, database).gereed();
        String voorstel = maak(eerste);
        List<CompletableFuture<Void>> schrijvers = RIJEN.stream().map(rij -> CompletableFuture.runAsync(() -> bewerk(eerste, voorstel, rij.split(" "), bevestigd))).toList();
        while (bevestigd.size() < GENOEG) {
            Thread.sleep(5);
        }
        eerste.vermoord();
        schrijvers.forEach(CompletableFuture::join);

        try (Dienstproces tweede = Dienstproces.metMap(DIENST, database).gereed()) {
            List<JsonNode> bewerkingen = new ArrayList<>();
            json(vraag(tweede, "GET", "/" + voorstel + "/bewerkingen", "beleidsmaker", "")).get("bewerkingen").forEach(bewerkingen::add);
            int versie = json(vraag(tweede, "GET", "/" + voorstel, "beleidsmaker", "")).get("versie").intValue();

            assertThat(bewerkingen).hasSize(versie);
            assertThat(versie).isBetween(bevestigd.size(), bevestigd.size() + RIJEN.size());
            bevestigd.forEach((nummer, zin) -> assertThat(bewerkingen.get(versie - nummer).get("zin").textValue()).as("edit %d", nummer).isEqualTo(zin));
            JsonNode tabel = json(vraag(tweede, "GET", "/" + voorstel + "/modellen/leefgeld/tabellen/kleedgeldOekraine", "beleidsmaker", ""));
            for (JsonNode rij : tabel.get("wijzigingen")) {
                JsonNode laatste = bewerkingen.stream().filter(bewerking -> bewerking.get("rij").equals(rij.get("id"))).findFirst().orElseThrow();
                assertThat(laatste.get("zin").textValue()).contains("naar € " + rij.at("/cellen/0/naar").textValue().replace('.', ','));
            }
            assertThat(vraag(tweede, "POST", "/" + voorstel + "/bewerkingen/_maak-ongedaan", "beleidsmaker", "").statusCode()).isEqualTo(201);
        }
    }

    /** Until the service is gone. */
    private void bewerk(Dienstproces dienst, String voorstel, String[] rij, Map<Integer, String> bevestigd) {
        String was = rij[1];
        try {
            for (int i = 1; true; i++) {
                String wordt = i + ".50";
                HttpResponse<byte[]> antwoord = vraag(dienst, "POST", "/" + voorstel + "/bewerkingen", "beleidsmaker", "{'soort':'cel','rij':'" + rij[0]
                        + "','kolom':'kleedgeldOekraine.uitkomst','was':'" + was + "','wordt':'" + wordt + "'}");
                JsonNode bewerkt = json(antwoord);
                bevestigd.put(bewerkt.get("versie").intValue(), bewerkt.at("/bewerking/zin").textValue());
                was = wordt;
            }
        } catch (IOException weg) {
            assertThat(bevestigd).isNotEmpty();
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void anApprovalThatIsKilledHappenedAsAWholeOrNotAtAll() throws Exception {
        Path database = Proefmap.metDatabase(map.resolve("database")).map();
        Dienstproces dienst = Dienstproces.metMap(DIENST, database).gereed();
        String voorstel = maak(dienst);
        json(vraag(dienst, "POST", "/" + voorstel + "/bewerkingen", "beleidsmaker", "{'soort':'annotatie','rij':'LKO-002','kolom':'toelichting',"
                + "'was':'Van 1 april tot en met 30 november 2022 was het kleedgeld 55,00 euro per persoon per maand.','wordt':'Het kleedgeld was 55,00 euro per persoon per maand.'}"));
        stap(dienst, voorstel, "_dien-in", "beleidsmaker");
        stap(dienst, voorstel, "_beoordeel", "beoordelaar");
        String oud = geldend(dienst);
        String nieuw = json(vraag(dienst, "GET", "/" + voorstel, "goedkeurder", "")).get("concept").textValue();
        for (int millis : NA_MILLIS) {
            Dienstproces gedood = dienst;
            CompletableFuture<Void> goedkeuring = CompletableFuture.runAsync(() -> keurGoed(gedood, voorstel));
            Thread.sleep(millis);
            dienst.vermoord();
            goedkeuring.join();
            dienst = Dienstproces.metMap(DIENST, database).gereed();
            eisHeel(dienst, voorstel, oud, nieuw);
        }
        keurGoed(dienst, voorstel);
        assertThat(geldend(dienst)).isEqualTo(nieuw);
        eisHeel(dienst, voorstel, oud, nieuw);
        dienst.close();
    }

    private void keurGoed(Dienstproces dienst, String voorstel) {
        try {
            vraag(dienst, "POST", "/" + voorstel + "/_keur-goed", "goedkeurder", "{'versie':1}");
        } catch (IOException weg) {
            assertThat(weg).as("the service was killed").isNotNull();
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
        }
    }

    private void eisHeel(Dienstproces dienst, String voorstel, String oud, String nieuw) throws Exception {
        JsonNode gelezen = json(vraag(dienst, "GET", "/" + voorstel, "goedkeurder", ""));
        List<String> soorten = new ArrayList<>();
        gelezen.get("gebeurtenissen").forEach(gebeurtenis -> soorten.add(gebeurtenis.get("soort").textValue()));
        JsonNode inwerking = json(dienst.get("/v1/inwerkingtredingen")).at("/inwerkingtredingen/0");
        boolean geldt = gelezen.get("stand").textValue().equals("in werking");
        assertThat(soorten).isEqualTo(geldt ? List.of("gemaakt", "ingediend", "beoordeeld", "goedgekeurd", "in werking") : List.of("gemaakt", "ingediend", "beoordeeld"));
        assertThat(geldend(dienst)).isEqualTo(geldt ? nieuw : oud);
        assertThat(inwerking.get("regelset").textValue()).isEqualTo(geldt ? nieuw : oud);
        assertThat(inwerking.path("voorstel").asText()).isEqualTo(geldt ? voorstel : "null");
    }

    private static String geldend(Dienstproces dienst) throws Exception {
        return json(dienst.get("/v1/regelsets/geldend")).get("hash").textValue();
    }

    private void stap(Dienstproces dienst, String voorstel, String stap, String wie) throws Exception {
        json(vraag(dienst, "POST", "/" + voorstel + "/" + stap, wie, "{'versie':1,'toelichting':'Gezien.'}"));
    }

    private String maak(Dienstproces dienst) throws Exception {
        return json(vraag(dienst, "POST", "", "beleidsmaker", "{'titel':'Kleedgeld','reden':'De regeling is gewijzigd.','aanleiding':''}")).get("id").textValue();
    }

    private HttpResponse<byte[]> vraag(Dienstproces dienst, String methode, String pad, String wie, String json) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(dienst.adres(PAD + pad)).timeout(Duration.ofMinutes(2)).header("Authorization", Gebruiker.kop(wie))
                .header("Content-Type", "application/json").method(methode, BodyPublishers.ofString(json.replace('\'', '"'))).build(), BodyHandlers.ofByteArray());
    }

    private static JsonNode json(HttpResponse<byte[]> antwoord) throws IOException {
        assertThat(antwoord.statusCode()).as(new String(antwoord.body())).isBetween(200, 201);
        return new ObjectMapper().readTree(antwoord.body());
    }
}
