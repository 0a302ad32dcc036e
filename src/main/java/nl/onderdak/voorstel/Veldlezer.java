package nl.onderdak.voorstel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.onderdak.deur.Bodylezer;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.deur.Fout;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Grenzen;
import nl.onderdak.deur.JsonPointer;
import nl.onderdak.deur.Probleem;

/** One object of a body, read field by field; every fault of the whole body is kept until {@link #eis()}. */
public final class Veldlezer {

    private static final Pattern DAG = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern GEEN_TEKST = Pattern.compile("[\\p{Cntrl}&&[^\\n\\r\\t]]|\\p{Cs}");
    private static final int MEESTE_SLEUTELS = 500;
    private static final int LANGSTE_SLEUTEL = 200;

    private final JsonNode object;
    private final String pointer;
    private final List<Fout> fouten;
    private final Set<String> bekend = new LinkedHashSet<>();

    private Veldlezer(JsonNode object, String pointer, List<Fout> fouten) {
        this.object = object.isObject() ? object : JsonNodeFactory.instance.objectNode();
        this.pointer = pointer;
        this.fouten = fouten;
        if (!object.isObject()) {
            fouten.add(new Fout(pointer, "geen-object", "Hier staat geen JSON-object.", Feitenlezer.kort(object.toString()), "Stuur een object met velden."));
        }
    }

    /**
     * @throws Geweigerd 400 when the body is no JSON, 413 when it is too large
     */
    public static Veldlezer van(InputStream body) {
        return new Veldlezer(Bodylezer.lees(body, Grenzen.BODY), "", new ArrayList<>());
    }

    /** The object as it was sent. */
    JsonNode gestuurd() {
        return object;
    }

    private Optional<JsonNode> waarde(String veld) {
        bekend.add(veld);
        return Optional.ofNullable(object.get(veld)).filter(waarde -> !waarde.isNull());
    }

    public boolean gegeven(String veld) {
        return waarde(veld).isPresent();
    }

    /** A text that must be there and say something; empty when it does not, with a fault. */
    public String tekst(String veld, int langste) {
        return tekst(veld, langste, true);
    }

    /** A text that must be there and may be empty. */
    String tekstOfLeeg(String veld, int langste) {
        return tekst(veld, langste, false);
    }

    private String tekst(String veld, int langste, boolean gevuld) {
        Optional<JsonNode> waarde = waarde(veld);
        if (waarde.isEmpty()) {
            fout(veld, "verplicht", "Het veld " + veld + " ontbreekt.", null, "Een tekst van ten hoogste " + langste + " tekens.");
            return "";
        }
        return tekst(veld, waarde.get(), langste, gevuld);
    }

    /** Empty when it is not there or null. */
    Optional<String> misschien(String veld, int langste) {
        return waarde(veld).map(waarde -> tekst(veld, waarde, langste, false));
    }

    private String tekst(String veld, JsonNode waarde, int langste, boolean gevuld) {
        String toegestaan = "Een tekst van " + (gevuld ? "1 tot en met " : "ten hoogste ") + langste + " tekens.";
        if (!waarde.isTextual()) {
            fout(veld, "verkeerde-soort", "De waarde is geen tekst.", waarde.toString(), toegestaan);
            return "";
        }
        String tekst = waarde.textValue();
        if (tekst.codePointCount(0, tekst.length()) > langste) {
            fout(veld, "te-lang", "De tekst is te lang.", tekst.length() + " tekens", toegestaan);
        } else if (GEEN_TEKST.matcher(tekst).find()) {
            fout(veld, "onleesbaar", "De tekst bevat tekens die geen tekst zijn.", null, "Gewone tekst, met regeleinden en tabs.");
        } else if (gevuld && tekst.isBlank()) {
            fout(veld, "verplicht", "Het veld " + veld + " is leeg.", tekst, toegestaan);
        }
        return tekst;
    }

    /** Texts by name; none when the field is not there. */
    Map<String, String> teksten(String veld, int langste) {
        Map<String, String> teksten = new LinkedHashMap<>();
        waarde(veld).ifPresent(waarde -> {
            Veldlezer deel = new Veldlezer(waarde, JsonPointer.onder(pointer, veld), fouten);
            if (deel.object.size() > MEESTE_SLEUTELS) {
                fout(veld, "te-lang", "Het object heeft te veel velden.", String.valueOf(deel.object.size()), "Ten hoogste " + MEESTE_SLEUTELS + " velden.");
                return;
            }
            deel.object.fieldNames().forEachRemaining(naam -> {
                if (naam.length() > LANGSTE_SLEUTEL || GEEN_TEKST.matcher(naam).find()) {
                    deel.fout(naam, "onbekend-veld", "Deze naam kan hier niet.", naam, "Het id van een kolom.");
                } else {
                    teksten.put(naam, deel.tekstOfLeeg(naam, langste));
                }
            });
        });
        return teksten;
    }

    /** A whole number from 0. */
    int geheel(String veld) {
        Optional<JsonNode> waarde = waarde(veld);
        if (waarde.isEmpty()) {
            fout(veld, "verplicht", "Het veld " + veld + " ontbreekt.", null, "Een geheel getal vanaf 0.");
            return -1;
        }
        if (!waarde.get().isIntegralNumber() || !waarde.get().canConvertToInt() || waarde.get().intValue() < 0) {
            fout(veld, "buiten-bereik", "De waarde is geen geheel getal vanaf 0.", waarde.get().toString(), "Een geheel getal vanaf 0.");
            return -1;
        }
        return waarde.get().intValue();
    }

    /** A calendar day; the first day there is when it is none, with a fault. */
    public LocalDate dag(String veld) {
        String tekst = tekst(veld, 10, true);
        try {
            if (DAG.matcher(tekst).matches()) {
                return LocalDate.parse(tekst);
            }
        } catch (DateTimeParseException geenDag) {
            fout(veld, "geen-datum", "Deze dag bestaat niet.", tekst, "Een dag in de vorm jjjj-mm-dd, bijvoorbeeld 2027-01-01.");
            return LocalDate.MIN;
        }
        if (!tekst.isEmpty()) {
            fout(veld, "geen-datum", "De waarde is geen dag.", tekst, "Een dag in de vorm jjjj-mm-dd, bijvoorbeeld 2027-01-01.");
        }
        return LocalDate.MIN;
    }

    /** One of a list of codes; empty text when it is none, with a fault. */
    String code(String veld, Collection<String> codes) {
        String code = tekst(veld, LANGSTE_SLEUTEL, true);
        if (!code.isEmpty() && !codes.contains(code)) {
            fout(veld, "onbekende-waarde", "De waarde staat niet in de lijst.", code, "Een van: " + String.join(", ", codes) + ".");
        }
        return codes.contains(code) ? code : "";
    }

    /** The objects of a list that must be there. */
    List<Veldlezer> delen(String veld) {
        Optional<JsonNode> waarde = waarde(veld);
        List<Veldlezer> delen = new ArrayList<>();
        if (waarde.filter(JsonNode::isArray).isEmpty() || waarde.get().size() > Grenzen.LIJST) {
            fout(veld, waarde.isEmpty() ? "verplicht" : "verkeerde-soort", "Het veld " + veld + " is geen lijst.", null, "Een lijst van ten hoogste " + Grenzen.LIJST + " objecten.");
        } else {
            waarde.get().forEach(deel -> delen.add(new Veldlezer(deel, JsonPointer.onder(JsonPointer.onder(pointer, veld), delen.size()), fouten)));
        }
        return delen;
    }

    public void fout(String veld, String code, String detail, String gestuurd, String toegestaan) {
        fouten.add(new Fout(JsonPointer.onder(pointer, veld), code, detail, gestuurd == null ? null : Feitenlezer.kort(gestuurd), toegestaan));
    }

    /** Every field that was not asked for is a fault. */
    public void klaar() {
        object.fieldNames().forEachRemaining(naam -> {
            if (!bekend.contains(naam)) {
                fout(Feitenlezer.kort(naam), "onbekend-veld", "Het veld " + Feitenlezer.kort(naam) + " bestaat hier niet.", object.get(naam).toString(),
                        "Toegestaan zijn: " + String.join(", ", bekend) + ".");
            }
        });
    }

    /** @throws Geweigerd 400 with every fault found in the whole body */
    public void eis() {
        if (!fouten.isEmpty()) {
            throw new Geweigerd(Probleem.ongeldigeInvoer(fouten));
        }
    }
}
