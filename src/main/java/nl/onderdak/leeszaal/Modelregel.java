package nl.onderdak.leeszaal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.onderdak.regels.Rij;
import nl.onderdak.regels.Zekerheid;

/**
 * A model in the list of a rule set.
 *
 * @param gevallen number of cases beside its tables
 * @param beoordelen rows that leave the outcome to a person
 * @param sinds first moment at which a rule set with this very content of the model was in force here
 * @param eersteDag first day on which a row with a period applies; empty without limit or without such a row
 */
record Modelregel(
        String naam,
        String omschrijving,
        Modelsoort soort,
        int tabellen,
        int rijen,
        int gevallen,
        int teBevestigen,
        int beoordelen,
        Instant sinds,
        Optional<LocalDate> eersteDag,
        Optional<LocalDate> laatsteDag) {

    static Modelregel van(Modelinhoud model, int gevallen, Instant sinds) {
        List<Rij> rijen = model.rijen().toList();
        Looptijd looptijd = Looptijd.van(rijen);
        return new Modelregel(model.naam(), model.omschrijving(), model.soort(), model.tabellen().size(), rijen.size(), gevallen,
                teBevestigen(rijen), (int) rijen.stream().filter(rij -> rij.vraag().isPresent()).count(), sinds, looptijd.eersteDag(), looptijd.laatsteDag());
    }

    static int teBevestigen(List<Rij> rijen) {
        return (int) rijen.stream().filter(rij -> rij.zekerheid() == Zekerheid.TE_BEVESTIGEN).count();
    }
}
