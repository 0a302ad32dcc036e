package nl.onderdak.leeszaal;

/**
 * How far it is known which rows the cases hit.
 *
 * @param stand {@code bezig}, {@code klaar} or {@code mislukt}
 * @param rijen all rows of the rule set; Drools rules have no cases in a spreadsheet and are never hit
 */
record Dekkingsstand(String stand, int gevallenGedaan, int gevallen, int rijenGeraakt, int rijen) {
}
