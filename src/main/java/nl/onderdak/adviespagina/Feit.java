package nl.onderdak.adviespagina;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onderdak.regels.Feittype;
import nl.onderdak.regels.Gegeven;

/**
 * A fact of the request.
 *
 * @param naam  its meaning, from the model; Dutch
 * @param waarde what was sent; empty for a group of facts and for a fact that was not sent
 * @param delen  the facts of a group
 */
public record Feit(String naam, Optional<Tekst> waarde, List<Feit> delen) {

    private static final Feittype VRIJ = new Feittype.Vrij("Any", "");

    /** Whether nothing was sent for it. */
    public boolean ontbreekt() {
        return waarde.isEmpty() && delen.isEmpty();
    }

    /** The facts of the model in its order; a fact that was sent and that the model does not know comes last. */
    static List<Feit> lees(List<Gegeven> velden, JsonNode gestuurd, Waardetekst waardetekst) {
        List<Feit> feiten = new ArrayList<>();
        for (Gegeven veld : velden) {
            feiten.add(lees(veld, gestuurd.path(veld.naam()), waardetekst));
        }
        for (Iterator<Map.Entry<String, JsonNode>> rest = gestuurd.fields(); rest.hasNext();) {
            Map.Entry<String, JsonNode> gegeven = rest.next();
            if (velden.stream().noneMatch(veld -> veld.naam().equals(gegeven.getKey()))) {
                feiten.add(lees(new Gegeven(gegeven.getKey(), "", VRIJ), gegeven.getValue(), waardetekst));
            }
        }
        return feiten;
    }

    private static Feit lees(Gegeven veld, JsonNode waarde, Waardetekst waardetekst) {
        if (waarde.isObject() || waarde.isMissingNode() && veld.type() instanceof Feittype.Structuur) {
            List<Gegeven> velden = veld.type() instanceof Feittype.Structuur structuur ? structuur.velden() : List.of();
            return new Feit(naam(veld), Optional.empty(), lees(velden, waarde, waardetekst));
        }
        if (waarde.isArray() && veld.type() instanceof Feittype.Lijst lijst && lijst.element() instanceof Feittype.Structuur element) {
            List<Feit> delen = new ArrayList<>();
            for (JsonNode deel : waarde) {
                delen.add(new Feit(delen.size() + 1 + ".", Optional.empty(), lees(element.velden(), deel, waardetekst)));
            }
            return new Feit(naam(veld), delen.isEmpty() ? Optional.of(waardetekst.code("geen")) : Optional.empty(), delen);
        }
        return new Feit(naam(veld), waarde.isArray() && waarde.isEmpty() ? Optional.of(waardetekst.code("geen")) : waardetekst.van(veld.type(), waarde), List.of());
    }

    private static String naam(Gegeven veld) {
        return veld.omschrijving().isEmpty() ? Teksten.in(Taal.NL).naam("naam", veld.naam()).tekst() : veld.betekenis().replaceFirst("\\.$", "");
    }

    /** The facts that were sent, each group with those of its facts that were. */
    static List<Feit> gegeven(List<Feit> feiten) {
        return feiten.stream().map(feit -> new Feit(feit.naam, feit.waarde, gegeven(feit.delen))).filter(feit -> !feit.ontbreekt()).toList();
    }

    /** The facts that were not sent, groups left out. */
    static List<String> nietGegeven(List<Feit> feiten) {
        List<String> namen = new ArrayList<>();
        for (Feit feit : feiten) {
            if (feit.ontbreekt()) {
                namen.add(feit.naam);
            }
            namen.addAll(nietGegeven(feit.delen));
        }
        return namen;
    }
}
