package nl.onderdak.keuring;

/**
 * Something in a file that may bring the service down or reach outside the rules.
 *
 * @param code of the finding
 * @param melding Dutch: what was found
 * @param oplossing Dutch: what to do
 */
record Gevaar(String code, String melding, String oplossing) {
}
