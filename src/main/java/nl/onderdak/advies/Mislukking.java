package nl.onderdak.advies;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What is stored in the place of advice when the service failed after the door. */
final class Mislukking {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int LANGSTE_REDEN = 2_000;

    private Mislukking() {
    }

    static byte[] schrijf(Adviesmaker.Nummer nummer, String model, String regelset, RuntimeException storing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            String reden = String.valueOf(storing.getMessage());
            json.writeStartObject();
            json.writeObjectFieldStart("mislukt");
            json.writeStringField("soort", storing.getClass().getSimpleName());
            json.writeStringField("reden", reden.length() <= LANGSTE_REDEN ? reden : reden.substring(0, LANGSTE_REDEN));
            json.writeEndObject();
            json.writeObjectFieldStart("advies");
            json.writeStringField("id", nummer.id().toString());
            json.writeStringField("model", model);
            json.writeStringField("regelset", regelset);
            json.writeStringField("tijdstip", nummer.tijdstip().toString());
            json.writeEndObject();
            json.writeStringField("aard", "mislukt");
            json.writeEndObject();
        } catch (IOException onmogelijk) {
            throw new UncheckedIOException("Writing to memory does not fail", onmogelijk);
        }
        return bytes.toByteArray();
    }
}
