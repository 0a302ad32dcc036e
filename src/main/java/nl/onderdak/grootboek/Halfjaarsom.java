package nl.onderdak.grootboek;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the entries of one municipality and one half-year add up to, per fact of the model. */
final class Halfjaarsom {

    private final String halfjaar;
    private final Map<String, Long> sommen = new TreeMap<>();
    private final SortedSet<Long> boekingen = new TreeSet<>();

    Halfjaarsom(String halfjaar) {
        this.halfjaar = halfjaar;
    }

    void telOp(String veld, long personen, List<Long> nummers) {
        sommen.merge(veld, personen, Long::sum);
        boekingen.addAll(nummers);
    }

    String halfjaar() {
        return halfjaar;
    }

    /** Persons; empty when nothing was booked for this fact. */
    Optional<Long> som(String veld) {
        return Optional.ofNullable(sommen.get(veld));
    }

    /** Numbers of the entries that were added up. */
    List<Long> boekingen() {
        return List.copyOf(boekingen);
    }
}
