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
import nl.onderdak.waarneming.Adviesmeter;
import nl.onderdak.waarneming.Adviesmeter.Einde;
import org.jboss.logging.Logger;

/** Gives advice: stored before anyone sees it. What fails after the door is stored as well; the same request with the same key is answered once. */
@ApplicationScoped
public class Adviesuitgifte {

    private static final Logger LOG = Logger.getLogger(Adviesuitgifte.class);
    private static final int STORING = 500;

    private record Gegeven(byte[] brief, Einde einde) {
    }

    private final Adviesarchief archief;
    private final Aanroeper aanroeper;
    private final Herhaaldverzoek herhaald;
    private final Adviesmeter meter;
    private final ObjectWriter json;

    public Adviesuitgifte(Adviesarchief archief, Aanroeper aanroeper, Herhaaldverzoek herhaald, Adviesmeter meter, ObjectMapper json) {
        this.archief = archief;
        this.aanroeper = aanroeper;
        this.herhaald = herhaald;
        this.meter = meter;
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
        long begin = System.nanoTime();
        try {
            Gegeven gegeven = geefOfHerhaal(model, regelset, gestuurd, sleutel, maker);
            meter.eindigt(model, gegeven.einde(), begin);
            return gegeven.brief();
        } catch (RuntimeException geenAdvies) {
            meter.eindigt(model, einde(geenAdvies), begin);
            throw geenAdvies;
        }
    }

    private static Einde einde(RuntimeException geenAdvies) {
        if (geenAdvies instanceof ArchiefOnbereikbaar) {
            return Einde.NIET_VASTGELEGD;
        }
        boolean geweigerd = geenAdvies instanceof OntbrekendModel || geenAdvies instanceof Geweigerd weigering && weigering.probleem().status() < STORING;
        return geweigerd ? Einde.GEWEIGERD : Einde.MISLUKT;
    }

    private Gegeven geefOfHerhaal(String model, Regelset regelset, JsonNode gestuurd, Optional<Verzoeksleutel> sleutel, Adviesmaker maker) {
        String organisatie = aanroeper.organisatie();
        byte[] feiten = schrijf(gestuurd);
        Optional<UUID> eerder = sleutel.flatMap(gegeven -> archief.eerder(organisatie, gegeven));
        if (eerder.isPresent()) {
            return new Gegeven(herhaald.antwoord(eerder.get(), model, feiten), Einde.HERHAALD);
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
            throw new Geweigerd(Probleem.van(STORING, "Er ging iets mis in de dienst", "Er is geen advies gegeven. Wat u vroeg en dat het misging is "
                    + "vastgelegd onder nummer " + nummer.id() + ". Meld dat nummer aan de beheerder; opnieuw proberen kan."));
        }
        long vastleggen = System.nanoTime();
        UUID bewaard = archief.bewaar(new Adviesregel(nummer.id(), nummer.tijdstip(), organisatie, Afloop.ADVIES, model, regelset.hash(), feiten, brief), sleutel);
        meter.vastgelegd(vastleggen);
        return bewaard.equals(nummer.id()) ? new Gegeven(brief, Einde.ADVIES) : new Gegeven(herhaald.antwoord(bewaard, model, feiten), Einde.HERHAALD);
    }

    private byte[] schrijf(JsonNode gestuurd) {
        try {
            return json.writeValueAsBytes(gestuurd);
        } catch (JsonProcessingException onmogelijk) {
            throw new UncheckedIOException("A tree that was read can be written", onmogelijk);
        }
    }
}
