package nl.onderdak.waarneming;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import nl.onderdak.regels.Rij;

/** Counts which rows fire in advice that is given, by their id and nothing else: as a figure, and until they are written away per rule set. */
@ApplicationScoped
public class Rijteller {

    private record Teller(Counter figuur, LongAdder nieuw) {
    }

    private record Vraag(String regelset, String model) {
    }

    /** What was asked of one model since the last time. */
    private static final class Telling {
        private final LongAdder vragen = new LongAdder();
        private final Map<String, Teller> rijen = new ConcurrentHashMap<>();
    }

    private final MeterRegistry meters;
    private final Map<Vraag, Telling> tellingen = new ConcurrentHashMap<>();

    public Rijteller(MeterRegistry meters) {
        this.meters = meters;
    }

    /**
     * @param model    what was asked; rows of other models fire in it too
     * @param toegepast rows that fired, each once
     */
    public void tel(String regelset, String model, Collection<Rij> toegepast) {
        Telling telling = tellingen.computeIfAbsent(new Vraag(regelset, model), nieuw -> new Telling());
        telling.vragen.increment();
        for (Rij rij : toegepast) {
            // Rows come from memory that lives as long as their rule set; looking one up by its id costs less than comparing rows.
            Teller teller = telling.rijen.get(rij.id());
            if (teller == null) {
                teller = telling.rijen.computeIfAbsent(rij.id(), nieuw -> new Teller(figuur(rij), new LongAdder()));
            }
            teller.figuur().increment();
            teller.nieuw().increment();
        }
    }

    private Counter figuur(Rij rij) {
        return Counter.builder("onderdak.rijen").description("Hoe vaak een rij van de regels afging in een advies")
                .tag("model", rij.plaats().model()).tag("tabel", rij.plaats().naam()).tag("rij", rij.id()).register(meters);
    }

    /**
     * What was counted since the last time.
     *
     * @param vragen how often the model was asked
     * @param rijen  by id, how often they fired
     */
    record Geteld(String regelset, String model, long vragen, Map<String, Long> rijen) {
    }

    /** Takes what was counted, sorted; who cannot write it away gives it back with {@link #terug}. */
    List<Geteld> neem() {
        List<Geteld> geteld = new ArrayList<>();
        tellingen.forEach((vraag, telling) -> {
            long vragen = telling.vragen.sumThenReset();
            Map<String, Long> rijen = new TreeMap<>();
            telling.rijen.forEach((rij, teller) -> {
                long aantal = teller.nieuw().sumThenReset();
                if (aantal > 0) {
                    rijen.put(rij, aantal);
                }
            });
            if (vragen > 0 || !rijen.isEmpty()) {
                geteld.add(new Geteld(vraag.regelset(), vraag.model(), vragen, rijen));
            }
        });
        geteld.sort(Comparator.comparing(Geteld::regelset).thenComparing(Geteld::model));
        return geteld;
    }

    void terug(List<Geteld> geteld) {
        for (Geteld een : geteld) {
            Telling telling = tellingen.get(new Vraag(een.regelset(), een.model()));
            telling.vragen.add(een.vragen());
            een.rijen().forEach((rij, aantal) -> telling.rijen.get(rij).nieuw().add(aantal));
        }
    }
}
