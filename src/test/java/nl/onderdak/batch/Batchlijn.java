package nl.onderdak.batch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A batch by hand: lines go out when told and answers are read when asked, both as the network has them. */
public final class Batchlijn implements AutoCloseable {

    private static final int GEDULD_MS = 30_000;
    private static final int WEINIG = 8 * 1024;
    private static final int REGELEINDE = '\n';

    private final Socket verbinding = new Socket();
    private final OutputStream uit;
    private final InputStream in;
    private int restVanBlok;
    private boolean begonnen;

    private Batchlijn(int poort) throws IOException {
        // Little room for what is not read yet, so that a reader who waits is noticed.
        verbinding.setReceiveBufferSize(WEINIG);
        verbinding.setTcpNoDelay(true);
        verbinding.setSoTimeout(GEDULD_MS);
        verbinding.connect(new InetSocketAddress("localhost", poort));
        uit = verbinding.getOutputStream();
        in = new BufferedInputStream(verbinding.getInputStream());
    }

    /** @param koppen whole header lines */
    public static Batchlijn open(int poort, String model, String... koppen) throws IOException {
        Batchlijn lijn = new Batchlijn(poort);
        lijn.stuurRuw("POST /v1/" + model + "/_batch HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n"
                + (koppen.length == 0 ? "" : String.join("\r\n", koppen) + "\r\n") + "\r\n");
        return lijn;
    }

    /** Sends this at once, whole lines or not. */
    public void stuur(String regels) throws IOException {
        stuurRuw(Integer.toHexString(regels.getBytes(StandardCharsets.UTF_8).length) + "\r\n" + regels + "\r\n");
    }

    /** There are no more lines. */
    public void klaar() throws IOException {
        stuurRuw("0\r\n\r\n");
    }

    void stuurRuw(String tekst) throws IOException {
        uit.write(tekst.getBytes(StandardCharsets.UTF_8));
        uit.flush();
    }

    /** Waits for the next line of the answer; empty when it has ended as it should. */
    public Optional<String> lees() throws IOException {
        if (!begonnen) {
            begonnen = true;
            String kop = regel();
            if (!kop.startsWith("HTTP/1.1 200 ")) {
                throw new AssertionError(kop);
            }
            while (!kop.isEmpty()) {
                kop = regel();
            }
        }
        ByteArrayOutputStream regel = new ByteArrayOutputStream();
        for (int teken = teken(); teken != REGELEINDE; teken = teken()) {
            if (teken < 0) {
                return Optional.empty();
            }
            regel.write(teken);
        }
        return Optional.of(regel.toString(StandardCharsets.UTF_8));
    }

    private int teken() throws IOException {
        if (restVanBlok == 0) {
            String maat = regel();
            restVanBlok = Integer.parseInt(maat.isEmpty() ? regel() : maat, 16);
            if (restVanBlok == 0) {
                return -1;
            }
        }
        restVanBlok--;
        return gelezen();
    }

    private String regel() throws IOException {
        StringBuilder regel = new StringBuilder();
        for (int teken = gelezen(); teken != REGELEINDE; teken = gelezen()) {
            regel.append((char) teken);
        }
        return regel.toString().strip();
    }

    private int gelezen() throws IOException {
        int teken = in.read();
        if (teken < 0) {
            throw new EOFException("The service broke the answer off");
        }
        return teken;
    }

    /** Breaks the connection as a process that is killed does. */
    public void hangOp() throws IOException {
        verbinding.setSoLinger(true, 0);
        verbinding.close();
    }

    @Override
    public void close() throws IOException {
        verbinding.close();
    }
}
