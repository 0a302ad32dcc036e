package nl.onderdak.contract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.deur.Grenzen;
import nl.onderdak.regels.Feittype;
import nl.onderdak.regels.Gegeven;

/**
 * Describes facts and outcomes as JSON Schema (the 2020-12 form that OpenAPI 3.1 uses): what the door accepts, what an
 * advice carries.
 */
final class Feitschema {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Schemanamen namen;

    Feitschema(Schemanamen namen) {
        this.namen = namen;
    }

    /** The full description of a named type. */
    ObjectNode volledig(Feittype type, Richting richting) {
        if (type instanceof Feittype.Structuur structuur) {
            // Inside a structure any fact may be unknown.
            return structuur(structuur.omschrijving(), structuur.velden(), richting, List.of());
        }
        if (type instanceof Feittype.Opsomming opsomming) {
            ObjectNode schema = soort("string", false);
            omschrijving(schema, opsomming.omschrijving());
            opsomming.waarden().forEach(schema.putArray("enum")::add);
            return schema;
        }
        Feittype.Getal getal = (Feittype.Getal) type;
        ObjectNode schema = soort("number", false);
        // The two decimals of money stand in its description: under multipleOf 0.01 readers that calculate in binary refuse 19.99.
        omschrijving(schema, getal.omschrijving());
        getal.minimum().ifPresent(minimum -> schema.put("minimum", minimum));
        getal.maximum().ifPresent(maximum -> schema.put("maximum", maximum));
        return schema;
    }

    /** The facts of a request; a given null is the same as not given, so only required facts exclude it. */
    ObjectNode verzoek(String omschrijving, List<Gegeven> invoer) {
        return structuur(omschrijving, invoer, Richting.VERZOEK,
                invoer.stream().filter(Gegeven::verplicht).map(Gegeven::naam).toList());
    }

    /** The outcomes of an advice. */
    ObjectNode uitkomst(String omschrijving, List<Gegeven> uitkomsten) {
        return structuur(omschrijving, uitkomsten, Richting.ANTWOORD, List.of());
    }

    private ObjectNode structuur(String omschrijving, List<Gegeven> velden, Richting richting, List<String> verplicht) {
        ObjectNode schema = soort("object", false);
        omschrijving(schema, omschrijving);
        List<String> aanwezig = richting == Richting.ANTWOORD ? velden.stream().map(Gegeven::naam).toList() : verplicht;
        if (!aanwezig.isEmpty()) {
            aanwezig.forEach(schema.putArray("required")::add);
        }
        ObjectNode eigenschappen = schema.putObject("properties");
        for (Gegeven veld : velden) {
            boolean magLeeg = richting == Richting.ANTWOORD ? kanLeegZijn(veld.type()) : !verplicht.contains(veld.naam());
            eigenschappen.set(veld.naam(), veld(veld, richting, magLeeg));
        }
        if (richting == Richting.VERZOEK) {
            schema.put("additionalProperties", false);
        }
        return schema;
    }

    /** The engine refuses null for an enumeration; every other outcome may be empty. */
    private static boolean kanLeegZijn(Feittype type) {
        return !(type instanceof Feittype.Opsomming);
    }

    private ObjectNode veld(Gegeven veld, Richting richting, boolean magLeeg) {
        ObjectNode schema = gebruik(veld.type(), richting, magLeeg);
        omschrijving(schema, veld.omschrijving().isEmpty() ? veld.type().omschrijving() : veld.omschrijving());
        return schema;
    }

    private ObjectNode gebruik(Feittype type, Richting richting, boolean magLeeg) {
        if (Schemanamen.benoemd(type)) {
            ObjectNode verwijzing = JSON.objectNode().put("$ref", "#/components/schemas/" + namen.naam(type, richting));
            if (!magLeeg) {
                return verwijzing;
            }
            ObjectNode ofLeeg = JSON.objectNode();
            ofLeeg.putArray("anyOf").add(verwijzing).add(JSON.objectNode().put("type", "null"));
            return ofLeeg;
        }
        if (type instanceof Feittype.Lijst lijst) {
            ObjectNode schema = soort("array", magLeeg);
            if (richting == Richting.VERZOEK) {
                schema.put("maxItems", Grenzen.LIJST);
            }
            schema.set("items", gebruik(lijst.element(), richting, false));
            return schema;
        }
        if (type instanceof Feittype.Datum) {
            return soort("string", magLeeg).put("format", "date");
        }
        if (type instanceof Feittype.Getal) {
            return soort("number", magLeeg);
        }
        if (type instanceof Feittype.Logisch) {
            return soort("boolean", magLeeg);
        }
        if (richting == Richting.VERZOEK) {
            return soort("string", magLeeg).put("maxLength", Feitenlezer.langste(type));
        }
        return type instanceof Feittype.Tekst ? soort("string", magLeeg) : JSON.objectNode();
    }

    private static ObjectNode soort(String soort, boolean magLeeg) {
        ObjectNode schema = JSON.objectNode();
        if (magLeeg) {
            ArrayNode soorten = schema.putArray("type");
            soorten.add(soort).add("null");
        } else {
            schema.put("type", soort);
        }
        return schema;
    }

    private static void omschrijving(ObjectNode schema, String tekst) {
        if (!tekst.isEmpty()) {
            schema.put("description", tekst);
        }
    }
}
