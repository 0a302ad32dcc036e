package nl.onderdak.voorstel;

import java.time.Instant;
import nl.onderdak.voorstel.Gebeurtenis.Plek;

/**
 * An edit as it is answered.
 *
 * @param nummer the version it made
 * @param soort what was asked for; {@code bijwerken} when the proposal was put on other rules
 * @param model empty text when it is about more than one
 */
record Bewerkingsregel(int nummer, Instant op, String door, String soort, String model, String tabel, String rij, String zin, boolean ongedaan) {

    static Bewerkingsregel van(Verloop verloop, Gebeurtenis bewerking) {
        Plek plek = bewerking.plek().orElseThrow();
        String soort = bewerking.soort() == Soort.BIJGEWERKT ? "bijwerken" : bewerking.inhoud().bewerking().path("soort").asText();
        return new Bewerkingsregel(bewerking.versie(), bewerking.op(), bewerking.door(), soort, plek.model().orElse(""), plek.tabel().orElse(null), plek.rij().orElse(null),
                plek.zin(), verloop.isOngedaan(bewerking));
    }
}
