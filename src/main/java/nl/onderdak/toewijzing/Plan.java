package nl.onderdak.toewijzing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** For every household of a problem the choice made. Checked when it is made: whole, allowed and within the room. */
public final class Plan {

    /** Stands in a plan file in place of the municipality. */
    public static final String NIET_GEKOPPELD = "-";

    private final Opgave opgave;
    private final int[] keuzen;
    private final long[] lasten;
    private final long waarde;

    /**
     * @param keuzen per household the number of its choice
     * @throws IllegalArgumentException when a choice is excluded or a municipality gets more persons than it has room for
     */
    public Plan(Opgave opgave, int[] keuzen) {
        this.opgave = opgave;
        this.keuzen = keuzen.clone();
        this.lasten = new long[opgave.gemeenten().size()];
        this.waarde = tel();
    }

    private long tel() {
        long totaal = 0;
        for (int i = 0; i < keuzen.length; i++) {
            Huishouden huishouden = opgave.huishoudens().get(i);
            if (huishouden.uitgesloten(keuzen[i])) {
                throw new IllegalArgumentException("Huishouden " + huishouden.id() + " mag niet naar gemeente "
                        + opgave.gemeenten().get(keuzen[i]).id() + ".");
            }
            totaal += huishouden.waarde(keuzen[i]);
            if (keuzen[i] != opgave.nietGekoppeld()) {
                lasten[keuzen[i]] += huishouden.personen();
            }
        }
        Lastkosten kosten = Lastkosten.van(opgave);
        for (int j = 0; j < lasten.length; j++) {
            if (lasten[j] > kosten.ruimte(j)) {
                throw new IllegalArgumentException("Gemeente " + opgave.gemeenten().get(j).id() + " krijgt " + lasten[j]
                        + " personen en heeft ruimte voor " + kosten.ruimte(j) + ".");
            }
            totaal -= kosten.totaal(j, lasten[j]);
        }
        return totaal;
    }

    public Opgave opgave() {
        return opgave;
    }

    /** The choice of a household, {@link Opgave#nietGekoppeld()} when not coupled. */
    public int keuze(int huishouden) {
        return keuzen[huishouden];
    }

    /** Persons coupled to a municipality. */
    public long last(int gemeente) {
        return lasten[gemeente];
    }

    /** Values of the choices, less the costs of the loads. */
    public long waarde() {
        return waarde;
    }

    public int gekoppeld() {
        return (int) Arrays.stream(keuzen).filter(keuze -> keuze != opgave.nietGekoppeld()).count();
    }

    public long gekoppeldePersonen() {
        return Arrays.stream(lasten).sum();
    }

    /** Writes one line per household, in the order of the problem. */
    public void schrijf(Path bestand) throws IOException {
        try (BufferedWriter uit = Files.newBufferedWriter(bestand)) {
            for (int i = 0; i < keuzen.length; i++) {
                String keuze = keuzen[i] == opgave.nietGekoppeld() ? NIET_GEKOPPELD : opgave.gemeenten().get(keuzen[i]).id();
                uit.write(opgave.huishoudens().get(i).id() + ";" + keuze + "\n");
            }
        }
    }
}
