package nl.onderdak.voorstel;

import java.util.function.Predicate;

/**
 * Who asks.
 *
 * @param naam empty when nobody is signed in
 * @param heeftRol whether the person may act in a role
 */
record Persoon(String naam, Predicate<String> heeftRol) {

    boolean heeft(String rol) {
        return heeftRol.test(rol);
    }
}
