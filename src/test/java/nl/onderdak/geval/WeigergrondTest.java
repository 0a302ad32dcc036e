package nl.onderdak.geval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.onderdak.deur.Fout;
import org.junit.jupiter.api.Test;

class WeigergrondTest {

    private static final Weigergrond DAG = new Weigergrond("na-peildatum", "persoon.geboortedatum");
    private static final Weigergrond GETAL = new Weigergrond("buiten-bereik", "plan.opgave");

    @Test
    void theFactIsNamedAsAColumnOfACaseFileNamesIt() {
        assertThat(van("/huishouden/leden/0/relatie")).isEqualTo(new Weigergrond("code", "huishouden.leden[1].relatie"));
        assertThat(van("/peildatum")).isEqualTo(new Weigergrond("code", "peildatum"));
        assertThat(van("")).isEqualTo(new Weigergrond("code", ""));
    }

    @Test
    void aCaseExpectsCodesOrCodesWithTheFact() {
        assertThat(Weigergrond.klopt(List.of("na-peildatum", "buiten-bereik op plan.opgave"), List.of(GETAL, DAG))).isTrue();
        assertThat(Weigergrond.klopt(List.of("na-peildatum", "buiten-bereik op plan.extra"), List.of(GETAL, DAG))).isFalse();
    }

    @Test
    void noneMayBeMissingAndNoneTooMany() {
        assertThat(Weigergrond.klopt(List.of("na-peildatum"), List.of(GETAL, DAG))).isFalse();
        assertThat(Weigergrond.klopt(List.of("na-peildatum", "buiten-bereik"), List.of(DAG))).isFalse();
        assertThat(Weigergrond.klopt(List.of(), List.of(DAG))).isFalse();
        assertThat(Weigergrond.klopt(List.of("na-peildatum"), List.of())).isFalse();
        assertThat(Weigergrond.klopt(List.of(), List.of())).isTrue();
    }

    private static Weigergrond van(String pointer) {
        return Weigergrond.van(new Fout(pointer, "code", "", null, ""));
    }
}
