package nl.onderdak.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.deur.Grenzen;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Feittype;
import nl.onderdak.regels.Gegeven;

/**
 * One fault in an otherwise acceptable request.
 *
 * @param pointer where the door must point
 * @param code what the door must call it
 */
record Foutsoort(String model, ObjectNode verzoek, String pointer, String code) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Override
    public String toString() {
        return model + " " + pointer + " " + code;
    }

    /**
     * Every fault that can be made in every fact of a model: wrong kind, outside the list, outside the range, no date,
     * too long, empty element, unknown field.
     *
     * @param basis a request that is accepted
     */
    static List<Foutsoort> alle(Beslismodel model, ObjectNode basis) {
        List<Foutsoort> fouten = new ArrayList<>();
        onbekendVeld(model, basis, "", fouten);
        model.invoer().forEach(gegeven -> voegToe(model, basis, "", gegeven, fouten));
        return fouten;
    }

    private static void voegToe(Beslismodel model, ObjectNode basis, String boven, Gegeven gegeven, List<Foutsoort> fouten) {
        String pointer = boven + "/" + gegeven.naam();
        Feittype type = gegeven.type();
        if (type instanceof Feittype.Structuur structuur) {
            voegToe(model, basis, pointer, JSON.textNode("tekst"), "verkeerde-soort", fouten);
            onbekendVeld(model, basis, pointer, fouten);
            structuur.velden().forEach(veld -> voegToe(model, basis, pointer, veld, fouten));
        } else if (type instanceof Feittype.Lijst lijst) {
            lijst(model, basis, pointer, lijst, fouten);
        } else {
            waarde(model, basis, pointer, type, fouten);
        }
    }

    private static void lijst(Beslismodel model, ObjectNode basis, String pointer, Feittype.Lijst lijst, List<Foutsoort> fouten) {
        voegToe(model, basis, pointer, JSON.objectNode(), "verkeerde-soort", fouten);
        ArrayNode teLang = JSON.arrayNode();
        for (int i = 0; i <= Grenzen.LIJST; i++) {
            teLang.addObject();
        }
        voegToe(model, basis, pointer, teLang, "te-lang", fouten);
        fouten.add(new Foutsoort(model.naam(), met(basis, pointer, JSON.arrayNode().addNull()), pointer + "/0", "leeg-onderdeel"));
        if (lijst.element() instanceof Feittype.Structuur structuur) {
            structuur.velden().forEach(veld -> voegToe(model, basis, pointer + "/0", veld, fouten));
        } else {
            waarde(model, basis, pointer + "/0", lijst.element(), fouten);
        }
    }

    private static void waarde(Beslismodel model, ObjectNode basis, String pointer, Feittype type, List<Foutsoort> fouten) {
        voegToe(model, basis, pointer, JSON.arrayNode(), "verkeerde-soort", fouten);
        if (type instanceof Feittype.Opsomming) {
            voegToe(model, basis, pointer, JSON.textNode("bestaat-niet"), "onbekende-waarde", fouten);
        } else if (type instanceof Feittype.Datum) {
            voegToe(model, basis, pointer, JSON.textNode("gisteren"), "geen-datum", fouten);
            voegToe(model, basis, pointer, JSON.textNode("2023-02-30"), "geen-datum", fouten);
        } else if (type instanceof Feittype.Getal getal) {
            getal.minimum().ifPresent(minimum ->
                    voegToe(model, basis, pointer, JSON.numberNode(minimum.subtract(BigDecimal.ONE)), "buiten-bereik", fouten));
            getal.maximum().ifPresent(maximum ->
                    voegToe(model, basis, pointer, JSON.numberNode(maximum.add(BigDecimal.ONE)), "buiten-bereik", fouten));
            voegToe(model, basis, pointer, JSON.numberNode(new BigDecimal("1e999999")), "te-veel-cijfers", fouten);
        } else if (type instanceof Feittype.Tekst) {
            voegToe(model, basis, pointer, JSON.textNode("a".repeat(Feitenlezer.langste(type) + 1)), "te-lang", fouten);
        }
    }

    private static void onbekendVeld(Beslismodel model, ObjectNode basis, String boven, List<Foutsoort> fouten) {
        voegToe(model, basis, boven + "/bestaatNiet", JSON.numberNode(1), "onbekend-veld", fouten);
    }

    private static void voegToe(Beslismodel model, ObjectNode basis, String pointer, JsonNode waarde, String code, List<Foutsoort> fouten) {
        fouten.add(new Foutsoort(model.naam(), met(basis, pointer, waarde), pointer, code));
    }

    /** A copy of {@code basis} with {@code waarde} at {@code pointer}; what stands in the way becomes an object or a list. */
    private static ObjectNode met(ObjectNode basis, String pointer, JsonNode waarde) {
        ObjectNode verzoek = basis.deepCopy();
        ObjectNode hier = verzoek;
        String[] delen = pointer.substring(1).split("/");
        for (int i = 0; i < delen.length; i++) {
            boolean inLijst = i + 1 < delen.length && delen[i + 1].equals("0");
            if (i == delen.length - 1) {
                hier.set(delen[i], waarde);
            } else if (inLijst && i + 2 == delen.length) {
                hier.putArray(delen[i]).add(waarde);
                return verzoek;
            } else if (inLijst) {
                hier = hier.putArray(delen[i]).addObject();
                i++;
            } else {
                hier = hier.get(delen[i]) instanceof ObjectNode object ? object : hier.putObject(delen[i]);
            }
        }
        return verzoek;
    }
}
