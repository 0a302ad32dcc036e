package nl.onderdak.ontleding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import nl.onderdak.deur.JsonPointer;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Feittype;
import nl.onderdak.regels.Gegeven;
import nl.onderdak.regels.Veranderbaarheid;

/**
 * One simple fact of a request, also when it was not given.
 *
 * @param pointer its place in the facts
 * @param pad its path in the model, without places in lists
 * @param type its type, never a structure or a list
 * @param veranderbaarheid of the fact or of what it stands in
 * @param van what was sent; null node when nothing was
 */
public record Feit(String pointer, String pad, String betekenis, Feittype type, Veranderbaarheid veranderbaarheid, JsonNode van) {

    /** All facts of a request, in the order of the model; of lists the elements that were sent. */
    public static List<Feit> van(Beslismodel model, JsonNode feiten) {
        List<Feit> gevonden = new ArrayList<>();
        for (Gegeven gegeven : model.invoer()) {
            voegToe(gevonden, "/" + gegeven.naam(), gegeven.naam(), gegeven, gegeven.type(), gegeven.veranderbaarheid(), feiten.path(gegeven.naam()));
        }
        return gevonden;
    }

    private static void voegToe(List<Feit> gevonden, String pointer, String pad, Gegeven gegeven, Feittype type, Veranderbaarheid hier, JsonNode waarde) {
        if (type instanceof Feittype.Structuur structuur) {
            for (Gegeven veld : structuur.velden()) {
                Veranderbaarheid eigen = hier == Veranderbaarheid.VRIJ ? veld.veranderbaarheid() : hier;
                voegToe(gevonden, JsonPointer.onder(pointer, veld.naam()), pad + "." + veld.naam(), veld, veld.type(), eigen, waarde.path(veld.naam()));
            }
        } else if (type instanceof Feittype.Lijst lijst) {
            for (int i = 0; i < waarde.size(); i++) {
                voegToe(gevonden, JsonPointer.onder(pointer, i), pad, gegeven, lijst.element(), hier, waarde.get(i));
            }
        } else {
            gevonden.add(new Feit(pointer, pad, gegeven.betekenis(), type, hier, waarde.isMissingNode() ? NullNode.instance : waarde));
        }
    }

    public boolean isBekend() {
        return !van.isNull() && !van.asText().equals(Feittype.Opsomming.ONBEKEND);
    }

    public boolean isGeordend() {
        return type instanceof Feittype.Datum || type instanceof Feittype.Getal;
    }

    /** Whether it is, or stands in, the place a pointer points to. */
    public boolean onder(String plaats) {
        return pointer.equals(plaats) || pointer.startsWith(plaats + "/");
    }

    /** The facts with this one changed; structures on the way that were not sent are made. */
    public JsonNode zet(JsonNode feiten, JsonNode naar) {
        JsonNode anders = feiten.deepCopy();
        String[] delen = pointer.substring(1).split("/");
        JsonNode hier = anders;
        for (int i = 0; i < delen.length - 1; i++) {
            String deel = delen[i].replace("~1", "/").replace("~0", "~");
            if (hier instanceof ObjectNode object && (!object.has(deel) || object.get(deel).isNull())) {
                object.putObject(deel);
            }
            hier = hier instanceof ArrayNode lijst ? lijst.get(Integer.parseInt(deel)) : hier.get(deel);
        }
        String laatste = delen[delen.length - 1].replace("~1", "/").replace("~0", "~");
        if (hier instanceof ArrayNode lijst) {
            lijst.set(Integer.parseInt(laatste), naar);
        } else {
            ((ObjectNode) hier).set(laatste, naar);
        }
        return anders;
    }
}
