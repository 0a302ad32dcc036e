package nl.onderdak.batch;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.onderdak.advies.Adviesverlening;
import nl.onderdak.advies.Afzender;
import nl.onderdak.advies.Weigeringmelding;
import nl.onderdak.archief.ArchiefOnbereikbaar;
import nl.onderdak.deur.Bodylezer;
import nl.onderdak.deur.Feitenbericht;
import nl.onderdak.deur.Feitloos;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Grenzen;
import nl.onderdak.deur.Probleem;
import nl.onderdak.regels.Feittype;
import nl.onderdak.regels.Gegeven;
import nl.onderdak.waarneming.Betrokkene;
import org.jboss.logging.Logger;

/** Answers one line as the address of the model answers a request; what goes wrong with it is the answer of this line and no other. */
@ApplicationScoped
class Regelbehandeling {

    private static final Logger LOG = Logger.getLogger(Regelbehandeling.class);
    private static final String KENMERK = "kenmerk";
    private static final String BETROKKENE = "betrokkene";
    private static final List<Gegeven> NAAST = Stream.of(KENMERK, BETROKKENE).map(naam -> new Gegeven(naam, "", new Feittype.Tekst("string", "", Optional.empty()))).toList();
    private static final int STORING = 500;

    private final Adviesverlening adviesverlening;
    private final Weigeringmelding weigeringmelding;

    Regelbehandeling(Adviesverlening adviesverlening, Weigeringmelding weigeringmelding) {
        this.adviesverlening = adviesverlening;
        this.weigeringmelding = weigeringmelding;
    }

    Antwoordregel behandel(Opdracht opdracht, Regel regel) {
        Instant begin = Instant.now();
        Afzender afzender = opdracht.afzender().vanRegel(regel.nummer(), Optional.empty());
        String kenmerk = null;
        try {
            JsonNode gestuurd = lees(regel);
            kenmerk = kenmerk(gestuurd);
            afzender = opdracht.afzender().vanRegel(regel.nummer(), betrokkene(gestuurd));
            byte[] advies = adviseer(opdracht, afzender, gestuurd);
            return new Antwoordregel(regel.nummer(), kenmerk, new String(advies, StandardCharsets.UTF_8), null);
        } catch (Geweigerd weigering) {
            Probleem probleem = weigering.probleem();
            return new Antwoordregel(regel.nummer(), kenmerk, null,
                    probleem.status() < STORING ? weigeringmelding.meld(opdracht.model().naam(), probleem, afzender.herkomst(), begin) : probleem);
        } catch (ArchiefOnbereikbaar onbereikbaar) {
            return new Antwoordregel(regel.nummer(), kenmerk, null, onbereikbaar.probleem());
        } catch (RuntimeException storing) {
            String nummer = UUID.randomUUID().toString();
            LOG.errorf(Feitloos.van(storing), "Storing %s", nummer);
            return new Antwoordregel(regel.nummer(), kenmerk, null, Probleem.storing(nummer));
        }
    }

    private static JsonNode lees(Regel regel) {
        byte[] inhoud = regel.inhoud().orElseThrow(() -> new Geweigerd(Probleem.van(413, "De regel is te lang", "De regel is langer dan "
                + Regelstroom.LANGSTE + " bytes. Stuur de feiten van een persoon of huishouden per regel.")));
        return Bodylezer.lees(new ByteArrayInputStream(inhoud), Grenzen.BODY);
    }

    /** The reference is repeated also when the facts are refused. */
    private static String kenmerk(JsonNode gestuurd) {
        JsonNode kenmerk = gestuurd.path(KENMERK);
        return kenmerk.isTextual() && kenmerk.textValue().length() <= Grenzen.TEKST ? kenmerk.textValue() : null;
    }

    private static Optional<String> betrokkene(JsonNode gestuurd) {
        JsonNode betrokkene = gestuurd.path(BETROKKENE);
        return betrokkene.isTextual() ? Optional.of(Betrokkene.eis(BETROKKENE, betrokkene.textValue())) : Optional.empty();
    }

    private byte[] adviseer(Opdracht opdracht, Afzender afzender, JsonNode gestuurd) {
        Map<String, Object> velden = Feitenbericht.lees(opdracht.model(), NAAST, gestuurd).velden();
        @SuppressWarnings("unchecked")
        Map<String, Object> feiten = (Map<String, Object>) velden.get(Feitenbericht.FEITEN);
        try {
            return adviesverlening.verleen(afzender, opdracht.regelset(), opdracht.model(), gestuurd.get(Feitenbericht.FEITEN), feiten);
        } catch (Geweigerd weigering) {
            throw weigering.probleem().errors().isEmpty() ? weigering : Feitenbericht.onderFeiten(weigering);
        }
    }
}
