package nl.onderdak.bewerking;

/**
 * What in a spreadsheet cannot be taken over.
 *
 * @param cel address, for example {@code C14}; of another sheet than the table with its name before it: {@code Herkomst!B1}
 * @param melding what is wrong, in Dutch
 * @param oplossing what to do, in Dutch
 */
public record Celfout(String cel, String melding, String oplossing) {
}
