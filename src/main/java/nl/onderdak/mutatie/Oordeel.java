package nl.onderdak.mutatie;

import java.util.List;
import nl.onderdak.geval.Geval;

/**
 * What came of one fault.
 *
 * @param bijna what cases expect of what it can change, in which the table can answer something else and that do not notice it
 */
record Oordeel(Mutant mutant, Uitslag uitslag, List<Geval> bijna) {

    enum Uitslag {
        OPGEMERKT, GELIJKWAARDIG, OVERLEEFT
    }
}
