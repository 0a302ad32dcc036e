package nl.onderdak.archief;

import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;

/** What is stored is not what was stored: somebody or something changed the database. */
final class Beschadigd extends Geweigerd {

    Beschadigd(String wat, Exception oorzaak) {
        super(Probleem.van(500, "Het advies is beschadigd", wat
                + " Wat nu in de database staat is niet wat is vastgelegd. Meld dit aan de beheerder; de controle van de keten wijst aan waar."));
        initCause(oorzaak);
    }
}
