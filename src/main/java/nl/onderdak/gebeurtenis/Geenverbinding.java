package nl.onderdak.gebeurtenis;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.connector.InboundConnector;
import io.smallrye.reactive.messaging.connector.OutboundConnector;
import io.smallrye.reactive.messaging.providers.helpers.MultiUtils;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Flow;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.spi.Connector;

/** Where a channel leads as long as there is no broker: nothing comes in, and nothing is to go out. A channel that is merely off would be warned of at every start. */
@ApplicationScoped
@Connector(Geenverbinding.NAAM)
class Geenverbinding implements InboundConnector, OutboundConnector {

    static final String NAAM = "geen";

    @Override
    public Flow.Publisher<? extends Message<?>> getPublisher(Config kanaal) {
        return Multi.createFrom().nothing();
    }

    @Override
    public Flow.Subscriber<? extends Message<?>> getSubscriber(Config kanaal) {
        return MultiUtils.via(uitgaand -> uitgaand.onItem().call(bericht -> Uni.createFrom().completionStage(bericht.nack(new IllegalStateException("Er is geen broker")))));
    }
}
