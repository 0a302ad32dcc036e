package nl.onderdak.gevolg;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.onderdak.bevolking.Bevolkingen;
import nl.onderdak.deur.Feitloos;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.gevolg.Doorrekening.Fase;
import nl.onderdak.gevolg.Doorrekening.Stand;
import nl.onderdak.gevolg.Gevallenuitslag.BewustGewijzigd;
import nl.onderdak.opslag.Gegevensbron;
import nl.onderdak.regelsetarchief.Gekozen;
import org.jboss.logging.Logger;

/**
 * Works out what proposals do, one at a time in this process, in the background. Everything that came of it stands in the database, also how far
 * it is: any replica can tell, and can stop it. After a restart what was not ready has failed, and says so.
 */
@ApplicationScoped
public class Doorrekeningen {

    private static final Logger LOG = Logger.getLogger(Doorrekeningen.class);
    private static final int WACHTEND = 3;
    private static final long MELD_NA_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
    /** As long as nothing is heard of one that is worked on, or waits, before it counts as failed. */
    private static final int STIL_SECONDEN = 30;
    private static final int HARTSLAG_SECONDEN = 5;

    private record Naam(UUID voorstel, int nummer) {
    }

    private final Gegevensbron bron;
    private final Doorrekenaar rekenaar;
    private final Bevolkingen bevolkingen;
    private final Map<Naam, Thread> levend = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor werker = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WACHTEND),
            taak -> draad(taak, "onderdak-doorrekening"));
    private final Thread hart = draad(this::klop, "onderdak-doorrekening-hartslag");

    public Doorrekeningen(Gegevensbron bron, Doorrekenaar rekenaar, Bevolkingen bevolkingen) {
        this.bron = bron;
        this.rekenaar = rekenaar;
        this.bevolkingen = bevolkingen;
    }

    private static Thread draad(Runnable taak, String naam) {
        Thread draad = new Thread(taak, naam);
        draad.setDaemon(true);
        draad.setPriority(Thread.MIN_PRIORITY);
        return draad;
    }

    /**
     * @param van  the rules in force
     * @param naar the draft
     * @throws Geweigerd 400 when there is no such population, 503 when too many others wait; then nothing is stored
     */
    Doorrekening begin(UUID voorstel, int versie, Gekozen van, Gekozen naar, List<BewustGewijzigd> bewust, Doorrekeningverzoek verzoek, String door) {
        bevolkingen.eis(verzoek.bevolking());
        if (werker.getQueue().remainingCapacity() == 0) {
            throw vol();
        }
        int nummer = bron.inEenKeer(Connection.TRANSACTION_READ_COMMITTED, verbinding ->
                new Doorrekeningtabel(verbinding).voegToe(voorstel, versie, van.regelset().hash(), naar.regelset().hash(), verzoek, door));
        Naam naam = new Naam(voorstel, nummer);
        levend.put(naam, hart);
        wek();
        try {
            werker.execute(() -> reken(naam, van, naar, bewust, verzoek));
        } catch (RejectedExecutionException teDruk) {
            beeindig(naam, Stand.MISLUKT);
            throw vol();
        }
        return vind(voorstel, nummer);
    }

    private static Geweigerd vol() {
        return new Geweigerd(Probleem.van(503, "Te veel doorrekeningen", "Er wachten al " + WACHTEND + " doorrekeningen. Doe dezelfde vraag later opnieuw."));
    }

    private synchronized void wek() {
        if (hart.getState() == Thread.State.NEW) {
            hart.start();
        }
    }

    /** Keeps those that are waiting or worked on here from counting as forgotten. */
    private void klop() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                TimeUnit.SECONDS.sleep(HARTSLAG_SECONDEN);
                for (Naam naam : levend.keySet()) {
                    leeft(naam);
                }
            }
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
        }
    }

    private void leeft(Naam naam) {
        try {
            bron.lees(verbinding -> {
                new Doorrekeningtabel(verbinding).leeft(naam.voorstel(), naam.nummer());
                return null;
            });
        } catch (Geweigerd onbereikbaar) {
            LOG.debugf("Doorrekening %d van %s kon geen teken van leven geven", naam.nummer(), naam.voorstel());
        }
    }

    private void reken(Naam naam, Gekozen van, Gekozen naar, List<BewustGewijzigd> bewust, Doorrekeningverzoek verzoek) {
        levend.put(naam, Thread.currentThread());
        try {
            rekenaar.reken(naam.voorstel(), naam.nummer(), van, naar, bewust, verzoek, new Melder(naam), (fase, deel) -> bron.lees(verbinding -> {
                new Doorrekeningtabel(verbinding).bewaar(naam.voorstel(), naam.nummer(), fase, deel);
                return null;
            }));
            beeindig(naam, Stand.KLAAR);
        } catch (CancellationException gestopt) {
            // Stopped on request is stored already; what is left is a service that goes down.
            beeindig(naam, Stand.MISLUKT);
        } catch (RuntimeException storing) {
            LOG.errorf(Feitloos.van(storing), "Doorrekening mislukt, storing %s", UUID.randomUUID());
            beeindig(naam, Stand.MISLUKT);
        } finally {
            levend.remove(naam);
        }
    }

    private boolean beeindig(Naam naam, Stand stand) {
        levend.remove(naam);
        try {
            return bron.lees(verbinding -> {
                boolean nu = new Doorrekeningtabel(verbinding).beeindig(naam.voorstel(), naam.nummer(), stand);
                new Deeltaaktabel(verbinding).ruimOp();
                return nu;
            });
        } catch (Geweigerd onbereikbaar) {
            LOG.warnf("Van doorrekening %d van %s kon niet worden vastgelegd dat zij %s is", naam.nummer(), naam.voorstel(), stand.naam());
            return false;
        }
    }

    /** Tells the database now and then how far it is, and hears from it whether to go on. */
    private final class Melder implements Voortgang {
        private final Naam naam;
        private final AtomicInteger gedaan = new AtomicInteger();
        private volatile Fase fase = Fase.GEVALLEN;
        private volatile int totaal;
        private volatile long gemeld;

        private Melder(Naam naam) {
            this.naam = naam;
        }

        @Override
        public void begin(Fase nieuw, int stappen) {
            fase = nieuw;
            totaal = stappen;
            gedaan.set(0);
            meld();
        }

        @Override
        public void stap() {
            gedaan.incrementAndGet();
            if (System.nanoTime() - gemeld > MELD_NA_NANOS) {
                meld();
            }
        }

        private synchronized void meld() {
            gemeld = System.nanoTime();
            int stappen = gedaan.get();
            if (!bron.lees(verbinding -> new Doorrekeningtabel(verbinding).meld(naam.voorstel(), naam.nummer(), fase, stappen, Math.max(totaal, stappen)))) {
                throw new CancellationException();
            }
        }
    }

    /** The last first, without parts. */
    List<Doorrekening> alle(UUID voorstel) {
        return bron.lees(verbinding -> {
            ruimOp(verbinding);
            return new Doorrekeningtabel(verbinding).alle(voorstel);
        });
    }

    /** @throws Geweigerd 404 when there is none */
    Doorrekening vind(UUID voorstel, int nummer) {
        return bron.lees(verbinding -> {
            ruimOp(verbinding);
            return new Doorrekeningtabel(verbinding).zoek(voorstel, nummer);
        }).orElseThrow(() -> new Geweigerd(Probleem.van(404, "Doorrekening niet gevonden", "Voorstel " + voorstel + " heeft geen doorrekening " + nummer
                + ". Zie /v1/wijzigingsvoorstellen/" + voorstel + "/doorrekeningen.")));
    }

    private static void ruimOp(Connection verbinding) throws SQLException {
        new Doorrekeningtabel(verbinding).ruimOp(STIL_SECONDEN);
        new Deeltaaktabel(verbinding).ruimOp();
    }

    /**
     * Stopping it again changes nothing.
     *
     * @throws Geweigerd 404 when there is none, 409 when it was ready
     */
    void stop(UUID voorstel, int nummer) {
        Doorrekening nu = vind(voorstel, nummer);
        if (!beeindig(new Naam(voorstel, nummer), Stand.GESTOPT) && nu.stand() == Stand.KLAAR) {
            throw new Geweigerd(Probleem.van(409, "De doorrekening is al klaar", "Doorrekening " + nummer + " is klaar en wordt niet meer gewijzigd. De uitslag blijft staan."));
        }
    }

    @PreDestroy
    void sluit() {
        hart.interrupt();
        werker.shutdownNow();
    }
}
