package nl.onderdak.advies;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.onderdak.archief.Dienstproces;
import nl.onderdak.opslag.Proefmap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file in {@code dmn/} is all a new decision service takes: a copy of this project, one model more, no line of Java. */
class NieuwModelIT {

    private static final Path KOPIE = Path.of("target", "nieuw-model");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** New every time: a database that is not empty decides by itself which rule set is in force. */
    @TempDir
    static Path map;
    private static Dienstproces dienst;

    @BeforeAll
    static void buildACopyWithOneModelMore() throws IOException, InterruptedException {
        verwijder(KOPIE);
        kopieer(Path.of("src", "main", "resources"), KOPIE.resolve("src/main/resources"));
        // The Java of this project as the build compiled it, without its source: compiling the same text again would only cost time.
        kopieer(Path.of("target/classes/nl/onderdak"), KOPIE.resolve("target/classes/nl/onderdak"));
        kopieer(Path.of("rules"), KOPIE.resolve("rules"));
        Files.createDirectories(KOPIE.resolve("dmn"));
        // One small model and the messages our own addresses take stand for the rest: building every model again would only cost time.
        for (Path bestand : Files.list(Path.of("dmn")).filter(NieuwModelIT::nodig).toList()) {
            Files.copy(bestand, KOPIE.resolve("dmn").resolve(bestand.getFileName()));
        }
        Files.copy(Path.of("pom.xml"), KOPIE.resolve("pom.xml"));
        kopieer(Path.of(".mvn/jvm.config"), KOPIE.resolve(".mvn/jvm.config"));
        Files.copy(Path.of("src/test/resources/voorbeeld.dmn"), KOPIE.resolve("dmn/voorbeeld.dmn"));
        Path uitvoer = KOPIE.resolve("bouw.log");
        Process bouw = new ProcessBuilder(Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                "-B", "-q", "-o", "package", "-Dmaven.test.skip=true", "-Dquarkus.quinoa.enabled=false", "-Dquarkus.cyclonedx.skip=true")
                .directory(KOPIE.toFile()).redirectErrorStream(true).redirectOutput(uitvoer.toFile()).start();
        assertThat(bouw.waitFor(5, TimeUnit.MINUTES)).as("the build ends").isTrue();
        assertThat(bouw.exitValue()).as(Files.readString(uitvoer)).isZero();
        dienst = Dienstproces.metMap(KOPIE.resolve("target/quarkus-app/quarkus-run.jar"), Proefmap.metDatabase(map.resolve("database")).map()).gereed();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (dienst != null) {
            dienst.close();
        }
    }

    @Test
    void anEvaluationThatFailsIsStoredAndCanBeFollowedBack() throws IOException, InterruptedException {
        HttpResponse<byte[]> mislukt = dienst.post("/v1/voorbeeld", "{\"peildatum\": \"2023-05-01\", \"opvang\": {\"plaats\": \"kasteel\"}}");
        assertThat(mislukt.statusCode()).isEqualTo(500);
        String nummer = JSON.readTree(mislukt.body()).get("detail").textValue().replaceFirst(".*nummer ([0-9a-f-]{36}).*", "$1");

        HttpResponse<byte[]> bewaard = dienst.get("/v1/adviezen/" + nummer);
        assertThat(bewaard.statusCode()).isEqualTo(200);
        assertThat(JSON.readTree(bewaard.body()).at("/mislukt/soort").textValue()).isEqualTo("MislukteBeslissing");
        assertThat(JSON.readTree(dienst.post("/v1/adviezen/" + nummer + "/_herhaal", "").body()).get("gelijk").booleanValue()).isTrue();
        assertThat(dienst.get("/adviezen/" + nummer).statusCode()).isEqualTo(404);
        assertThat(new String(dienst.get("/v1/adviesketen/schakels").body())).contains("\"id\":\"" + nummer + "\"").contains("\"afloop\":\"mislukt\"");
        assertThat(dienst.uitvoer()).contains("Storing " + nummer, "MislukteBeslissing", "\tat nl.onderdak.").as("facts that the engine names").doesNotContain("kasteel");
    }

    @Test
    void theNewModelAnswersWithOutcomeReasonsAndReceipt() throws IOException, InterruptedException {
        HttpResponse<byte[]> antwoord = dienst.post("/v1/voorbeeld", "{\"peildatum\": \"2023-05-01\", \"opvang\": {\"plaats\": \"goo\"}}");
        JsonNode advies = JSON.readTree(antwoord.body());

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(advies.at("/uitkomst/bedrag/bedrag").decimalValue()).isEqualByComparingTo("150.00");
        assertThat(advies.at("/onderbouwing/0/rij").textValue()).isEqualTo("VBD-002");
        assertThat(advies.at("/onderbouwing/0/zekerheid").textValue()).isEqualTo("te bevestigen");
        assertThat(dienst.get("/v1/adviezen/" + advies.at("/advies/id").textValue()).body()).isEqualTo(antwoord.body());
    }

    @Test
    void theNewModelHasADoor() throws IOException, InterruptedException {
        HttpResponse<byte[]> antwoord = dienst.post("/v1/voorbeeld", "{\"opvang\": {\"plaats\": 3, \"kleur\": \"rood\"}}");

        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(antwoord.body()).get("errors")).extracting(fout -> fout.get("code").textValue())
                .containsExactlyInAnyOrder("verplicht", "verkeerde-soort", "onbekend-veld");
    }

    @Test
    void theNewModelTakesBatchesInWhichALineThatFailsIsStoredAndGoesNoFurther() throws IOException, InterruptedException {
        String regel = "{\"feiten\": {\"peildatum\": \"2023-05-01\", \"opvang\": {\"plaats\": \"%s\"}}}\n";
        String[] antwoorden = new String(dienst.postNdjson("/v1/voorbeeld/_batch", regel.formatted("goo") + regel.formatted("kasteel") + regel.formatted("goo")).body()).split("\n");

        assertThat(antwoorden).hasSize(4);
        assertThat(JSON.readTree(antwoorden[0]).at("/advies/uitkomst/bedrag/bedrag").decimalValue()).isEqualByComparingTo("150.00");
        JsonNode mislukt = JSON.readTree(antwoorden[1]).get("probleem");
        assertThat(mislukt.get("status").intValue()).isEqualTo(500);
        String nummer = mislukt.get("detail").textValue().replaceFirst(".*nummer ([0-9a-f-]{36}).*", "$1");
        assertThat(JSON.readTree(dienst.get("/v1/adviezen/" + nummer).body()).at("/mislukt/soort").textValue()).isEqualTo("MislukteBeslissing");
        assertThat(JSON.readTree(antwoorden[2]).has("advies")).isTrue();
        assertThat(antwoorden[3]).contains("\"aantal\":3,\"adviezen\":2,\"problemen\":1");
    }

    @Test
    void theNewModelIsInTheContract() throws IOException, InterruptedException {
        JsonNode contract = JSON.readTree(dienst.get("/v1/openapi.json").body());

        assertThat(contract.at("/paths/~1voorbeeld/post").isMissingNode()).isFalse();
        assertThat(contract.at("/paths/~1voorbeeld~1_batch/post").isMissingNode()).isFalse();
    }

    /** This release lacks models that its own addresses ask, as a rule set does that was in force before a release brought them. */
    @Test
    void anAddressThatNeedsAModelWhichIsNotInForceSaysWhich() throws IOException, InterruptedException {
        HttpResponse<byte[]> antwoord = dienst.get("/v1/opvangopgaven/eerste");

        assertThat(antwoord.statusCode()).isEqualTo(503);
        assertThat(JSON.readTree(antwoord.body()).get("detail").textValue()).contains("opvangopgaven", "keur het voorstel");
    }

    private static boolean nodig(Path bestand) {
        return bestand.getFileName().toString().matches("(typen|bekostiging|bericht-.*|koppeltypen|koppelcriteria|koppelpunten)\\.(dmn|gevallen\\.csv)");
    }

    private static void kopieer(Path van, Path naar) throws IOException {
        try (Stream<Path> paden = Files.walk(van)) {
            paden.forEach(pad -> {
                try {
                    Path doel = naar.resolve(van.relativize(pad).toString());
                    Files.createDirectories(Files.isDirectory(pad) ? doel : doel.getParent());
                    if (Files.isRegularFile(pad)) {
                        Files.copy(pad, doel, StandardCopyOption.REPLACE_EXISTING);
                    }
                } catch (IOException fout) {
                    throw new UncheckedIOException(fout);
                }
            });
        }
    }

    private static void verwijder(Path map) throws IOException {
        if (!Files.exists(map)) {
            return;
        }
        Files.walkFileTree(map, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path bestand, BasicFileAttributes kenmerken) throws IOException {
                Files.delete(bestand);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path leeg, IOException fout) throws IOException {
                Files.delete(leeg);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
