package nl.onderdak.contract;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicReference;
import nl.onderdak.regels.GeldendeRegelset;
import nl.onderdak.regels.Regelset;

/** The contract of the rule set in force; written again when another rule set takes over, on the first request for it. */
@Singleton
class GeldendContract {

    private record Geschreven(String regelset, byte[] inhoud) {
    }

    private final GeldendeRegelset geldendeRegelset;
    private final Contractschrijver schrijver;
    private final AtomicReference<Geschreven> laatste = new AtomicReference<>(new Geschreven("", new byte[0]));

    @Inject
    GeldendContract(GeldendeRegelset geldendeRegelset, Contractschrijver schrijver) {
        this.geldendeRegelset = geldendeRegelset;
        this.schrijver = schrijver;
    }

    byte[] nu() {
        Regelset regelset = geldendeRegelset.nu();
        Geschreven geschreven = laatste.get();
        if (!geschreven.regelset().equals(regelset.hash())) {
            geschreven = new Geschreven(regelset.hash(), schrijver.schrijf(regelset));
            laatste.set(geschreven);
        }
        return geschreven.inhoud();
    }
}
