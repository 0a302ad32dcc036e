package nl.onderdak.regels;

import java.util.List;

/**
 * The contract of a message that an address of our own takes: a model with input and without decisions. Its types are checked and
 * described like those of a decision model.
 *
 * @param naam name of the model, for example {@code bericht-boeking}
 * @param invoer the top-level fields; those of a simple type are required
 */
public record Bericht(String naam, String omschrijving, List<Gegeven> invoer) {
}
