package nl.onderdak.opslag;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The PostgreSQL command-line programs in one folder, and how to run them to their end. */
final class PostgresProgramma {

    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    private final Path map;
    private final List<String> voorloop;

    private PostgresProgramma(Path map, List<String> voorloop) {
        this.map = map;
        this.voorloop = voorloop;
    }

    /** Uses the programs in {@code map}. Under root they get a user namespace of their own, because PostgreSQL refuses to run as root. */
    static PostgresProgramma in(Path map) {
        if (WINDOWS || new UnixSystem().getUid() != 0) {
            return new PostgresProgramma(map, List.of());
        }
        List<String> voorloop = List.of("unshare", "--user");
        Afloop proef = new PostgresProgramma(map, List.of()).draai(List.of("unshare", "--user", "id", "-u"), "");
        if (proef.mislukt()) {
            throw new OpslagOnbruikbaar("De meegeleverde PostgreSQL draait niet onder root, en een eigen gebruikersruimte (unshare --user) "
                    + "staat dit systeem niet toe. Start de dienst als gewone gebruiker, of geef een eigen PostgreSQL op met "
                    + "QUARKUS_DATASOURCE_JDBC_URL.");
        }
        return new PostgresProgramma(map, voorloop);
    }

    /** The folder that holds {@code bin}. */
    Path map() {
        return map;
    }

    /**
     * Runs a program and waits for it.
     *
     * @param invoer text for its standard input
     */
    Afloop voerUit(String naam, List<String> argumenten, String invoer) {
        List<String> opdracht = new ArrayList<>(voorloop);
        opdracht.add(map.resolve("bin").resolve(WINDOWS ? naam + ".exe" : naam).toString());
        opdracht.addAll(argumenten);
        return draai(opdracht, invoer);
    }

    private Afloop draai(List<String> opdracht, String invoer) {
        ProcessBuilder bouwer = new ProcessBuilder(opdracht).redirectErrorStream(true);
        // Settings meant for another PostgreSQL on this machine must not reach ours.
        bouwer.environment().keySet().removeIf(naam -> naam.startsWith("PG"));
        bouwer.environment().put("LC_ALL", "C");
        try {
            Process proces = bouwer.start();
            try (OutputStream in = proces.getOutputStream()) {
                in.write(invoer.getBytes(StandardCharsets.UTF_8));
            }
            String uitvoer = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Afloop(proces.waitFor(), uitvoer.strip());
        } catch (IOException e) {
            return new Afloop(-1, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Afloop(-1, e.toString());
        }
    }

    /** How a program ended: its exit code, -1 when it did not run to its end, and all it printed. */
    record Afloop(int code, String uitvoer) {

        boolean mislukt() {
            return code != 0;
        }
    }
}
