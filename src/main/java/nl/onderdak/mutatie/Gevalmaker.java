package nl.onderdak.mutatie;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.onderdak.geval.Geval;
import nl.onderdak.mutatie.Vragers.Vrager;
import nl.onderdak.regels.Rij;
import nl.onderdak.geval.Gevalproef;
import nl.onderdak.geval.Weigergrond;

/** Makes the case that would notice a fault: facts that come past it, with what the rules say now of what the fault would change. */
final class Gevalmaker {

    private static final String VERWACHT = "verwacht.";
    private static final String SCHEIDER = " | ";
    private static final int MEESTE_PADEN = 6;

    private final Mutant mutant;
    private final Invloed invloed;
    private final Vrager vrager;

    Gevalmaker(Mutant mutant, Invloed invloed, Vrager vrager) {
        this.mutant = mutant;
        this.invloed = invloed;
        this.vrager = vrager;
    }

    /**
     * @param feiten each a request to {@code model}
     * @return text per column of a case file; empty when none of the facts shows a difference
     */
    Optional<Map<String, String>> maak(String model, List<JsonNode> feiten) {
        return feiten.stream().map(feit -> maak(geval(model, feit))).flatMap(Optional::stream).findFirst();
    }

    static Geval geval(String model, JsonNode feiten) {
        return new Geval("", model, List.of(), "", feiten.deepCopy(), Map.of(), List.of(), List.of());
    }

    private Optional<Map<String, String>> maak(Geval vraag) {
        Gevalproef eigen = vraag(vraag);
        Gevalproef anders = mutant.vraag(vrager.set(), () -> vraag(vraag));
        Map<String, String> verwacht = eigen.gronden().isEmpty() ? verwacht(eigen, anders) : Map.of(VERWACHT + "fout", weigering(eigen, anders));
        boolean zelfdeWeigering = !eigen.gronden().isEmpty() && eigen.gronden().equals(anders.gronden());
        if (verwacht.isEmpty() || zelfdeWeigering || eigen.fouten().contains(Gevalproef.MISLUKT)) {
            return Optional.empty();
        }
        Optional<Rij> rij = eigen.rijen().stream().filter(gevonden -> isVanTabel(gevonden) || gevonden.equals(mutant.rij())).findFirst()
                .or(() -> Optional.of(mutant.rij())).flatMap(vrager.set().regelset()::rij);
        Map<String, String> geval = new LinkedHashMap<>();
        geval.put("geval", "");
        geval.put("feit", rij.map(gevonden -> String.join(" ", gevonden.feiten())).orElse(""));
        geval.put("omschrijving", rij.map(Rij::toelichting).orElse(mutant.zin()));
        voegToe(geval, "", vraag.verzoek());
        geval.putAll(verwacht);
        return Optional.of(geval);
    }

    /** The codes, with the facts only when those are what differs. */
    private static String weigering(Gevalproef eigen, Gevalproef anders) {
        List<String> codes = eigen.fouten();
        return String.join(SCHEIDER, codes.equals(anders.fouten()) ? eigen.gronden().stream().map(Weigergrond::tekst).toList() : codes);
    }

    private Gevalproef vraag(Geval geval) {
        return Gevalproef.van(vrager.set().regelset(), geval, invloed.beslissingen(geval.model()), null);
    }

    private boolean isVanTabel(String rij) {
        return vrager.set().regelset().rij(rij).map(Rij::plaats).filter(mutant.tabel()::equals).isPresent();
    }

    private Map<String, String> verwacht(Gevalproef eigen, Gevalproef anders) {
        Map<String, String> nu = paden(eigen);
        Map<String, String> straks = paden(anders);
        Map<String, String> verwacht = new LinkedHashMap<>();
        nu.forEach((pad, tekst) -> {
            if (!tekst.equals(straks.get(pad)) && verwacht.size() < MEESTE_PADEN) {
                verwacht.put(VERWACHT + pad, tekst);
            }
        });
        List<String> rijen = eigen.rijen().stream().filter(rij -> isVanTabel(rij)).toList();
        Set<String> weg = new LinkedHashSet<>(rijen);
        weg.removeAll(anders.rijen());
        if (!verwacht.isEmpty() && !rijen.isEmpty() || !weg.isEmpty()) {
            verwacht.put(VERWACHT + "rijen", String.join(SCHEIDER, rijen));
        }
        return verwacht;
    }

    /** Paths that a case can name: fields, and lists as a whole, of structures one field at a time. */
    private static Map<String, String> paden(Gevalproef proef) {
        Map<String, String> paden = new LinkedHashMap<>();
        proef.uitkomst().forEach((naam, waarde) -> paden(paden, naam, waarde));
        return paden;
    }

    private static void paden(Map<String, String> paden, String pad, JsonNode waarde) {
        if (waarde.isObject()) {
            waarde.fields().forEachRemaining(veld -> paden(paden, pad + "." + veld.getKey(), veld.getValue()));
        } else if (!waarde.isArray() || waarde.isEmpty() || waarde.get(0).isValueNode()) {
            paden.put(pad, Gevalproef.tekst(waarde));
        } else {
            waarde.get(0).fieldNames().forEachRemaining(veld -> {
                ArrayNode velden = JsonNodeFactory.instance.arrayNode();
                waarde.forEach(element -> velden.add(element.path(veld)));
                paden(paden, pad + "." + veld, velden);
            });
        }
    }

    private static void voegToe(Map<String, String> geval, String pad, JsonNode feit) {
        if (feit.isObject() && (!feit.isEmpty() || pad.isEmpty())) {
            feit.fields().forEachRemaining(veld -> voegToe(geval, pad.isEmpty() ? veld.getKey() : pad + "." + veld.getKey(), veld.getValue()));
        } else if (feit.isArray() && !feit.isEmpty()) {
            for (int i = 0; i < feit.size(); i++) {
                voegToe(geval, pad + "[" + (i + 1) + "]", feit.get(i));
            }
        } else if (!feit.isNull()) {
            geval.put(pad, feit.isObject() ? "{}" : feit.isArray() ? "[]" : feit.isNumber() ? feit.decimalValue().toPlainString() : feit.asText());
        }
    }
}
