package nl.onderdak.regelsetarchief;

import nl.onderdak.deur.Geweigerd;

/** Gives rule sets that never were in force: drafts, read like any other under a name of their own. */
public interface Conceptbron {

    /** Whether this is how a draft is named, whether or not it exists. */
    boolean noemt(String verwijzing);

    /** @throws Geweigerd 404 when there is no such draft, 409 when it does not compile */
    Gekozen kies(String verwijzing);
}
