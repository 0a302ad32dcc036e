package nl.onderdak.grootboek;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Zoekvraag;
import nl.onderdak.regels.GeenRegelset;
import nl.onderdak.regels.OntbrekendModel;
import org.jboss.logging.Logger;

/** Books what the ledger opens with, through the same door as everyone: a start finds it there already, unless it is the first. */
@ApplicationScoped
class Opening {

    private static final Logger LOG = Logger.getLogger(Opening.class);
    private static final String BESTAND = "/gegevens/grootboek-opening.json";
    private static final int NA_DE_REGELSET = 1000;

    private final Opdrachtlezer lezer;
    private final Grootboek grootboek;

    Opening(Opdrachtlezer lezer, Grootboek grootboek) {
        this.lezer = lezer;
        this.grootboek = grootboek;
    }

    void begin(@Observes @Priority(Interceptor.Priority.APPLICATION + NA_DE_REGELSET) StartupEvent start) {
        try {
            Grootboek.Vastlegging vastlegging = boek();
            if (vastlegging.nieuw()) {
                LOG.infof("Het grootboek is geopend met %d boekingen.", vastlegging.boekstuk().boekingen().size());
            }
        } catch (GeenRegelset | OntbrekendModel | Geweigerd regels) {
            // The rules in force can be of another release; the next start tries again.
            LOG.warnf("De opening van het grootboek past niet bij de geldende regelset en is niet geboekt: %s", regels.getMessage());
        }
    }

    Grootboek.Vastlegging boek() {
        try (InputStream bestand = Opening.class.getResourceAsStream(BESTAND)) {
            return grootboek.boek(lezer.lees(bestand, Zoekvraag.vandaag()));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
