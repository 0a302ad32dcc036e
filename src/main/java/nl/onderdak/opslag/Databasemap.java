package nl.onderdak.opslag;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The folder of one built-in database and the names of the things in it. Only the user that runs the service can enter it. */
record Databasemap(Path map) {

    private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    /** Makes the folder when it is missing. The path is made absolute and free of links, so that it can be compared with that of a running server. */
    static Databasemap open(Path map) {
        try {
            Path absoluut = map.toAbsolutePath().normalize();
            if (!Files.isDirectory(absoluut)) {
                Files.createDirectories(absoluut.getParent());
                Files.createDirectory(absoluut, rechten("rwx------"));
            }
            return new Databasemap(absoluut.toRealPath());
        } catch (IOException e) {
            throw new OpslagOnbruikbaar("De map " + map + " voor de database kan niet worden gemaakt of gelezen (" + e + "). "
                    + "Geef een schrijfbare map op met ONDERDAK_OPSLAG_MAP.", e);
        }
    }

    /** The cluster itself, PGDATA in PostgreSQL's words. */
    Path gegevens() {
        return map.resolve("gegevens");
    }

    /** A cluster under construction. It is renamed to {@link #gegevens()} once complete. */
    Path gegevensInAanbouw() {
        return map.resolve("gegevens.in-aanbouw");
    }

    Path slot() {
        return map.resolve("slot");
    }

    /** Names the process that holds the lock. It is a file of its own, because reading the lock file would drop the lock. */
    Path slothouder() {
        return map.resolve("slot.proces");
    }

    Path wachtwoord() {
        return map.resolve("wachtwoord");
    }

    Path logboek() {
        return map.resolve("postgres.log");
    }

    /** Writes a small file that only the owner can read, in one step: it is there with its whole content or not at all. */
    static void schrijfGeheim(Path bestand, String inhoud) throws IOException {
        Path tijdelijk = Files.createTempFile(bestand.getParent(), "geheim", ".nieuw", rechten("rw-------"));
        try (FileChannel kanaal = FileChannel.open(tijdelijk, StandardOpenOption.WRITE)) {
            kanaal.write(ByteBuffer.wrap(inhoud.getBytes(StandardCharsets.UTF_8)));
            kanaal.force(true);
        }
        Files.move(tijdelijk, bestand, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] rechten(String rechten) {
        Set<PosixFilePermission> posix = PosixFilePermissions.fromString(rechten);
        return POSIX ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(posix)} : new FileAttribute<?>[0];
    }
}
