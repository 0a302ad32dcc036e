package nl.onderdak.watals;

/**
 * What was looked at.
 *
 * @param evaluaties of the whole model, that of the facts as sent included
 * @param feiten facts that were varied
 * @param enkelvoudig whether every change of one fact was evaluated
 * @param paren pairs of changes that were evaluated
 */
record Onderzocht(int evaluaties, int feiten, boolean enkelvoudig, int paren) {
}
