package nl.onderdak.meting;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** The body of an HTTP answer in chunks. */
final class Blokstroom extends InputStream {

    private static final int HEX = 16;

    private final InputStream stroom;
    private int rest;
    private boolean begonnen;
    private boolean klaar;

    /** @param stroom buffered, behind the header */
    Blokstroom(InputStream stroom) {
        this.stroom = stroom;
    }

    @Override
    public int read() throws IOException {
        byte[] een = new byte[1];
        return read(een, 0, 1) < 0 ? -1 : een[0] & 0xff;
    }

    @Override
    public int read(byte[] naar, int vanaf, int hoogstens) throws IOException {
        if (rest == 0 && !klaar) {
            if (begonnen) {
                regel(stroom);
            }
            begonnen = true;
            rest = Integer.parseInt(regel(stroom), HEX);
            klaar = rest == 0;
        }
        if (klaar) {
            return -1;
        }
        int gelezen = stroom.read(naar, vanaf, Math.min(hoogstens, rest));
        if (gelezen < 0) {
            throw new EOFException("De dienst verbrak de verbinding.");
        }
        rest -= gelezen;
        return gelezen;
    }

    /** The next line of a header, without its end. */
    static String regel(InputStream stroom) throws IOException {
        StringBuilder regel = new StringBuilder();
        for (int teken = stroom.read(); teken != '\n'; teken = stroom.read()) {
            if (teken < 0) {
                throw new EOFException("De dienst verbrak de verbinding.");
            }
            regel.append((char) teken);
        }
        return regel.toString().strip();
    }
}
