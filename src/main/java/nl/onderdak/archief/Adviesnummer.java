package nl.onderdak.archief;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;

/** The id of an advice: made, read out of an address, and what is wrong with one that leads nowhere. */
public final class Adviesnummer {

    // UUID.fromString also takes shortened forms, which were never given out.
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private static final SecureRandom TOEVAL = new SecureRandom();
    private static final int TIJD_VANAF_BIT = 16;
    private static final long TOEVAL_HOOG = 0xFFFL;
    private static final long VERSIE = 0x7000L;
    private static final long TOEVAL_LAAG = 0x3FFF_FFFF_FFFF_FFFFL;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private Adviesnummer() {
    }

    /** A new one that sorts by time (RFC 9562, version 7): indexes then grow at their end, which halves what a receipt costs them. */
    public static UUID nieuw() {
        return new UUID(System.currentTimeMillis() << TIJD_VANAF_BIT | VERSIE | TOEVAL.nextLong() & TOEVAL_HOOG, VARIANT | TOEVAL.nextLong() & TOEVAL_LAAG);
    }

    /** @throws Geweigerd 400 when it is no id of an advice */
    public static UUID lees(String id) {
        if (!ID.matcher(id).matches()) {
            throw new Geweigerd(Probleem.van(400, "Ongeldig advies-id", "'" + Feitenlezer.kort(id) + "' is geen advies-id. Stuur het id uit "
                    + "advies.id van een eerder antwoord, bijvoorbeeld /v1/adviezen/0b8f7c5e-3d0a-4c1e-9a51-6f0d8f1f2a77."));
        }
        return UUID.fromString(id);
    }

    /** 404. */
    public static Geweigerd onbekend(String id) {
        return new Geweigerd(Probleem.van(404, "Advies niet gevonden", "Er is geen advies met id " + id
                + ". Stuur het id uit advies.id van een eerder antwoord van deze dienst."));
    }
}
