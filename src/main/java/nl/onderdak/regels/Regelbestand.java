package nl.onderdak.regels;

/**
 * One file of a rule set.
 *
 * @param naam file name, unique over the set, for example {@code leefgeld.dmn}
 * @param inhoud the bytes as they stand in the file
 */
public record Regelbestand(String naam, byte[] inhoud) {
}
