package nl.onderdak.koppeling;

import java.util.Optional;
import java.util.Set;

/** All that the candidate rules know of a household; households that agree in this have the same candidates. */
public record Filterfeiten(int personen, JaNee toegankelijkeWoningNodig, Optional<String> referentiegemeente, Optional<String> gekoppeldAan,
        Set<HardCriterium> criteria) {
}
