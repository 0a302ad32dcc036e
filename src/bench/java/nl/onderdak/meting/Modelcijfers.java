package nl.onderdak.meting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Regelset;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Has JMH measure every model and makes figures of it. */
final class Modelcijfers {

    private static final String ONDERDEEL = "model";
    private static final String EENHEID = "evaluaties/s";
    /** Thirty per cent more time is this part of the rate. */
    private static final Doel DOEL = Doel.tenMinste(0.77);

    private static final String LOGMANAGER = "-Djava.util.logging.manager=org.jboss.logmanager.LogManager";

    private final Tempo tempo;
    private final Path logboek;

    Modelcijfers(Tempo tempo, Path logboek) {
        this.tempo = tempo;
        this.logboek = logboek;
    }

    List<Cijfer> meet(Proefregels regels) throws RunnerException {
        Regelset regelset = regels.regelset();
        List<Cijfer> cijfers = new ArrayList<>();
        for (Beslismodel model : regelset.modellen()) {
            int gevallen = regels.vragen(model).size();
            if (gevallen == 0) {
                System.out.println("Model " + model.naam() + " heeft geen gevallen met advies en is niet gemeten.");
                continue;
            }
            System.out.println("Model " + model.naam() + ", " + gevallen + " gevallen");
            List<Double> perIteratie = iteraties(regels, model.naam()).stream().map(cycli -> cycli * gevallen).toList();
            Reeks motor = elkeTweede(perIteratie, 0);
            Reeks redenen = elkeTweede(perIteratie, 1);
            String naam = model.naam() + ", kale motor";
            cijfers.add(Cijfer.los(ONDERDEEL, naam, motor, EENHEID));
            cijfers.add(Cijfer.tenOpzichteVan(ONDERDEEL, model.naam() + ", met deur en redenen", redenen, EENHEID, naam, motor, DOEL));
        }
        return cijfers;
    }

    private List<Double> iteraties(Proefregels regels, String model) throws RunnerException {
        TimeValue duur = TimeValue.milliseconds(tempo.beurt().toMillis());
        Collection<RunResult> resultaten = new Runner(new OptionsBuilder()
                .include(Modelmeting.class.getName())
                .param("model", model)
                .forks(1)
                .warmupIterations(2 * tempo.opwarmbeurten()).warmupTime(duur)
                .measurementIterations(2 * tempo.beurten()).measurementTime(duur)
                .jvmArgsAppend(regels.instelling(), LOGMANAGER)
                .shouldFailOnError(true)
                .output(logboek.resolve("jmh-" + model + ".log").toString())
                .build()).run();
        BenchmarkResult resultaat = resultaten.iterator().next().getBenchmarkResults().iterator().next();
        return resultaat.getIterationResults().stream().map(IterationResult::getPrimaryResult).map(score -> score.getScore()).toList();
    }

    private static Reeks elkeTweede(List<Double> waarden, int eerste) {
        List<Double> gekozen = new ArrayList<>();
        for (int i = eerste; i < waarden.size(); i += 2) {
            gekozen.add(waarden.get(i));
        }
        return new Reeks(gekozen);
    }
}
