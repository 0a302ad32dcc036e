package nl.onderdak.keuring;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.MislukteBeslissing;
import nl.onderdak.regels.OngeldigeRegelset;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.RegelsetLoader;
import nl.onderdak.vergelijking.Feitenmaker;

/** The other side of {@link Proefproces}: reads models from standard input, compiles them and asks each of them a few times. */
final class Proefdraaier {

    static final String BEGIN = "begin";
    static final String STAP = "stap ";
    static final String FOUT = "fout ";
    static final String KLAAR = "klaar";

    private static final int VRAGEN = 20;
    private static final long ZAAD = 1;
    private static final Logger MOTOR = Logger.getLogger("org.kie");

    private final PrintStream uit;

    private Proefdraaier(PrintStream uit) {
        this.uit = uit;
    }

    public static void main(String[] argumenten) throws IOException {
        PrintStream uit = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        MOTOR.setLevel(Level.OFF);
        List<Regelbestand> modellen = lees(new DataInputStream(System.in));
        new Proefdraaier(uit).draai(modellen);
        // Whatever a model left running ends here.
        Runtime.getRuntime().halt(0);
    }

    static void schrijf(List<Regelbestand> bestanden, DataOutputStream naar) throws IOException {
        naar.writeInt(bestanden.size());
        for (Regelbestand bestand : bestanden) {
            naar.writeUTF(bestand.naam());
            naar.writeInt(bestand.inhoud().length);
            naar.write(bestand.inhoud());
        }
    }

    private static List<Regelbestand> lees(DataInputStream in) throws IOException {
        List<Regelbestand> bestanden = new ArrayList<>();
        int aantal = in.readInt();
        for (int i = 0; i < aantal; i++) {
            String naam = in.readUTF();
            bestanden.add(new Regelbestand(naam, in.readNBytes(in.readInt())));
        }
        return bestanden;
    }

    private void draai(List<Regelbestand> modellen) {
        uit.println(BEGIN);
        uit.println(STAP + "het compileren");
        try {
            Regelset regelset = RegelsetLoader.laad(modellen);
            for (Beslismodel model : regelset.modellen()) {
                uit.println(STAP + "een beslissing van model " + model.naam());
                vraag(regelset, model);
            }
        } catch (OngeldigeRegelset fout) {
            fout.getMessage().lines().skip(1).forEach(regel -> uit.println(FOUT + regel));
        } catch (StackOverflowError fout) {
            uit.println(FOUT + "Een formule is te diep genest om te lezen.");
        }
        uit.println(KLAAR);
    }

    private static void vraag(Regelset regelset, Beslismodel model) {
        Feitenmaker maker = new Feitenmaker(ZAAD, regelset);
        for (int i = 0; i < VRAGEN; i++) {
            try {
                Map<String, Object> feiten = Feitenlezer.lees(model, maker.verzoek(model));
                regelset.beslis(model, feiten);
            } catch (MislukteBeslissing | Geweigerd vreemdeFeiten) {
                // Made-up facts may contradict each other or fall outside every table; here it only counts that an answer comes.
                continue;
            }
        }
    }
}
