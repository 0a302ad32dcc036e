package nl.onderdak.regels;

/**
 * A decision or business knowledge model of the rule set.
 *
 * @param model name of the decision model
 * @param naam name of the decision in it
 */
public record Knoop(String model, String naam) {
}
