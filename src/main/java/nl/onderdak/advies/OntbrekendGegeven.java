package nl.onderdak.advies;

import java.util.List;

/**
 * A fact that was not given and that would settle an outcome now left to a person.
 *
 * @param pointer JSON pointer to where the fact belongs in the request
 * @param omschrijving meaning of the fact, from the model
 * @param nodigVoor the decisions that are {@code beoordelen} for lack of it
 */
public record OntbrekendGegeven(String pointer, String omschrijving, List<String> nodigVoor) {
}
