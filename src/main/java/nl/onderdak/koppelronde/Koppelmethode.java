package nl.onderdak.koppelronde;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import nl.onderdak.koppeling.Stelsel;
import nl.onderdak.toewijzing.Certificaat;
import nl.onderdak.toewijzing.Voortgang;

/** How a coupling system comes from points to a municipality per household. */
interface Koppelmethode {

    /** Stands for no municipality. */
    int GEEN = -1;

    /**
     * What a method makes of a round. Lists are in the order of the households or of the municipalities.
     *
     * @param keuzen number of the municipality, or {@link #GEEN}
     * @param punten points of that municipality at that moment, without price; 0 for {@link #GEEN}
     * @param beurten when the household had its turn, from 1; empty when all were coupled together
     * @param prijzen points per person; empty when the method knows no prices
     * @param grens proof of the bound; of the households and the stand-ins for those who still come
     * @param waarde value of the plan, with the same households as the bound
     */
    record Keuze(List<Integer> keuzen, List<Integer> punten, Optional<List<Integer>> beurten, Optional<List<BigDecimal>> prijzen, Certificaat grens,
            long waarde) {
    }

    /** @throws CancellationException when {@code voortgang} wants to stop */
    Keuze koppel(Koppelopgave opgave, Voortgang voortgang);

    /** The method of a system. */
    static Koppelmethode van(Stelsel stelsel) {
        if (stelsel.methode().equals("optimum")) {
            return new Optimum();
        }
        return stelsel.regioEerst() ? new EenVoorEen(RegioEerst::rangschik) : new EenVoorEen(paren -> paren);
    }
}
