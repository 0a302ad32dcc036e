package nl.onderdak.opslag;

import io.zonky.test.db.postgres.util.ArchUtils;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jboss.logging.Logger;
import org.tukaani.xz.XZInputStream;

/**
 * The PostgreSQL programs that travel inside the service as an archive on the class path. They are unpacked once; the folder carries the
 * checksum of the archive, so another version lands in another folder.
 */
final class PostgresPakket {

    private static final Logger LOG = Logger.getLogger(PostgresPakket.class);
    private static final int UITVOERBAAR = 0100;

    private PostgresPakket() {
    }

    /** Unpacks the programs under {@code map} when they are not there yet and returns their folder. */
    static Path uitgepakt(Path map) {
        String naam = naam(System.getProperty("os.name"), System.getProperty("os.arch"), Files.exists(Path.of("/etc/alpine-release")));
        URL pakket = PostgresPakket.class.getResource("/" + naam);
        if (pakket == null) {
            throw new OpslagOnbruikbaar("Voor dit systeem is geen PostgreSQL meegeleverd (" + naam + "). Zet een eigen PostgreSQL op en "
                    + "geef die op met QUARKUS_DATASOURCE_JDBC_URL.");
        }
        try {
            Path programma = map.toAbsolutePath().normalize().resolve(naam.replace(".txz", "-") + controlegetal(pakket));
            if (!Files.isDirectory(programma)) {
                LOG.infof("PostgreSQL wordt eenmalig uitgepakt in %s.", programma);
                pakUit(pakket, programma);
            }
            return programma.toRealPath();
        } catch (IOException e) {
            throw new OpslagOnbruikbaar("PostgreSQL kan niet worden uitgepakt in " + map + " (" + e + "). Zorg voor 100 MB ruimte en "
                    + "schrijfrecht, of geef een andere map op met ONDERDAK_OPSLAG_PROGRAMMA.", e);
        }
    }

    static String naam(String systeem, String processor, boolean alpine) {
        String familie = systeem.startsWith("Windows") ? "windows" : systeem.startsWith("Mac") ? "darwin" : systeem.toLowerCase(Locale.ROOT);
        // There is no archive for ARM on macOS and Windows; both run the other one by translation.
        String soort = "linux".equals(familie) ? ArchUtils.normalize(processor) : "x86_64";
        return "postgres-" + familie + "-" + soort + ("linux".equals(familie) && alpine ? "-alpine_linux" : "") + ".txz";
    }

    private static String controlegetal(URL pakket) throws IOException {
        URLConnection verbinding = pakket.openConnection();
        if (verbinding instanceof JarURLConnection jar) {
            jar.setUseCaches(false);
            try (var bestand = jar.getJarFile()) {
                return Long.toHexString(bestand.getEntry(jar.getEntryName()).getCrc());
            }
        }
        try (CheckedInputStream gelezen = new CheckedInputStream(verbinding.getInputStream(), new CRC32())) {
            gelezen.transferTo(OutputStream.nullOutputStream());
            return Long.toHexString(gelezen.getChecksum().getValue());
        }
    }

    private static void pakUit(URL pakket, Path programma) throws IOException {
        Files.createDirectories(programma.getParent());
        Path inAanbouw = Files.createTempDirectory(programma.getParent(), programma.getFileName() + ".in-aanbouw");
        try (InputStream bron = new BufferedInputStream(pakket.openStream());
                TarArchiveInputStream archief = new TarArchiveInputStream(new XZInputStream(bron))) {
            for (TarArchiveEntry deel = archief.getNextEntry(); deel != null; deel = archief.getNextEntry()) {
                plaats(archief, deel, inAanbouw);
            }
        }
        try {
            Files.move(inAanbouw, programma);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(programma)) {
                throw e;
            }
            // Another service was first; its copy is the same.
            Mapinhoud.wis(inAanbouw);
        }
    }

    private static void plaats(TarArchiveInputStream archief, TarArchiveEntry deel, Path map) throws IOException {
        Path doel = map.resolve(deel.getName()).normalize();
        if (!doel.startsWith(map)) {
            throw new IOException("onverwacht pad in het archief: " + deel.getName());
        }
        if (deel.isDirectory()) {
            Files.createDirectories(doel);
            return;
        }
        Files.createDirectories(doel.getParent());
        if (deel.isSymbolicLink()) {
            Files.createSymbolicLink(doel, Path.of(deel.getLinkName()));
            return;
        }
        Files.copy(archief, doel);
        if ((deel.getMode() & UITVOERBAAR) != 0 && !doel.toFile().setExecutable(true, false)) {
            throw new IOException("niet uitvoerbaar te maken: " + doel);
        }
    }
}
