package nl.onderdak.gebeurtenis;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** Does something with a record again and again until it works: what cannot be done now stays where it is, and nothing is taken for done. */
@ApplicationScoped
class Volharding {

    private static final Logger LOG = Logger.getLogger(Volharding.class);
    private static final long RUST_SECONDEN = 1;

    private final CountDownLatch gesloten = new CountDownLatch(1);

    /** @throws IllegalStateException when the service stops before it worked; another replica, or this one later, gets the record again */
    void totHetLukt(ConsumerRecord<byte[], byte[]> bericht, Consumer<ConsumerRecord<byte[], byte[]>> werk) {
        for (int keer = 1; ; keer++) {
            try {
                werk.accept(bericht);
                return;
            } catch (RuntimeException nogNiet) {
                LOG.logf(keer == 1 ? Logger.Level.WARN : Logger.Level.DEBUG, "%s/%d/%d kan nu niet en wordt opnieuw geprobeerd: %s", bericht.topic(), bericht.partition(),
                        bericht.offset(), nogNiet.getMessage());
                rust(nogNiet);
            }
        }
    }

    private void rust(RuntimeException nogNiet) {
        try {
            if (gesloten.await(RUST_SECONDEN, TimeUnit.SECONDS)) {
                throw new IllegalStateException("De dienst stopt", nogNiet);
            }
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("De dienst stopt", nogNiet);
        }
    }

    /** Before the channels close, which wait for what is in progress. */
    void sluit(@Observes ShutdownEvent einde) {
        gesloten.countDown();
    }
}
