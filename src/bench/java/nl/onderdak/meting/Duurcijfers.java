package nl.onderdak.meting;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A service that is kept busy for long at most of what it can: whether its answers stay quick and its memory flat. */
final class Duurcijfers {

    /** As much as a container is given; fixed, so that what grows is noticed. */
    static final String[] GEHEUGEN = {"-Xms768m", "-Xmx768m"};

    private static final String ONDERDEEL = "duur";
    private static final String MODEL = "voorzieningen";
    private static final int VERBINDINGEN = 16;
    private static final Duration OPWARMEN = Duration.ofSeconds(60);
    private static final Duration HOOGSTE = Duration.ofSeconds(30);
    private static final Duration DEEL = Duration.ofMinutes(1);
    private static final double LAST = 0.8;
    private static final Doel STAART = Doel.tenHoogste(5);
    private static final Doel VLAK = Doel.tenHoogste(1.1);

    List<Cijfer> meet(Proefregels regels, Proefdienst dienst) throws IOException {
        List<ByteBuffer> vragen = regels.vragen(regels.regelset().model(MODEL).orElseThrow()).stream()
                .map(vraag -> Belasting.verzoek(MODEL, vraag.body())).toList();
        List<Double> levend = new ArrayList<>();
        List<Double> p50 = new ArrayList<>();
        List<Double> p99 = new ArrayList<>();
        List<Double> duren = new ArrayList<>();
        double hoogste;
        try (Belasting belasting = new Belasting(dienst.poort(), VERBINDINGEN); Heap geheugen = new Heap(dienst.pid())) {
            belasting.perSeconde(vragen, OPWARMEN);
            hoogste = belasting.perSeconde(vragen, HOOGSTE);
            levend.add(geheugen.levend());
            for (int minuut = 1; minuut <= Integer.getInteger("meting.minuten"); minuut++) {
                List<Double> deel = belasting.opMaat(vragen, LAST * hoogste, DEEL);
                duren.addAll(deel);
                p50.add(deelpunt(deel, 0.5));
                p99.add(deelpunt(deel, 0.99));
                levend.add(geheugen.levend());
                System.out.printf("Duur, minuut %d: %d antwoorden, p50 %.1f ms, p99 %.1f ms, levende heap %.1f MB%n", minuut, deel.size(),
                        p50.get(p50.size() - 1), p99.get(p99.size() - 1), levend.get(levend.size() - 1));
            }
        }
        List<Double> groei = levend.subList(levend.size() / 2, levend.size()).stream().map(megabytes -> megabytes / levend.get(0)).toList();
        return List.of(
                Cijfer.los(ONDERDEEL, MODEL + ", hoogste", new Reeks(List.of(hoogste)), "verzoeken/s"),
                Cijfer.los(ONDERDEEL, "p50 bij 80 % daarvan, mediaan van de minuten", new Reeks(p50), "ms"),
                Cijfer.los(ONDERDEEL, "p99, mediaan van de minuten", new Reeks(p99), "ms"),
                Cijfer.metDoel(ONDERDEEL, "p99 op p50, over alle minuten", new Reeks(List.of(deelpunt(duren, 0.99) / deelpunt(duren, 0.5))), "keer", STAART),
                Cijfer.metDoel(ONDERDEEL, "levende heap, tweede helft op na het opwarmen", new Reeks(groei), "keer", VLAK));
    }

    private static double deelpunt(List<Double> duren, double deel) {
        List<Double> gesorteerd = new ArrayList<>(duren);
        Collections.sort(gesorteerd);
        return gesorteerd.get((int) Math.ceil(deel * gesorteerd.size()) - 1);
    }
}
