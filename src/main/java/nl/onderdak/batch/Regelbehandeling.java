package nl.onderdak.batch;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.onderdak.advies.Adviesverlening;
import nl.onderdak.archief.ArchiefOnbereikbaar;
import nl.onderdak.archief.Weigeringteller;
import nl.onderdak.deur.Bodylezer;
import nl.onderdak.deur.Feitenbericht;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Grenzen;
import nl.onderdak.deur.Probleem;
import nl.onderdak.regels.Feittype;
import nl.onderdak.regels.Gegeven;
import org.jboss.logging.Logger;

/** Answers one line as the address of the model answers a request; what goes wrong with it is the answer of this line and no other. */
@ApplicationScoped
class Regelbehandeling {

    private static final Logger LOG = Logger.getLogger(Regelbehandeling.class);
    private static final String KENMERK = "kenmerk";
    private static final List<Gegeven> NAAST = List.of(new Gegeven(KENMERK, "", new Feittype.Tekst("string", "", Optional.empty())));
    private static final int STORING = 500;

    private final Adviesverlening adviesverlening;
    private final Weigeringteller weigeringen;

    Regelbehandeling(Adviesverlening adviesverlening, Weigeringteller weigeringen) {
        this.adviesverlening = adviesverlening;
        this.weigeringen = weigeringen;
    }

    Antwoordregel behandel(Opdracht opdracht, Regel regel) {
        String kenmerk = null;
        try {
            JsonNode gestuurd = lees(regel);
            kenmerk = kenmerk(gestuurd);
            byte[] advies = adviseer(opdracht, regel, gestuurd);
            return new Antwoordregel(regel.nummer(), kenmerk, new String(advies, StandardCharsets.UTF_8), null);
        } catch (Geweigerd weigering) {
            Probleem probleem = weigering.probleem();
            if (probleem.status() < STORING) {
                weigeringen.tel(opdracht.model().naam(), probleem.soort());
            }
            return new Antwoordregel(regel.nummer(), kenmerk, null, probleem);
        } catch (ArchiefOnbereikbaar onbereikbaar) {
            return new Antwoordregel(regel.nummer(), kenmerk, null, onbereikbaar.probleem());
        } catch (RuntimeException storing) {
            String nummer = UUID.randomUUID().toString();
            LOG.errorf(storing, "Storing %s", nummer);
            return new Antwoordregel(regel.nummer(), kenmerk, null, Probleem.storing(nummer));
        }
    }

    private static JsonNode lees(Regel regel) {
        byte[] inhoud = regel.inhoud().orElseThrow(() -> new Geweigerd(Probleem.van(413, "De regel is te lang", "De regel is langer dan "
                + Regelstroom.LANGSTE + " bytes. Stuur de feiten van een persoon of huishouden per regel.")));
        try {
            return Bodylezer.lees(new ByteArrayInputStream(inhoud), Grenzen.BODY);
        } catch (IOException onmogelijk) {
            throw new UncheckedIOException("Reading from memory does not fail", onmogelijk);
        }
    }

    /** The reference is repeated also when the facts are refused. */
    private static String kenmerk(JsonNode gestuurd) {
        JsonNode kenmerk = gestuurd.path(KENMERK);
        return kenmerk.isTextual() && kenmerk.textValue().length() <= Grenzen.TEKST ? kenmerk.textValue() : null;
    }

    private byte[] adviseer(Opdracht opdracht, Regel regel, JsonNode gestuurd) {
        Map<String, Object> velden = Feitenbericht.lees(opdracht.model(), NAAST, gestuurd).velden();
        @SuppressWarnings("unchecked")
        Map<String, Object> feiten = (Map<String, Object>) velden.get(Feitenbericht.FEITEN);
        try {
            return adviesverlening.verleen(opdracht.organisatie(), opdracht.regelset(), opdracht.model(), gestuurd.get(Feitenbericht.FEITEN), feiten,
                    opdracht.sleutel().map(sleutel -> sleutel.vanRegel(regel.nummer())));
        } catch (Geweigerd weigering) {
            throw weigering.probleem().errors().isEmpty() ? weigering : Feitenbericht.onderFeiten(weigering);
        }
    }
}
