package nl.onderdak.archief;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import nl.onderdak.deur.Feitloos;
import org.jboss.logging.Logger;

/**
 * Writes waiting advices in groups: one transaction and one flush to disk serve everyone who came in while the previous group was being
 * written. Under load that is many, alone it is one, and nobody waits for a group to fill.
 */
final class Groepsschrijver implements Runnable {

    private static final Logger LOG = Logger.getLogger(Groepsschrijver.class);
    private static final long RUST_MS = 250;
    private static final long HERKANSING_MS = 50;
    private static final int PROEF_SECONDEN = 1;

    private final DataSource bron;
    private final BlockingQueue<Schrijfverzoek> wachtrij;
    private final int grootsteGroep;
    private final Duration sleutelduur;
    private volatile boolean gestopt;
    private volatile long gestoordSinds;
    private volatile boolean gestoord;

    Groepsschrijver(DataSource bron, BlockingQueue<Schrijfverzoek> wachtrij, Archiefinstelling instelling) {
        this.bron = bron;
        this.wachtrij = wachtrij;
        this.grootsteGroep = instelling.groep();
        this.sleutelduur = instelling.verzoeksleutel();
    }

    /** Whether the database has been out of reach for longer than this, so that waiting has no point. */
    boolean isLangerGestoordDan(Duration duur) {
        return gestoord && System.nanoTime() - gestoordSinds > duur.toNanos();
    }

    /** Lets {@link #run()} end once the queue is empty. */
    void stop() {
        gestopt = true;
    }

    @Override
    public void run() {
        try {
            while (!gestopt || !wachtrij.isEmpty()) {
                List<Schrijfverzoek> groep = volgendeGroep();
                if (!groep.isEmpty()) {
                    schrijf(groep);
                } else if (gestoord) {
                    probeerHerstel();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Schrijfverzoek> volgendeGroep() throws InterruptedException {
        List<Schrijfverzoek> groep = new ArrayList<>();
        Schrijfverzoek eerste = wachtrij.poll(RUST_MS, TimeUnit.MILLISECONDS);
        if (eerste != null) {
            groep.add(eerste);
            wachtrij.drainTo(groep, grootsteGroep - 1);
        }
        return nogGewenst(groep);
    }

    private void schrijf(List<Schrijfverzoek> groep) throws InterruptedException {
        schrijf(groep, false);
    }

    private void schrijf(List<Schrijfverzoek> groep, boolean herkansing) throws InterruptedException {
        List<Schrijfverzoek> rest = groep;
        boolean opnieuw = herkansing;
        try {
            while (!rest.isEmpty() && !isGeschreven(rest, opnieuw)) {
                rest = nogGewenst(rest);
                opnieuw = true;
            }
        } catch (RuntimeException e) {
            // Nobody but the callers can be told, and the writer has to live on for the others.
            LOG.error("Een groep adviezen kon door een programmafout niet worden vastgelegd.", Feitloos.van(e));
            rest.forEach(verzoek -> verzoek.mislukt(e));
        } catch (InterruptedException e) {
            rest.forEach(verzoek -> verzoek.mislukt(e));
            throw e;
        }
    }

    /**
     * Tries once; true when every request of the group is settled.
     *
     * @param opnieuw whether an earlier attempt may have succeeded without our hearing of it
     */
    private boolean isGeschreven(List<Schrijfverzoek> groep, boolean opnieuw) throws InterruptedException {
        try {
            boolean vastgelegd = legVast(groep, opnieuw);
            hersteld();
            return vastgelegd;
        } catch (SQLException e) {
            if (!ligtAanRij(e)) {
                gestoord(e);
                Thread.sleep(HERKANSING_MS);
                return false;
            }
            if (groep.size() == 1 && opnieuw) {
                LOG.errorf("Advies %s wordt door de database geweigerd (SQLSTATE %s).", groep.get(0).id(), e.getSQLState());
                groep.get(0).mislukt(e);
            } else {
                // One refused row takes its whole transaction down; alone, it only takes itself.
                for (Schrijfverzoek verzoek : groep) {
                    schrijf(List.of(verzoek), true);
                }
            }
            return true;
        }
    }

    /** Commits the group unless one of its callers has given up: who was told that there is no advice must not be found in the archive. */
    private boolean legVast(List<Schrijfverzoek> groep, boolean opnieuw) throws SQLException {
        Map<Schrijfverzoek, UUID> bewaard;
        try (Connection verbinding = bron.getConnection()) {
            verbinding.setAutoCommit(false);
            try {
                bewaard = new Ketenschrijver(verbinding, sleutelduur.toSeconds()).schrijf(groep, opnieuw);
                if (groep.stream().anyMatch(Schrijfverzoek::opgegeven)) {
                    verbinding.rollback();
                    return false;
                }
                verbinding.commit();
            } catch (SQLException | RuntimeException e) {
                draaiTerug(verbinding, e);
                throw e;
            }
        }
        for (Schrijfverzoek verzoek : groep) {
            if (!verzoek.bewaard(bewaard.get(verzoek))) {
                LOG.warnf("Advies %s is vastgelegd net nadat de aanvrager het had opgegeven.", verzoek.id());
            }
        }
        return true;
    }

    private static void draaiTerug(Connection verbinding, Exception oorzaak) {
        try {
            verbinding.rollback();
        } catch (SQLException e) {
            oorzaak.addSuppressed(e);
        }
    }

    private static List<Schrijfverzoek> nogGewenst(List<Schrijfverzoek> groep) {
        return groep.stream().filter(verzoek -> !verzoek.opgegeven()).toList();
    }

    // SQLSTATE classes 21, 22, 23 and 54: the values themselves are refused. Everything else is about the database, not about a row.
    private static boolean ligtAanRij(SQLException fout) {
        String stand = fout.getSQLState();
        return stand != null && stand.matches("(21|22|23|54).*");
    }

    private void probeerHerstel() {
        try (Connection verbinding = bron.getConnection()) {
            if (verbinding.isValid(PROEF_SECONDEN)) {
                hersteld();
            }
        } catch (SQLException e) {
            gestoord(e);
        }
    }

    private void gestoord(SQLException oorzaak) {
        if (!gestoord) {
            gestoordSinds = System.nanoTime();
            gestoord = true;
            LOG.warnf("Het archief is onbereikbaar, adviezen worden geweigerd tot het terug is: %s", oorzaak.getMessage());
        }
    }

    private void hersteld() {
        if (gestoord) {
            gestoord = false;
            LOG.infof("Het archief is weer bereikbaar, na %d ms.", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - gestoordSinds));
        }
    }
}
