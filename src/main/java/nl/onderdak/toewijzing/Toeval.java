package nl.onderdak.toewijzing;

/** Chance that is the same on every machine and every Java version: SplitMix64. */
final class Toeval {

    private long stand;

    Toeval(long zaad) {
        this.stand = zaad;
    }

    /** A number from 0, below {@code grens}. */
    int onder(int grens) {
        stand += 0x9E3779B97F4A7C15L;
        long z = stand;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        z ^= z >>> 31;
        return (int) ((z >>> 32) * grens >>> 32);
    }
}
