package nl.onderdak.koppelronde;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Makes bytes small for the database: megabytes of JSON must be written and read within its time limit. */
final class Inpakker {

    private Inpakker() {
    }

    static byte[] pakIn(byte[] bytes) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(uit)) {
            gzip.write(bytes);
        } catch (IOException onmogelijk) {
            throw new UncheckedIOException("Bytes in memory can be written", onmogelijk);
        }
        return uit.toByteArray();
    }

    static byte[] pakUit(byte[] bytes) {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return gzip.readAllBytes();
        } catch (IOException bedorven) {
            throw new UncheckedIOException("What this service packed can be unpacked", bedorven);
        }
    }
}
