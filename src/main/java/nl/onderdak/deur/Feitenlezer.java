package nl.onderdak.deur;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Feittype;
import nl.onderdak.regels.Gegeven;

/**
 * Turns a JSON body into the facts a model takes, checked against the model's own types, and collects every fault.
 * What is not given is made explicit, because the engine refuses a structure with a field missing: an enumeration that
 * knows {@code onbekend} gets that code, anything else becomes null. A given {@code null} is the same as not given.
 */
public final class Feitenlezer {

    static final Pattern ISO_DAG = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final List<Fout> fouten = new ArrayList<>();

    private final int langsteLijst;

    private Feitenlezer(int langsteLijst) {
        this.langsteLijst = langsteLijst;
    }

    /**
     * @param body the facts as they were sent
     * @return the facts as the engine needs them, one entry per input of the model
     * @throws Geweigerd 400 with every fault found
     */
    public static Map<String, Object> lees(Beslismodel model, JsonNode body) {
        return lees(model.invoer(), body, Grenzen.LIJST);
    }

    static Map<String, Object> lees(List<Gegeven> invoer, JsonNode body, int langsteLijst) {
        return lees(invoer, body, langsteLijst, Gegeven::verplicht);
    }

    static Map<String, Object> lees(List<Gegeven> invoer, JsonNode body, int langsteLijst, Predicate<Gegeven> verplicht) {
        Feitenlezer lezer = new Feitenlezer(langsteLijst);
        Map<String, Object> feiten = lezer.feiten(invoer, body, verplicht);
        if (!lezer.fouten.isEmpty()) {
            throw new Geweigerd(Probleem.ongeldigeInvoer(lezer.fouten));
        }
        return feiten;
    }

    private Map<String, Object> feiten(List<Gegeven> invoer, JsonNode body, Predicate<Gegeven> verplicht) {
        if (!body.isObject()) {
            fout("", "geen-object", "De inhoud van het verzoek is geen JSON-object.", body, "Stuur een object met de velden " + namen(invoer) + ".");
            return Map.of();
        }
        for (Gegeven gegeven : invoer) {
            if (verplicht.test(gegeven) && ontbreekt(body.get(gegeven.naam()))) {
                fouten.add(new Fout(JsonPointer.onder("", gegeven.naam()), "verplicht", "Het veld " + gegeven.naam() + " ontbreekt.",
                        null, "Verplicht: " + toegestaan(gegeven.type())));
            }
        }
        return velden("", invoer, body);
    }

    private Map<String, Object> velden(String pointer, List<Gegeven> velden, JsonNode object) {
        Map<String, Object> feiten = new LinkedHashMap<>();
        for (Gegeven veld : velden) {
            feiten.put(veld.naam(), waarde(JsonPointer.onder(pointer, veld.naam()), veld.type(), object.get(veld.naam())));
        }
        List<String> onbekend = new ArrayList<>();
        object.fieldNames().forEachRemaining(naam -> {
            if (!feiten.containsKey(naam)) {
                onbekend.add(naam);
            }
        });
        if (!onbekend.isEmpty()) {
            String toegestaan = "Toegestaan zijn: " + namen(velden) + ". Haal het veld weg of verbeter de naam.";
            onbekend.forEach(naam -> fout(JsonPointer.onder(pointer, naam), "onbekend-veld",
                    "Het veld " + kort(naam) + " bestaat hier niet.", object.get(naam), toegestaan));
        }
        return feiten;
    }

    private Object waarde(String pointer, Feittype type, JsonNode waarde) {
        boolean leeg = ontbreekt(waarde);
        if (type instanceof Feittype.Structuur structuur) {
            if (!leeg && !waarde.isObject()) {
                return verkeerdeSoort(pointer, waarde, type);
            }
            return velden(pointer, structuur.velden(), leeg ? JsonNodeFactory.instance.objectNode() : waarde);
        }
        if (leeg) {
            return type instanceof Feittype.Opsomming opsomming && opsomming.kentOnbekend() ? Feittype.Opsomming.ONBEKEND : null;
        }
        if (type instanceof Feittype.Lijst lijst) {
            return lijst(pointer, lijst, waarde);
        }
        if (type instanceof Feittype.Opsomming opsomming) {
            return opsomming(pointer, opsomming, waarde);
        }
        if (type instanceof Feittype.Getal getal) {
            return getal(pointer, getal, waarde);
        }
        if (type instanceof Feittype.Datum) {
            return datum(pointer, type, waarde);
        }
        if (type instanceof Feittype.Logisch) {
            return waarde.isBoolean() ? (Object) waarde.booleanValue() : verkeerdeSoort(pointer, waarde, type);
        }
        return tekst(pointer, type, waarde);
    }

    private Object lijst(String pointer, Feittype.Lijst lijst, JsonNode waarde) {
        if (!waarde.isArray()) {
            return verkeerdeSoort(pointer, waarde, lijst);
        }
        if (waarde.size() > langsteLijst) {
            fouten.add(new Fout(pointer, "te-lang", "De lijst heeft " + waarde.size() + " onderdelen.", null,
                    "Ten hoogste " + langsteLijst + " onderdelen."));
            return null;
        }
        List<Object> onderdelen = new ArrayList<>(waarde.size());
        for (int i = 0; i < waarde.size(); i++) {
            if (ontbreekt(waarde.get(i))) {
                fout(JsonPointer.onder(pointer, i), "leeg-onderdeel", "Een onderdeel van de lijst is leeg.", waarde.get(i), "Haal het lege onderdeel weg.");
            } else {
                onderdelen.add(waarde(JsonPointer.onder(pointer, i), lijst.element(), waarde.get(i)));
            }
        }
        return onderdelen;
    }

    private Object opsomming(String pointer, Feittype.Opsomming opsomming, JsonNode waarde) {
        if (!waarde.isTextual()) {
            return verkeerdeSoort(pointer, waarde, opsomming);
        }
        if (!opsomming.waarden().contains(waarde.textValue())) {
            fout(pointer, "onbekende-waarde", "De waarde staat niet in de lijst.", waarde, toegestaan(opsomming));
        }
        return waarde.textValue();
    }

    private Object getal(String pointer, Feittype.Getal getal, JsonNode waarde) {
        if (!waarde.isNumber()) {
            return verkeerdeSoort(pointer, waarde, getal);
        }
        BigDecimal bedrag = waarde.decimalValue();
        // Beyond this an exponent such as 1e999999 would cost memory before any range is compared.
        if (bedrag.precision() > Grenzen.CIJFERS || Math.abs((long) bedrag.scale()) > Grenzen.CIJFERS) {
            fout(pointer, "te-veel-cijfers", "Het getal heeft te veel cijfers.", waarde, "Ten hoogste " + Grenzen.CIJFERS + " cijfers. " + toegestaan(getal));
            return null;
        }
        if (getal.minimum().filter(minimum -> bedrag.compareTo(minimum) < 0).isPresent()
                || getal.maximum().filter(maximum -> bedrag.compareTo(maximum) > 0).isPresent()) {
            fout(pointer, "buiten-bereik", "Het getal is te klein of te groot.", waarde, toegestaan(getal));
        }
        if (getal.geld() && bedrag.stripTrailingZeros().scale() > 2) {
            fout(pointer, "te-nauwkeurig", "Een bedrag heeft ten hoogste twee decimalen.", waarde, toegestaan(getal));
        }
        // What was written as 10.0 arrives as 1E+1, and a sentence that quotes the number would say that.
        return bedrag.setScale(Math.max(0, bedrag.scale()));
    }

    private Object datum(String pointer, Feittype type, JsonNode waarde) {
        if (!waarde.isTextual()) {
            return verkeerdeSoort(pointer, waarde, type);
        }
        if (ISO_DAG.matcher(waarde.textValue()).matches()) {
            try {
                return LocalDate.parse(waarde.textValue());
            } catch (DateTimeParseException geenDag) {
                fout(pointer, "geen-datum", "Deze dag bestaat niet.", waarde, toegestaan(type));
                return null;
            }
        }
        fout(pointer, "geen-datum", "De waarde is geen datum.", waarde, toegestaan(type));
        return null;
    }

    private Object tekst(String pointer, Feittype type, JsonNode waarde) {
        if (!waarde.isTextual()) {
            return verkeerdeSoort(pointer, waarde, type);
        }
        int langste = langste(type);
        if (waarde.textValue().length() > langste) {
            fout(pointer, "te-lang", "De tekst is te lang.", waarde, "Ten hoogste " + langste + " tekens.");
        }
        return waarde.textValue();
    }

    private Object verkeerdeSoort(String pointer, JsonNode waarde, Feittype type) {
        fout(pointer, "verkeerde-soort", "De waarde is van de verkeerde soort.", waarde, toegestaan(type));
        return null;
    }

    private void fout(String pointer, String code, String detail, JsonNode gestuurd, String toegestaan) {
        fouten.add(new Fout(pointer, code, detail, gestuurd == null ? null : kort(gestuurd.toString()), toegestaan));
    }

    static boolean ontbreekt(JsonNode waarde) {
        return waarde == null || waarde.isNull() || waarde.isMissingNode();
    }

    /** What was sent, cut to a length that fits in a refusal. */
    public static String kort(String tekst) {
        if (tekst.length() <= 80) {
            return tekst;
        }
        // A cut between the two halves of one character would leave text that strict readers refuse.
        return tekst.substring(0, Character.isHighSurrogate(tekst.charAt(76)) ? 76 : 77) + "...";
    }

    private static String namen(List<Gegeven> velden) {
        return String.join(", ", velden.stream().map(Gegeven::naam).toList());
    }

    /** What a value of this type may be, in Dutch. */
    static String toegestaan(Feittype type) {
        if (type instanceof Feittype.Opsomming opsomming) {
            return "Een van: " + String.join(", ", opsomming.waarden()) + ".";
        }
        if (type instanceof Feittype.Getal getal) {
            String bereik = grens(" van ", getal.minimum()) + grens(" tot en met ", getal.maximum());
            return getal.geld()
                    ? "Een bedrag in euro, als getal met ten hoogste twee decimalen" + bereik + ", bijvoorbeeld 12.50."
                    : "Een getal" + bereik + ", bijvoorbeeld 12.";
        }
        if (type instanceof Feittype.Datum) {
            return "Een datum als tekst in de vorm jjjj-mm-dd, bijvoorbeeld \"2024-07-01\".";
        }
        if (type instanceof Feittype.Logisch) {
            return "true of false.";
        }
        if (type instanceof Feittype.Structuur structuur) {
            return "Een object met de velden " + namen(structuur.velden()) + ".";
        }
        if (type instanceof Feittype.Lijst) {
            return "Een lijst (array).";
        }
        return "Een tekst van ten hoogste " + langste(type) + " tekens.";
    }

    /** Characters that a value written as text may have at most. */
    public static int langste(Feittype type) {
        return type instanceof Feittype.Tekst tekst ? tekst.langste().orElse(Grenzen.TEKST) : Grenzen.TEKST;
    }

    private static String grens(String woord, Optional<BigDecimal> grens) {
        return grens.map(getal -> woord + getal.toPlainString()).orElse("");
    }
}
