package nl.onderdak.toegang;

import java.util.List;

/**
 * Who the caller is, as it is answered.
 *
 * @param naam null when nobody is signed in
 * @param demonstratie whether everybody may be one of {@code gebruikers}
 * @param gebruikers empty outside the demonstration mode
 */
record Aanmelding(String naam, List<String> rollen, boolean demonstratie, List<Gebruiker> gebruikers) {

    record Gebruiker(String naam, List<String> rollen) {
    }
}
