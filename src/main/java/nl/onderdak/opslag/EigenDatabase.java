package nl.onderdak.opslag;

import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * The built-in PostgreSQL database of one service, for when no other is configured. Its folder survives restarts and crashes: a server that
 * was left behind by a killed service is adopted when it answers, and replaced when it does not.
 */
public final class EigenDatabase implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EigenDatabase.class);
    private static final long NANO_PER_MILLI = 1_000_000;
    private static final Duration GEDULD_MET_WEES = Duration.ofSeconds(5);
    private static final Duration GEDULD_BIJ_AFSLUITEN = Duration.ofSeconds(20);

    private final Databasemap map;
    private final Mapslot slot;
    private final PostgresServer server;
    private final Databasewaker waker;
    private final Toegang toegang;
    private boolean gesloten;

    private EigenDatabase(Databasemap map, Mapslot slot, PostgresServer server, Databasewaker waker, Toegang toegang) {
        this.map = map;
        this.slot = slot;
        this.server = server;
        this.waker = waker;
        this.toegang = toegang;
    }

    /**
     * Returns with a database that accepts connections.
     *
     * @throws OpslagOnbruikbaar when another service has the folder, or PostgreSQL cannot be started in it
     */
    public static EigenDatabase open(Databaseinstelling instelling) {
        long begin = System.nanoTime();
        Databasemap map = Databasemap.open(instelling.map());
        Mapslot slot = Mapslot.neem(map, instelling.geduld());
        try {
            PostgresProgramma programma = PostgresProgramma.in(PostgresPakket.uitgepakt(instelling.programma()));
            PostgresServer server = new PostgresServer(map, programma);
            Databasecluster cluster = new Databasecluster(map, programma);
            Postmaster postmaster = neemOver(server, cluster, instelling.poort())
                    .orElseGet(() -> start(server, cluster, instelling.poort()));
            Databasewaker waker = new Databasewaker(server, postmaster);
            waker.begin();
            LOG.infof("Database gereed na %d ms: PostgreSQL op poort %d, gegevens in %s.",
                    (System.nanoTime() - begin) / NANO_PER_MILLI, postmaster.poort(), map.gegevens());
            return new EigenDatabase(map, slot, server, waker, toegang(postmaster.poort(), cluster));
        } catch (RuntimeException e) {
            slot.close();
            throw e;
        }
    }

    private static Optional<Postmaster> neemOver(PostgresServer server, Databasecluster cluster, int gewenstePoort) {
        Optional<Postmaster> achtergebleven = server.draaiend();
        if (achtergebleven.isEmpty()) {
            return Optional.empty();
        }
        Postmaster postmaster = achtergebleven.get();
        boolean poortGoed = gewenstePoort == 0 || gewenstePoort == postmaster.poort();
        if (poortGoed && cluster.heeftWachtwoord() && server.isVanDitProgramma() && toegang(postmaster.poort(), cluster).antwoordt()) {
            LOG.infof("PostgreSQL van een eerder afgebroken dienst (proces %d) is gezond en wordt overgenomen.", postmaster.pid());
            return achtergebleven;
        }
        LOG.warnf("PostgreSQL van een eerder afgebroken dienst (proces %d) is niet bruikbaar en wordt vervangen.", postmaster.pid());
        server.stop(GEDULD_MET_WEES);
        return Optional.empty();
    }

    private static Postmaster start(PostgresServer server, Databasecluster cluster, int gewenstePoort) {
        if (!cluster.bestaat()) {
            cluster.maak();
        } else if (!cluster.heeftWachtwoord()) {
            cluster.vernieuwWachtwoord();
        }
        server.start(gewenstePoort == 0 ? VrijePoort.zoek() : gewenstePoort);
        return server.draaiend().orElseThrow(() -> new OpslagOnbruikbaar("PostgreSQL is na de start meteen weer verdwenen."));
    }

    private static Toegang toegang(int poort, Databasecluster cluster) {
        return new Toegang(poort, Databasecluster.NAAM, cluster.wachtwoord());
    }

    /** Where the database listens; stays the same until {@link #close()}, also over restarts of PostgreSQL. */
    public Toegang toegang() {
        return toegang;
    }

    /** Stops PostgreSQL and frees the folder. Calling it again does nothing. */
    @Override
    public synchronized void close() {
        if (gesloten) {
            return;
        }
        gesloten = true;
        waker.close();
        try {
            server.stop(GEDULD_BIJ_AFSLUITEN);
            LOG.infof("PostgreSQL is gestopt, gegevens blijven in %s.", map.gegevens());
        } finally {
            slot.close();
        }
    }
}
