package nl.onderdak.geval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onderdak.geval.Gevalproef.Verschil;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.RegelsetLoader;
import nl.onderdak.regelsetarchief.Proefregelsets;
import org.junit.jupiter.api.Test;

/** What a change cannot reach is not tried again, what it reaches is. */
class GevalgeheugenTest {

    private static final Regelset BASIS = Proefregelsets.samen(Proefregelsets.regelset(), ander("93.00"));

    private final Gevalgeheugen geheugen = new Gevalgeheugen();

    @Test
    void aCaseOfAModelThatTheChangeDoesNotReachIsTriedOnce() {
        Regelset concept = met(ander("94.00"));

        assertThat(geheugen.van(concept, geval("voorbeeld", "poo", "93.00"))).isSameAs(geheugen.van(BASIS, geval("voorbeeld", "poo", "93.00")));
    }

    @Test
    void aCaseOfAChangedModelIsTriedOnTheChange() {
        Regelset concept = met(ander("94.00"));

        assertThat(geheugen.van(BASIS, geval("ander", "poo", "93.00")).verschillen()).isEmpty();
        assertThat(geheugen.van(concept, geval("ander", "poo", "93.00")).verschillen())
                .containsExactly(new Verschil("bedrag.bedrag", "93.00", Optional.of("94.00")));
        assertThat(geheugen.van(concept, geval("ander", "poo", "93.00")).rijen()).containsExactly("VBA-004");
    }

    @Test
    void aCaseThatExpectsSomethingElseIsAnotherCase() {
        assertThat(geheugen.van(BASIS, geval("voorbeeld", "poo", "93.00")).verschillen()).isEmpty();
        assertThat(geheugen.van(BASIS, geval("voorbeeld", "poo", "93.01")).verschillen()).hasSize(1);
    }

    private static Regelset met(Regelbestand ander) {
        return RegelsetLoader.laad(List.of(BASIS.bestanden().stream().filter(bestand -> bestand.naam().equals("voorbeeld.dmn")).findFirst().orElseThrow(), ander), BASIS);
    }

    private static Regelbestand ander(String bedrag) {
        return Proefregelsets.bestand("ander.dmn", Proefregelsets.vervang(Proefregelsets.MODEL, "93.00", bedrag, "voorbeeld", "ander", "VBD-", "VBA-"));
    }

    private static Geval geval(String model, String plaats, String bedrag) {
        ObjectNode verzoek = JsonNodeFactory.instance.objectNode().put("peildatum", "2022-05-01");
        verzoek.putObject("opvang").put("plaats", plaats);
        return new Geval("X-G001", model, List.of(), "Een geval.", verzoek, Map.of("bedrag.bedrag", bedrag), List.of(), List.of());
    }
}
