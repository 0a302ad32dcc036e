package nl.onderdak.geval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.onderdak.deur.Fout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case beside the tables, through the same endpoint a municipality uses. */
@QuarkusIntegrationTest
class GevallenIT {

    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    @ParameterizedTest(name = "{0}")
    @MethodSource("nl.onderdak.geval.Gevallenantwoorden#gevallen")
    void theServiceAnswersTheCaseAsThePolicyMakerExpects(Geval geval) throws IOException {
        HttpResponse<byte[]> antwoord = Gevallenantwoorden.op(geval);
        JsonNode json = JSON.readTree(antwoord.body());

        if (!geval.fouten().isEmpty()) {
            assertThat(antwoord.statusCode()).as(json.toString()).isEqualTo(400);
            List<Weigergrond> gronden = gronden(json.get("errors"));
            assertThat(Weigergrond.klopt(geval.fouten(), gronden)).as("%s, verwacht %s", gronden, geval.fouten()).isTrue();
            return;
        }
        assertThat(antwoord.statusCode()).as(json.toString()).isEqualTo(200);
        geval.verwacht().forEach((pad, verwacht) -> {
            JsonNode uitkomst = json.get("uitkomst");
            for (String deel : pad.split("\\.")) {
                assertThat(uitkomst.has(deel) || uitkomst.isNull() || uitkomst.isArray()).as("uitkomst heeft %s", pad).isTrue();
                uitkomst = uitkomst.isArray() ? JSON.valueToTree(StreamSupport.stream(uitkomst.spliterator(), false).map(element -> element.path(deel)).toList())
                        : uitkomst.path(deel);
            }
            assertThat(klopt(uitkomst, verwacht)).as("%s is %s, verwacht %s", pad, uitkomst, verwacht).isTrue();
        });
        assertThat(teksten(json.get("onderbouwing"), "rij")).containsAll(geval.rijen()).isNotEmpty();
    }

    private static boolean klopt(JsonNode uitkomst, String verwacht) {
        if (verwacht.equals(Geval.LEEG)) {
            return uitkomst.isNull() || uitkomst.isMissingNode() || uitkomst.isArray() && uitkomst.isEmpty();
        }
        if (uitkomst.isNumber()) {
            return uitkomst.decimalValue().compareTo(new BigDecimal(verwacht.replace(',', '.'))) == 0;
        }
        if (uitkomst.isArray()) {
            List<String> teksten = new ArrayList<>();
            uitkomst.forEach(onderdeel -> teksten.add(onderdeel.asText()));
            return teksten.stream().sorted().toList().equals(Gevallenlezer.lijst(verwacht).stream().sorted().toList());
        }
        return uitkomst.asText().equals(verwacht);
    }

    private static List<Weigergrond> gronden(JsonNode errors) throws IOException {
        return JSON.readerForListOf(Fout.class).<List<Fout>>readValue(errors).stream().map(Weigergrond::van).toList();
    }

    private static List<String> teksten(JsonNode lijst, String veld) {
        return StreamSupport.stream(lijst.spliterator(), false).map(onderdeel -> onderdeel.get(veld).asText()).distinct().toList();
    }
}
