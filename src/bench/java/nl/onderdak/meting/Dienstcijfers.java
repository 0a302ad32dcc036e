package nl.onderdak.meting;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.onderdak.regels.Regelset;

/** Requests per second of the service over HTTP: every address without and with receipt, in turns. */
final class Dienstcijfers {

    private static final String ONDERDEEL = "dienst";
    private static final String EENHEID = "verzoeken/s";
    private static final int VERBINDINGEN = 16;
    private static final String ZONDER = ", zonder bewijs";
    private static final String MET = ", met bewijs";
    private static final String LEEG = "leeg";
    private static final String REFERENTIE = "referentie";
    private static final String VOORZIENINGEN = "voorzieningen";
    private static final Doel MET_OP_ZONDER = Doel.tenMinste(0.6);
    private static final Doel REFERENTIE_OP_LEEG = Doel.tenMinste(0.35);
    private static final byte[] LEGE_BODY = "{}".getBytes(StandardCharsets.UTF_8);

    /** Requests that are asked in turn, with the receipt switched off or on. */
    private record Variant(List<ByteBuffer> vragen, boolean bewijs) {
    }

    private final Tempo tempo;

    Dienstcijfers(Tempo tempo) {
        this.tempo = tempo;
    }

    List<Cijfer> meet(Proefregels regels, Proefdienst dienst) throws IOException {
        Map<String, Variant> varianten = new LinkedHashMap<>();
        varianten.put(LEEG + ZONDER, new Variant(List.of(Belasting.verzoek("leeg", LEGE_BODY)), false));
        varianten.put(LEEG + MET, new Variant(List.of(Belasting.verzoek("leeg/bewijs", LEGE_BODY)), true));
        Regelset regelset = regels.regelset();
        for (String model : List.of(REFERENTIE, VOORZIENINGEN)) {
            List<Proefregels.Vraag> gevallen = regels.vragen(regelset.model(model).orElseThrow());
            Bewijscontrole.controleer(dienst, model, gevallen.get(0).body());
            List<ByteBuffer> vragen = gevallen.stream().map(geval -> Belasting.verzoek(model, geval.body())).toList();
            varianten.put(model + ZONDER, new Variant(vragen, false));
            varianten.put(model + MET, new Variant(vragen, true));
        }
        return cijfers(beurten(varianten, dienst));
    }

    private Map<String, Reeks> beurten(Map<String, Variant> varianten, Proefdienst dienst) throws IOException {
        Map<String, List<Double>> gemeten = new LinkedHashMap<>();
        varianten.keySet().forEach(naam -> gemeten.put(naam, new ArrayList<>()));
        int beurten = tempo.opwarmbeurten() + tempo.beurten();
        try (Belasting belasting = new Belasting(dienst.poort(), VERBINDINGEN)) {
            for (int beurt = 1; beurt <= beurten; beurt++) {
                System.out.println("Dienst, beurt " + beurt + " van " + beurten);
                for (Map.Entry<String, Variant> variant : varianten.entrySet()) {
                    dienst.schakelBewijs(variant.getValue().bewijs());
                    double perSeconde = belasting.perSeconde(variant.getValue().vragen(), tempo.beurt());
                    if (beurt > tempo.opwarmbeurten()) {
                        gemeten.get(variant.getKey()).add(perSeconde);
                    }
                }
            }
            System.out.printf("De belasting zelf vroeg %.0f %% van een processor.%n", 100 * belasting.aandeel());
        }
        Map<String, Reeks> reeksen = new LinkedHashMap<>();
        gemeten.forEach((naam, waarden) -> reeksen.put(naam, new Reeks(waarden)));
        return reeksen;
    }

    private static List<Cijfer> cijfers(Map<String, Reeks> reeksen) {
        List<Cijfer> cijfers = new ArrayList<>();
        for (String adres : List.of(LEEG, REFERENTIE, VOORZIENINGEN)) {
            cijfers.add(Cijfer.los(ONDERDEEL, adres + ZONDER, reeksen.get(adres + ZONDER), EENHEID));
            cijfers.add(verhouding(reeksen, adres + MET, adres + ZONDER, MET_OP_ZONDER));
        }
        cijfers.add(verhouding(reeksen, REFERENTIE + MET, LEEG + ZONDER, REFERENTIE_OP_LEEG));
        return cijfers;
    }

    private static Cijfer verhouding(Map<String, Reeks> reeksen, String naam, String ten, Doel doel) {
        return Cijfer.tenOpzichteVan(ONDERDEEL, naam, reeksen.get(naam), EENHEID, ten, reeksen.get(ten), doel);
    }
}
