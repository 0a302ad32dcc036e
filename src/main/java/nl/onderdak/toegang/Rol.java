package nl.onderdak.toegang;

import java.util.List;

/** What a person or system may do, as the identity names it. */
public final class Rol {

    /** Reads what is not public. */
    public static final String LEZER = "lezer";

    /** Writes proposals. */
    public static final String BELEIDSMAKER = "beleidsmaker";

    /** Judges proposals of others. */
    public static final String BEOORDELAAR = "beoordelaar";

    /** Approves proposals of others, which puts them in force. */
    public static final String GOEDKEURDER = "goedkeurder";

    /** A program that asks for advice. */
    public static final String SYSTEEM = "systeem";

    /** Runs the service. */
    public static final String BEHEERDER = "beheerder";

    /** All roles, from reading to running. */
    static final List<String> ALLE = List.of(LEZER, BELEIDSMAKER, BEOORDELAAR, GOEDKEURDER, SYSTEEM, BEHEERDER);

    private Rol() {
    }
}
