package nl.onderdak.grootboek;

import java.time.LocalDate;
import java.util.List;

/**
 * Entries that are booked together or not at all.
 *
 * @param kenmerk   chosen by the caller; names this booking for ever
 * @param bekendOp  first day on which this was known
 * @param zekerheid whether source and day were checked
 */
public record Boekingsopdracht(String kenmerk, LocalDate bekendOp, String zekerheid, String bron, List<Boekingsregel> regels) {

    public Boekingsopdracht {
        regels = List.copyOf(regels);
    }

    /** What was asked when these entries, all of one booking, were stored. */
    static Boekingsopdracht van(List<Boeking> boekingen) {
        Boeking eerste = boekingen.get(0);
        return new Boekingsopdracht(eerste.kenmerk(), eerste.bekendOp(), eerste.zekerheid(), eerste.bron(),
                boekingen.stream().map(Boeking::regel).toList());
    }
}
