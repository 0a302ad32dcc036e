package nl.onderdak.voorstel;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderdak.bewerking.Annotatie;
import nl.onderdak.bewerking.Bewerking;

/** Reads the body of an edit. */
final class Bewerkinglezer {

    /** Accepting what a case now gets, which only the draft can say. */
    static final String GEVALAANVAARDEN = "gevalaanvaarden";

    static final int CEL = 10_000;
    static final int NAAM = 200;
    static final int TOELICHTING = 4_000;

    private static final List<String> ANNOTATIES = Stream.of(Annotatie.values()).map(Annotatie::naam).toList();
    private static final Map<String, Function<Veldlezer, Bewerking>> SOORTEN = soorten();

    private Bewerkinglezer() {
    }

    /** One of the kinds of edit; empty text when it is none. */
    static String soort(Veldlezer body) {
        return body.code("soort", Stream.concat(SOORTEN.keySet().stream(), Stream.of(GEVALAANVAARDEN)).toList());
    }

    /** @throws nl.onderdak.deur.Geweigerd 400 with every fault */
    static Bewerking lees(Veldlezer body, String soort) {
        if (soort.isEmpty()) {
            body.eis();
        }
        Bewerking bewerking = SOORTEN.get(soort).apply(body);
        body.klaar();
        body.eis();
        return bewerking;
    }

    private static Map<String, Function<Veldlezer, Bewerking>> soorten() {
        Map<String, Function<Veldlezer, Bewerking>> soorten = new LinkedHashMap<>();
        soorten.put("cel", body -> new Bewerking.Cel(naam(body, "rij"), naam(body, "kolom"), body.tekstOfLeeg("was", CEL), body.tekstOfLeeg("wordt", CEL)));
        soorten.put("annotatie", body -> new Bewerking.Annotatietekst(naam(body, "rij"), annotatie(body.code("kolom", ANNOTATIES)), body.tekstOfLeeg("was", CEL),
                body.tekstOfLeeg("wordt", CEL)));
        soorten.put("toevoegen", body -> new Bewerking.Toevoegen(naam(body, "model"), naam(body, "tabel"), na(body), body.teksten("cellen", CEL), annotaties(body)));
        soorten.put("kopieren", body -> new Bewerking.Kopieren(naam(body, "rij")));
        soorten.put("verplaatsen", body -> new Bewerking.Verplaatsen(naam(body, "rij"), na(body)));
        soorten.put("beeindigen", body -> new Bewerking.Beeindigen(naam(body, "rij"), body.dag("laatsteDag")));
        soorten.put("opvolgen", body -> new Bewerking.Opvolgen(naam(body, "rij"), body.dag("vanaf"), body.teksten("cellen", CEL), annotaties(body)));
        soorten.put("verwijderen", body -> new Bewerking.Verwijderen(naam(body, "rij")));
        soorten.put("geval", body -> new Bewerking.Geval(naam(body, "model"), body.teksten("geval", CEL)));
        return soorten;
    }

    private static String naam(Veldlezer body, String veld) {
        return body.tekst(veld, NAAM);
    }

    private static Optional<String> na(Veldlezer body) {
        return body.misschien("na", NAAM);
    }

    private static Annotatie annotatie(String naam) {
        return Stream.of(Annotatie.values()).filter(annotatie -> annotatie.naam().equals(naam)).findFirst().orElse(Annotatie.TOELICHTING);
    }

    private static Map<Annotatie, String> annotaties(Veldlezer body) {
        Map<String, String> teksten = body.teksten("annotaties", CEL);
        teksten.keySet().stream().filter(naam -> !ANNOTATIES.contains(naam)).forEach(naam -> body.fout("annotaties/" + naam, "onbekend-veld", "Deze annotatie bestaat niet.",
                naam, "Een van: " + ANNOTATIES.stream().collect(Collectors.joining(", ")) + "."));
        Map<Annotatie, String> annotaties = new EnumMap<>(Annotatie.class);
        teksten.forEach((naam, tekst) -> annotaties.put(annotatie(naam), tekst));
        return annotaties;
    }
}
