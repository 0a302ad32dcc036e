/**
 * Checks on a draft of a rule set while it is written, in words of a policy maker: one table at once, the whole set, and whether a file
 * may be read at all. Knows {@code nl.onderdak.regels}, {@code controle} and how {@code leeszaal} writes days and cells.
 */
package nl.onderdak.keuring;
