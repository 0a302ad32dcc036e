package nl.onderdak.meting;

/** A bound that a figure has to keep to. */
public record Doel(Richting richting, double grens) {

    /** On which side of the bound a figure must be. */
    public enum Richting {
        TEN_MINSTE, TEN_HOOGSTE
    }

    public static Doel tenMinste(double grens) {
        return new Doel(Richting.TEN_MINSTE, grens);
    }

    public static Doel tenHoogste(double grens) {
        return new Doel(Richting.TEN_HOOGSTE, grens);
    }

    public boolean gehaald(double waarde) {
        return richting == Richting.TEN_MINSTE ? waarde >= grens : waarde <= grens;
    }

    @Override
    public String toString() {
        return (richting == Richting.TEN_MINSTE ? ">= " : "<= ") + grens;
    }
}
