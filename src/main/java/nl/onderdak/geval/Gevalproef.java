package nl.onderdak.geval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.onderdak.advies.Uitkomstschrijver;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Tegenstrijdigheid;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Gegeven;
import nl.onderdak.regels.MislukteBeslissing;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.Rij;
import nl.onderdak.regels.Tabelgebruik;
import nl.onderdak.regels.Uitslag;

/**
 * What a rule set answers to a case.
 *
 * @param gronden of a refusal; empty when there is advice
 * @param uitkomst by name of the decision; empty on a refusal
 * @param rijen ids of the rows that were applied
 */
public record Gevalproef(Geval geval, List<Weigergrond> gronden, Map<String, JsonNode> uitkomst, List<String> rijen) {

    private static final String FOUT = "fout";
    private static final String RIJEN = "rijen";
    private static final String VERWACHT = "verwacht.";
    private static final String SCHEIDER = " | ";
    /** Stands among the codes when the rule set has no answer. */
    public static final String MISLUKT = "mislukt";

    /**
     * What differs from what the case expects.
     *
     * @param pad path in the outcome, {@code fout} or {@code rijen}
     * @param werd what the rule set says; empty when there is no such path
     */
    public record Verschil(String pad, String verwacht, Optional<String> werd) {
    }

    public static Gevalproef van(Regelset regelset, Geval geval) {
        return van(regelset.model(geval.model()).orElseThrow(), geval, regelset::beslis);
    }

    /**
     * The same, of some decisions only.
     *
     * @param beslissingen names of decisions of the model; the case expects nothing of the others
     * @param waarnemer    hears of every table on the way; may be null
     */
    public static Gevalproef van(Regelset regelset, Geval geval, List<String> beslissingen, Consumer<Tabelgebruik> waarnemer) {
        return van(regelset.model(geval.model()).orElseThrow(), geval, (model, feiten) -> regelset.beslis(model, feiten, beslissingen, waarnemer));
    }

    private static Gevalproef van(Beslismodel model, Geval geval, BiFunction<Beslismodel, Map<String, Object>, Uitslag> beslis) {
        try {
            Uitslag uitslag = beslis.apply(model, Feitenlezer.lees(model, geval.verzoek()));
            List<Weigergrond> tegenstrijdig = gronden(Tegenstrijdigheid.weigering(uitslag.tegenstrijdigheden(), geval.verzoek()));
            Map<String, JsonNode> uitkomst = new LinkedHashMap<>();
            for (Gegeven gegeven : model.uitkomsten()) {
                if (uitslag.uitkomsten().containsKey(gegeven.naam())) {
                    uitkomst.put(gegeven.naam(), Uitkomstschrijver.boom(gegeven.type(), uitslag.uitkomsten().get(gegeven.naam())));
                }
            }
            return new Gevalproef(geval, tegenstrijdig, uitkomst, uitslag.toegepast().stream().map(Rij::id).distinct().toList());
        } catch (Geweigerd weigering) {
            return new Gevalproef(geval, gronden(weigering), Map.of(), List.of());
        } catch (MislukteBeslissing mislukt) {
            return new Gevalproef(geval, List.of(new Weigergrond(MISLUKT, "")), Map.of(), List.of());
        }
    }

    private static List<Weigergrond> gronden(Geweigerd weigering) {
        return weigering.probleem().errors().stream().map(Weigergrond::van).distinct().toList();
    }

    /** Codes of a refusal; empty when there is advice. */
    public List<String> fouten() {
        return gronden.stream().map(Weigergrond::code).distinct().toList();
    }

    /** Empty when the case passes. */
    public List<Verschil> verschillen() {
        List<Verschil> verschillen = new ArrayList<>();
        if (!Weigergrond.klopt(geval.fouten(), gronden)) {
            verschillen.add(new Verschil(FOUT, tekst(geval.fouten()), Optional.of(tekst(geval.noemtVeld() ? gronden.stream().map(Weigergrond::tekst).toList() : fouten()))));
        }
        if (!gronden.isEmpty()) {
            return verschillen;
        }
        geval.verwacht().forEach((pad, verwacht) -> {
            Optional<JsonNode> werd = op(pad);
            if (werd.filter(waarde -> klopt(waarde, verwacht)).isEmpty()) {
                verschillen.add(new Verschil(pad, verwacht, werd.map(Gevalproef::tekst)));
            }
        });
        if (!rijen.containsAll(geval.rijen())) {
            verschillen.add(new Verschil(RIJEN, tekst(geval.rijen()), Optional.of(tekst(rijen))));
        }
        return verschillen;
    }

    /** What the case would expect if the rule set is right: text per column of a case file, for what it expects now. */
    public Map<String, String> verwachting() {
        Map<String, String> verwachting = new LinkedHashMap<>();
        for (Verschil verschil : verschillen()) {
            verwachting.put(VERWACHT + verschil.pad(), verschil.pad().equals(RIJEN) ? tekst(nogToegepast()) : verschil.werd().orElse(""));
        }
        if (!gronden.isEmpty()) {
            geval.verwacht().keySet().forEach(pad -> verwachting.put(VERWACHT + pad, ""));
            verwachting.putAll(geval.rijen().isEmpty() ? Map.of() : Map.of(VERWACHT + RIJEN, ""));
        } else if (verwachting.containsKey(VERWACHT + FOUT)) {
            verwachting.put(VERWACHT + FOUT, "");
            verwachting.putIfAbsent(VERWACHT + RIJEN, tekst(rijen));
        }
        return verwachting;
    }

    private List<String> nogToegepast() {
        List<String> nog = geval.rijen().stream().filter(rijen::contains).toList();
        return nog.isEmpty() ? rijen : nog;
    }

    private Optional<JsonNode> op(String pad) {
        String[] delen = pad.split("\\.");
        JsonNode hier = uitkomst.get(delen[0]);
        for (int i = 1; i < delen.length && hier != null; i++) {
            hier = veld(hier, delen[i]);
        }
        return Optional.ofNullable(hier);
    }

    /** A field below nothing is nothing, below a list that of every element. */
    private static JsonNode veld(JsonNode hier, String naam) {
        if (hier.isArray()) {
            ArrayNode velden = JsonNodeFactory.instance.arrayNode();
            hier.forEach(element -> velden.add(element.path(naam)));
            return velden;
        }
        return hier.isNull() ? hier : hier.get(naam);
    }

    private static boolean klopt(JsonNode werd, String verwacht) {
        if (verwacht.equals(Geval.LEEG)) {
            return tekst(werd).equals(Geval.LEEG);
        }
        if (werd.isNumber()) {
            return getal(verwacht).filter(getal -> werd.decimalValue().compareTo(getal) == 0).isPresent();
        }
        return werd.isArray() ? teksten(werd).stream().sorted().toList().equals(Gevallenlezer.lijst(verwacht).stream().sorted().toList())
                : werd.asText().equals(verwacht);
    }

    private static Optional<BigDecimal> getal(String verwacht) {
        try {
            return Optional.of(new BigDecimal(verwacht.replace(',', '.')));
        } catch (NumberFormatException geenGetal) {
            return Optional.empty();
        }
    }

    /** A value of an outcome as it stands in a case file. */
    public static String tekst(JsonNode werd) {
        if (werd.isNull() || werd.isArray() && werd.isEmpty()) {
            return Geval.LEEG;
        }
        if (werd.isNumber()) {
            return werd.decimalValue().toPlainString();
        }
        return werd.isArray() ? tekst(teksten(werd)) : werd.asText();
    }

    private static List<String> teksten(JsonNode lijst) {
        return StreamSupport.stream(lijst.spliterator(), false).map(JsonNode::asText).toList();
    }

    private static String tekst(List<String> delen) {
        return delen.stream().collect(Collectors.joining(SCHEIDER));
    }
}
