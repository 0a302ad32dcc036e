package nl.onderdak.toewijzing;

import java.util.Arrays;

/** A household that goes to one municipality as a whole, or is not coupled; with what each choice is worth. */
public final class Huishouden {

    /** Values lie between this and its negative, so that sums and products stay exact. */
    public static final long GROOTSTE_WAARDE = 1_000_000_000_000L;
    /** Most persons in a household. */
    public static final int GROOTSTE_OMVANG = 1_000_000;
    /** Stands in place of a value where a hard rule excludes the municipality. */
    public static final long UITGESLOTEN = Long.MIN_VALUE;

    private final String id;
    private final int personen;
    private final long[] waarden;
    private final long nietGekoppeld;

    /**
     * @param waarden value per municipality, in the order of the municipalities; {@link #UITGESLOTEN} where not allowed
     * @param nietGekoppeld value of not being coupled
     * @throws IllegalArgumentException when a number is out of range
     */
    public Huishouden(String id, int personen, long[] waarden, long nietGekoppeld) {
        if (personen < 1 || personen > GROOTSTE_OMVANG) {
            throw new IllegalArgumentException("Huishouden " + id + " heeft " + personen
                    + " personen; toegestaan is 1 tot en met " + GROOTSTE_OMVANG + ".");
        }
        this.id = id;
        this.personen = personen;
        this.waarden = waarden.clone();
        this.nietGekoppeld = nietGekoppeld;
        for (long waarde : this.waarden) {
            if (waarde != UITGESLOTEN) {
                controleer(id, waarde);
            }
        }
        controleer(id, nietGekoppeld);
    }

    private Huishouden(String id, Huishouden zelfde) {
        this.id = id;
        this.personen = zelfde.personen;
        this.waarden = zelfde.waarden;
        this.nietGekoppeld = zelfde.nietGekoppeld;
    }

    private static void controleer(String id, long waarde) {
        if (Math.abs(waarde) > GROOTSTE_WAARDE || waarde == Long.MIN_VALUE) {
            throw new IllegalArgumentException("Huishouden " + id + " heeft waarde " + waarde
                    + "; toegestaan is " + -GROOTSTE_WAARDE + " tot en met " + GROOTSTE_WAARDE + ".");
        }
    }

    /** The same household under another id. */
    Huishouden metId(String ander) {
        return new Huishouden(ander, this);
    }

    public String id() {
        return id;
    }

    public int personen() {
        return personen;
    }

    /** Number of municipalities this household has a value for. */
    public int keuzen() {
        return waarden.length;
    }

    /** Value of a municipality, {@link #UITGESLOTEN} when not allowed; the value of not being coupled when {@code keuze == keuzen()}. */
    public long waarde(int keuze) {
        return keuze == waarden.length ? nietGekoppeld : waarden[keuze];
    }

    public boolean uitgesloten(int keuze) {
        return waarde(keuze) == UITGESLOTEN;
    }

    @Override
    public boolean equals(Object ander) {
        return ander instanceof Huishouden huishouden && id.equals(huishouden.id) && personen == huishouden.personen
                && nietGekoppeld == huishouden.nietGekoppeld && Arrays.equals(waarden, huishouden.waarden);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id + " (" + personen + " personen)";
    }
}
