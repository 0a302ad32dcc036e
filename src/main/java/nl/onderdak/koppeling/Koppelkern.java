package nl.onderdak.koppeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.regels.Regelset;
import org.drools.ruleunits.api.RuleUnit;

/**
 * Where coupling begins: gives the rules of a coupling system on a day. Then {@link Koppelregels#beoordeling} takes the municipalities and
 * {@link Koppelbeoordeling#beoordeel} one household after the other.
 */
@ApplicationScoped
public class Koppelkern {

    private static final int ONTHOUDEN = 16;

    private record Sleutel(String regelset, LocalDate peildatum, String stelsel) {
    }

    private final RuleUnit<Kandidatenregels> kandidaten;
    private final Map<Sleutel, Koppelregels> laatste = new LinkedHashMap<>(ONTHOUDEN, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Sleutel, Koppelregels> oudste) {
            return size() > ONTHOUDEN;
        }
    };

    @Inject
    public Koppelkern(RuleUnit<Kandidatenregels> kandidaten) {
        this.kandidaten = kandidaten;
    }

    /**
     * The rules of a system; those of the last few questions are kept with what was asked of them.
     *
     * @param stelsel code of {@code koppelpunten.Koppelstelsel}
     * @throws Geweigerd 400 when the models do not cover the day
     */
    public Koppelregels regels(Regelset regelset, LocalDate peildatum, String stelsel) {
        Sleutel sleutel = new Sleutel(regelset.hash(), peildatum, stelsel);
        synchronized (laatste) {
            return laatste.computeIfAbsent(sleutel, nieuw -> new Koppelregels(regelset, peildatum, stelsel, kandidaten));
        }
    }
}
