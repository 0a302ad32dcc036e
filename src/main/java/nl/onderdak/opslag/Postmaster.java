package nl.onderdak.opslag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The main process of a running PostgreSQL, as it wrote itself down in {@code postmaster.pid}.
 *
 * @param pid   process number
 * @param poort TCP port it listens on
 */
record Postmaster(long pid, int poort) {

    private static final int REGEL_PID = 0;
    private static final int REGEL_POORT = 3;

    /**
     * The server that runs on this cluster, if any. After a crash the file can name a process that is dead or, in a restarted container,
     * a stranger that got the same number. PostgreSQL cannot tell a stranger or a zombie from itself and would refuse to start, so in
     * those cases the file is removed. A number that is simply gone is left to PostgreSQL, which then checks for surviving children.
     */
    static Optional<Postmaster> van(Path gegevens) {
        Path bestand = gegevens.resolve("postmaster.pid");
        try {
            List<String> regels = Files.readAllLines(bestand);
            long pid = regels.isEmpty() ? 0 : getal(regels.get(REGEL_PID));
            Optional<ProcessHandle> proces = pid > 0 ? ProcessHandle.of(pid) : Optional.empty();
            if (pid > 0 && proces.isEmpty()) {
                return Optional.empty();
            }
            if (pid <= 0 || zombie(pid) || !hoortBij(proces.get(), gegevens)) {
                Files.delete(bestand);
                return Optional.empty();
            }
            return Optional.of(new Postmaster(pid, regels.size() > REGEL_POORT ? (int) getal(regels.get(REGEL_POORT)) : 0));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new OpslagOnbruikbaar("Het bestand " + bestand + " is niet te lezen of te verwijderen (" + e + ").", e);
        }
    }

    boolean leeft() {
        return ProcessHandle.of(pid).isPresent() && !zombie(pid);
    }

    private static boolean hoortBij(ProcessHandle proces, Path gegevens) {
        Optional<String> opdrachtregel = proces.info().commandLine();
        if (opdrachtregel.isPresent()) {
            return opdrachtregel.get().contains("postgres") && opdrachtregel.get().contains(gegevens.toString());
        }
        return proces.info().command().map(opdracht -> opdracht.contains("postgres")).orElse(true);
    }

    // A dead child that nobody waited for still counts as alive to Java. It happens when the service itself is process 1 of a container.
    private static boolean zombie(long pid) {
        try {
            String stand = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            return stand.startsWith("Z", stand.lastIndexOf(')') + 2);
        } catch (IOException e) {
            // No /proc on this system, or the process went away just now: either way there is no zombie to be seen.
            return false;
        }
    }

    private static long getal(String tekst) {
        String kaal = tekst.strip();
        return kaal.matches("\\d{1,10}") ? Long.parseLong(kaal) : 0;
    }
}
