package nl.onderdak.toewijzing;

import java.util.List;

/**
 * An optimal division when households may be split, and the prices that prove it.
 *
 * @param delen per household which choices get how many of its persons
 * @param prijzen scaled price of a person per municipality; what one more place would be worth
 * @param schaal the factor in the prices
 */
record Verdeling(Opgave opgave, List<List<Deel>> delen, long[] prijzen, Schaal schaal) {

    /** Persons of one household that go the same way. */
    record Deel(int keuze, long personen) {
    }
}
