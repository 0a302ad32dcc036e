package nl.onderdak.bewerking;

import java.util.Set;

/** Works an edit out into what changes in the text. */
public final class Bewerker {

    private final Concepttekst concept;
    private final Set<String> gebruikt;
    private final Set<String> vast;
    private final Lezing lezing;

    /**
     * @param gebruikt every id that a row or case has now or ever had; none of them is given to a new one
     * @param vast rows that were or are in force: they are ended, never removed
     */
    public Bewerker(Concepttekst concept, Set<String> gebruikt, Set<String> vast, Lezing lezing) {
        this.concept = concept;
        this.gebruikt = gebruikt;
        this.vast = vast;
        this.lezing = lezing;
    }

    /**
     * @throws Botsing when the text no longer says what the person saw
     * @throws OngeldigeBewerking when it cannot be done
     */
    public Wijziging voerUit(Bewerking bewerking) {
        throw new OngeldigeBewerking("", "");
    }
}
