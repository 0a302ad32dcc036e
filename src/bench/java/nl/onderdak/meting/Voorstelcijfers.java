package nl.onderdak.meting;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** How long ranking all municipalities for one household takes over HTTP, receipt included: one caller, one request at a time. */
final class Voorstelcijfers {

    private static final Doel DOEL = Doel.tenHoogste(50);
    private static final String PAD = "koppelvoorstellen";
    private static final int HUISHOUDENS = 200;
    private static final long ZAAD = 2026;
    private static final double P95 = 0.95;
    private static final List<String> GEMEENTEN = List.of("GM0014", "GM0344", "GM0363", "GM0599", "GM0855", "GM0935", "GM0268", "GM0193");
    private static final List<String> SOORTEN = List.of("werkervaring", "opleidingsachtergrond", "sociaal-netwerk", "ambities");

    private static final String VOLWASSENE = """
            {"criteria": [{"feiten": {"soort": "%s", "%s": "ja"}, "gemeente": "%s"}]}""";
    private static final String VRAAG = """
            {"peildatum": "2025-06-02", "koppelstelsel": "punten-met-prijzen",
             "huishouden": {"personen": %d, "volwassenen": [%s%s], "opvanggemeente": "%s", "wachtweken": %d},
             "waaromNiet": ["GM0518"]}
            """;

    private final Tempo tempo;

    Voorstelcijfers(Tempo tempo) {
        this.tempo = tempo;
    }

    List<Cijfer> meet(Proefdienst dienst) {
        List<byte[]> vragen = vragen();
        List<Double> mediaan = new ArrayList<>();
        List<Double> p95 = new ArrayList<>();
        for (int beurt = 1; beurt <= tempo.opwarmbeurten() + tempo.beurten(); beurt++) {
            List<Double> duren = vragen.stream().map(vraag -> milliseconden(dienst, vraag)).sorted().toList();
            if (beurt > tempo.opwarmbeurten()) {
                mediaan.add(duren.get(duren.size() / 2));
                p95.add(duren.get((int) Math.ceil(P95 * duren.size()) - 1));
            }
        }
        return List.of(Cijfer.los("voorstel", "een huishouden, mediaan", new Reeks(mediaan), "ms"),
                Cijfer.metDoel("voorstel", "een huishouden, p95", new Reeks(p95), "ms", DOEL));
    }

    private static double milliseconden(Proefdienst dienst, byte[] vraag) {
        long begin = System.nanoTime();
        HttpResponse<byte[]> antwoord = dienst.post(PAD, vraag);
        if (antwoord.statusCode() != 200) {
            throw new IllegalStateException("Het voorstel is geweigerd: " + new String(antwoord.body(), StandardCharsets.UTF_8));
        }
        return (System.nanoTime() - begin) / 1e6;
    }

    /** Households of two to eight persons, half of them with a criterion of which the evidence is not known yet. */
    private static List<byte[]> vragen() {
        Random toeval = new Random(ZAAD);
        List<byte[]> vragen = new ArrayList<>();
        for (int i = 0; i < HUISHOUDENS; i++) {
            String onbewezen = i % 2 == 0 ? "" : ", " + VOLWASSENE.formatted("betaald-werk", "contractGetekend", een(GEMEENTEN, toeval));
            String bewezen = VOLWASSENE.formatted(een(SOORTEN, toeval), "blijktUitScreening", een(GEMEENTEN, toeval));
            String vraag = VRAAG.formatted(2 + toeval.nextInt(7), bewezen, onbewezen, een(GEMEENTEN, toeval), toeval.nextInt(60));
            vragen.add(vraag.getBytes(StandardCharsets.UTF_8));
        }
        return vragen;
    }

    private static String een(List<String> keuze, Random toeval) {
        return keuze.get(toeval.nextInt(keuze.size()));
    }
}
