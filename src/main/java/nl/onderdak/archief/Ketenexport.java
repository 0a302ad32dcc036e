package nl.onderdak.archief;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.onderdak.opslag.Gegevensbron;

/**
 * Writes a chain as lines of JSON that {@link Ketencontrole} checks without this service: what it is, who can have signed, and every link with
 * the marks on it. There are no facts and no outcomes in it.
 */
@ApplicationScoped
public class Ketenexport {

    static final int VERSIE = 1;

    private static final int PORTIE = 1_000;
    private static final JsonFactory JSON = new JsonFactoryBuilder().rootValueSeparator("").disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private static final String SCHAKELS = "select volgnummer, vorige_hash, id, tijdstip, afloop, model, regelset, inhoud_hash, schakel_hash from advies "
            + "where eigenaar = ? and volgnummer between ? and ? order by volgnummer";

    private record Rij(Schakel schakel, String hash) {
    }

    private final Gegevensbron bron;
    private final Waarmerken waarmerken;

    public Ketenexport(Gegevensbron bron, Waarmerken waarmerken) {
        this.bron = bron;
        this.waarmerken = waarmerken;
    }

    /**
     * @param vanaf number of the first link to write
     * @throws IOException when the reader has gone
     */
    void schrijf(OutputStream uit, String organisatie, long vanaf) throws IOException {
        Ketenkop kop = waarmerken.kop(organisatie);
        try (JsonGenerator json = JSON.createGenerator(uit)) {
            regel(json, "keten");
            json.writeNumberField("versie", VERSIE);
            json.writeStringField("organisatie", organisatie);
            json.writeNumberField("vanaf", vanaf);
            json.writeNumberField("lengte", kop.lengte());
            json.writeStringField("kop", kop.hash());
            einde(json);
            for (Waarmerken.Ondertekenaar ondertekenaar : waarmerken.ondertekenaars()) {
                regel(json, "ondertekenaar");
                json.writeStringField("id", ondertekenaar.id());
                json.writeStringField("algoritme", ondertekenaar.algoritme());
                json.writeStringField("publiekeSleutel", ondertekenaar.publiekeSleutel());
                einde(json);
            }
            // A page at a time: no connection is held while a slow reader reads.
            for (long van = vanaf; van <= kop.lengte(); van += PORTIE) {
                portie(json, organisatie, van, Math.min(van + PORTIE - 1, kop.lengte()));
            }
        }
    }

    private void portie(JsonGenerator json, String organisatie, long van, long totEnMet) throws IOException {
        List<Waarmerk> merken = waarmerken.tussen(organisatie, van, totEnMet);
        int merk = 0;
        for (Rij rij : rijen(organisatie, van, totEnMet)) {
            schakel(json, rij);
            for (; merk < merken.size() && merken.get(merk).volgnummer() <= rij.schakel().volgnummer(); merk++) {
                waarmerk(json, merken.get(merk));
            }
        }
        for (; merk < merken.size(); merk++) {
            waarmerk(json, merken.get(merk));
        }
    }

    private List<Rij> rijen(String organisatie, long van, long totEnMet) {
        return bron.lees(verbinding -> {
            List<Rij> rijen = new ArrayList<>();
            try (PreparedStatement vraag = verbinding.prepareStatement(SCHAKELS)) {
                vraag.setString(1, organisatie);
                vraag.setLong(2, van);
                vraag.setLong(3, totEnMet);
                try (ResultSet rij = vraag.executeQuery()) {
                    while (rij.next()) {
                        rijen.add(new Rij(new Schakel(organisatie, rij.getLong(1), rij.getString(2), rij.getString(3),
                                rij.getObject(4, OffsetDateTime.class).toInstant().toString(), rij.getString(5), rij.getString(6), rij.getString(7),
                                rij.getString(8)), rij.getString(9)));
                    }
                }
            }
            return rijen;
        });
    }

    private static void schakel(JsonGenerator json, Rij rij) throws IOException {
        Schakel schakel = rij.schakel();
        regel(json, "schakel");
        json.writeNumberField("volgnummer", schakel.volgnummer());
        json.writeStringField("vorige", schakel.vorige());
        json.writeStringField("id", schakel.id());
        json.writeStringField("tijdstip", schakel.tijdstip());
        json.writeStringField("afloop", schakel.afloop());
        json.writeStringField("model", schakel.model());
        json.writeStringField("regelset", schakel.regelset());
        json.writeStringField("zegel", schakel.zegel());
        json.writeStringField("hash", rij.hash());
        einde(json);
    }

    private static void waarmerk(JsonGenerator json, Waarmerk waarmerk) throws IOException {
        regel(json, "waarmerk");
        json.writeNumberField("volgnummer", waarmerk.volgnummer());
        json.writeStringField("hash", waarmerk.hash());
        json.writeStringField("tijdstip", waarmerk.tijdstip());
        json.writeStringField("ondertekenaar", waarmerk.ondertekenaar());
        json.writeStringField("handtekening", waarmerk.handtekening());
        einde(json);
    }

    private static void regel(JsonGenerator json, String soort) throws IOException {
        json.writeStartObject();
        json.writeStringField("soort", soort);
    }

    private static void einde(JsonGenerator json) throws IOException {
        json.writeEndObject();
        json.writeRaw('\n');
    }
}
