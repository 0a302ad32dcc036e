package nl.onderdak.gevolg;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.onderdak.opslag.Gegevensbron;
import org.jboss.logging.Logger;

/** Shares the parts of a job out over all replicas and puts together what comes of them. */
@ApplicationScoped
class Deelverdeling {

    private static final Logger LOG = Logger.getLogger(Deelverdeling.class);
    private static final long KIJK_NA_MILLIS = 200;

    private final Gegevensbron bron;
    private final Deelmelder melder;
    private final Deelwerk werk;
    /** When nothing is heard for so long, the rest is done here as well: no job waits for ever for a broker or for another replica. */
    private final long stilNanos;

    Deelverdeling(Gegevensbron bron, Deelmelder melder, Deelwerk werk, Gevolginstelling instelling) {
        this.bron = bron;
        this.melder = melder;
        this.werk = werk;
        this.stilNanos = instelling.stilte().toNanos();
    }

    /** Over all replicas when there is a way to tell them, else by these threads. */
    Verdeling van(UUID voorstel, int nummer, Ploeg ploeg) {
        if (!melder.bereiktAnderen()) {
            return Verdeling.hier(ploeg);
        }
        Deelnaam opdracht = new Deelnaam(voorstel, nummer, 0);
        return (tweeluik, delen, voortgang) -> {
            werk.ken(tweeluik);
            bron.inEenKeer(Connection.TRANSACTION_READ_COMMITTED, verbinding -> {
                new Deeltaaktabel(verbinding).voegToe(opdracht, tweeluik, delen);
                return null;
            });
            // A broker that is away keeps who tells it something waiting for minutes.
            Thread melden = new Thread(() -> meld(IntStream.range(0, delen.size()).mapToObj(deel -> new Deelnaam(voorstel, nummer, deel)).toList()), "onderdak-deelmelding");
            melden.setDaemon(true);
            melden.start();
            try {
                wacht(opdracht, delen.stream().map(List::size).toList(), voortgang);
            } finally {
                melden.interrupt();
            }
            List<List<Antwoord>> uitslagen = bron.lees(verbinding -> new Deeltaaktabel(verbinding).uitslagen(opdracht));
            if (uitslagen.size() < delen.size()) {
                throw new CancellationException();
            }
            return uitslagen;
        };
    }

    private void meld(List<Deelnaam> delen) {
        try {
            melder.meld(delen);
        } catch (RuntimeException onbereikbaar) {
            LOG.warnf("Niet alle %d delen zijn gemeld (%s); wat blijft liggen wordt hier gedaan", delen.size(), onbereikbaar.getMessage());
        }
    }

    private void wacht(Deelnaam opdracht, List<Integer> delen, Voortgang voortgang) {
        int gedaan = 0;
        long vooruit = System.nanoTime();
        boolean zelf = false;
        while (true) {
            Deeltaaktabel.Stand stand = bron.lees(verbinding -> new Deeltaaktabel(verbinding).stand(opdracht, delen));
            if (stand.beeindigd()) {
                throw new CancellationException();
            }
            if (stand.fout() != null) {
                throw new IllegalStateException(stand.fout());
            }
            for (; gedaan < stand.gedaan(); gedaan++) {
                voortgang.stap();
                vooruit = System.nanoTime();
            }
            if (stand.open() == null) {
                return;
            }
            zelf |= System.nanoTime() - vooruit > stilNanos;
            if (zelf) {
                werk.doe(new Deelnaam(opdracht.voorstel(), opdracht.nummer(), stand.open()));
            } else {
                rust();
            }
        }
    }

    private static void rust() {
        try {
            TimeUnit.MILLISECONDS.sleep(KIJK_NA_MILLIS);
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }
}
