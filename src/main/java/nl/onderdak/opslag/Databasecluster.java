package nl.onderdak.opslag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * The files of the database and the one account that can reach them over the network. The superuser has no password and no entry in the
 * access list; only who owns the folder can act as superuser, by running PostgreSQL in single-user mode.
 */
final class Databasecluster {

    static final String NAAM = "onderdak";

    private static final Logger LOG = Logger.getLogger(Databasecluster.class);
    private static final int WACHTWOORD_BYTES = 32;
    private static final String TOEGANG = "# Gemaakt door Onderdak: alleen deze dienst, alleen vanaf deze machine, alleen met wachtwoord.\n"
            + "host " + NAAM + " " + NAAM + " 127.0.0.1/32 scram-sha-256\n";

    private final Databasemap map;
    private final PostgresProgramma programma;

    Databasecluster(Databasemap map, PostgresProgramma programma) {
        this.map = map;
        this.programma = programma;
    }

    boolean bestaat() {
        return Files.exists(map.gegevens().resolve("PG_VERSION"));
    }

    boolean heeftWachtwoord() {
        return Files.exists(map.wachtwoord());
    }

    String wachtwoord() {
        try {
            return Files.readString(map.wachtwoord()).strip();
        } catch (IOException e) {
            throw new OpslagOnbruikbaar("Het wachtwoord van de database in " + map.wachtwoord() + " is niet te lezen (" + e + ").", e);
        }
    }

    /** Makes an empty database. A crash halfway leaves nothing that looks like a database: the folder gets its name last. */
    void maak() {
        LOG.infof("Nieuwe database wordt gemaakt in %s.", map.gegevens());
        try {
            Path nieuw = map.gegevensInAanbouw();
            Mapinhoud.wis(nieuw);
            eis("initdb", List.of("-D", nieuw.toString(), "-U", "beheer", "-A", "reject", "-E", "UTF8", "--no-locale", "--data-checksums"), "");
            Files.writeString(nieuw.resolve("pg_hba.conf"), TOEGANG);
            String wachtwoord = nieuwWachtwoord();
            alsBeheerder(nieuw, "create role " + NAAM + " login password '" + wachtwoord + "';\n"
                    + "create database " + NAAM + " owner " + NAAM + ";\n");
            Databasemap.schrijfGeheim(map.wachtwoord(), wachtwoord);
            Files.move(nieuw, map.gegevens(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new OpslagOnbruikbaar("De database kan niet worden gemaakt in " + map.map() + " (" + e + ").", e);
        }
    }

    /** Gives the account a new password, for a folder whose password file was lost. The server must be stopped. */
    void vernieuwWachtwoord() {
        LOG.warnf("Het wachtwoordbestand %s ontbreekt; de database krijgt een nieuw wachtwoord.", map.wachtwoord());
        try {
            String wachtwoord = nieuwWachtwoord();
            alsBeheerder(map.gegevens(), "alter role " + NAAM + " password '" + wachtwoord + "';\n");
            Databasemap.schrijfGeheim(map.wachtwoord(), wachtwoord);
        } catch (IOException e) {
            throw new OpslagOnbruikbaar("Het wachtwoord kan niet worden bewaard in " + map.wachtwoord() + " (" + e + ").", e);
        }
    }

    private void alsBeheerder(Path gegevens, String opdrachten) {
        // Many rounds protect a password that can be guessed; this one is drawn at random, and every connection would pay for them.
        eis("postgres", List.of("--single", "-D", gegevens.toString(), "-c", "exit_on_error=on", "-c", "scram_iterations=1", "postgres"), opdrachten);
    }

    private void eis(String naam, List<String> argumenten, String invoer) {
        PostgresProgramma.Afloop afloop = programma.voerUit(naam, argumenten, invoer);
        if (afloop.mislukt()) {
            throw new OpslagOnbruikbaar("PostgreSQL (" + naam + ") is mislukt in " + map.map() + ": " + afloop.uitvoer());
        }
    }

    private static String nieuwWachtwoord() {
        byte[] toeval = new byte[WACHTWOORD_BYTES];
        new SecureRandom().nextBytes(toeval);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(toeval);
    }
}
