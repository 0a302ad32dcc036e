package nl.onderdak.koppeling;

import java.util.List;
import nl.onderdak.regels.Rij;

/**
 * What the model {@code koppelcriteria} says of a criterion.
 *
 * @param aanvaard {@code ja}, {@code nee} or {@code beoordelen}
 * @param klasse {@code hard}, {@code zacht} or {@code geen}
 * @param reikwijdte which municipalities it reaches, for example {@code arbeidsmarktregio}
 * @param puntencriterium the criterion of an adult it earns points for, for example {@code werkregio}, or {@code geen}
 * @param rijen the rows it rests on
 */
public record Criteriumoordeel(Criterium criterium, String aanvaard, String klasse, String reikwijdte, String puntencriterium, List<Rij> rijen) {

    /** Whether it is accepted; what a person must still judge is not. */
    public boolean isAanvaard() {
        return aanvaard.equals("ja");
    }

    public boolean isHard() {
        return isAanvaard() && klasse.equals("hard");
    }
}
