package nl.onderdak.leeszaal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.onderdak.geval.Geval;
import nl.onderdak.geval.Gevallenlezer;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Inhoudshash;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.Regelset;
import org.jboss.logging.Logger;

/**
 * The cases that came with a rule set.
 *
 * @param hash of the files they were read from
 * @param gevallen in the order of the files
 */
record Gevallenlijst(String hash, List<Geval> gevallen) {

    private static final Logger LOG = Logger.getLogger(Gevallenlijst.class);

    /** A file that this release cannot read, because it is of an older one, is left out. */
    static Gevallenlijst van(Regelset regelset, List<Regelbestand> bestanden) {
        List<Geval> gevallen = new ArrayList<>();
        for (Regelbestand bestand : bestanden) {
            Optional<Beslismodel> model = regelset.model(Gevallenlezer.modelVan(bestand.naam()));
            try {
                model.ifPresent(gevonden -> gevallen.addAll(Gevallenlezer.lees(gevonden, bestand.inhoud())));
            } catch (IllegalArgumentException verouderd) {
                LOG.warnf("Gevallen %s passen niet bij regelset %s: %s", bestand.naam(), regelset.hash(), verouderd.getMessage());
            }
        }
        return new Gevallenlijst(Inhoudshash.van(bestanden), List.copyOf(gevallen));
    }

    List<Geval> van(String model) {
        return gevallen.stream().filter(geval -> geval.model().equals(model)).toList();
    }

    Optional<Geval> geval(String id) {
        return gevallen.stream().filter(geval -> geval.id().equals(id)).findFirst();
    }
}
