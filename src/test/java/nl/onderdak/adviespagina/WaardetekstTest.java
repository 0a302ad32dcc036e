package nl.onderdak.adviespagina;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import nl.onderdak.regels.Feittype;
import org.junit.jupiter.api.Test;

/** A value as text, in the language of the reader as far as there are words for it. */
class WaardetekstTest {

    private static final Waardetekst ENGELS = new Waardetekst(Teksten.in(Taal.EN));

    @Test
    void ofATextInTwoLanguagesEveryPieceSaysItsOwn() {
        JsonNode waarde = JsonNodeFactory.instance.objectNode().put("recht", "ja").put("vorm", "betaalpas van de gemeente").put("periode", "maand");

        assertThat(ENGELS.van(null, waarde).orElseThrow().perTaal()).containsExactly(new Tekst("Right: yes; Form: ", "en"),
                new Tekst("betaalpas van de gemeente", "nl"), new Tekst("; Period: month", "en"));
    }

    @Test
    void sentencesFollowOneAnotherAndWordsAreAList() {
        assertThat(ENGELS.van(null, JsonNodeFactory.instance.arrayNode().add("Een zin.").add("Nog een.")).map(Tekst::tekst)).hasValue("Een zin. Nog een.");
        assertThat(ENGELS.van(null, JsonNodeFactory.instance.arrayNode().add("ja").add("nee"))).hasValue(new Tekst("yes, no", "en"));
    }

    @Test
    void anEmptyTextIsNotAPieceThatBreaksAList() {
        assertThat(ENGELS.van(null, JsonNodeFactory.instance.arrayNode().add("")).orElseThrow()).isEqualTo(new Tekst("", "nl"));
    }

    @Test
    void anIdStaysAnIdAndAWordWithoutATranslationStaysDutch() {
        Feittype soort = new Feittype.Opsomming("Soort", "", List.of("AS-REJ-DOOR", "zee-groen"));

        assertThat(ENGELS.van(soort, JsonNodeFactory.instance.textNode("AS-REJ-DOOR"))).hasValue(new Tekst("AS-REJ-DOOR", "en"));
        assertThat(ENGELS.van(soort, JsonNodeFactory.instance.textNode("zee-groen"))).hasValue(new Tekst("zee groen", "nl"));
    }
}
