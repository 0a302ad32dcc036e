package nl.onderdak.gebeurtenis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may ask over topics, as whoever runs the service writes it down. */
class OrganisatielezerTest {

    @Test
    void eachOrganisationHasItsScopes() {
        assertThat(Organisatielezer.lees("gemeente-een=advies; gemeente.twee = advies:leefgeld advies:eigen-bijdragen ;"))
                .containsExactly(entry("gemeente-een", "advies"), entry("gemeente.twee", "advies:leefgeld advies:eigen-bijdragen"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            gemeente een=advies                 | in "gemeente een=advies" kan de organisatie niet zo heten
            a=advies;=advies                    | in "=advies" staat geen organisatie voor de =
            a=                                  | in "a=" staan geen scopes achter een =
            gemeente-een                        | in "gemeente-een" staan geen scopes achter een =
            a=advies;;b=advies                  | in "" staat geen organisatie voor de =
            a=advies;b=advies;a=advies:leefgeld | in "a=advies:leefgeld" staat een organisatie die er al stond
            a=lezen                             | in "a=lezen" staat achter de = een scope die er niet is
            a=advies:leefgeld,bekostiging       | in "a=advies:leefgeld,bekostiging" staat achter de = een scope die er niet is
            a=advies advies:                    | in "a=advies advies:" staat achter de = een scope die er niet is
            a=b=advies                          | in "a=b=advies" staat achter de = een scope die er niet is
            """)
    void whatCannotBeRightIsRefusedWithWhatStandsThereAndWhatToWrite(String ingesteld, String melding) {
        assertThatThrownBy(() -> Organisatielezer.lees(ingesteld)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("Onderdak start niet", "ONDERDAK_GEBEURTENIS_ORGANISATIES", melding, "gemeente-een=advies;gemeente-twee=advies:leefgeld");
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        assertThatThrownBy(() -> Organisatielezer.lees("een twee=;=drie")).hasMessageContainingAll("kan de organisatie niet zo heten", "staan geen scopes",
                "staat geen organisatie", "een scope die er niet is");
    }
}
