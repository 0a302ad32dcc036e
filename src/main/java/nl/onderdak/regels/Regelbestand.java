package nl.onderdak.regels;

/**
 * One file of a rule set.
 *
 * @param naam file name, unique over the set, for example {@code leefgeld.dmn}
 * @param inhoud the bytes as they stand in the file
 */
public record Regelbestand(String naam, byte[] inhoud) {

    /** How the name of a decision model ends. */
    static final String BESLISMODEL = ".dmn";

    /** How the name of a file with Drools rules ends. */
    static final String REGELS = ".drl";

    /** How the name of a file with cases ends. */
    static final String GEVALLEN = ".gevallen.csv";

    public boolean isBeslismodel() {
        return naam.endsWith(BESLISMODEL);
    }

    public boolean isRegels() {
        return naam.endsWith(REGELS);
    }

    public boolean isGevallen() {
        return naam.endsWith(GEVALLEN);
    }
}
