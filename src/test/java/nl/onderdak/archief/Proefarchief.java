package nl.onderdak.archief;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.onderdak.opslag.EigenDatabase;
import nl.onderdak.opslag.Gegevensbron;

/** An archive on a real database, without the service around it. */
public final class Proefarchief implements AutoCloseable {

    private static final long EVEN_MS = 50;

    private final Proefbron bron;
    private final Bewaarinstelling bewaren;
    private final Archiefsleutels sleutels;
    private final Adviesarchief archief;
    private final ExecutorService aanroepers = Executors.newCachedThreadPool();

    public Proefarchief(EigenDatabase database) throws SQLException, IOException {
        this(database, Proefinstelling.standaard());
    }

    public Proefarchief(EigenDatabase database, Archiefinstelling instelling) throws SQLException, IOException {
        this(database, instelling, Proefbewaren.standaard());
    }

    Proefarchief(EigenDatabase database, Archiefinstelling instelling, Bewaarinstelling bewaren) throws SQLException, IOException {
        this.bewaren = bewaren;
        bron = Proefbron.van(database.toegang());
        sleutels = new Archiefsleutels(bron.pool(), instelling);
        archief = new Adviesarchief(bron.pool(), instelling, bewaren, sleutels);
        archief.begin();
    }

    public Adviesarchief archief() {
        return archief;
    }

    public Gegevensbron gegevensbron() {
        return new Gegevensbron(bron.pool());
    }

    Proefbron bron() {
        return bron;
    }

    Archiefsleutels sleutels() {
        return sleutels;
    }

    Waarmerken waarmerken() {
        return new Waarmerken(gegevensbron(), sleutels);
    }

    public Dossierkluis kluis() {
        return new Dossierkluis(gegevensbron(), sleutels, bewaren);
    }

    public Wissing wissing() {
        return new Wissing(gegevensbron(), sleutels);
    }

    /** Erases what is due. */
    public int wisVerlopen() {
        return wissing().wisVerlopen();
    }

    /** The chain of an organisation as lines. */
    List<String> export(String organisatie) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        new Ketenexport(gegevensbron(), waarmerken()).schrijf(uit, organisatie, 1);
        return uit.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** What the offline check makes of the chain of an organisation. */
    Ketencontrole.Uitslag controle(String organisatie) throws IOException {
        return Proefketen.controleer(export(organisatie));
    }

    /** As the owner of the tables can, and the service does not. */
    void knoei(String opdracht) throws SQLException {
        try (Connection verbinding = bron.pool().getConnection(); Statement sql = verbinding.createStatement()) {
            sql.execute("alter table advies disable trigger user; alter table adviessleutel disable trigger user; " + opdracht
                    + "; alter table advies enable trigger user; alter table adviessleutel enable trigger user");
        }
    }

    /**
     * Stores each advice from a thread of its own and returns when all are on their way. The results hold the refusal, or null when it was
     * stored.
     */
    List<Future<ArchiefOnbereikbaar>> bewaarTegelijk(List<Adviesregel> regels) throws InterruptedException {
        CountDownLatch onderweg = new CountDownLatch(regels.size());
        List<Future<ArchiefOnbereikbaar>> afloop = regels.stream().map(regel -> bewaar(regel, onderweg)).toList();
        onderweg.await();
        Thread.sleep(EVEN_MS);
        return afloop;
    }

    private Future<ArchiefOnbereikbaar> bewaar(Adviesregel regel, CountDownLatch onderweg) {
        return aanroepers.submit((Callable<ArchiefOnbereikbaar>) () -> {
            onderweg.countDown();
            try {
                archief.bewaar(regel);
                return null;
            } catch (ArchiefOnbereikbaar e) {
                return e;
            }
        });
    }

    /** Waits until the writer hangs on the lock of {@link #vergrendel()}. */
    void wachtTotSchrijverVastzit() throws SQLException, InterruptedException {
        while (tel("select count(*) from pg_locks where not granted and relation = 'advies'::regclass") == 0) {
            Thread.sleep(EVEN_MS);
        }
    }

    /** Lets nobody write to the table until the result is closed. */
    Connection vergrendel() throws SQLException {
        Connection verbinding = bron.pool().getConnection();
        verbinding.setAutoCommit(false);
        try (Statement sql = verbinding.createStatement()) {
            sql.execute("lock table advies in share mode");
        }
        return verbinding;
    }

    public long tel(String vraag) throws SQLException {
        try (Connection verbinding = bron.pool().getConnection(); Statement sql = verbinding.createStatement();
                ResultSet rij = sql.executeQuery(vraag)) {
            rij.next();
            return rij.getLong(1);
        }
    }

    @Override
    public void close() throws InterruptedException {
        archief.sluit();
        aanroepers.shutdownNow();
        bron.close();
    }
}
