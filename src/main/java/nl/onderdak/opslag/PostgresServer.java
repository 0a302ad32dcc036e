package nl.onderdak.opslag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Starts, recognises and stops the PostgreSQL server of one cluster. */
final class PostgresServer {

    private static final Logger LOG = Logger.getLogger(PostgresServer.class);
    private static final String STARTGEDULD_SECONDEN = "120";
    private static final String NOG_KINDEREN = "shared memory block";
    private static final int STARTPOGINGEN = 30;
    private static final long HERKANSING_MS = 200;
    private static final long LOGBOEK_MAXIMUM = 5_000_000;
    private static final int LAATSTE_REGELS = 5;

    /** Durable before fast; small, because it shares the machine with the service. Facts of persons must not end up in its log. */
    private static final Map<String, String> INSTELLINGEN = new TreeMap<>(Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            // No socket file: its path may be at most 107 characters long, and TCP with a password suffices.
            Map.entry("unix_socket_directories", ""),
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("max_connections", "40"),
            Map.entry("shared_buffers", "64MB"),
            Map.entry("max_wal_size", "512MB"),
            Map.entry("max_parallel_workers_per_gather", "0"),
            Map.entry("idle_in_transaction_session_timeout", "30s"),
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC"),
            Map.entry("log_checkpoints", "off"),
            Map.entry("log_error_verbosity", "terse"),
            Map.entry("log_min_error_statement", "panic")));

    private final Databasemap map;
    private final PostgresProgramma programma;

    PostgresServer(Databasemap map, PostgresProgramma programma) {
        this.map = map;
        this.programma = programma;
    }

    /** The server that runs on the cluster now, if any. */
    Optional<Postmaster> draaiend() {
        return Postmaster.van(map.gegevens());
    }

    /** Whether the running server was started from these very programs; after an update it should be replaced, not adopted. */
    boolean isVanDitProgramma() {
        try {
            return Files.readString(map.gegevens().resolve("postmaster.opts")).startsWith(programma.map().toString());
        } catch (IOException e) {
            LOG.debugf(e, "Geen startgegevens van de lopende PostgreSQL; die wordt daarom vervangen.");
            return false;
        }
    }

    /** Starts the server and returns when it accepts connections; after a crash that includes recovery. */
    void start(int poort) {
        beperkLogboek();
        String opties = "-p " + poort + INSTELLINGEN.entrySet().stream()
                .map(instelling -> " -c " + instelling.getKey() + "=" + instelling.getValue())
                .collect(Collectors.joining());
        List<String> argumenten = List.of("start", "-w", "-t", STARTGEDULD_SECONDEN, "-D", map.gegevens().toString(),
                "-l", map.logboek().toString(), "-o", opties);
        for (int poging = 1; programma.voerUit("pg_ctl", argumenten, "").mislukt(); poging++) {
            String einde = einde();
            // The children of a killed server need a moment to leave; PostgreSQL refuses to start beside them.
            if (poging == STARTPOGINGEN || !einde.contains(NOG_KINDEREN)) {
                throw new OpslagOnbruikbaar("PostgreSQL start niet op " + map.gegevens() + ". Laatste regels van " + map.logboek() + ":\n" + einde);
            }
            rust();
        }
    }

    /**
     * Stops the server: open transactions are rolled back, everything committed stays. A server that does not listen within
     * {@code geduld} is killed, which PostgreSQL survives just as a power failure.
     */
    void stop(Duration geduld) {
        PostgresProgramma.Afloop afloop = programma.voerUit("pg_ctl", List.of("stop", "-w", "-t", Long.toString(geduld.toSeconds()),
                "-m", "fast", "-D", map.gegevens().toString()), "");
        if (!afloop.mislukt()) {
            return;
        }
        draaiend().flatMap(postmaster -> ProcessHandle.of(postmaster.pid())).ifPresent(proces -> {
            LOG.warn("PostgreSQL reageert niet en wordt afgebroken; vastgelegde adviezen blijven behouden.");
            proces.destroyForcibly();
            proces.onExit().orTimeout(geduld.toSeconds(), TimeUnit.SECONDS).join();
        });
    }

    private static void rust() {
        try {
            Thread.sleep(HERKANSING_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OpslagOnbruikbaar("Het starten van PostgreSQL is afgebroken.", e);
        }
    }

    private void beperkLogboek() {
        Path logboek = map.logboek();
        try {
            if (Files.exists(logboek) && Files.size(logboek) > LOGBOEK_MAXIMUM) {
                Files.move(logboek, logboek.resolveSibling(logboek.getFileName() + ".vorige"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            LOG.warnf(e, "Het logboek %s kan niet worden ingekort.", logboek);
        }
    }

    private String einde() {
        try {
            List<String> regels = Files.readAllLines(map.logboek());
            return String.join("\n", regels.subList(Math.max(0, regels.size() - LAATSTE_REGELS), regels.size()));
        } catch (IOException e) {
            return "(niet te lezen: " + e + ")";
        }
    }
}
