package nl.onderdak.waarneming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import nl.onderdak.deur.Geweigerd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number that could be one of a person never counts as a reference. Of nine digits one in eleven is refused for it. */
class BetrokkeneTest {

    @ParameterizedTest
    @ValueSource(strings = {"111222333", "111.222.333", "1112-22333", "12345672", "012345672"})
    void aNumberThatPassesTheTestOfElevenIsRefusedAndNotSaidBack(String nummer) {
        assertThatThrownBy(() -> Betrokkene.eis(Betrokkene.KOP, nummer)).isInstanceOfSatisfying(Geweigerd.class, geweigerd -> {
            assertThat(geweigerd.probleem().errors().get(0).code()).isEqualTo("burgerservicenummer");
            assertThat(geweigerd.probleem().toString()).doesNotContain(nummer);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"111222334", "1112223330", "a111222333", "8e03978e-40d5-43e8-bc93-6894a57f9324"})
    void anythingElseOfTheRightFormIsAReference(String verwijzing) {
        assertThat(Betrokkene.eis(Betrokkene.KOP, verwijzing)).isEqualTo(verwijzing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kort", "met een spatie", "Jansen, P. (1980)"})
    void whatHasAnotherFormIsRefused(String verwijzing) {
        assertThatThrownBy(() -> Betrokkene.eis(Betrokkene.KOP, verwijzing)).isInstanceOf(Geweigerd.class);
    }

    @Test
    void oneInElevenNumbersPasses() {
        long slaagt = IntStream.range(100_000_000, 100_011_000).filter(getal -> Betrokkene.elfproef(String.valueOf(getal))).count();

        assertThat(slaagt).isBetween(900L, 1100L);
    }
}
