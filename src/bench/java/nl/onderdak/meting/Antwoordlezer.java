package nl.onderdak.meting;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One keep-alive connection: sends a question and tells when its answer is complete. */
final class Antwoordlezer implements AutoCloseable {

    private static final Pattern LENGTE = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)\r\n");
    private static final byte[] KOPEINDE = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final String GOED = "HTTP/1.1 200 ";

    private final SocketChannel lijn;
    private ByteBuffer ontvangen = ByteBuffer.allocate(256 * 1024);
    private int nodig;

    Antwoordlezer(SocketChannel lijn) {
        this.lijn = lijn;
    }

    void stuur(ByteBuffer vraag) throws IOException {
        ontvangen.clear();
        nodig = 0;
        ByteBuffer rest = vraag.duplicate();
        while (rest.hasRemaining()) {
            lijn.write(rest);
        }
    }

    /** Reads what has come in; true when that completes the answer. */
    boolean isCompleet() throws IOException {
        if (lijn.read(ontvangen) < 0) {
            throw new EOFException("De dienst verbrak de verbinding.");
        }
        if (nodig == 0) {
            leesKop();
        }
        return nodig > 0 && ontvangen.position() >= nodig;
    }

    private void leesKop() {
        int kop = kop();
        if (kop < 0) {
            return;
        }
        String tekst = new String(ontvangen.array(), 0, kop, StandardCharsets.ISO_8859_1);
        Matcher lengte = LENGTE.matcher(tekst);
        if (!tekst.startsWith(GOED) || !lengte.find()) {
            throw new IllegalStateException("Onverwacht antwoord: " + tekst
                    + new String(ontvangen.array(), kop, ontvangen.position() - kop, StandardCharsets.UTF_8));
        }
        nodig = kop + Integer.parseInt(lengte.group(1));
        if (nodig > ontvangen.capacity()) {
            ByteBuffer groter = ByteBuffer.allocate(nodig);
            ontvangen.flip();
            ontvangen = groter.put(ontvangen);
        }
    }

    private int kop() {
        byte[] bytes = ontvangen.array();
        for (int i = 0; i + KOPEINDE.length <= ontvangen.position(); i++) {
            if (bytes[i] == '\r' && bytes[i + 1] == '\n' && bytes[i + 2] == '\r' && bytes[i + 3] == '\n') {
                return i + KOPEINDE.length;
            }
        }
        return -1;
    }

    @Override
    public void close() throws IOException {
        lijn.close();
    }
}
