package nl.onderdak.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import nl.onderdak.archief.Dienstproces;
import nl.onderdak.opslag.Proefmap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nearly lawful requests over every operation of the contract: no fault of the service, no cause in an answer, and memory that stays.
 * {@code -Donderdak.fuzz.verzoeken=1000000} for many, {@code -Donderdak.fuzz.zaad=2} for others.
 */
class FuzzIT {

    private static final long ZAAD = Long.getLong("onderdak.fuzz.zaad", 1);
    private static final int VERZOEKEN = Integer.getInteger("onderdak.fuzz.verzoeken", 20_000);
    /** From here on what lives on the heap is worth comparing. */
    private static final int LANG = 200_000;
    private static final double GELIJK = 1.2;
    private static final int TEGELIJK = 8;
    private static final int DELEN = 10;
    private static final int GENOEG = 25;
    private static final Pattern OORZAAK = Pattern.compile("\\tat |\\bjavax?\\.[a-z]|Exception|\\b(org|com|io)\\.[a-z]+\\.[a-z]");
    private static final Pattern GEBRUIKT = Pattern.compile("total \\d+K, used (\\d+)K");
    private static final double KILO = 1024;
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path map;

    private final Map<Integer, Integer> aantallen = new ConcurrentSkipListMap<>();
    private final Queue<String> fouten = new ConcurrentLinkedQueue<>();
    private final ReentrantLock zwaarwerk = new ReentrantLock();

    @Test
    void nothingThatIsSentMakesAFaultOfTheService() throws Exception {
        Map<String, String> geduldig = Map.of("ONDERDAK_ARCHIEF_WACHTTIJD", "PT1M", "QUARKUS_DATASOURCE_JDBC_ACQUISITION_TIMEOUT", "60S",
                "QUARKUS_DATASOURCE_JDBC_ADDITIONAL_JDBC_PROPERTIES_SOCKETTIMEOUT", "60");
        Path database = Proefmap.metDatabase(map.resolve("database")).map();
        try (Dienstproces dienst = (VERZOEKEN < LANG ? Dienstproces.metMap(database, geduldig) : Dienstproces.voorLang(database, geduldig)).gereed()) {
            List<Contractbewerking> bewerkingen = Contractbewerking.lees(JSON.readTree(dienst.get("/v1/openapi.json").body()));
            Fuzzgenerator generator = new Fuzzgenerator(ZAAD, bewerkingen, Voorraad.leg(dienst, bewerkingen));
            Verzender verzender = new Verzender(dienst.adres("/"));
            List<Double> heap = new ArrayList<>();
            for (int deel = 0; deel < DELEN && fouten.size() < GENOEG; deel++) {
                stuur(generator, verzender, VERZOEKEN / DELEN * deel, VERZOEKEN / DELEN * (deel + 1));
                if (VERZOEKEN >= LANG) {
                    heap.add(levend(dienst.nummer()));
                }
            }
            System.out.printf("Seed %d, %d requests, answers %s, MB that live on the heap after each tenth %s%n", ZAAD, VERZOEKEN, aantallen, heap);

            assertThat(fouten).as("seed " + ZAAD).isEmpty();
            assertThat(dienst.uitvoer()).doesNotContain("Storing", "\tat ");
            assertThat(aantallen).as("what is lawful is answered").containsKeys(200, 201, 400, 401, 403, 404, 405, 406, 415);
            assertThat(dienst.get("/v1/openapi.json").statusCode()).isEqualTo(200);
            if (VERZOEKEN >= LANG) {
                assertThat(heap.subList(DELEN / 2, DELEN)).allSatisfy(megabytes -> assertThat(megabytes).isLessThanOrEqualTo(GELIJK * heap.get(0)));
            }
        }
    }

    private void stuur(Fuzzgenerator generator, Verzender verzender, int van, int tot) throws Exception {
        AtomicInteger volgende = new AtomicInteger(van);
        ExecutorService werkers = Executors.newFixedThreadPool(TEGELIJK);
        List<Future<?>> werk = new ArrayList<>();
        for (int i = 0; i < TEGELIJK; i++) {
            werk.add(werkers.submit(() -> {
                for (int nummer = volgende.getAndIncrement(); nummer < tot && fouten.size() < GENOEG; nummer = volgende.getAndIncrement()) {
                    probeer(generator.verzoek(nummer), verzender);
                }
                return null;
            }));
        }
        for (Future<?> een : werk) {
            een.get();
        }
        werkers.shutdown();
    }

    private void probeer(Fuzzverzoek verzoek, Verzender verzender) throws InterruptedException {
        if (verzoek.zwaar()) {
            zwaarwerk.lock();
        }
        try {
            Verzender.Antwoord antwoord = verzender.stuur(verzoek);
            aantallen.merge(antwoord.status(), 1, Integer::sum);
            String klacht = klacht(verzoek, antwoord);
            if (!klacht.isEmpty()) {
                fouten.add("%s%n  seed %d, request %s%n  answer %s".formatted(klacht, ZAAD, verzoek, antwoord));
            }
        } catch (IOException fout) {
            fouten.add("no answer: %s%n  seed %d, request %s".formatted(fout, ZAAD, verzoek));
        } finally {
            if (verzoek.zwaar()) {
                zwaarwerk.unlock();
            }
        }
    }

    /** What is wrong with this answer, or nothing. */
    private static String klacht(Fuzzverzoek verzoek, Verzender.Antwoord antwoord) throws IOException {
        if (antwoord.status() >= 500) {
            return "a fault of the service";
        }
        if (antwoord.status() >= 400 && OORZAAK.matcher(antwoord.body()).find()) {
            return "a cause in an answer";
        }
        if (antwoord.status() >= 400 && verzoek.bereiktDeDienst() && !verzoek.methode().equals("HEAD")) {
            JsonNode probleem = antwoord.soort().startsWith("application/problem+json") ? JSON.readTree(antwoord.body()) : JSON.nullNode();
            boolean woorden = !probleem.path("title").asText().isBlank() && !probleem.path("detail").asText().isBlank();
            return woorden ? "" : "a refusal that is no problem document";
        }
        return "";
    }

    /** Megabytes that are left after a full collection, whatever collector it is. */
    private static double levend(long proces) throws IOException, InterruptedException {
        jcmd(proces, "GC.run");
        return GEBRUIKT.matcher(jcmd(proces, "GC.heap_info")).results().mapToLong(deel -> Long.parseLong(deel.group(1))).sum() / KILO;
    }

    private static String jcmd(long proces, String opdracht) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), String.valueOf(proces), opdracht)
                .redirectErrorStream(true).start();
        String uitvoer = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(jcmd.waitFor()).as(uitvoer).isZero();
        return uitvoer;
    }
}
