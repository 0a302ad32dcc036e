package nl.onderdak.opslag;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * Keeps a database folder for one service. A second service is refused instead of sharing the server of the first: whoever of the two
 * stopped first would take the database away from the other. The operating system drops the lock when the process dies, so a kill -9
 * leaves nothing behind that must be cleaned up.
 */
final class Mapslot implements AutoCloseable {

    private static final long PAUZE_MS = 50;

    private final FileChannel kanaal;
    private final String bezet;

    private Mapslot(FileChannel kanaal, String bezet) {
        this.kanaal = kanaal;
        this.bezet = bezet;
    }

    /** Takes the lock, waiting at most {@code geduld} for a service that is just leaving. */
    static Mapslot neem(Databasemap map, Duration geduld) {
        long einde = System.nanoTime() + geduld.toNanos();
        try {
            for (;;) {
                Mapslot slot = probeer(map);
                if (slot != null) {
                    return slot;
                }
                if (System.nanoTime() > einde) {
                    throw bezet(map);
                }
                Thread.sleep(PAUZE_MS);
            }
        } catch (IOException e) {
            throw new OpslagOnbruikbaar("Het slot " + map.slot() + " kan niet worden gezet (" + e + ").", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OpslagOnbruikbaar("Het wachten op " + map.slot() + " is afgebroken.", e);
        }
    }

    private static Mapslot probeer(Databasemap map) throws IOException {
        // Closing any channel on the file drops the lock of the whole process, so within one JVM the file must not be opened twice. Live
        // reload runs the service in a new class loader; a system property is the only thing both sides see.
        String bezet = "onderdak.opslag.slot:" + map.slot();
        if (System.getProperties().putIfAbsent(bezet, "ja") != null) {
            return null;
        }
        FileChannel kanaal = null;
        try {
            kanaal = FileChannel.open(map.slot(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (kanaal.tryLock() != null) {
                Files.writeString(map.slothouder(), Long.toString(ProcessHandle.current().pid()));
                Mapslot genomen = new Mapslot(kanaal, bezet);
                kanaal = null;
                return genomen;
            }
            return null;
        } finally {
            if (kanaal != null) {
                kanaal.close();
                System.clearProperty(bezet);
            }
        }
    }

    private static OpslagOnbruikbaar bezet(Databasemap map) throws IOException {
        String proces = Files.exists(map.slothouder()) ? Files.readString(map.slothouder()).strip() : "";
        return new OpslagOnbruikbaar("De database in " + map.map() + " is al in gebruik door een andere Onderdak-dienst (proces "
                + (proces.isEmpty() ? "onbekend" : proces) + "). Stop die dienst, of geef deze dienst een eigen map met ONDERDAK_OPSLAG_MAP, "
                + "of laat beide diensten dezelfde PostgreSQL gebruiken met QUARKUS_DATASOURCE_JDBC_URL.");
    }

    @Override
    public void close() {
        try {
            kanaal.close();
        } catch (IOException e) {
            throw new OpslagOnbruikbaar("Het slot op de databasemap kan niet worden losgelaten (" + e + ").", e);
        } finally {
            System.clearProperty(bezet);
        }
    }
}
