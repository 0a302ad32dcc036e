package nl.onderdak.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.onderdak.advies.Adviseur;
import nl.onderdak.deur.Grenzen;
import nl.onderdak.regels.GeldendeRegelset;
import nl.onderdak.regels.MeegeleverdeBestanden;
import nl.onderdak.regels.Projectregelset;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.RegelsetLoader;
import nl.onderdak.toegang.Toegangsbeleid;
import org.junit.jupiter.api.Test;

class ContractschrijverTest {

    private static final Regelset MEEGELEVERD = Projectregelset.REGELSET;
    private static final String PROEF = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="proef-model" name="proef-model" namespace="https://onderdak.example.org/dmn/proef">
              <description>Een proef.</description>
              <inputData id="peildatum" name="peildatum">
                <description>De dag.</description>
                <variable id="peildatum.variabele" name="peildatum" typeRef="date"/>
              </inputData>
              <decision id="jaartal" name="jaartal">
                <description>Het jaar.</description>
                <variable id="jaartal.variabele" name="jaartal" typeRef="number"/>
                <informationRequirement id="jaartal.eist-peildatum"><requiredInput href="#peildatum"/></informationRequirement>
                <literalExpression id="jaartal.formule" typeRef="number"><text>peildatum.year</text></literalExpression>
              </decision>
            </definitions>
            """;

    private final Contractschrijver schrijver = new Contractschrijver(new Voorbeelden(new Adviseur()),
            new Toegangsbeleid(false, List.of(), List.of()), "1.2.3", "https://example.org/v1");

    @Test
    void equalRuleSetsGiveEqualBytes() {
        assertThat(schrijver.schrijf(RegelsetLoader.laad(MeegeleverdeBestanden.lees()))).isEqualTo(schrijver.schrijf(MEEGELEVERD));
    }

    @Test
    void whoFailsToSignInIsRefusedEverywhereAlsoWhereNobodyNeedsTo() throws IOException {
        assertThat(contract(MEEGELEVERD).get("paths")).isNotEmpty().allSatisfy(pad -> assertThat(pad).allSatisfy(bewerking ->
                assertThat(!bewerking.has("responses") || bewerking.get("responses").has("401")).as(bewerking.path("operationId").asText()).isTrue()));
    }

    @Test
    void everyReferenceLeadsSomewhere() throws IOException {
        JsonNode contract = contract(MEEGELEVERD);

        assertThat(contract.findValuesAsText("$ref")).isNotEmpty().allSatisfy(verwijzing -> {
            assertThat(verwijzing).startsWith("#/");
            assertThat(contract.at(verwijzing.substring(1)).isMissingNode()).as(verwijzing).isFalse();
        });
    }

    @Test
    void everyFieldAndEveryTypeIsDescribed() throws IOException {
        contract(MEEGELEVERD).at("/components/schemas").fields().forEachRemaining(schema -> {
            assertThat(schema.getValue().path("description").asText()).as(schema.getKey()).isNotBlank();
            schema.getValue().path("properties").fields().forEachRemaining(veld -> assertThat(veld.getValue().has("description") || veld.getValue().has("$ref"))
                    .as(schema.getKey() + "." + veld.getKey()).isTrue());
        });
    }

    @Test
    void everyAddressOfOurOwnCodeIsInTheContract() throws IOException {
        JsonNode paden = contract(MEEGELEVERD).get("paths");

        List<String> beschreven = new ArrayList<>();
        paden.fieldNames().forEachRemaining(pad -> beschreven.add(eersteDeel(pad)));
        assertThat(eigenAdressen()).isNotEmpty();
        assertThat(beschreven).containsAll(eigenAdressen());
    }

    @Test
    void theLimitsInTheHandWrittenPartsAreThoseOfTheDoor() throws IOException {
        JsonNode contract = contract(MEEGELEVERD);

        assertThat(contract.at("/components/schemas/Probleem/properties/errors/maxItems").intValue()).isEqualTo(Grenzen.FOUTEN);
        assertThat(contract.at("/components/schemas/Probleem/properties/errors/description").textValue()).contains("eerste " + Grenzen.FOUTEN);
        assertThat(contract.at("/components/responses/VerzoekTeGroot").toString()).contains(Grenzen.BODY + " bytes");
    }

    @Test
    void aModelWithoutCasesIsDescribedWithoutAnExample() throws IOException {
        JsonNode contract = contract(proef());

        assertThat(contract.at("/info/version").textValue()).isEqualTo("1.2.3");
        assertThat(contract.at("/paths/~1proef-model/post/operationId").textValue()).isEqualTo("vraagAdviesProefModel");
        assertThat(contract.at("/paths/~1proef-model/post/requestBody/content/application~1json").has("examples")).isFalse();
        assertThat(contract.at("/components/schemas/ProefModelVerzoek/required/0").textValue()).isEqualTo("peildatum");
    }

    @Test
    void anotherRuleSetInForceGivesAnotherContractAtOnce() throws IOException {
        GeldendeRegelset geldend = new GeldendeRegelset();
        GeldendContract contract = new GeldendContract(geldend, schrijver);
        byte[] eerst = contract.nu();

        geldend.stelIn(proef());

        assertThat(new ObjectMapper().readTree(contract.nu()).at("/paths/~1proef-model").isMissingNode()).isFalse();
        geldend.stelIn(MEEGELEVERD);
        assertThat(contract.nu()).isEqualTo(eerst);
    }

    private JsonNode contract(Regelset regelset) throws IOException {
        return new ObjectMapper().readTree(schrijver.schrijf(regelset));
    }

    private static Regelset proef() {
        return RegelsetLoader.laad(List.of(new Regelbestand("proef-model.dmn", PROEF.getBytes(StandardCharsets.UTF_8))));
    }

    /** The first part of the address of every resource of this project. */
    static List<String> eigenAdressen() throws IOException {
        java.nio.file.Path wortel = java.nio.file.Path.of("target", "classes");
        try (Stream<java.nio.file.Path> bestanden = Files.walk(wortel.resolve("nl/onderdak"))) {
            return bestanden.map(wortel::relativize).map(java.nio.file.Path::toString)
                    .filter(bestand -> bestand.endsWith(".class"))
                    .map(bestand -> klasse(bestand.replaceAll("\\.class$", "").replaceAll("[/\\\\]", ".")))
                    .filter(klasse -> klasse.isAnnotationPresent(Path.class))
                    .map(klasse -> eersteDeel(zoalsEenVragerHetKent(klasse.getAnnotation(Path.class).value())))
                    .toList();
        }
    }

    /** Of an operation on a model the framework knows the two parts the other way round; see Wegwijzer. */
    private static String zoalsEenVragerHetKent(String pad) {
        return pad.replaceFirst("^/(_[a-z-]+)/([^/]+)$", "/$2/$1");
    }

    private static String eersteDeel(String pad) {
        return pad.replaceFirst("^/", "").replaceFirst("/.*$", "");
    }

    private static Class<?> klasse(String naam) {
        try {
            return Class.forName(naam, false, ContractschrijverTest.class.getClassLoader());
        } catch (ClassNotFoundException onmogelijk) {
            throw new IllegalStateException(onmogelijk);
        }
    }
}
