package nl.onderdak.uitvoer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.onderdak.regels.Projectregelset;
import nl.onderdak.regels.Regelset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The record keeps the limits of the publication standard. */
class AlgoritmeregisterTest {

    private static final Regelset REGELSET = Projectregelset.REGELSET;
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(AlgoritmeregisterTest.class.getResourceAsStream("/algoritmeregister.schema.json"));

    @Test
    void theRecordIsValidAndNamesTheLawsTheRowsRestOn() {
        ObjectNode record = Algoritmeregister.van(REGELSET);

        assertThat(SCHEMA.validate(record)).isEmpty();
        assertThat(record.get("lawful_basis_grouping")).extracting(wet -> wet.get("link").textValue())
                .contains("https://wetten.overheid.nl/BWBR0046503").doesNotHaveDuplicates();
        assertThat(record.get("organization").textValue()).isEqualTo("{{gemeente}}");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aBrokenRecordIsRefused(String wat, Consumer<ObjectNode> breuk) {
        ObjectNode record = Algoritmeregister.van(REGELSET);
        breuk.accept(record);

        assertThat(SCHEMA.validate(record)).isNotEmpty();
    }

    static Stream<Arguments> aBrokenRecordIsRefused() {
        return Stream.of(
                breuk("no name", record -> record.remove("name")),
                breuk("a long name", record -> record.put("name", "a".repeat(101))),
                breuk("a long goal", record -> record.put("goal", "a".repeat(2501))),
                breuk("another status", record -> record.put("status", "Bijna")),
                breuk("four themes", record -> record.putArray("category").add("Wonen").add("a").add("b").add("c")),
                breuk("a law without a link", record -> record.withArray("lawful_basis_grouping").addObject().put("title", "Wet")),
                breuk("a day instead of a month", record -> record.put("begin_date", "2026-11-27")),
                breuk("an unknown key", record -> record.put("naam", "Onderdak")));
    }

    private static Arguments breuk(String wat, Consumer<ObjectNode> breuk) {
        return Arguments.of(wat, breuk);
    }
}
