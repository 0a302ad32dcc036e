package nl.onderdak.opslag;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/** A database with the tables of the service, for one test. All of a process stand in one server, which copies them: a server for each test takes a second to start. */
public final class Proefdatabase implements AutoCloseable {

    private static final String IEDERE_DATABASE = "host all " + Databasecluster.NAAM + " 127.0.0.1/32 scram-sha-256\n";
    private static final String MAG_MAKEN = "alter role " + Databasecluster.NAAM + " createdb;\n";
    private static Toegang server;
    private static int nummer;

    private final Toegang toegang;
    private final String naam;

    private Proefdatabase(Toegang toegang, String naam) {
        this.toegang = toegang;
        this.naam = naam;
    }

    public static Proefdatabase metTabellen() throws IOException, SQLException {
        synchronized (Proefdatabase.class) {
            if (server == null) {
                server = start();
            }
            String naam = "proef_" + ++nummer;
            Proefmap.voerUit(server, "create database " + naam + " template " + Databasecluster.NAAM);
            return new Proefdatabase(server, naam);
        }
    }

    private static Toegang start() throws IOException {
        Path map = Files.createTempDirectory("proefserver");
        Proefmap nieuw = Proefmap.metTabellen(map.resolve("database"));
        Files.writeString(nieuw.gegevens().resolve("pg_hba.conf"), IEDERE_DATABASE, StandardOpenOption.APPEND);
        PostgresProgramma programma = PostgresProgramma.in(PostgresPakket.uitgepakt(nieuw.instelling().programma()));
        PostgresProgramma.Afloop afloop = programma.voerUit("postgres", List.of("--single", "-D", nieuw.gegevens().toString(), "postgres"), MAG_MAKEN);
        if (afloop.mislukt()) {
            throw new IllegalStateException(afloop.uitvoer());
        }
        EigenDatabase database = EigenDatabase.open(nieuw.instelling());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(database, map)));
        return database.toegang();
    }

    private static void stop(EigenDatabase database, Path map) {
        database.close();
        try {
            Mapinhoud.wis(map);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PGSimpleDataSource bron() {
        PGSimpleDataSource bron = new PGSimpleDataSource();
        bron.setUrl(toegang.jdbcUrl().replaceFirst(Databasecluster.NAAM + "$", naam));
        bron.setUser(toegang.gebruiker());
        bron.setPassword(toegang.wachtwoord());
        return bron;
    }

    /** From here on it is as if there were no database; a second time changes nothing. */
    @Override
    public void close() {
        synchronized (Proefdatabase.class) {
            try {
                Proefmap.voerUit(toegang, "drop database if exists " + naam + " with (force)");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
