package nl.onderdak.gebeurtenis;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.gevolg.Deelmelder;
import nl.onderdak.gevolg.Deelnaam;
import nl.onderdak.gevolg.Deelwerk;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/** Parts of big jobs go round over a topic: every replica tells of those of its own jobs and does some of all. */
@ApplicationScoped
class Deeltaken implements Deelmelder {

    private static final Logger LOG = Logger.getLogger(Deeltaken.class);

    private final Deelwerk werk;
    private final Volharding volharding;
    private final Brievenbus brievenbus;
    private final Gebeurtenisschrijver gebeurtenissen;
    private final boolean broker;

    Deeltaken(Deelwerk werk, Volharding volharding, Brievenbus brievenbus, Gebeurtenisschrijver gebeurtenissen, Config configuratie) {
        this.werk = werk;
        this.volharding = volharding;
        this.brievenbus = brievenbus;
        this.gebeurtenissen = gebeurtenissen;
        this.broker = Aansluiting.ingesteld(configuratie);
    }

    @Override
    public boolean bereiktAnderen() {
        return broker;
    }

    @Override
    public void meld(List<Deelnaam> delen) {
        for (Deelnaam deel : delen) {
            brievenbus.stuur(Onderwerp.DEELTAKEN, deel.toString().getBytes(StandardCharsets.UTF_8), gebeurtenissen.deeltaak(deel.toString()));
        }
    }

    @Incoming("deeltaken")
    @Blocking(value = "deeltaken", ordered = false)
    void neem(ConsumerRecord<byte[], byte[]> bericht) {
        Optional<Deelnaam> deel = deel(bericht);
        if (deel.isEmpty()) {
            LOG.warnf("%s/%d/%d is geen deeltaak van deze dienst en is overgeslagen", bericht.topic(), bericht.partition(), bericht.offset());
            return;
        }
        volharding.totHetLukt(bericht, genomen -> werk.doe(deel.get()));
    }

    private static Optional<Deelnaam> deel(ConsumerRecord<byte[], byte[]> bericht) {
        try {
            JsonNode gebeurtenis = Beslisverzoek.lees(bericht.value());
            return Beslisverzoek.tekst(gebeurtenis, "id").flatMap(Deelnaam::lees);
        } catch (Geweigerd geenJson) {
            return Optional.empty();
        }
    }
}
