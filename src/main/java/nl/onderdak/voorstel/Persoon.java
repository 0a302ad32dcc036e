package nl.onderdak.voorstel;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.function.Predicate;

/**
 * Who asks.
 *
 * @param naam empty when nobody is signed in
 * @param heeftRol whether the person may act in a role
 */
record Persoon(String naam, Predicate<String> heeftRol) {

    static Persoon van(SecurityIdentity wie) {
        return wie.isAnonymous() ? new Persoon("", rol -> false) : new Persoon(wie.getPrincipal().getName(), wie::hasRole);
    }

    boolean heeft(String rol) {
        return heeftRol.test(rol);
    }
}
