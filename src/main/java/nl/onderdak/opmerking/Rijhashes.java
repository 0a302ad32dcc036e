package nl.onderdak.opmerking;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.onderdak.regels.Knoop;
import nl.onderdak.regels.Regelset;
import nl.onderdak.vergelijking.Inhoudlezer;
import nl.onderdak.vergelijking.Modelinhoud;
import nl.onderdak.vergelijking.Onderdeelinhoud;
import nl.onderdak.vergelijking.Rijinhoud;

/** What the rows of a rule set say, as hashes; only the models that are asked for are read. */
final class Rijhashes {

    private final Regelset regelset;
    private final Map<String, Optional<Modelinhoud>> modellen = new HashMap<>();
    private final Map<Knoop, Map<String, String>> tabellen = new HashMap<>();

    Rijhashes(Regelset regelset) {
        this.regelset = regelset;
    }

    Optional<Modelinhoud> model(String model) {
        return modellen.computeIfAbsent(model, naam -> Inhoudlezer.lees(regelset, naam));
    }

    /** By row id, in the order of the table; empty when there is no such table. */
    Map<String, String> tabel(String model, String tabel) {
        return tabellen.computeIfAbsent(new Knoop(model, tabel), plaats -> {
            Map<String, String> hashes = new LinkedHashMap<>();
            model(model).flatMap(inhoud -> inhoud.tabel(tabel)).ifPresent(inhoud -> inhoud.rijen().forEach(rij -> hashes.put(rij.id(), inhoud.hash(rij))));
            return hashes;
        });
    }

    /** The table in which a row stands. */
    Optional<Knoop> plaats(String rij) {
        return regelset.rij(rij).flatMap(gevonden -> model(gevonden.plaats().model()).flatMap(model -> model.onderdelen().values().stream()
                .filter(onderdeel -> onderdeel.rijen().stream().map(Rijinhoud::id).anyMatch(rij::equals)).map(Onderdeelinhoud::naam).findFirst()
                .map(tabel -> new Knoop(gevonden.plaats().model(), tabel))));
    }

    /** Hash of a row wherever it stands; empty when it is not there. */
    Optional<String> rij(String rij) {
        return plaats(rij).map(plaats -> tabel(plaats.model(), plaats.naam()).get(rij));
    }
}
