package nl.onderdak.archief;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import nl.onderdak.archief.Verzegeling.Deel;
import org.junit.jupiter.api.Test;

class VerzegelingTest {

    private static final byte[] FEITEN = "{\"peildatum\":\"2024-01-01\"}".getBytes(UTF_8);

    @Property(tries = 200)
    void whatWasSealedComesBackByteForByte(@ForAll @Size(max = 6000) byte[] tekst) {
        byte[] sleutel = Verzegeling.nieuweSleutel();

        assertThat(Verzegeling.ontsleutel(sleutel, Deel.INHOUD, Verzegeling.versleutel(sleutel, Deel.INHOUD, tekst))).isEqualTo(tekst);
    }

    @Test
    void anythingElseIsRefused() {
        byte[] sleutel = Verzegeling.nieuweSleutel();
        byte[] verzegeld = Verzegeling.versleutel(sleutel, Deel.FEITEN, FEITEN);
        byte[] anders = verzegeld.clone();
        anders[7] ^= 1;

        assertThatThrownBy(() -> Verzegeling.ontsleutel(sleutel, Deel.FEITEN, anders)).isInstanceOf(Beschadigd.class);
        assertThatThrownBy(() -> Verzegeling.ontsleutel(sleutel, Deel.INHOUD, verzegeld)).isInstanceOf(Beschadigd.class);
        assertThatThrownBy(() -> Verzegeling.ontsleutel(Verzegeling.nieuweSleutel(), Deel.FEITEN, verzegeld)).isInstanceOf(Beschadigd.class);
    }

    @Test
    void equalFactsGiveSealsThatTellNothingOfEachOther() {
        byte[] sleutel = Verzegeling.nieuweSleutel();

        assertThat(Verzegeling.zegel(sleutel, FEITEN, FEITEN)).isEqualTo(Verzegeling.zegel(sleutel, FEITEN, FEITEN))
                .isNotEqualTo(Verzegeling.zegel(Verzegeling.nieuweSleutel(), FEITEN, FEITEN)).isNotEqualTo(Sha256.van(FEITEN));
        assertThat(Verzegeling.zegel(sleutel, "ab".getBytes(UTF_8), "c".getBytes(UTF_8)))
                .as("the border between facts and answer counts").isNotEqualTo(Verzegeling.zegel(sleutel, "a".getBytes(UTF_8), "bc".getBytes(UTF_8)));
    }

    @Test
    void theLengthTellsOnlyInSteps() {
        byte[] sleutel = Verzegeling.nieuweSleutel();

        assertThat(Verzegeling.versleutel(sleutel, Deel.FEITEN, new byte[10])).hasSameSizeAs(Verzegeling.versleutel(sleutel, Deel.FEITEN, new byte[240]));
    }
}
