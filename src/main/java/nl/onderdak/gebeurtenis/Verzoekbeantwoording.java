package nl.onderdak.gebeurtenis;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.onderdak.advies.Adviesverlening;
import nl.onderdak.advies.Afzender;
import nl.onderdak.advies.Weigeringmelding;
import nl.onderdak.archief.ArchiefOnbereikbaar;
import nl.onderdak.archief.Verzoeksleutel;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.deur.Feitloos;
import nl.onderdak.deur.Fout;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.GeenRegelset;
import nl.onderdak.regels.GeldendeRegelset;
import nl.onderdak.regels.Regelset;
import nl.onderdak.toegang.Organisatietoegang;
import nl.onderdak.waarneming.Herkomst;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

/** Answers one request that came as an event: with an advice that is stored, or with the reason why there is none. */
@ApplicationScoped
class Verzoekbeantwoording {

    private static final Logger LOG = Logger.getLogger(Verzoekbeantwoording.class);
    private static final int STORING = 500;
    private static final int LATER = 503;

    private final GeldendeRegelset geldendeRegelset;
    private final Adviesverlening adviesverlening;
    private final Organisatietoegang toegang;
    private final Weigeringmelding weigeringmelding;
    private final Map<String, String> organisaties = Aansluiting.organisaties(ConfigProvider.getConfig());
    private final Gebeurtenisschrijver antwoord;
    private final Brievenbus brievenbus;

    Verzoekbeantwoording(GeldendeRegelset geldendeRegelset, Adviesverlening adviesverlening, Organisatietoegang toegang,
            Weigeringmelding weigeringmelding, Gebeurtenisschrijver antwoord, Brievenbus brievenbus) {
        this.geldendeRegelset = geldendeRegelset;
        this.adviesverlening = adviesverlening;
        this.toegang = toegang;
        this.weigeringmelding = weigeringmelding;
        this.antwoord = antwoord;
        this.brievenbus = brievenbus;
    }

    /** @throws RuntimeException when it cannot be answered now; the same request can be later, and nothing was sent */
    void beantwoord(ConsumerRecord<byte[], byte[]> bericht) {
        String organisatie = Onderwerp.organisatie(bericht.topic());
        Optional<JsonNode> gelezen = Optional.empty();
        Probleem probleem;
        try {
            gelezen = Optional.of(Beslisverzoek.lees(bericht.value()));
            Beslisverzoek verzoek = Beslisverzoek.van(gelezen.get());
            brievenbus.stuur(Onderwerp.adviezen(organisatie), bericht.key(), antwoord.advies(verzoek, advies(organisatie, verzoek)));
            return;
        } catch (Geweigerd weigering) {
            if (weigering.probleem().status() == LATER) {
                throw weigering;
            }
            probleem = weigering.probleem();
        }
        brievenbus.stuur(Onderwerp.onbezorgbaar(organisatie), bericht.key(), antwoord.weigering(bericht, gelezen, probleem));
    }

    private byte[] advies(String organisatie, Beslisverzoek verzoek) {
        Regelset regelset = geldendeRegelset.nu();
        Beslismodel model = regelset.model(verzoek.model()).orElseThrow(() -> new Geweigerd(Probleem.van(404, "Dit model bestaat niet", "Er is geen model "
                + Feitenlezer.kort(verzoek.model()) + ". In subject kan staan: " + String.join(", ", regelset.namen()) + ".")));
        Instant begin = Instant.now();
        Afzender afzender = new Afzender(organisatie, Optional.of(Verzoeksleutel.vanGebeurtenis(verzoek.bron(), verzoek.id())),
                Herkomst.van(verzoek.traceparent()));
        try {
            toegang.eis(organisatie, organisaties.getOrDefault(organisatie, ""), model.naam());
            return adviesverlening.verleen(afzender, regelset, model, verzoek.gegevens(), Feitenlezer.lees(model, verzoek.gegevens()));
        } catch (Geweigerd weigering) {
            Probleem probleem = weigering.probleem();
            throw onderData(probleem.status() < STORING ? weigeringmelding.meld(model.naam(), probleem, afzender.herkomst(), begin) : probleem);
        } catch (ArchiefOnbereikbaar | GeenRegelset later) {
            throw later;
        } catch (RuntimeException storing) {
            String nummer = UUID.randomUUID().toString();
            LOG.errorf(Feitloos.van(storing), "Storing %s", nummer);
            throw new Geweigerd(Probleem.van(500, "Er ging iets mis in de dienst", "Er is geen advies gegeven. Meld nummer " + nummer
                    + " aan de beheerder; het verzoek onder een nieuw id opnieuw sturen kan."));
        }
    }

    private static Geweigerd onderData(Probleem probleem) {
        List<Fout> fouten = probleem.errors().stream()
                .map(fout -> new Fout(Beslisverzoek.DATA + fout.pointer(), fout.code(), fout.detail(), fout.gestuurd(), fout.toegestaan())).toList();
        return new Geweigerd(new Probleem(probleem.type(), probleem.status(), probleem.title(), probleem.detail(), fouten));
    }
}
