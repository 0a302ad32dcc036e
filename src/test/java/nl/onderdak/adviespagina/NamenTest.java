package nl.onderdak.adviespagina;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Feittype;
import nl.onderdak.regels.Gegeven;
import nl.onderdak.regels.Projectregelset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a letter can call by name: models, their decisions, the fields and the codes of what those decide. */
class NamenTest {

    @ParameterizedTest
    @EnumSource(Taal.class)
    void everyOutcomeOfThePackagedModelsHasAName(Taal taal) {
        assertThat(zonderNaam(taal, Projectregelset.REGELSET.modellen())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Taal.class)
    void aDecisionAFieldAndACodeWithoutANameAreNoticed(Taal taal) {
        Feittype kleur = new Feittype.Opsomming("Kleur", "", List.of("ja", "AS-COA", "2026-I", "zeegroen"));
        Feittype verf = new Feittype.Structuur("Verf", "", List.of(new Gegeven("recht", "", kleur), new Gegeven("tint", "", kleur)));
        Beslismodel gemaakt = new Beslismodel("schilderijen", "", List.of(),
                List.of(new Gegeven("leefgeldPersoon", "", kleur), new Gegeven("verflaag", "", new Feittype.Lijst("Lagen", "", verf))), Optional.empty(), null);

        assertThat(zonderNaam(taal, List.of(gemaakt))).containsExactly("code.zeegroen", "naam.schilderijen", "naam.tint", "naam.verflaag");
    }

    @Test
    void everyNameIsUsedSoThatNoneStaysBehindWhenADecisionGoes() {
        assertThat(Teksten.lees(Taal.NL).stringPropertyNames()).filteredOn(sleutel -> sleutel.startsWith("naam."))
                .isSubsetOf(sleutels(Projectregelset.REGELSET.modellen()));
    }

    private static Set<String> zonderNaam(Taal taal, Collection<Beslismodel> modellen) {
        Properties teksten = Teksten.lees(taal);
        Set<String> nodig = sleutels(modellen);
        nodig.removeIf(teksten::containsKey);
        return nodig;
    }

    private static Set<String> sleutels(Collection<Beslismodel> modellen) {
        Set<String> nodig = new TreeSet<>();
        for (Beslismodel model : modellen) {
            nodig.add("naam." + model.naam());
            model.uitkomsten().forEach(besluit -> voegToe(nodig, besluit));
        }
        return nodig;
    }

    private static void voegToe(Set<String> nodig, Gegeven gegeven) {
        nodig.add("naam." + gegeven.naam());
        voegToe(nodig, gegeven.type());
    }

    private static void voegToe(Set<String> nodig, Feittype type) {
        if (type instanceof Feittype.Structuur structuur) {
            structuur.velden().forEach(veld -> voegToe(nodig, veld));
        } else if (type instanceof Feittype.Lijst lijst) {
            voegToe(nodig, lijst.element());
        } else if (type instanceof Feittype.Opsomming opsomming) {
            opsomming.waarden().stream().filter(code -> !Waardetekst.ID.matcher(code).matches()).forEach(code -> nodig.add("code." + code));
        }
    }
}
