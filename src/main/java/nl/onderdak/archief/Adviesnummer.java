package nl.onderdak.archief;

import java.util.UUID;
import java.util.regex.Pattern;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;

/** Reads the id of an advice out of an address, and says what is wrong with one that leads nowhere. */
public final class Adviesnummer {

    // UUID.fromString also takes shortened forms, which were never given out.
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Adviesnummer() {
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
