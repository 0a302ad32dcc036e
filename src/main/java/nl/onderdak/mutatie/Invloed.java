package nl.onderdak.mutatie;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.onderdak.geval.Geval;
import nl.onderdak.regels.Gegeven;
import nl.onderdak.regels.Knoop;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.Rij;
import nl.onderdak.geval.Gevalproef;

/** What can become different when one table answers something else: only that need be asked again. */
final class Invloed {

    private final Regelset regelset;
    private final Set<Knoop> tabel;
    private final Map<Knoop, Boolean> bekend = new HashMap<>();

    Invloed(Regelset regelset, Knoop tabel) {
        this.regelset = regelset;
        this.tabel = Set.of(tabel);
    }

    private synchronized boolean raakt(Knoop knoop) {
        return bekend.computeIfAbsent(knoop, nieuw -> regelset.leunt(nieuw, tabel));
    }

    /** Decisions of the model that can become different. */
    List<String> beslissingen(String model) {
        return regelset.model(model).orElseThrow().uitkomsten().stream().map(Gegeven::naam).filter(naam -> raakt(new Knoop(model, naam))).toList();
    }

    /** Whether the table comes past at all when the model is asked. */
    boolean raaktModel(String model) {
        return !beslissingen(model).isEmpty() || raaktControle(model);
    }

    private boolean raaktControle(String model) {
        return regelset.model(model).orElseThrow().controle().filter(naam -> raakt(new Knoop(model, naam))).isPresent();
    }

    /** Of these the ones that the table comes past in first: the fewest that must be asked to see what the table is asked. */
    Set<String> dichtst(String model) {
        List<String> alle = beslissingen(model);
        List<String> direct = alle.stream().map(naam -> new Knoop(model, naam))
                .filter(knoop -> tabel.contains(knoop) || regelset.steunVan(knoop).stream().anyMatch(tabel::contains)).map(Knoop::naam).limit(1).toList();
        return Set.copyOf(direct.isEmpty() ? alle : direct);
    }

    /** What the case expects of what can become different. */
    Geval beperkt(Geval geval) {
        Map<String, String> verwacht = new LinkedHashMap<>();
        geval.verwacht().forEach((pad, tekst) -> {
            if (raakt(new Knoop(geval.model(), pad.split("\\.")[0]))) {
                verwacht.put(pad, tekst);
            }
        });
        List<String> rijen = geval.rijen().stream().filter(rij -> regelset.rij(rij).map(Rij::plaats).filter(this::raakt).isPresent()).toList();
        return new Geval(geval.id(), geval.model(), geval.feiten(), geval.omschrijving(), geval.verzoek(), verwacht, geval.fouten(), rijen);
    }

    /** Whether the case can notice more than a table without an answer; that facts are not refused is also expected of it. */
    boolean verwachtIets(Geval geval) {
        return !geval.verwacht().isEmpty() || !geval.rijen().isEmpty() || !geval.fouten().isEmpty() || raaktControle(geval.model());
    }

    /** @param beperkt what {@link #beperkt} left of a case */
    boolean isGoed(Regelset gevraagd, Geval beperkt) {
        return Gevalproef.van(gevraagd, beperkt, beslissingen(beperkt.model()), null).verschillen().isEmpty();
    }
}
