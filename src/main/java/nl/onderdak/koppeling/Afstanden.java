package nl.onderdak.koppeling;

import java.util.Optional;

/** How far municipalities lie apart. */
@FunctionalInterface
public interface Afstanden {

    /** Kilometres between two municipalities, by code, 0 to 1000; empty when that is not known. */
    Optional<Double> kilometers(String van, String naar);
}
