package nl.onderdak.advies;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Feittype;
import nl.onderdak.regels.Gegeven;
import nl.onderdak.regels.Knoop;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.Rij;
import nl.onderdak.regels.Uitslag;

/**
 * Finds the facts that would settle an outcome left to a person: from each such decision it follows the rows that fired,
 * through the cells that mattered, down to the rows that say they fired because a fact was not given.
 */
final class Gemis {

    private final Regelset regelset;
    private final Map<Knoop, List<Rij>> toegepast = new HashMap<>();

    Gemis(Regelset regelset, Uitslag uitslag) {
        this.regelset = regelset;
        for (Rij rij : uitslag.toegepast()) {
            toegepast.computeIfAbsent(rij.plaats(), plaats -> new ArrayList<>()).add(rij);
        }
    }

    List<OntbrekendGegeven> zoek(Beslismodel model, Uitslag uitslag, JsonNode gestuurd) {
        Map<String, List<String>> nodigVoor = new LinkedHashMap<>();
        Map<String, String> omschrijvingen = new HashMap<>();
        uitslag.uitkomsten().forEach((beslissing, uitkomst) -> {
            if (Beoordeling.inUitkomst(uitkomst)) {
                for (String pad : paden(new Knoop(model.naam(), beslissing), new LinkedHashSet<>())) {
                    for (Plaats plaats : plaatsen(model.invoer(), gestuurd, "", pad)) {
                        nodigVoor.computeIfAbsent(plaats.pointer(), nieuw -> new ArrayList<>()).add(beslissing);
                        omschrijvingen.put(plaats.pointer(), plaats.omschrijving());
                    }
                }
            }
        });
        List<OntbrekendGegeven> ontbrekend = new ArrayList<>();
        nodigVoor.forEach((pointer, beslissingen) ->
                ontbrekend.add(new OntbrekendGegeven(pointer, omschrijvingen.get(pointer), beslissingen.stream().distinct().toList())));
        return ontbrekend;
    }

    private Set<String> paden(Knoop knoop, Set<Knoop> gezien) {
        Set<String> paden = new LinkedHashSet<>();
        if (!gezien.add(knoop)) {
            return paden;
        }
        List<Rij> rijen = toegepast.get(knoop);
        if (rijen == null) {
            regelset.steunVan(knoop).forEach(steun -> paden.addAll(paden(steun, gezien)));
            return paden;
        }
        for (Rij rij : rijen) {
            paden.addAll(rij.gegevens());
            regelset.steunVan(rij).forEach(steun -> paden.addAll(paden(steun, gezien)));
        }
        return paden;
    }

    private record Plaats(String pointer, String omschrijving) {
    }

    /** The places in the request where the fact of this path is missing; a path through a list gives one per element. */
    private static List<Plaats> plaatsen(List<Gegeven> velden, JsonNode hier, String pointer, String pad) {
        int punt = pad.indexOf('.');
        String naam = punt < 0 ? pad : pad.substring(0, punt);
        Gegeven veld = velden.stream().filter(gegeven -> gegeven.naam().equals(naam)).findFirst().orElse(null);
        if (veld == null) {
            return List.of();
        }
        JsonNode waarde = hier == null ? null : hier.get(naam);
        String plek = pointer + "/" + naam;
        boolean ontbreekt = waarde == null || waarde.isNull() || Feittype.Opsomming.ONBEKEND.equals(waarde.textValue());
        if (punt < 0) {
            return ontbreekt ? List.of(new Plaats(plek, veld.betekenis())) : List.of();
        }
        String rest = pad.substring(punt + 1);
        if (veld.type() instanceof Feittype.Structuur structuur) {
            return plaatsen(structuur.velden(), ontbreekt ? null : waarde, plek, rest);
        }
        if (veld.type() instanceof Feittype.Lijst lijst && lijst.element() instanceof Feittype.Structuur element) {
            if (ontbreekt) {
                return List.of(new Plaats(plek, veld.betekenis()));
            }
            List<Plaats> plaatsen = new ArrayList<>();
            for (int i = 0; i < waarde.size(); i++) {
                plaatsen.addAll(plaatsen(element.velden(), waarde.get(i), plek + "/" + i, rest));
            }
            return plaatsen;
        }
        return List.of();
    }
}
