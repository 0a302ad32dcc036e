package nl.onderdak.toewijzing;

import java.util.List;

/**
 * A municipality and its room.
 *
 * @param grenzen where each band ends, in persons counted from the first; the last end is the room, which is never exceeded
 */
public record Gemeente(String id, List<Integer> grenzen) {

    /** Most persons a municipality can have room for. */
    public static final int GROOTSTE_RUIMTE = 1_000_000_000;

    /** @throws IllegalArgumentException when there is no band, or an end is negative, too large or below the one before it */
    public Gemeente {
        grenzen = List.copyOf(grenzen);
        if (grenzen.isEmpty()) {
            throw new IllegalArgumentException("Gemeente " + id + " heeft geen bandgrens; geef er ten minste een.");
        }
        int vorige = 0;
        for (int grens : grenzen) {
            if (grens < vorige || grens > GROOTSTE_RUIMTE) {
                throw new IllegalArgumentException("Gemeente " + id + " heeft bandgrenzen " + grenzen
                        + "; toegestaan zijn hele getallen van 0 tot en met " + GROOTSTE_RUIMTE + " die niet dalen.");
            }
            vorige = grens;
        }
    }

    /**
     * What is left when persons have been coupled already.
     *
     * @throws IllegalArgumentException when there is no room for them
     */
    public Gemeente met(long gekoppeld) {
        if (gekoppeld < 0 || gekoppeld > ruimte()) {
            throw new IllegalArgumentException("Gemeente " + id + " heeft ruimte voor " + ruimte() + " personen, niet voor " + gekoppeld + ".");
        }
        return new Gemeente(id, grenzen.stream().map(grens -> (int) Math.max(0, grens - gekoppeld)).toList());
    }

    /** Most persons that may be coupled to this municipality. */
    public int ruimte() {
        return grenzen.get(grenzen.size() - 1);
    }
}
