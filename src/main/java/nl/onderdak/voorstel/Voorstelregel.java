package nl.onderdak.voorstel;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A proposal in a list.
 *
 * @param auteur who made it
 * @param modellen names of the models that it changes
 */
record Voorstelregel(UUID id, String titel, Stand stand, String auteur, Instant gemaaktOp, Instant gewijzigdOp, List<String> modellen) {

    static Voorstelregel van(Verloop verloop) {
        return new Voorstelregel(verloop.id(), verloop.omschrijving().titel(), verloop.stand(), verloop.auteur(), verloop.gebeurtenissen().get(0).op(),
                verloop.laatste().op(), verloop.bestanden().stream().map(bestand -> bestand.substring(0, bestand.indexOf('.'))).distinct().toList());
    }
}
