package nl.onderdak.mutatie;

import java.util.List;
import nl.onderdak.geval.Geval;

/** What came of one fault. @param bijna cases in which the table can answer something else, that do not notice it */
record Oordeel(Mutant mutant, Soort soort, List<Geval> bijna) {

    enum Soort {
        OPGEMERKT, GELIJKWAARDIG, OVERLEEFT
    }
}
