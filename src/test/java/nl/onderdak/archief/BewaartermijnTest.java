package nl.onderdak.archief;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Settings as whoever runs the service writes them. */
class BewaartermijnTest {

    @Test
    void anOrganisationHasItsOwnRuleOrThatOfAll() {
        Bewaarinstelling instelling = config(Map.of(
                "onderdak.archief.bewaren.jaren", "7",
                "onderdak.archief.bewaren.organisaties.\"gemeente.nl/a\".klasse", "B-1",
                "onderdak.archief.bewaren.organisaties.\"gemeente.nl/a\".jaren", "3")).getConfigMapping(Bewaarinstelling.class);

        assertThat(Bewaartermijn.van(instelling, "gemeente.nl/a")).isEqualTo(new Bewaartermijn("B-1", 3));
        assertThat(Bewaartermijn.van(instelling, "gemeente.nl/b")).isEqualTo(new Bewaartermijn("standaard", 7));
    }

    @Test
    void withoutSettingsThereIsADefault() {
        assertThat(Bewaartermijn.van(config(Map.of()).getConfigMapping(Bewaarinstelling.class), "demonstratie")).isEqualTo(new Bewaartermijn("standaard", 10));
    }

    @Test
    void yearsAreThoseOfTheCalendar() {
        assertThat(new Bewaartermijn("standaard", 1).einde(Instant.parse("2024-02-29T12:00:00Z"))).isEqualTo("2025-02-28T12:00:00Z");
    }

    private static SmallRyeConfig config(Map<String, String> waarden) {
        return new SmallRyeConfigBuilder().withMapping(Archiefinstelling.class).withMapping(Bewaarinstelling.class)
                .withSources(new PropertiesConfigSource(waarden, "proef", 100)).build();
    }
}
