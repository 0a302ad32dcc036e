package nl.onderdak.koppeling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onderdak.regels.Uitslag;

/** Reads a {@link Stelsel} from what the model {@code koppelsystemen} says. */
final class Stelsellezer {

    private Stelsellezer() {
    }

    static Stelsel lees(String naam, Uitslag uitslag) {
        Map<?, ?> gegevens = (Map<?, ?>) uitslag.uitkomsten().get("stelselgegevens");
        List<Stelsel.Band> banden = new ArrayList<>();
        if (uitslag.uitkomsten().get("banden") instanceof List<?> lijst) {
            lijst.stream().map(Map.class::cast)
                    .forEach(band -> banden.add(new Stelsel.Band(misschien(band, "totProcent"), geheel(band, "kostenPerPersoon"))));
        }
        return new Stelsel(naam, tekst(gegevens, "methode"), tekst(gegevens, "volgorde"), ja(gegevens, "prijsTelt"), ja(gegevens, "regioEerst"),
                ja(gegevens, "koppelenVoorVergunning"), ja(gegevens, "doorstroomTelt"), misschien(gegevens, "ondergrensProcent"),
                geheel(gegevens, "strafNietGekoppeld"), geheel(gegevens, "overboekingProcent"), geheel(gegevens, "overboekingMinimum"),
                geheel(gegevens, "maxKilometersVoorziening"), List.copyOf(banden),
                uitslag.toegepast().stream().filter(rij -> List.of("stelselgegevens", "banden").contains(rij.plaats().naam())).toList());
    }

    static int geheel(Map<?, ?> velden, String veld) {
        return ((BigDecimal) velden.get(veld)).intValueExact();
    }

    private static Optional<Integer> misschien(Map<?, ?> velden, String veld) {
        return velden.get(veld) == null ? Optional.empty() : Optional.of(geheel(velden, veld));
    }

    private static String tekst(Map<?, ?> velden, String veld) {
        return String.valueOf(velden.get(veld));
    }

    private static boolean ja(Map<?, ?> velden, String veld) {
        return JaNee.JA.code().equals(velden.get(veld));
    }
}
