package nl.onderdak.watals;

import java.util.List;

/**
 * Facts with another outcome.
 *
 * @param feiten one or two
 * @param verschillen at least one
 * @param rijen ids of the rows that apply and did not before
 */
record Wijziging(List<Feitwijziging> feiten, List<Verschil> verschillen, List<String> rijen) {
}
