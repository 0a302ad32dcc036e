package nl.onderdak.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads a batch line by line and holds no more than one. A line that is blank is counted and passed over, one that is too long is not kept. */
final class Regelstroom {

    /** Longest line in bytes; the largest lawful request is a few kilobytes. */
    static final int LANGSTE = 256 * 1024;

    private final InputStream stroom;
    private final byte[] buffer = new byte[16 * 1024];
    private int van;
    private int tot;
    private long nummer;

    Regelstroom(InputStream stroom) {
        this.stroom = stroom;
    }

    /**
     * Waits for the next line; empty when there are no more.
     *
     * @throws IOException when the caller breaks the connection, or says nothing for too long
     */
    Optional<Regel> volgende() throws IOException {
        while (erIsMeer()) {
            Regel regel = regel();
            if (!regel.leeg()) {
                return Optional.of(regel);
            }
        }
        return Optional.empty();
    }

    private boolean erIsMeer() throws IOException {
        while (van == tot) {
            van = 0;
            tot = stroom.read(buffer);
            if (tot < 0) {
                tot = 0;
                return false;
            }
        }
        return true;
    }

    private Regel regel() throws IOException {
        ByteArrayOutputStream inhoud = new ByteArrayOutputStream();
        long lengte = 0;
        boolean einde = false;
        while (!einde && erIsMeer()) {
            int plaats = van;
            while (plaats < tot && buffer[plaats] != '\n') {
                plaats++;
            }
            lengte += plaats - van;
            if (lengte <= LANGSTE) {
                inhoud.write(buffer, van, plaats - van);
            }
            einde = plaats < tot;
            van = einde ? plaats + 1 : plaats;
        }
        nummer++;
        return new Regel(nummer, lengte <= LANGSTE ? Optional.of(inhoud.toByteArray()) : Optional.empty());
    }
}
