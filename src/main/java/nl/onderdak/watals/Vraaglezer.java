package nl.onderdak.watals;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onderdak.deur.Berichtlezer;
import nl.onderdak.deur.Feitenbericht;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.deur.Fout;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Feittype;
import nl.onderdak.regels.Gegeven;
import nl.onderdak.regels.Regelset;

/** Reads a question about one model, with every fault at once. */
final class Vraaglezer {

    private static final Feittype TEKSTEN = new Feittype.Lijst("teksten", "", new Feittype.Tekst("string", "", Optional.empty()));
    private static final List<Gegeven> NAAST = List.of(new Gegeven("uitkomst", "", TEKSTEN), new Gegeven("vast", "", TEKSTEN), new Gegeven("kan", "", TEKSTEN));

    private Vraaglezer() {
    }

    /**
     * @throws Geweigerd 400 with every fault
     */
    static Vraag lees(Regelset regelset, Beslismodel model, InputStream body) {
        Berichtlezer.Gelezen gelezen = Feitenbericht.lees(model, NAAST, body);
        List<String> uitkomst = teksten(gelezen.velden(), "uitkomst");
        List<String> vast = teksten(gelezen.velden(), "vast");
        List<String> kan = teksten(gelezen.velden(), "kan");
        List<Fout> fouten = new ArrayList<>();
        for (int i = 0; i < uitkomst.size(); i++) {
            if (!bestaat(model.uitkomsten(), uitkomst.get(i).split("\\.", -1), 0)) {
                fouten.add(new Fout("/uitkomst/" + i, "onbekend-pad", "Dit pad staat niet in de uitkomst van het model.", Feitenlezer.kort(uitkomst.get(i)),
                        "Een beslissing, of een veld daarin met punten ertussen: " + namen(model.uitkomsten()) + "."));
            }
        }
        plaatsen(model, "vast", vast, fouten);
        plaatsen(model, "kan", kan, fouten);
        if (!fouten.isEmpty()) {
            throw new Geweigerd(Probleem.ongeldigeInvoer(fouten));
        }
        return new Vraag(regelset, model, gelezen.gestuurd().get(Feitenbericht.FEITEN),
                uitkomst.isEmpty() ? model.uitkomsten().stream().map(Gegeven::naam).toList() : uitkomst, vast, kan, Zoekgrens.GEWOON);
    }

    private static void plaatsen(Beslismodel model, String veld, List<String> pointers, List<Fout> fouten) {
        for (int i = 0; i < pointers.size(); i++) {
            String pointer = pointers.get(i);
            if (!pointer.startsWith("/") || !bestaat(model.invoer(), pointer.substring(1).split("/", -1), 0)) {
                fouten.add(new Fout("/" + veld + "/" + i, "onbekend-feit", "Dit is geen plaats van een feit.", Feitenlezer.kort(pointer),
                        "Een JSON pointer binnen feiten, die begint met een van: /" + String.join(", /", model.invoer().stream().map(Gegeven::naam).toList()) + "."));
            }
        }
    }

    private static boolean bestaat(List<Gegeven> velden, String[] delen, int vanaf) {
        return velden.stream().filter(veld -> veld.naam().equals(delen[vanaf])).anyMatch(veld -> bestaat(veld.type(), delen, vanaf + 1));
    }

    private static boolean bestaat(Feittype type, String[] delen, int vanaf) {
        if (vanaf == delen.length) {
            return true;
        }
        if (type instanceof Feittype.Structuur structuur) {
            return bestaat(structuur.velden(), delen, vanaf);
        }
        return type instanceof Feittype.Lijst lijst && delen[vanaf].matches("\\d{1,4}") && bestaat(lijst.element(), delen, vanaf + 1);
    }

    private static String namen(List<Gegeven> gegevens) {
        return String.join(", ", gegevens.stream().map(Gegeven::naam).toList());
    }

    private static List<String> teksten(Map<String, Object> velden, String veld) {
        return velden.get(veld) instanceof List<?> waarden ? waarden.stream().map(String.class::cast).toList() : List.of();
    }
}
