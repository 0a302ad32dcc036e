package nl.onderdak.deur;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Feittype;
import nl.onderdak.regels.Gegeven;

/** Reads a message that carries the facts of a model in its field {@code feiten}, as strictly as the address of the model itself. */
public final class Feitenbericht {

    /** Name of the field with the facts. */
    public static final String FEITEN = "feiten";

    private Feitenbericht() {
    }

    /**
     * @param naast the other fields, none of which has to be there
     * @throws Geweigerd 400 with every fault found, those in the facts with their place below {@code /feiten}; 413 when the body is too large
     */
    public static Berichtlezer.Gelezen lees(Beslismodel model, List<Gegeven> naast, InputStream stroom) {
        return lees(model, naast, Bodylezer.lees(stroom, Grenzen.BODY));
    }

    /** The same of a message that was read. */
    public static Berichtlezer.Gelezen lees(Beslismodel model, List<Gegeven> naast, JsonNode body) {
        Gegeven feiten = new Gegeven(FEITEN, "", new Feittype.Structuur(FEITEN, "", model.invoer()));
        List<Fout> fouten = new ArrayList<>(body.isObject() ? ontbrekend(model, body.path(FEITEN)) : List.of());
        try {
            List<Gegeven> velden = Stream.concat(Stream.of(feiten), naast.stream()).toList();
            Berichtlezer.Gelezen gelezen = new Berichtlezer.Gelezen(body, Feitenlezer.lees(velden, body, Grenzen.LIJST, veld -> false));
            if (fouten.isEmpty()) {
                return gelezen;
            }
        } catch (Geweigerd weigering) {
            fouten.addAll(weigering.probleem().errors());
        }
        throw new Geweigerd(Probleem.ongeldigeInvoer(fouten));
    }

    private static List<Fout> ontbrekend(Beslismodel model, JsonNode gegeven) {
        JsonNode feiten = Feitenlezer.ontbreekt(gegeven) ? JsonNodeFactory.instance.objectNode() : gegeven;
        return model.invoer().stream().filter(feit -> feiten.isObject() && feit.verplicht() && Feitenlezer.ontbreekt(feiten.get(feit.naam())))
                .map(feit -> new Fout(JsonPointer.onder("/" + FEITEN, feit.naam()), "verplicht", "Het veld " + feit.naam() + " ontbreekt.", null,
                        "Verplicht: " + Feitenlezer.toegestaan(feit.type())))
                .toList();
    }

    /** The same refusal, told of facts that stand below {@code /feiten}. */
    public static Geweigerd onderFeiten(Geweigerd weigering) {
        return new Geweigerd(Probleem.ongeldigeInvoer(weigering.probleem().errors().stream()
                .map(fout -> new Fout("/" + FEITEN + fout.pointer(), fout.code(), fout.detail(), fout.gestuurd(), fout.toegestaan())).toList()));
    }
}
