package nl.onderdak.deur;

/** Limits that hold for every request, whatever a model says. */
public final class Grenzen {

    /** Largest body in bytes; the largest lawful request is a household of some tens of persons, a few kilobytes. */
    public static final int BODY = 1024 * 1024;

    /** Levels of objects and lists within each other. */
    public static final int DIEPTE = 32;

    /** Elements of a list. */
    public static final int LIJST = 1000;

    /** Characters of a text. */
    public static final int TEKST = 200;

    /** Digits of a number, and places behind or before its decimal point. */
    public static final int CIJFERS = 15;

    /** Faults named in one refusal. */
    public static final int FOUTEN = 200;

    /** Characters of an address, with its query. The server itself takes more, so that the refusal can be ours. */
    public static final int ADRES = 4096;

    /** Characters of all headers together, names and values. The same holds here. */
    public static final int KOPPEN = 20 * 1024;

    private Grenzen() {
    }
}
