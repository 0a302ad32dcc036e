package nl.onderdak.meting;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Regelset;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * All cases of one model, asked in turns: one iteration of the engine alone, the next with door and reasons. One
 * operation is all cases once, so that both variants always do the same work.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class Modelmeting {

    /** Off as in application.properties; otherwise the engine writes out every value it sets. */
    private static final Logger MOTORLOGBOEK = Logger.getLogger("org.kie.dmn");

    @Param("")
    public String model;

    private List<Proefregels.Vraag> vragen;
    private Vraagwijze nu;
    private Vraagwijze straks;

    @Setup(Level.Trial)
    public void laad() {
        MOTORLOGBOEK.setLevel(java.util.logging.Level.OFF);
        Proefregels regels = Proefregels.gevraagd();
        Regelset regelset = regels.regelset();
        Beslismodel beslismodel = regelset.model(model).orElseThrow();
        KaleMotor motor = new KaleMotor(regels.modellen(), model);
        vragen = regels.vragen(beslismodel);
        for (Proefregels.Vraag vraag : vragen) {
            if (motor.antwoord(vraag).hasErrors()) {
                throw new IllegalStateException("Model " + model + " geeft een fout op " + new String(vraag.body()));
            }
        }
        // The first iteration changes turns before it begins.
        straks = motor;
        nu = new MetRedenen(regelset, beslismodel);
    }

    @Setup(Level.Iteration)
    public void wissel() {
        Vraagwijze vorige = nu;
        nu = straks;
        straks = vorige;
    }

    @Benchmark
    public void alleGevallen(Blackhole gebruik) {
        for (Proefregels.Vraag vraag : vragen) {
            gebruik.consume(nu.antwoord(vraag));
        }
    }
}
