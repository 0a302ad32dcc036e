package nl.onderdak.deur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.onderdak.controle.Regelcontrole;
import nl.onderdak.regels.Bericht;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.RegelsetLoader;
import org.junit.jupiter.api.Test;

/** A model with input and without decisions is the contract of a message. */
class BerichtlezerTest {

    private static final List<Regelbestand> BESTANDEN = List.of(new Regelbestand("bericht-voorbeeld.dmn", voorbeeld()));
    private static final Regelset REGELSET = RegelsetLoader.laad(BESTANDEN);
    private static final Bericht BERICHT = REGELSET.bericht("bericht-voorbeeld").orElseThrow();

    @Test
    void aModelWithoutDecisionsIsAMessageAndCannotBeAskedForAdvice() {
        assertThat(REGELSET.berichten()).containsExactly(BERICHT);
        assertThat(REGELSET.model("bericht-voorbeeld")).isEmpty();
        assertThat(new Regelcontrole().controleer(BESTANDEN)).isEmpty();
    }

    @Test
    void aSoundMessageIsReadTyped() throws IOException {
        assertThat(lees("{\"kenmerk\": \"a\", \"regels\": [{\"aantal\": 3}, {}]}", Berichtlezer.Omvang.GEWOON).velden())
                .containsEntry("kenmerk", "a")
                .containsEntry("regels", List.of(Map.of("aantal", new BigDecimal("3")), Collections.singletonMap("aantal", null)));
    }

    @Test
    void everyFaultInAMessageIsNamedAtOnce() {
        Geweigerd geweigerd = catchThrowableOfType(Geweigerd.class,
                () -> lees("{\"regels\": [{\"aantal\": 11}, {\"soort\": 1}]}", Berichtlezer.Omvang.GEWOON));

        assertThat(geweigerd.probleem().errors()).extracting(Fout::pointer, Fout::code).containsExactlyInAnyOrder(
                tuple("/kenmerk", "verplicht"),
                tuple("/regels/0/aantal", "buiten-bereik"),
                tuple("/regels/1/soort", "onbekend-veld"));
    }

    @Test
    void aMessageLargerThanItsAddressTakesIsRefused() {
        Berichtlezer.Omvang krap = new Berichtlezer.Omvang(60, 1);

        assertThat(catchThrowableOfType(Geweigerd.class, () -> lees("{\"kenmerk\": \"a\", \"regels\": [{}, {}]}", krap)).probleem().errors())
                .extracting(Fout::code).containsExactly("te-lang");
        assertThat(catchThrowableOfType(Geweigerd.class, () -> lees("{\"kenmerk\": \"" + "a".repeat(60) + "\"}", krap)).probleem().status())
                .isEqualTo(413);
    }

    private static Berichtlezer.Gelezen lees(String body, Berichtlezer.Omvang omvang) throws IOException {
        return Berichtlezer.lees(BERICHT, new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), omvang);
    }

    private static byte[] voorbeeld() {
        try {
            return BerichtlezerTest.class.getResourceAsStream("/bericht-voorbeeld.dmn").readAllBytes();
        } catch (IOException onmogelijk) {
            throw new IllegalStateException(onmogelijk);
        }
    }
}
