package nl.onderdak.keuring;

import java.util.List;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.Regelset;

/** Checks one table of a draft, fast enough to do at every edit, also when the draft does not compile. */
public final class Tabelkeuring {

    private Tabelkeuring() {
    }

    /**
     * @param concept all models and rules of the draft
     * @param basis the rule set it changes
     * @param tabel name of the decision or function the table stands in
     * @return every finding on the table, and on the contract of its model
     */
    public static List<Bevinding> keur(List<Regelbestand> concept, Regelset basis, String model, String tabel) {
        return Setkeuring.keur(concept, List.of(), basis).stream().filter(bevinding -> bevinding.model().equals(model)).toList();
    }
}
