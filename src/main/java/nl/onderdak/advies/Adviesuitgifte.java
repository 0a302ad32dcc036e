package nl.onderdak.advies;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.onderdak.archief.Adviesarchief;
import nl.onderdak.archief.Adviesregel;
import nl.onderdak.archief.Afloop;
import nl.onderdak.archief.ArchiefOnbereikbaar;
import nl.onderdak.archief.Logboekregel;
import nl.onderdak.archief.Verzoeksleutel;
import nl.onderdak.deur.Feitloos;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.regels.OntbrekendModel;
import nl.onderdak.regels.Regelset;
import nl.onderdak.waarneming.Adviesmeter;
import nl.onderdak.waarneming.Adviesmeter.Einde;
import nl.onderdak.waarneming.Handeling;
import nl.onderdak.waarneming.Logboek;
import nl.onderdak.waarneming.Logboek.Status;
import nl.onderdak.waarneming.Sporen;
import nl.onderdak.waarneming.Tracefilter;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** Gives advice: stored before anyone sees it. What fails after the door is stored as well; the same request with the same key is answered once. */
@ApplicationScoped
public class Adviesuitgifte {

    private static final Logger LOG = Logger.getLogger(Adviesuitgifte.class);
    private static final int STORING = 500;

    private static final String ADVIES = "adviesId";

    private record Gegeven(byte[] brief, Einde einde) {
    }

    /** @param feiten as they are stored */
    private record Vraag(String model, Regelset regelset, String organisatie, byte[] feiten, Handeling handeling) {

        Adviesregel regel(Adviesmaker.Nummer nummer, Afloop afloop, byte[] inhoud) {
            return new Adviesregel(nummer.id(), nummer.tijdstip(), organisatie, afloop, model, regelset.hash(), feiten, inhoud);
        }

        Optional<Logboekregel> logboekregel(Logboek logboek, Status status, UUID advies) {
            return logboek.regel(handeling, status, Map.of("onderdak.advies", advies.toString(), "onderdak.regelset", regelset.hash()));
        }
    }

    private final Adviesarchief archief;
    private final Herhaaldverzoek herhaald;
    private final Adviesmeter meter;
    private final Sporen sporen;
    private final Logboek logboek;
    private final ObjectWriter json;

    public Adviesuitgifte(Adviesarchief archief, Herhaaldverzoek herhaald, Adviesmeter meter, Sporen sporen, Logboek logboek,
            ObjectMapper json) {
        this.archief = archief;
        this.herhaald = herhaald;
        this.meter = meter;
        this.sporen = sporen;
        this.logboek = logboek;
        this.json = json.writer().with(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);
    }

    /**
     * @param model name the advice is filed under
     * @param gestuurd the request as it was sent
     * @return the bytes of the answer, exactly as they were stored
     * @throws ArchiefOnbereikbaar when the advice could not be stored; then there is none
     * @throws Geweigerd 409 when another request had this key, 500 when there is no advice because the service failed; that is stored
     */
    public byte[] geef(Afzender afzender, String model, Regelset regelset, JsonNode gestuurd, Adviesmaker maker) {
        MDC.put(Tracefilter.TRACE, afzender.herkomst().trace());
        long begin = System.nanoTime();
        Vraag vraag = new Vraag(model, regelset, afzender.organisatie(), schrijf(gestuurd), Handeling.begin(model, afzender.herkomst()));
        try {
            Gegeven gegeven = geef(vraag, afzender.sleutel(), maker);
            meter.eindigt(model, gegeven.einde(), begin);
            return gegeven.brief();
        } catch (RuntimeException geenAdvies) {
            meter.eindigt(model, einde(geenAdvies), begin);
            throw geenAdvies;
        } finally {
            MDC.remove(ADVIES);
        }
    }

    private static Einde einde(RuntimeException geenAdvies) {
        if (geenAdvies instanceof ArchiefOnbereikbaar) {
            return Einde.NIET_VASTGELEGD;
        }
        boolean geweigerd = geenAdvies instanceof OntbrekendModel || geenAdvies instanceof Geweigerd weigering && weigering.probleem().status() < STORING;
        return geweigerd ? Einde.GEWEIGERD : Einde.MISLUKT;
    }

    private Gegeven geef(Vraag vraag, Optional<Verzoeksleutel> sleutel, Adviesmaker maker) {
        Optional<UUID> eerder = sleutel.flatMap(gegeven -> archief.eerder(vraag.organisatie(), gegeven));
        if (eerder.isPresent()) {
            MDC.put(ADVIES, eerder.get().toString());
            byte[] brief = herhaald.antwoord(eerder.get(), vraag.model(), vraag.feiten());
            logboek.bewaar(vraag.logboekregel(logboek, Status.OK, eerder.get()).stream().toList());
            return new Gegeven(brief, Einde.HERHAALD);
        }
        Adviesmaker.Nummer nummer = Adviesmaker.Nummer.nieuw();
        MDC.put(ADVIES, nummer.id().toString());
        byte[] brief;
        try {
            brief = sporen.meet("bepalen", vraag.model(), () -> maker.maak(nummer));
        } catch (Geweigerd | ArchiefOnbereikbaar | OntbrekendModel geenStoring) {
            throw geenStoring;
        } catch (RuntimeException storing) {
            LOG.errorf(Feitloos.van(storing), "Storing %s", nummer.id());
            byte[] verslag = Mislukking.schrijf(nummer, vraag.model(), vraag.regelset().hash(), storing);
            bewaar(vraag.regel(nummer, Afloop.MISLUKT, verslag), Optional.empty(), vraag.logboekregel(logboek, Status.ERROR, nummer.id()));
            throw new Geweigerd(Probleem.van(STORING, "Er ging iets mis in de dienst", "Er is geen advies gegeven. Wat u vroeg en dat het misging is "
                    + "vastgelegd onder nummer " + nummer.id() + ". Meld dat nummer aan de beheerder; opnieuw proberen kan."));
        }
        UUID bewaard = bewaar(vraag.regel(nummer, Afloop.ADVIES, brief), sleutel, vraag.logboekregel(logboek, Status.OK, nummer.id()));
        return bewaard.equals(nummer.id()) ? new Gegeven(brief, Einde.ADVIES)
                : new Gegeven(herhaald.antwoord(bewaard, vraag.model(), vraag.feiten()), Einde.HERHAALD);
    }

    private UUID bewaar(Adviesregel regel, Optional<Verzoeksleutel> sleutel, Optional<Logboekregel> logboekregel) {
        long begin = System.nanoTime();
        UUID bewaard = sporen.meet("vastleggen", regel.model(), () -> archief.bewaar(regel, sleutel, logboekregel));
        meter.vastgelegd(begin);
        return bewaard;
    }

    private byte[] schrijf(JsonNode gestuurd) {
        try {
            return json.writeValueAsBytes(gestuurd);
        } catch (JsonProcessingException onmogelijk) {
            throw new UncheckedIOException("A tree that was read can be written", onmogelijk);
        }
    }
}
