package nl.onderdak.deur;

import java.util.Arrays;
import java.util.Optional;
import nl.onderdak.regels.Bericht;
import nl.onderdak.regels.Regelset;
import org.drools.ruleunits.api.RuleUnit;

/** A query to Drools rules, answered by a generated endpoint of which the whole query is public and nothing else. */
final class Regelvraag {

    private Regelvraag() {
    }

    /** Whether the class is such an endpoint: it stands in the package of its rules, which may be our own. */
    static boolean isEindpunt(Class<?> klasse) {
        return Arrays.stream(klasse.getDeclaredFields()).anyMatch(veld -> veld.getType() == RuleUnit.class);
    }

    /** The contract of its body, {@code bericht-<query>}; a query without one is not public. */
    static Optional<Bericht> bericht(Regelset regelset, String pad) {
        return regelset.bericht("bericht-" + pad);
    }
}
