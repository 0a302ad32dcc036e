package nl.onderdak.toewijzing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** The command line: reads a problem, writes a plan, and prints how good it is. */
public final class Koppelronde {

    private static final int FOUTE_INVOER = 2;

    private Koppelronde() {
    }

    /** @param argumenten the file with the problem and the file for the plan */
    public static void main(String... argumenten) {
        if (argumenten.length != 2) {
            stop("Geef twee bestanden: de opgave en het plan, bijvoorbeeld: Koppelronde opgave.txt plan.txt");
        }
        try {
            koppel(Path.of(argumenten[0]), Path.of(argumenten[1]));
        } catch (OngeldigeOpgave e) {
            stop(argumenten[0] + ": " + e.getMessage());
        } catch (IOException e) {
            stop("Lezen of schrijven lukt niet: " + e);
        }
    }

    private static void koppel(Path invoer, Path uitvoer) throws IOException {
        long begin = System.nanoTime();
        Opgave opgave = OpgaveLezer.lees(invoer);
        long gelezen = System.nanoTime();
        Uitkomst uitkomst = new Koppelaar(Inzet.GEWOON).koppel(opgave, Voortgang.STIL);
        long klaar = System.nanoTime();
        uitkomst.plan().schrijf(uitvoer);
        druk(uitkomst);
        drukTijd("lezen", Duration.ofNanos(gelezen - begin));
        for (Voortgang.Fase fase : Voortgang.Fase.values()) {
            drukTijd(fase.name().toLowerCase(Locale.ROOT), uitkomst.duur().get(fase));
        }
        drukTijd("schrijven", Duration.ofNanos(System.nanoTime() - klaar));
    }

    private static void druk(Uitkomst uitkomst) {
        Plan plan = uitkomst.plan();
        Opgave opgave = plan.opgave();
        regel("grens", uitkomst.grens().toPlainString());
        regel("primaal", uitkomst.certificaat().primaal().toPlainString());
        regel("duaal", uitkomst.certificaat().duaal().toPlainString());
        regel("verschil", uitkomst.certificaat().verschil().toPlainString());
        regel("relatief verschil", Double.toString(uitkomst.certificaat().relatiefVerschil()));
        regel("waarde", Long.toString(plan.waarde()));
        regel("verhouding", String.format(Locale.ROOT, "%.6f", uitkomst.verhouding()));
        regel("gekoppeld", plan.gekoppeld() + " van " + opgave.huishoudens().size() + " huishoudens");
        regel("personen", plan.gekoppeldePersonen() + " van " + opgave.personen());
    }

    private static void drukTijd(String wat, Duration duur) {
        regel("tijd " + wat, String.format(Locale.ROOT, "%.3f s", duur.toNanos() / 1e9));
    }

    private static void regel(String naam, String waarde) {
        System.out.printf("%-18s %s%n", naam, waarde);
    }

    private static void stop(String fout) {
        System.err.println(fout);
        System.exit(FOUTE_INVOER);
    }
}
