package nl.onderdak.deur;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Lets the measurements read a body the way the door does. */
public final class Bodytoegang {

    private Bodytoegang() {
    }

    public static JsonNode lees(byte[] body) {
        try {
            return Bodylezer.lees(new ByteArrayInputStream(body), Grenzen.BODY);
        } catch (IOException onmogelijk) {
            throw new UncheckedIOException("Reading from memory does not fail", onmogelijk);
        }
    }
}
