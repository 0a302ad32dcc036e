package nl.onderdak.advies;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Uitslag;

/**
 * One advice.
 *
 * @param regelset hash of the rule set that gave it
 * @param ontbrekend facts that would settle what is now {@code beoordelen}
 */
public record Advies(
        UUID id, Instant tijdstip, String regelset, Beslismodel model, Uitslag uitslag, List<OntbrekendGegeven> ontbrekend) {
}
