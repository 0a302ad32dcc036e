package nl.onderdak.leeszaal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.onderdak.geval.Geval;
import nl.onderdak.geval.Gevallenlezer;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.MeegeleverdeBestanden;
import nl.onderdak.regels.Regelset;
import org.jboss.logging.Logger;

/**
 * The cases of this release, as far as a rule set can take them: an older set may lack a model or a fact.
 *
 * @param gevallen in the order of the files
 */
record Gevallenlijst(List<Geval> gevallen) {

    private static final Logger LOG = Logger.getLogger(Gevallenlijst.class);
    private static final String EINDE = ".gevallen.csv";

    static Gevallenlijst van(Regelset regelset) {
        List<Geval> gevallen = new ArrayList<>();
        for (String bestand : MeegeleverdeBestanden.namen()) {
            Optional<Beslismodel> model = bestand.endsWith(EINDE) ? regelset.model(Gevallenlezer.modelVan(bestand)) : Optional.empty();
            try {
                model.ifPresent(gevonden -> gevallen.addAll(Gevallenlezer.lees(gevonden, MeegeleverdeBestanden.inhoud(bestand))));
            } catch (IllegalArgumentException past) {
                LOG.infof("Gevallen van %s passen niet bij regelset %s: %s", bestand, regelset.hash().substring(0, 12), past.getMessage());
            }
        }
        return new Gevallenlijst(List.copyOf(gevallen));
    }

    List<Geval> van(String model) {
        return gevallen.stream().filter(geval -> geval.model().equals(model)).toList();
    }

    Optional<Geval> geval(String id) {
        return gevallen.stream().filter(geval -> geval.id().equals(id)).findFirst();
    }
}
