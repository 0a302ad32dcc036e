package nl.onderdak.waarneming;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.onderdak.archief.Adviesarchief;
import nl.onderdak.regels.GeldendeRegelset;
import nl.onderdak.regels.Regelset;

/** Figures that say how things stand when they are asked: receipts on their way to the archive, the rule set in force. */
@ApplicationScoped
class Standmeter {

    private final MeterRegistry meters;
    private final Adviesarchief archief;
    private final GeldendeRegelset geldend;
    private final Set<String> gezien = ConcurrentHashMap.newKeySet();

    Standmeter(MeterRegistry meters, Adviesarchief archief, GeldendeRegelset geldend) {
        this.meters = meters;
        this.archief = archief;
        this.geldend = geldend;
    }

    /** Last: the first rule set may still be compiled meanwhile. */
    void begin(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER) StartupEvent start) {
        Gauge.builder("onderdak.bonnen.wachtend", archief, Adviesarchief::wachtend).description("Adviezen die wachten tot ze zijn vastgelegd").register(meters);
        Gauge.builder("onderdak.bonnen.oudste", archief, wachtend -> wachtend.oudsteWacht().toNanos() / 1e9).baseUnit("seconds")
                .description("Hoe lang het langst wachtende advies wacht; 0 als er geen wacht").register(meters);
        geldend.meldAan(this::meld);
        geldend.misschien().ifPresent(this::meld);
    }

    /** A figure per rule set that was in force here; which one is now, is looked up when it is asked. */
    private void meld(Regelset regelset) {
        String hash = regelset.hash();
        if (gezien.add(hash)) {
            Gauge.builder("onderdak.regelset.geldt", geldend, nu -> nu.misschien().filter(deze -> deze.hash().equals(hash)).isPresent() ? 1 : 0)
                    .description("1 bij de regelset die in deze dienst geldt").tag("regelset", hash).register(meters);
        }
    }
}
