package nl.onderdak.koppeling;

import java.util.Optional;

/**
 * An accepted hard criterion: it limits the municipalities.
 *
 * @param soort code of the kind of criterion
 * @param gebied the municipalities it points at; empty when it only asks for a facility
 * @param gemeente the municipality it points at, from which the nearest is sought
 * @param voorziening kind of facility that must be near
 */
public record HardCriterium(String soort, Optional<Gebied> gebied, Optional<String> gemeente, Optional<String> voorziening) {
}
