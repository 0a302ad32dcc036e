package nl.onderdak.grootboek;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nl.onderdak.deur.Zoekvraag;
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
        Grootboek.Vastlegging vastlegging = boek();
        if (vastlegging.nieuw()) {
            LOG.infof("Het grootboek is geopend met %d boekingen.", vastlegging.boekstuk().boekingen().size());
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
