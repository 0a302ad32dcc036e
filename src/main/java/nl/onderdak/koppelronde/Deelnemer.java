package nl.onderdak.koppelronde;

import nl.onderdak.koppeling.Huishouden;
import nl.onderdak.koppeling.JaNee;

/** A household in a round, and whether its permit was given. */
record Deelnemer(Huishouden huishouden, JaNee vergunning) {

    String kenmerk() {
        return huishouden.kenmerk();
    }

    int personen() {
        return huishouden.personen();
    }
}
