package nl.onderdak.waarneming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When lines have nowhere safe to go, the service does not start; without an activity there are none. */
class LogboekTest {

    private record Instelling(Map<String, URI> verwerkingsactiviteit, Optional<URI> adres) implements Logboekinstelling {

        @Override
        public Optional<String> machtiging() {
            return Optional.empty();
        }

        @Override
        public Duration zendElke() {
            return Duration.ofSeconds(1);
        }
    }

    @Test
    void anActivityWithoutALogbookIsRefused() {
        assertThatThrownBy(() -> logboek(Optional.empty()).begin(null)).hasMessageContaining("ONDERDAK_LOGBOEK_ADRES");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://logboek.example.org/v1/traces", "logboek.example.org", "ftp://logboek.example.org"})
    void aLogbookWithoutTlsIsRefused(String adres) {
        assertThatThrownBy(() -> logboek(Optional.of(URI.create(adres))).begin(null)).hasMessageContaining("https");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://logboek.example.org/v1/traces", "http://localhost:4318/v1/traces"})
    void aLogbookBehindTlsOrOnThisMachineIsNot(String adres) {
        assertThatCode(() -> logboek(Optional.of(URI.create(adres))).begin(null)).doesNotThrowAnyException();
    }

    @Test
    void aModelIsNamedAsAnEnvironmentVariableCan() {
        Logboek logboek = logboek(Optional.empty());

        for (String model : new String[] {"eigen-bijdragen", "leefgeld"}) {
            assertThat(logboek.regel(Handeling.begin(model, Herkomst.van(Optional.empty())), Logboek.Status.OK, Map.of())).as(model).isPresent();
        }
        assertThat(logboek.regel(Handeling.begin("gezinnen", Herkomst.van(Optional.empty())), Logboek.Status.OK, Map.of())).isEmpty();
    }

    private static Logboek logboek(Optional<URI> adres) {
        URI activiteit = URI.create("https://register.example.org/1");
        return new Logboek(new Instelling(Map.of("eigen_bijdragen", activiteit, "leefgeld", activiteit), adres), null, "https://example.org/v1");
    }
}
