package nl.onderdak.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Feittype;
import nl.onderdak.regels.Gegeven;
import org.junit.jupiter.api.Test;

class SchemanamenTest {

    private static final Feittype JA_NEE = new Feittype.Opsomming("JaNee", "Antwoord.", List.of("ja", "nee"));
    private static final Feittype PERSOON = persoon("geboortedatum");

    @Test
    void equalTypesOfTwoModelsShareOneName() {
        Schemanamen namen = new Schemanamen(List.of(model("leefgeld", PERSOON, JA_NEE), model("school", PERSOON, JA_NEE)), List.of(), Set.of());

        assertThat(namen.naam(PERSOON, Richting.VERZOEK)).isEqualTo("Persoon");
        assertThat(namen.naam(JA_NEE, Richting.ANTWOORD)).isEqualTo("JaNee");
        assertThat(namen.vormen()).hasSize(2);
    }

    @Test
    void differentTypesOfOneNameCarryTheNameOfTheirModel() {
        Feittype anders = persoon("leeftijd");

        Schemanamen namen = new Schemanamen(List.of(model("eigen-bijdragen", PERSOON, JA_NEE), model("school", anders, JA_NEE)), List.of(), Set.of());

        assertThat(namen.naam(PERSOON, Richting.VERZOEK)).isEqualTo("EigenBijdragenPersoon");
        assertThat(namen.naam(anders, Richting.VERZOEK)).isEqualTo("SchoolPersoon");
    }

    @Test
    void aStructureThatIsAskedAndAnsweredIsDescribedTwice() {
        Schemanamen namen = new Schemanamen(List.of(model("leefgeld", PERSOON, PERSOON)), List.of(), Set.of());

        assertThat(namen.naam(PERSOON, Richting.VERZOEK)).isEqualTo("Persoon");
        assertThat(namen.naam(PERSOON, Richting.ANTWOORD)).isEqualTo("PersoonUitkomst");
    }

    @Test
    void aNameTheContractUsesItselfIsNotTaken() {
        Feittype advies = new Feittype.Opsomming("Advies", "Een advies.", List.of("positief", "negatief"));

        Schemanamen namen = new Schemanamen(List.of(model("leefgeld", PERSOON, advies)), List.of(), Set.of("Advies"));

        assertThat(namen.naam(advies, Richting.ANTWOORD)).isEqualTo("LeefgeldAdvies");
    }

    @Test
    void aNameThatIsStillTakenGetsANumber() {
        Feittype advies = new Feittype.Opsomming("Advies", "Een advies.", List.of("positief", "negatief"));

        Schemanamen namen = new Schemanamen(List.of(model("leefgeld", PERSOON, advies)), List.of(), Set.of("Advies", "LeefgeldAdvies"));

        assertThat(namen.naam(advies, Richting.ANTWOORD)).isEqualTo("LeefgeldAdvies2");
    }

    @Test
    void typesInsideListsAreNamedToo() {
        Feittype leden = new Feittype.Lijst("leden", "De leden.", PERSOON);

        Schemanamen namen = new Schemanamen(List.of(model("gezinnen", leden, JA_NEE)), List.of(), Set.of());

        assertThat(namen.naam(PERSOON, Richting.VERZOEK)).isEqualTo("Persoon");
    }

    private static Feittype persoon(String veld) {
        return new Feittype.Structuur("Persoon", "Een persoon.", List.of(new Gegeven(veld, "Een veld.", new Feittype.Datum("date", ""))));
    }

    private static Beslismodel model(String naam, Feittype invoer, Feittype uitkomst) {
        return new Beslismodel(naam, "Een model.", List.of(new Gegeven("invoer", "Invoer.", invoer)),
                List.of(new Gegeven("uitkomst", "Uitkomst.", uitkomst)), Optional.empty(), null);
    }
}
