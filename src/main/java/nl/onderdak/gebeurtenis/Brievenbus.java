package nl.onderdak.gebeurtenis;

import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;

/** Sends what this service has to say, and waits until the broker has it. */
@ApplicationScoped
class Brievenbus {

    private static final String SOORT = "content-type";
    private static final byte[] CLOUDEVENT = "application/cloudevents+json; charset=UTF-8".getBytes(StandardCharsets.UTF_8);
    /** Longer than the client itself goes on trying. */
    private static final Duration GEDULD = Duration.ofMinutes(3);

    private final MutinyEmitter<byte[]> uitgaand;

    Brievenbus(@Channel("gebeurtenissen") MutinyEmitter<byte[]> uitgaand) {
        this.uitgaand = uitgaand;
    }

    /**
     * @param sleutel null when it has none
     * @throws RuntimeException when the broker does not have it, as far as is known; sending it again is no harm
     */
    void stuur(String onderwerp, byte[] sleutel, byte[] inhoud) {
        OutgoingKafkaRecordMetadata<byte[]> adres = OutgoingKafkaRecordMetadata.<byte[]>builder().withTopic(onderwerp).withKey(sleutel)
                .withHeaders(new RecordHeaders().add(SOORT, CLOUDEVENT)).build();
        uitgaand.sendMessage(Message.of(inhoud, Metadata.of(adres))).await().atMost(GEDULD);
    }
}
