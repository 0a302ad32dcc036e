package nl.onderdak.contract;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Feittype;
import nl.onderdak.regels.Gegeven;

/** The smallest request a model must answer: its required facts, a day on which every model has rules or the first code of a list. */
final class KleinsteVerzoek {

    private static final String DAG = "2025-06-02";

    private KleinsteVerzoek() {
    }

    static ObjectNode van(Beslismodel model) {
        ObjectNode verzoek = JsonNodeFactory.instance.objectNode();
        model.invoer().stream().filter(Gegeven::verplicht).forEach(gegeven -> verzoek.put(gegeven.naam(), waarde(gegeven)));
        return verzoek;
    }

    private static String waarde(Gegeven gegeven) {
        if (gegeven.type() instanceof Feittype.Opsomming opsomming) {
            return opsomming.waarden().get(0);
        }
        if (gegeven.type() instanceof Feittype.Datum) {
            return DAG;
        }
        throw new IllegalArgumentException("A required fact is a day or a list of codes: " + gegeven.naam());
    }
}
