package nl.onderdak.koppelvoorstel;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import nl.onderdak.advies.OntbrekendGegeven;
import nl.onderdak.koppeling.Criteriumoordeel;
import nl.onderdak.regels.Feittype;
import nl.onderdak.regels.Gegeven;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.Rij;

/** Finds the evidence that was not given and that would settle whether a criterion is accepted. */
final class Ontbrekend {

    private static final String BEOORDELEN = "beoordelen";
    private static final String MODEL = "koppelcriteria";
    private static final String FEIT = "criterium";
    private static final List<String> NODIG_VOOR = List.of("criteria");

    private Ontbrekend() {
    }

    static List<OntbrekendGegeven> zoek(Regelset regelset, List<List<Criteriumoordeel>> criteria, JsonNode gestuurd) {
        List<OntbrekendGegeven> ontbrekend = new ArrayList<>();
        for (int volwassene = 0; volwassene < criteria.size(); volwassene++) {
            for (int i = 0; i < criteria.get(volwassene).size(); i++) {
                Criteriumoordeel oordeel = criteria.get(volwassene).get(i);
                String plaats = "/huishouden/volwassenen/" + volwassene + "/criteria/" + i + "/feiten/";
                if (oordeel.aanvaard().equals(BEOORDELEN)) {
                    oordeel.rijen().stream().map(Rij::gegevens).flatMap(List::stream).map(pad -> pad.substring(FEIT.length() + 1)).distinct()
                            .filter(veld -> ontbreekt(gestuurd.at(plaats + veld)))
                            .forEach(veld -> ontbrekend.add(new OntbrekendGegeven(plaats + veld, omschrijving(regelset, veld), NODIG_VOOR)));
                }
            }
        }
        return ontbrekend;
    }

    private static boolean ontbreekt(JsonNode waarde) {
        return waarde.isMissingNode() || waarde.isNull() || Feittype.Opsomming.ONBEKEND.equals(waarde.textValue());
    }

    private static String omschrijving(Regelset regelset, String veld) {
        return regelset.nodigModel(MODEL).invoer().stream().filter(invoer -> invoer.naam().equals(FEIT))
                .flatMap(invoer -> ((Feittype.Structuur) invoer.type()).velden().stream())
                .filter(gegeven -> gegeven.naam().equals(veld)).map(Gegeven::omschrijving).findFirst().orElseThrow();
    }
}
