package nl.onderdak.leeszaal;

import java.util.List;
import java.util.Optional;
import nl.onderdak.regels.Rij;
import org.kie.dmn.model.api.DRGElement;
import org.kie.dmn.model.api.DecisionTable;

/**
 * The rows that stand together: a decision table, or the Drools rules of one file.
 *
 * @param naam name of the decision or function, or {@link #REGELS}
 * @param element the decision or function whose logic the table is; empty for Drools rules
 * @param rijen in the order of the file
 */
record Tabelinhoud(String model, String naam, Optional<DRGElement> element, Optional<DecisionTable> tabel, List<Rij> rijen) {

    /** Name under which the Drools rules of a file are read as a table. */
    static final String REGELS = "regels";
}
