package nl.onderdak.keuring;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.geval.Geval;
import nl.onderdak.geval.Gevallenlezer;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.MislukteBeslissing;
import nl.onderdak.regels.OngeldigeRegelset;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.RegelsetLoader;
import nl.onderdak.vergelijking.Feitenmaker;
import org.jboss.logmanager.Logger;

/** The other side of {@link Proefproces}: reads models from standard input, compiles them and asks each of them the first of its cases and a few made-up questions. */
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
        List<Regelbestand> bestanden = lees(new DataInputStream(System.in));
        new Proefdraaier(uit).draai(bestanden);
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

    private void draai(List<Regelbestand> bestanden) {
        uit.println(BEGIN);
        uit.println(STAP + "het compileren");
        try {
            Regelset regelset = RegelsetLoader.laad(bestanden.stream().filter(Regelbestand::isBeslismodel).toList());
            for (Beslismodel model : regelset.modellen()) {
                uit.println(STAP + "een beslissing van model " + model.naam());
                vragen(regelset, model, bestanden).forEach(vraag -> beslis(regelset, model, vraag));
            }
        } catch (OngeldigeRegelset fout) {
            fout.getMessage().lines().skip(1).forEach(regel -> uit.println(FOUT + regel));
        } catch (IllegalArgumentException fout) {
            uit.println(FOUT + fout.getMessage());
        } catch (StackOverflowError fout) {
            uit.println(FOUT + "Een formule is te diep genest om te lezen.");
        }
        uit.println(KLAAR);
    }

    private static Stream<JsonNode> vragen(Regelset regelset, Beslismodel model, List<Regelbestand> bestanden) {
        Stream<JsonNode> gevallen = bestanden.stream().filter(bestand -> !bestand.isBeslismodel() && Gevallenlezer.modelVan(bestand.naam()).equals(model.naam()))
                .flatMap(bestand -> Gevallenlezer.lees(model, bestand.inhoud()).stream()).<JsonNode>map(Geval::verzoek).limit(VRAGEN);
        Feitenmaker maker = new Feitenmaker(ZAAD, regelset);
        return Stream.concat(gevallen, IntStream.range(0, VRAGEN).mapToObj(i -> maker.verzoek(model)));
    }

    /** Facts may contradict each other or fall outside every table; here it only counts that an answer comes. */
    private static boolean beslis(Regelset regelset, Beslismodel model, JsonNode vraag) {
        try {
            regelset.beslis(model, Feitenlezer.lees(model, vraag));
            return true;
        } catch (MislukteBeslissing | Geweigerd zonderUitkomst) {
            return false;
        }
    }
}
