package nl.onderdak.archief;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.sql.PreparedStatement;
import nl.onderdak.opslag.Gegevensbron;
import nl.onderdak.opslag.Onderhoudsdraad;
import org.jboss.logging.Logger;

/** What the archive does by itself, in the background; every replica does it and none waits for another. */
@ApplicationScoped
public class Archiefonderhoud {

    private static final Logger LOG = Logger.getLogger(Archiefonderhoud.class);
    private static final String RUIM_OP = "delete from adviesverzoek where verloopt_op <= now()";

    private final Archiefinstelling instelling;
    private final Gegevensbron bron;
    private final Waarmerken waarmerken;
    private final Wissing wissing;
    private final Weigeringteller weigeringen;
    private final Instance<Oudverzegeling> verzegelingen;
    private final Onderhoudsdraad draad = new Onderhoudsdraad("onderdak-archiefonderhoud");

    public Archiefonderhoud(Archiefinstelling instelling, Gegevensbron bron, Waarmerken waarmerken, Wissing wissing, Weigeringteller weigeringen,
            Instance<Oudverzegeling> verzegelingen) {
        this.instelling = instelling;
        this.bron = bron;
        this.waarmerken = waarmerken;
        this.wissing = wissing;
        this.weigeringen = weigeringen;
        this.verzegelingen = verzegelingen;
    }

    void begin(@Observes StartupEvent start) {
        draad.herhaal("waarmerken", instelling.waarmerkElke(), waarmerken::zetAlle);
        draad.herhaal("tellen van weigeringen", instelling.onderhoudElke(), weigeringen::schrijfWeg);
        draad.herhaal("wissen", instelling.onderhoudElke(), this::wis);
        draad.herhaal("opruimen van sleutels van verzoeken", instelling.onderhoudElke(), this::ruimOp);
        draad.herhaal("verzegelen", instelling.onderhoudElke(), this::verzegel);
        // A change of master key comes with a start of the service.
        draad.eenmaal("herverpakken", instelling.onderhoudElke(), this::herverpak);
    }

    private void wis() {
        int gewist = wissing.wisVerlopen();
        if (gewist > 0) {
            LOG.infof("%d sleutels gewist waarvan de bewaartermijn om is.", gewist);
        }
    }

    private void herverpak() {
        int verpakt = wissing.herverpak();
        if (verpakt > 0) {
            LOG.infof("%d sleutels opnieuw verpakt; de oude hoofdsleutel is niet meer nodig.", verpakt);
        }
    }

    private void verzegel() {
        for (Oudverzegeling verzegeling : verzegelingen) {
            int verzegeld = 0;
            for (int portie = verzegeling.verzegelPortie(); portie > 0; portie = verzegeling.verzegelPortie()) {
                verzegeld += portie;
            }
            if (verzegeld > 0) {
                LOG.infof("%d %s verzegeld die nog leesbaar in de database stonden.", verzegeld, verzegeling.wat());
            }
        }
    }

    private void ruimOp() {
        bron.lees(verbinding -> {
            try (PreparedStatement opdracht = verbinding.prepareStatement(RUIM_OP)) {
                return opdracht.executeUpdate();
            }
        });
    }

    void einde(@Observes ShutdownEvent einde) {
        draad.sluit("tellen van weigeringen", weigeringen::schrijfWeg);
    }
}
