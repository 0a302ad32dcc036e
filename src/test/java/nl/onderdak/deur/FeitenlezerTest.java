package nl.onderdak.deur;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onderdak.regels.Feittype;
import nl.onderdak.regels.Gegeven;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the engine gets of a fact. */
class FeitenlezerTest {

    private static final List<Gegeven> AANTAL = List.of(new Gegeven("aantal", "", new Feittype.Getal("Aantal", "", Optional.empty(), Optional.empty(), false)));
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    @ParameterizedTest
    @CsvSource({"10, 10", "10.0, 10", "1e1, 10", "1200.00, 1200", "12.5, 12.5", "0.0, 0", "-20.0, -20"})
    void aNumberReadsTheSameHoweverItWasWritten(String geschreven, String gelezen) throws JsonProcessingException {
        Map<String, Object> feiten = Feitenlezer.lees(AANTAL, JSON.readTree("{\"aantal\":" + geschreven + "}"), 1);

        assertThat(feiten.get("aantal")).asString().isEqualTo(gelezen);
    }
}
