package nl.onderdak.ontleding;

import java.util.Set;

/**
 * A place where days or numbers are more than compared with a fixed day or number.
 *
 * @param waar Dutch: which table, column or expression of which model
 * @param uitdrukking the FEEL text
 * @param paden the facts at stake
 * @param vergelijking whether they are only compared with each other, by their difference in whole months or years at most; if not, the place calculates
 */
public record Rekenplek(String waar, String uitdrukking, Set<String> paden, boolean vergelijking) {
}
