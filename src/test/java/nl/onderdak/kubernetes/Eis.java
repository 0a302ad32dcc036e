package nl.onderdak.kubernetes;

import java.util.List;
import java.util.function.Function;

/**
 * What rendered manifests must be.
 *
 * @param tekorten what is missing or wrong in them, empty when nothing is
 */
record Eis(String naam, Function<Manifesten, List<String>> tekorten) {
}
