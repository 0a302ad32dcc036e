package nl.onderdak.gemeente;

import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A request written by hand, for addresses that no client library would send. */
final class Ruw {

    private static final int GEDULD_MS = 10_000;

    private Ruw() {
    }

    /** The status of a GET. */
    static int status(String pad) {
        try (Socket verbinding = new Socket("localhost", RestAssured.port)) {
            verbinding.setSoTimeout(GEDULD_MS);
            verbinding.getOutputStream().write(("GET /v1" + pad + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            String regel = new BufferedReader(new InputStreamReader(verbinding.getInputStream(), StandardCharsets.US_ASCII)).readLine();
            return Integer.parseInt(regel.split(" ")[1]);
        } catch (IOException fout) {
            throw new UncheckedIOException(pad, fout);
        }
    }
}
