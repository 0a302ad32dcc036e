package nl.onderdak.advies;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.onderdak.regels.Bron;
import nl.onderdak.regels.Gegeven;
import nl.onderdak.regels.Rij;

/** Writes an advice as JSON; these bytes are stored and sent, and never made again. */
public final class Adviesbrief {

    private static final JsonFactory JSON =
            JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    private final JsonGenerator json;
    private final Uitkomstschrijver uitkomsten;

    private Adviesbrief(JsonGenerator json) {
        this.json = json;
        this.uitkomsten = new Uitkomstschrijver(json);
    }

    /** The advice as JSON in UTF-8; equal advice gives equal bytes. */
    public static byte[] schrijf(Advies advies) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            new Adviesbrief(json).advies(advies);
        } catch (IOException onmogelijk) {
            throw new UncheckedIOException("Writing to memory does not fail", onmogelijk);
        }
        return bytes.toByteArray();
    }

    private void advies(Advies advies) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("uitkomst");
        for (Gegeven uitkomst : advies.model().uitkomsten()) {
            json.writeFieldName(uitkomst.naam());
            uitkomsten.schrijf(uitkomst.type(), advies.uitslag().uitkomsten().get(uitkomst.naam()));
        }
        json.writeEndObject();
        json.writeArrayFieldStart("onderbouwing");
        for (Rij rij : advies.uitslag().toegepast()) {
            rij(rij);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("ontbrekendeGegevens");
        for (OntbrekendGegeven gegeven : advies.ontbrekend()) {
            json.writeStartObject();
            json.writeStringField("pointer", gegeven.pointer());
            json.writeStringField("omschrijving", gegeven.omschrijving());
            teksten("nodigVoor", gegeven.nodigVoor());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("advies");
        json.writeStringField("id", advies.id().toString());
        json.writeStringField("model", advies.model().naam());
        json.writeStringField("regelset", advies.regelset());
        json.writeStringField("tijdstip", advies.tijdstip().toString());
        json.writeEndObject();
        json.writeStringField("aard", "advies");
        json.writeEndObject();
    }

    private void rij(Rij rij) throws IOException {
        json.writeStartObject();
        json.writeStringField("model", rij.plaats().model());
        json.writeStringField("beslissing", rij.plaats().naam());
        json.writeStringField("rij", rij.id());
        json.writeStringField("toelichting", rij.toelichting());
        json.writeArrayFieldStart("bronnen");
        for (Bron bron : rij.bronnen()) {
            json.writeStartObject();
            json.writeStringField("verwijzing", bron.verwijzing());
            optioneel("titel", bron.titel().orElse(null));
            optioneel("link", bron.link().orElse(null));
            json.writeEndObject();
        }
        json.writeEndArray();
        teksten("feiten", rij.feiten());
        optioneel("geldigVan", rij.geldigheid().van().map(Object::toString).orElse(null));
        optioneel("geldigTot", rij.geldigheid().tot().map(Object::toString).orElse(null));
        json.writeStringField("zekerheid", rij.zekerheid().tekst());
        optioneel("vraag", rij.vraag().orElse(null));
        json.writeEndObject();
    }

    private void teksten(String naam, List<String> teksten) throws IOException {
        json.writeArrayFieldStart(naam);
        for (String tekst : teksten) {
            json.writeString(tekst);
        }
        json.writeEndArray();
    }

    private void optioneel(String naam, String tekst) throws IOException {
        if (tekst != null) {
            json.writeStringField(naam, tekst);
        }
    }
}
