package nl.onderdak.koppelronde;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import nl.onderdak.gemeente.Gemeente;
import nl.onderdak.gemeente.Gemeentegegevens;
import nl.onderdak.gemeente.Inwonertelling;
import nl.onderdak.gemeente.Regio;

/**
 * Made-up households and room of municipalities, as a caller could have sent them. The shares stand in {@code voorbeeld/koppelronde.json};
 * the same seed gives the same batch. Nothing in it says where anybody comes from.
 */
final class Voorbeeldbatch {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DUIZEND = 1000;

    private final JsonNode aandelen;
    private final List<Gemeente> gemeenten;
    /** A municipality per cumulative number of inhabitants: larger ones are named more often. */
    private final NavigableMap<Long, Gemeente> gewogen = new TreeMap<>();
    private final Map<String, Long> gewichten = new TreeMap<>();
    /** Of java.util.Random the numbers are laid down, on every machine. */
    private final Random toeval;

    Voorbeeldbatch(Gemeentegegevens gegevens, LocalDate peildatum, long zaad) {
        this.aandelen = lees();
        this.gemeenten = gegevens.op(peildatum);
        this.toeval = new Random(zaad);
        Optional<Inwonertelling> telling = gegevens.recentsteInwoners(peildatum);
        long som = 0;
        for (Gemeente gemeente : gemeenten) {
            long gewicht = telling.flatMap(alle -> alle.aantal(gemeente.code())).orElse(1);
            gewichten.put(gemeente.code(), gewicht);
            som += gewicht;
            gewogen.put(som, gemeente);
        }
    }

    private static JsonNode lees() {
        try (InputStream stroom = Voorbeeldbatch.class.getResourceAsStream("/voorbeeld/koppelronde.json")) {
            return new ObjectMapper().readTree(stroom);
        } catch (IOException fout) {
            throw new UncheckedIOException("The shares of the example cannot be read", fout);
        }
    }

    ArrayNode huishoudens(int aantal) {
        ArrayNode huishoudens = JSON.arrayNode();
        for (int i = 1; i <= aantal; i++) {
            huishoudens.add(huishouden("voorbeeld-%05d".formatted(i)));
        }
        return huishoudens;
    }

    private ObjectNode huishouden(String kenmerk) {
        int personen = grootte();
        ObjectNode huishouden = JSON.objectNode().put("kenmerk", kenmerk).put("personen", personen);
        ArrayNode volwassenen = huishouden.putArray("volwassenen");
        int aantalVolwassenen = personen > 1 && kans(aandelen.get("tweeVolwassenen")) ? 2 : 1;
        for (int v = 0; v < aantalVolwassenen; v++) {
            ArrayNode criteria = volwassenen.addObject().putArray("criteria");
            if (v == 0) {
                hard().ifPresent(soort -> criteria.add(criterium(soort)));
            }
            aandelen.get("zachtPerVolwassene").forEach(soort -> {
                if (kans(soort.get("aandeel"))) {
                    criteria.add(criterium(soort));
                }
            });
        }
        huishouden.put("toegankelijkeWoningNodig", jaNee("toegankelijkeWoningNodig"));
        huishouden.put("opvanggemeente", gemeenten.get(toeval.nextInt(gemeenten.size())).code());
        if (kans(aandelen.get("metAdviesregio"))) {
            gewogenGemeente().arbeidsmarktregio().map(Regio::code).ifPresent(huishouden.putArray("adviesregios")::add);
        }
        if (kans(aandelen.get("metVoorkeur"))) {
            huishouden.putArray("voorkeursgemeenten").add(gewogenGemeente().code());
        }
        boolean zonderVergunning = kans(aandelen.get("zonderVergunning"));
        huishouden.put("wachtweken", zonderVergunning ? 0 : toeval.nextInt(aandelen.get("wachtwekenTot").intValue() + 1));
        return huishouden.put("vergunningVerleend", zonderVergunning ? "nee" : "ja");
    }

    private int grootte() {
        int trekking = toeval.nextInt(DUIZEND);
        for (Map.Entry<String, JsonNode> grootte : aandelen.get("grootte").properties()) {
            trekking -= grootte.getValue().intValue();
            if (trekking < 0) {
                return Integer.parseInt(grootte.getKey());
            }
        }
        throw new IllegalStateException("De aandelen van de grootte tellen niet op tot " + DUIZEND + ".");
    }

    /** At most one, because two could contradict each other. */
    private Optional<JsonNode> hard() {
        int trekking = toeval.nextInt(DUIZEND);
        for (JsonNode soort : aandelen.get("hard")) {
            trekking -= soort.get("aandeel").intValue();
            if (trekking < 0) {
                return Optional.of(soort);
            }
        }
        return Optional.empty();
    }

    private ObjectNode criterium(JsonNode soort) {
        ObjectNode criterium = JSON.objectNode();
        criterium.set("feiten", soort.get("feiten"));
        String naar = soort.get("wijstNaar").textValue();
        return naar.equals("gemeente") ? criterium.put("gemeente", gewogenGemeente().code()) : criterium.put("voorziening", naar);
    }

    /** Room for somewhat more persons than there are, by inhabitants. */
    ArrayNode gemeenten(long personen) {
        JsonNode opgave = aandelen.get("opgave");
        long ruimte = personen * opgave.get("ruimtePerDuizendPersonen").longValue() / DUIZEND;
        ArrayNode lijst = JSON.arrayNode();
        for (Gemeente gemeente : gemeenten) {
            // Rounded up, as the target is.
            long eigen = -Math.floorDiv(-ruimte * gewichten.get(gemeente.code()), gewogen.lastKey());
            int voortgang = toeval.nextInt(opgave.get("voortgangTot").intValue() + 1);
            ObjectNode rij = lijst.addObject().put("code", gemeente.code()).put("ruimteEigen", eigen)
                    .put("opgave", eigen * 100 / (100 - voortgang)).put("voortgang", voortgang);
            woningen(rij, aandelen.get("woningen"));
            rij.put("doorstroomlocatie", kans(opgave.get("metDoorstroomlocatie")) ? "ja" : "nee");
            rij.putArray("voorzieningen").addObject().put("soort", "ziekenhuis")
                    .put("kilometers", toeval.nextInt(aandelen.get("kilometersTotZiekenhuisTot").intValue() + 1));
        }
        return lijst;
    }

    private void woningen(ObjectNode rij, JsonNode woningen) {
        rij.put("grootsteWoningOoit", tussen(woningen, "grootsteOoitVan", "grootsteOoitTot"));
        rij.put("grootsteWoningNu", tussen(woningen, "grootsteNuVan", "grootsteNuTot"));
        boolean ooit = kans(woningen.get("toegankelijkOoit"));
        rij.put("toegankelijkeWoningOoit", ooit ? "ja" : "nee");
        rij.put("toegankelijkeWoningNu", ooit && kans(woningen.get("toegankelijkNu")) ? "ja" : "nee");
    }

    private int tussen(JsonNode grenzen, String van, String tot) {
        int laagste = grenzen.get(van).intValue();
        return laagste + toeval.nextInt(grenzen.get(tot).intValue() - laagste + 1);
    }

    private Gemeente gewogenGemeente() {
        long trekking = (long) (toeval.nextDouble() * gewogen.lastKey());
        return gewogen.higherEntry(trekking).getValue();
    }

    private String jaNee(String aandeel) {
        return kans(aandelen.get(aandeel)) ? "ja" : "nee";
    }

    private boolean kans(JsonNode aandeel) {
        return toeval.nextInt(DUIZEND) < aandeel.intValue();
    }
}
