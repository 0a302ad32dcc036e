package nl.onderdak.regels;

/**
 * Whether a fact that is known can lawfully become another one. It is policy, so the model says it: the description of the field ends in
 * a fixed sentence, which every reader of the model, the contract and the forms sees too.
 */
public enum Veranderbaarheid {

    /** No sentence: the fact can change either way. */
    VRIJ(""),

    /** What lies in the past or in the person: it can become known, never different. */
    VAST("Ligt vast."),

    /** A day that only moves forward. */
    LATER("Kan alleen later worden.");

    private final String zin;

    Veranderbaarheid(String zin) {
        this.zin = zin;
    }

    static Veranderbaarheid van(String omschrijving) {
        return omschrijving.endsWith(VAST.zin) ? VAST : omschrijving.endsWith(LATER.zin) ? LATER : VRIJ;
    }

    /** The description without the sentence. */
    String zonder(String omschrijving) {
        return omschrijving.substring(0, omschrijving.length() - zin.length()).strip();
    }
}
