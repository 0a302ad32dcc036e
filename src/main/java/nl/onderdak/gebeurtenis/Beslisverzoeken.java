package nl.onderdak.gebeurtenis;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes requests for advice from their topics. One counts as done once its answer is with the broker. */
@ApplicationScoped
class Beslisverzoeken {

    private final Verzoekbeantwoording beantwoording;
    private final Volharding volharding;

    Beslisverzoeken(Verzoekbeantwoording beantwoording, Volharding volharding) {
        this.beantwoording = beantwoording;
        this.volharding = volharding;
    }

    @Incoming("beslisverzoeken")
    @Blocking(value = "beslisverzoeken", ordered = false)
    void neem(ConsumerRecord<byte[], byte[]> bericht) {
        volharding.totHetLukt(bericht, beantwoording::beantwoord);
    }
}
