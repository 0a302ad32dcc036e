package nl.onderdak.regels;

/**
 * A named fact, field or outcome with its type.
 *
 * @param omschrijving meaning in Dutch, from the model
 */
public record Gegeven(String naam, String omschrijving, Feittype type) {

    /**
     * Whether a request must carry this top-level fact: facts that may be unknown stand in a structure, so a simple
     * top-level fact is one that every path needs.
     */
    public boolean verplicht() {
        return !(type instanceof Feittype.Structuur) && !(type instanceof Feittype.Lijst);
    }

    /** Whether the fact, once known, can lawfully become another one. */
    public Veranderbaarheid veranderbaarheid() {
        return Veranderbaarheid.van(omschrijving);
    }

    /** The meaning, without what it says about change. */
    public String betekenis() {
        return veranderbaarheid().zonder(omschrijving);
    }
}
