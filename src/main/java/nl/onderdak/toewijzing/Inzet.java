package nl.onderdak.toewijzing;

/**
 * How much work goes into a plan. The plan depends on the steps and not on the threads.
 *
 * @param draden threads, 1 or 2; the search has two tracks
 * @param stappenPerHuishouden steps of the search per household and track
 * @param meesteStappen most steps per track
 */
public record Inzet(int draden, int stappenPerHuishouden, long meesteStappen) {

    /** For a coupling round: seconds for thousands of households. */
    public static final Inzet GEWOON = new Inzet(2, 12_000, 12_000_000);

    /** @throws IllegalArgumentException when a number is out of range */
    public Inzet {
        if (draden < 1 || draden > 2 || stappenPerHuishouden < 0 || meesteStappen < 0) {
            throw new IllegalArgumentException("Inzet is niet geldig: 1 of 2 draden, en geen negatief aantal stappen.");
        }
    }

    long stappen(int huishoudens) {
        return Math.min(meesteStappen, (long) stappenPerHuishouden * huishoudens);
    }
}
