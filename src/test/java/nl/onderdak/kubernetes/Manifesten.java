package nl.onderdak.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The documents of one rendered overlay. */
record Manifesten(List<ObjectNode> documenten) {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    static Manifesten lees(String yaml) throws IOException {
        try (MappingIterator<ObjectNode> documenten = YAML.readerFor(ObjectNode.class).readValues(yaml)) {
            return new Manifesten(documenten.readAll());
        }
    }

    Manifesten kopie() {
        return new Manifesten(new ArrayList<>(documenten.stream().map(ObjectNode::deepCopy).toList()));
    }

    List<ObjectNode> soort(String soort) {
        return documenten.stream().filter(document -> soort(document).equals(soort)).toList();
    }

    /** @throws IllegalStateException when there is none, or more than one */
    ObjectNode een(String soort, String naam) {
        List<ObjectNode> gevonden = soort(soort).stream().filter(document -> naam(document).equals(naam)).toList();
        if (gevonden.size() != 1) {
            throw new IllegalStateException(gevonden.size() + " of kind " + soort + " are called " + naam);
        }
        return gevonden.get(0);
    }

    /** The only document of its kind. */
    ObjectNode een(String soort) {
        List<ObjectNode> gevonden = soort(soort);
        if (gevonden.size() != 1) {
            throw new IllegalStateException("There are " + gevonden.size() + " of kind " + soort);
        }
        return gevonden.get(0);
    }

    ObjectNode pod() {
        return (ObjectNode) een("Deployment").at("/spec/template/spec");
    }

    ObjectNode container() {
        return (ObjectNode) pod().at("/containers/0");
    }

    static String soort(JsonNode document) {
        return document.path("kind").asText();
    }

    static String naam(JsonNode document) {
        return document.at("/metadata/name").asText();
    }

    /** For a message. */
    static String wie(JsonNode document) {
        return soort(document) + " " + naam(document);
    }

    static Stream<JsonNode> elk(JsonNode lijst) {
        return StreamSupport.stream(lijst.spliterator(), false);
    }
}
