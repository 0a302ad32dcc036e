package nl.onderdak.archief;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import nl.onderdak.deur.Zoekvraag;
import nl.onderdak.opslag.Gegevensbron;

/** Counts requests for advice that were refused at the door, and nothing else of them. A service that is killed loses the counts of seconds. */
@ApplicationScoped
public class Weigeringteller {

    private static final String TEL_OP = "insert into weigering (dag, model, soort, aantal) values (?, ?, ?, ?) "
            + "on conflict (dag, model, soort) do update set aantal = weigering.aantal + excluded.aantal";

    private record Soort(LocalDate dag, String model, String soort) {
    }

    private final Gegevensbron bron;
    private final Map<Soort, LongAdder> tellers = new ConcurrentHashMap<>();

    public Weigeringteller(Gegevensbron bron) {
        this.bron = bron;
    }

    /**
     * @param model what was asked; a name out of the rule set or of an address, never something a caller made up
     * @param soort why not
     */
    public void tel(String model, String soort) {
        tellers.computeIfAbsent(new Soort(Zoekvraag.vandaag(), model, soort), nieuw -> new LongAdder()).increment();
    }

    /** Writes the counts away; when that fails they stay for the next time. */
    void schrijfWeg() {
        // In one order, or two replicas wait for each other.
        Map<Soort, Long> geteld = new TreeMap<>(Comparator.comparing(Soort::dag).thenComparing(Soort::model).thenComparing(Soort::soort));
        tellers.forEach((soort, teller) -> {
            long aantal = teller.sumThenReset();
            if (aantal > 0) {
                geteld.put(soort, aantal);
            }
        });
        tellers.keySet().removeIf(soort -> soort.dag().isBefore(Zoekvraag.vandaag().minusDays(1)));
        if (geteld.isEmpty()) {
            return;
        }
        try {
            bron.inEenKeer(Connection.TRANSACTION_READ_COMMITTED, verbinding -> {
                try (PreparedStatement opdracht = verbinding.prepareStatement(TEL_OP)) {
                    for (Map.Entry<Soort, Long> een : geteld.entrySet()) {
                        opdracht.setObject(1, een.getKey().dag());
                        opdracht.setString(2, een.getKey().model());
                        opdracht.setString(3, een.getKey().soort());
                        opdracht.setLong(4, een.getValue());
                        opdracht.addBatch();
                    }
                    return opdracht.executeBatch();
                }
            });
        } catch (RuntimeException e) {
            geteld.forEach((soort, aantal) -> tellers.computeIfAbsent(soort, nieuw -> new LongAdder()).add(aantal));
            throw e;
        }
    }
}
