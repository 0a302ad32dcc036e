package nl.onderdak.leeszaal;

import java.util.List;
import nl.onderdak.regels.Rij;

/**
 * A source in a list.
 *
 * @param naam its title; its id when no title was seen
 * @param artikelen number of parts that are cited
 */
record Bronregel(String id, String naam, Bronsoort soort, int artikelen, int rijen, int teBevestigen) {

    static Bronregel van(Broninhoud bron) {
        List<Rij> rijen = bron.rijen();
        return new Bronregel(bron.id(), bron.naam(), bron.soort(), bron.onderdelen().size(), rijen.size(), Modelregel.teBevestigen(rijen));
    }
}
