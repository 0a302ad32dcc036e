package nl.onderdak.meting;

import java.util.Optional;

/**
 * One measured figure.
 *
 * @param onderdeel part of the measurement
 * @param naam what was measured
 * @param waarde median over the turns; only a means to the ratio where there is one
 * @param verhouding the ratio, which is what the target is about when there is one
 */
public record Cijfer(String onderdeel, String naam, double waarde, String eenheid, Optional<Verhouding> verhouding, Optional<Doel> doel) {

    /**
     * A ratio to another figure of the same run.
     *
     * @param ten name of the other figure
     * @param ratio median of the quotients turn by turn
     * @param spreiding half the distance between lowest and highest quotient, as part of the median
     */
    public record Verhouding(String ten, double ratio, double spreiding) {
    }

    static Cijfer los(String onderdeel, String naam, Reeks reeks, String eenheid) {
        return new Cijfer(onderdeel, naam, reeks.mediaan(), eenheid, Optional.empty(), Optional.empty());
    }

    /** A figure whose value itself has a target. */
    static Cijfer metDoel(String onderdeel, String naam, Reeks reeks, String eenheid, Doel doel) {
        return new Cijfer(onderdeel, naam, reeks.mediaan(), eenheid, Optional.empty(), Optional.of(doel));
    }

    /** A figure whose ratio to {@code ander} has a target. */
    static Cijfer tenOpzichteVan(String onderdeel, String naam, Reeks reeks, String eenheid, String ten, Reeks ander, Doel doel) {
        Reeks quotienten = reeks.gedeeldDoor(ander);
        return new Cijfer(onderdeel, naam, reeks.mediaan(), eenheid,
                Optional.of(new Verhouding(ten, quotienten.mediaan(), quotienten.spreiding())), Optional.of(doel));
    }

    /** Empty for a figure without target. */
    Optional<Boolean> gehaald() {
        return doel.map(grens -> grens.gehaald(verhouding.map(Verhouding::ratio).orElse(waarde)));
    }
}
