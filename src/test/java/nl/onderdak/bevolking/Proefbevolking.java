package nl.onderdak.bevolking;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** The made-up population, over a few municipalities. */
public final class Proefbevolking {

    private Proefbevolking() {
    }

    public static Bevolking op(LocalDate peildatum) {
        return new Bevolkingmaker(peildatum, new TreeMap<>(Map.of("GM0001", 100_000, "GM0002", 300_000))).maak();
    }
}
