package nl.onderdak.inwerking;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.onderdak.regels.Regelbestand;

/**
 * That the rule set of this release is not the one in force.
 *
 * @param uitgave hash of the rule set of this release
 * @param geldend hash of the rule set in force
 * @param bestanden names of the files that differ or that only one of them has, sorted
 * @param zin what is the matter and what to do, in Dutch
 */
public record Afwijking(String uitgave, String geldend, List<String> bestanden, String zin) {

    private static final int KORTE_HASH = 12;
    private static final int GENOEMD = 5;

    /** @return empty when all files are the same, cases included */
    static Optional<Afwijking> tussen(Uitgave meegeleverd, Uitgave geldend) {
        Map<String, byte[]> mee = perNaam(meegeleverd);
        Map<String, byte[]> nu = perNaam(geldend);
        TreeSet<String> anders = new TreeSet<>(mee.keySet());
        anders.addAll(nu.keySet());
        anders.removeIf(naam -> Arrays.equals(mee.get(naam), nu.get(naam)));
        return anders.isEmpty() ? Optional.empty()
                : Optional.of(new Afwijking(meegeleverd.regelset(), geldend.regelset(), List.copyOf(anders), zin(meegeleverd, geldend, anders)));
    }

    private static Map<String, byte[]> perNaam(Uitgave uitgave) {
        return uitgave.alles().collect(Collectors.toMap(Regelbestand::naam, Regelbestand::inhoud));
    }

    private static String zin(Uitgave meegeleverd, Uitgave geldend, TreeSet<String> anders) {
        String genoemd = anders.stream().limit(GENOEMD).collect(Collectors.joining(", "));
        String meer = anders.size() > GENOEMD ? " en nog " + (anders.size() - GENOEMD) : "";
        String regels = anders.stream().anyMatch(naam -> new Regelbestand(naam, new byte[0]).isRegels())
                ? " De Drools-regels zijn altijd die van deze uitgave; zij staan onder een eigen hash in de adviezen." : "";
        return "Deze uitgave van de dienst bracht regelset " + kort(meegeleverd) + " mee, maar regelset " + kort(geldend) + " geldt. Er "
                + (anders.size() == 1 ? "verschilt 1 bestand: " : "verschillen " + anders.size() + " bestanden: ") + genoemd + meer + "." + regels
                + " Werk de bronmap bij met /v1/regelsets/" + geldend.regelset() + "/patch/" + meegeleverd.regelset()
                + ", of keur het voorstel van de uitgave goed.";
    }

    private static String kort(Uitgave uitgave) {
        return uitgave.regelset().substring(0, KORTE_HASH);
    }
}
