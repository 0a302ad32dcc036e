package nl.onderdak.koppeling;

import java.util.List;
import java.util.Optional;
import nl.onderdak.regels.Rij;

/**
 * A coupling system as it stands on a day, from the model {@code koppelsystemen}.
 *
 * @param methode {@code een-voor-een} or {@code optimum}
 * @param volgorde in which order households are dealt with, for example {@code langst-wachtend}
 * @param prijsTelt whether the price of room is taken from the points
 * @param regioEerst whether the region is chosen before the municipality
 * @param koppelenVoorVergunning whether a likely permit holder is coupled before the permit
 * @param doorstroomTelt whether a place in a transit location counts
 * @param ondergrens points an own preference must still reach, in percents of the best municipality; empty when a preference is not decisive
 * @param strafNietGekoppeld points lost for a household that is not coupled
 * @param overboekingProcent persons that may be coupled beyond the room, in percents of the task
 * @param overboekingMinimum the same in persons, at least
 * @param maxKilometersVoorziening how far a facility that is needed may be
 * @param banden cost of filling a municipality, in order of progress
 * @param rijen the rows all this rests on
 */
public record Stelsel(String naam, String methode, String volgorde, boolean prijsTelt, boolean regioEerst, boolean koppelenVoorVergunning,
        boolean doorstroomTelt, Optional<Integer> ondergrens, int strafNietGekoppeld, int overboekingProcent, int overboekingMinimum,
        int maxKilometersVoorziening, List<Band> banden, List<Rij> rijen) {

    /**
     * @param totProcent up to which percentage of the task this band runs; empty for the last
     * @param kostenPerPersoon points lost per person coupled within the band
     */
    public record Band(Optional<Integer> totProcent, int kostenPerPersoon) {
    }
}
