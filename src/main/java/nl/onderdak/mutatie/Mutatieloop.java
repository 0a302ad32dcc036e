package nl.onderdak.mutatie;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderdak.mutatie.Oordeel.Uitslag;
import nl.onderdak.regels.Knoop;
import nl.onderdak.regels.Regelbestand;
import org.jboss.logmanager.Logger;

/** Measures all tables of the rule files, or those of some models, and writes what came of it; see docs/mutaties.md. */
public final class Mutatieloop {

    /** Share of the faults that the cases must notice. */
    static final double EIS = 0.95;

    // Held here, for a logger that nobody holds forgets its level; the engine writes out every evaluation otherwise.
    private static final Logger MOTOR = Logger.getLogger("org.kie");
    private static final int MELD_ELKE = 500;

    private Mutatieloop() {
    }

    /**
     * Ends with 1 when the score of a model is too low.
     *
     * @param invoer folder with models and cases, folder with Drools rules, file to write, then names of models; none: all
     */
    public static void main(String[] invoer) throws IOException {
        MOTOR.setLevel(Level.OFF);
        Set<String> modellen = Arrays.stream(invoer).skip(3).collect(Collectors.toSet());
        List<Regelbestand> bestanden = new ArrayList<>(bestanden(Path.of(invoer[0]), ".dmn"));
        bestanden.addAll(bestanden(Path.of(invoer[1]), ".drl"));
        System.exit(loop(bestanden, bestanden(Path.of(invoer[0]), ".gevallen.csv"), modellen, Path.of(invoer[2]), System.out) ? 0 : 1);
    }

    private static List<Regelbestand> bestanden(Path map, String einde) throws IOException {
        List<Regelbestand> bestanden = new ArrayList<>();
        try (Stream<Path> paden = Files.list(map)) {
            for (Path pad : paden.filter(pad -> pad.toString().endsWith(einde)).sorted().toList()) {
                bestanden.add(new Regelbestand(pad.getFileName().toString(), Files.readAllBytes(pad)));
            }
        }
        return bestanden;
    }

    /**
     * True when every model comes up to what is asked.
     *
     * @param modellen the only ones to measure; empty: all
     * @throws IllegalArgumentException when one of them has no table: a score of nothing would be a full one
     */
    static boolean loop(List<Regelbestand> bestanden, List<Regelbestand> gevallen, Set<String> modellen, Path verslag, PrintStream uit) throws IOException {
        try (Mutatiemeting meting = new Mutatiemeting(bestanden, gevallen, tabel -> modellen.isEmpty() || modellen.contains(tabel.model()), new Melder(uit))) {
            Set<String> onbekend = new TreeSet<>(modellen);
            onbekend.removeAll(meting.modellen());
            if (!onbekend.isEmpty()) {
                throw new IllegalArgumentException("Geen model met een tabel heet " + String.join(", ", onbekend) + ". Noem de naam van een bestand in dmn/ zonder .dmn.");
            }
            List<Oordeel> oordelen = meting.meet();
            List<Tabelscore> scores = Tabelscore.van(oordelen);
            List<String> onderDeMaat = new ArrayList<>();
            StringBuilder perModel = new StringBuilder("| model | fouten | opgemerkt | maakt niets uit | score |\n|---|---|---|---|---|\n");
            for (String model : scores.stream().map(Tabelscore::model).distinct().toList()) {
                List<Tabelscore> eigen = scores.stream().filter(score -> score.model().equals(model)).toList();
                perModel.append(regel(model, eigen));
                if (Tabelscore.score(eigen) < EIS) {
                    onderDeMaat.add(model);
                }
            }
            perModel.append(regel("alle", scores));
            Files.createDirectories(verslag.toAbsolutePath().getParent());
            Files.writeString(verslag, perModel + perTabel(scores) + lijst("Wat geen geval opmerkt", Uitslag.OVERLEEFT, oordelen)
                    + lijst("Wat niets uitmaakt", Uitslag.GELIJKWAARDIG, oordelen));
            uit.print(perTabel(scores) + "\n" + perModel);
            uit.println(onderDeMaat.isEmpty() ? "" : "Onder " + procent(EIS) + ": " + String.join(", ", onderDeMaat) + ". Zie " + verslag + ".");
            return onderDeMaat.isEmpty();
        }
    }

    private static String perTabel(List<Tabelscore> scores) {
        StringBuilder tekst = new StringBuilder("\n| tabel | fouten | opgemerkt | maakt niets uit | score |\n|---|---|---|---|---|\n");
        scores.forEach(score -> tekst.append(regel(score.model() + ", " + score.tabel(), List.of(score))));
        return tekst.toString();
    }

    private static String regel(String naam, List<Tabelscore> scores) {
        return "| %s | %d | %d | %d | %s |%n".formatted(naam, scores.stream().mapToInt(Tabelscore::mutanten).sum(),
                scores.stream().mapToInt(Tabelscore::opgemerkt).sum(), scores.stream().mapToInt(Tabelscore::gelijkwaardig).sum(), procent(Tabelscore.score(scores)));
    }

    /** Rounded down: almost is not enough. */
    private static String procent(double deel) {
        return String.format(Locale.ROOT, "%.1f %%", Math.floor(deel * 1000 + 1e-9) / 10);
    }

    private static String lijst(String kop, Uitslag uitslag, List<Oordeel> oordelen) {
        StringBuilder tekst = new StringBuilder("\n## " + kop + "\n\n");
        oordelen.stream().filter(oordeel -> oordeel.uitslag() == uitslag).map(Oordeel::mutant).forEach(mutant -> {
            Knoop tabel = mutant.tabel();
            tekst.append("* %s, %s, rij %s: %s%n".formatted(tabel.model(), tabel.naam(), mutant.rij(), mutant.zin()));
        });
        return tekst.toString();
    }

    private static final class Melder implements Voortgang {
        private final PrintStream uit;
        private final AtomicInteger gedaan = new AtomicInteger();
        private volatile int totaal;

        private Melder(PrintStream uit) {
            this.uit = uit;
        }

        @Override
        public void begin(int stappen) {
            totaal = stappen;
        }

        @Override
        public void stap() {
            int nu = gedaan.incrementAndGet();
            if (nu % MELD_ELKE == 0) {
                uit.println(nu + " van " + totaal);
            }
        }

        @Override
        public void meld(String zin) {
            uit.println(zin);
        }
    }
}
