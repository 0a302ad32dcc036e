package nl.onderdak.mutatie;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import nl.onderdak.geval.Geval;
import nl.onderdak.regels.Knoop;
import nl.onderdak.regels.Projectregelset;
import org.junit.jupiter.api.Test;

class InvloedTest {

    private static final Geval ZONDER_VERWACHTING = new Geval("TXV-G900", "versnelling", List.of(), "", JsonNodeFactory.instance.objectNode(), Map.of(), List.of(), List.of());

    @Test
    void ofEveryCaseItIsExpectedThatItsFactsAreRefusedOrNot() {
        assertThat(new Invloed(Projectregelset.REGELSET, new Knoop("versnelling", "tegenstrijdigheden")).verwachtIets(ZONDER_VERWACHTING)).isTrue();
        assertThat(new Invloed(Projectregelset.REGELSET, new Knoop("versnelling", "saldostand")).verwachtIets(ZONDER_VERWACHTING)).isFalse();
    }
}
