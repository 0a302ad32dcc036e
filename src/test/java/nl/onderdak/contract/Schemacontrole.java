package nl.onderdak.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds documents against the schemas of the contract, more strictly than a caller would: an object may carry no field
 * that the contract does not name.
 */
public final class Schemacontrole {

    private final ObjectNode definities;
    private final Map<String, JsonSchema> schemas = new HashMap<>();

    public Schemacontrole(JsonNode contract) {
        definities = contract.at("/components/schemas").deepCopy();
        sluit(definities);
    }

    /** What is wrong with {@code document} under {@code #/components/schemas/<schema>}; empty when nothing is. */
    public List<String> fouten(String schema, JsonNode document) {
        return schemas.computeIfAbsent(schema, this::maak).validate(document).stream().map(ValidationMessage::getMessage).toList();
    }

    private JsonSchema maak(String schema) {
        ObjectNode wortel = JsonNodeFactory.instance.objectNode();
        wortel.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        wortel.put("$ref", "#/$defs/" + schema);
        wortel.set("$defs", definities);
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(wortel, SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
    }

    private static void sluit(JsonNode knoop) {
        if (knoop instanceof ObjectNode object && object.get("properties") instanceof ObjectNode && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        if (knoop instanceof ObjectNode object && object.has("$ref")) {
            object.put("$ref", object.get("$ref").textValue().replace("#/components/schemas/", "#/$defs/"));
        }
        knoop.forEach(Schemacontrole::sluit);
    }
}
