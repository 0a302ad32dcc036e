package nl.onderdak.advies;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import nl.onderdak.archief.Adviesarchief;
import nl.onderdak.archief.Adviesregel;
import nl.onderdak.archief.Afloop;
import nl.onderdak.archief.ArchiefOnbereikbaar;
import nl.onderdak.archief.Verzoeksleutel;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.regels.OntbrekendModel;
import nl.onderdak.regels.Regelset;
import nl.onderdak.toegang.Aanroeper;
import org.jboss.logging.Logger;

/** Gives advice: stored before anyone sees it. What fails after the door is stored as well; the same request with the same key is answered once. */
@ApplicationScoped
public class Adviesuitgifte {

    private static final Logger LOG = Logger.getLogger(Adviesuitgifte.class);

    private final Adviesarchief archief;
    private final Aanroeper aanroeper;
    private final Herhaaldverzoek herhaald;
    private final ObjectWriter json;

    public Adviesuitgifte(Adviesarchief archief, Aanroeper aanroeper, Herhaaldverzoek herhaald, ObjectMapper json) {
        this.archief = archief;
        this.aanroeper = aanroeper;
        this.herhaald = herhaald;
        this.json = json.writer().with(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);
    }

    /**
     * @param model name the advice is filed under
     * @param gestuurd the request as it was sent
     * @param sleutel of the request, when the caller sent one
     * @return the bytes of the answer, exactly as they were stored
     * @throws ArchiefOnbereikbaar when the advice could not be stored; then there is none
     * @throws Geweigerd 409 when another request had this key, 500 when there is no advice because the service failed; that is stored
     */
    public byte[] geef(String model, Regelset regelset, JsonNode gestuurd, Optional<Verzoeksleutel> sleutel, Adviesmaker maker) {
        return geef(aanroeper.organisatie(), model, regelset, gestuurd, sleutel, maker);
    }

    /** The same on a thread that does not know who asks. */
    byte[] geef(String organisatie, String model, Regelset regelset, JsonNode gestuurd, Optional<Verzoeksleutel> sleutel, Adviesmaker maker) {
        byte[] feiten = schrijf(gestuurd);
        Optional<UUID> eerder = sleutel.flatMap(gegeven -> archief.eerder(organisatie, gegeven));
        if (eerder.isPresent()) {
            return herhaald.antwoord(eerder.get(), model, feiten);
        }
        Adviesmaker.Nummer nummer = Adviesmaker.Nummer.nieuw();
        byte[] brief;
        try {
            brief = maker.maak(nummer);
        } catch (Geweigerd | ArchiefOnbereikbaar | OntbrekendModel geenStoring) {
            throw geenStoring;
        } catch (RuntimeException storing) {
            LOG.errorf(storing, "Storing %s", nummer.id());
            byte[] verslag = Mislukking.schrijf(nummer, model, regelset.hash(), storing);
            archief.bewaar(new Adviesregel(nummer.id(), nummer.tijdstip(), organisatie, Afloop.MISLUKT, model, regelset.hash(), feiten, verslag));
            throw new Geweigerd(Probleem.van(500, "Er ging iets mis in de dienst", "Er is geen advies gegeven. Wat u vroeg en dat het misging is "
                    + "vastgelegd onder nummer " + nummer.id() + ". Meld dat nummer aan de beheerder; opnieuw proberen kan."));
        }
        UUID bewaard = archief.bewaar(new Adviesregel(nummer.id(), nummer.tijdstip(), organisatie, Afloop.ADVIES, model, regelset.hash(), feiten, brief), sleutel);
        return bewaard.equals(nummer.id()) ? brief : herhaald.antwoord(bewaard, model, feiten);
    }

    private byte[] schrijf(JsonNode gestuurd) {
        try {
            return json.writeValueAsBytes(gestuurd);
        } catch (JsonProcessingException onmogelijk) {
            throw new UncheckedIOException("A tree that was read can be written", onmogelijk);
        }
    }
}
