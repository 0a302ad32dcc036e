package nl.onderdak.vergelijking;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.onderdak.regels.Knoop;
import nl.onderdak.vergelijking.Verschillen.Modelverschil;
import nl.onderdak.vergelijking.Verschillen.Onderdeelverschil;
import nl.onderdak.vergelijking.Verschillen.Rijverschil;
import org.kie.dmn.model.api.Definitions;

/** Holds models side by side that need not compile. */
public final class Tekstvergelijking {

    private Tekstvergelijking() {
    }

    /** What changed from the one to the other in what models say, those that differ by name; a change in layout alone is none. */
    public static List<Modelverschil> vergelijk(Collection<Definitions> van, Collection<Definitions> naar) {
        Map<String, Modelinhoud> oud = lees(van);
        Map<String, Modelinhoud> nieuw = lees(naar);
        Map<String, Knoop> eerder = plaatsen(oud);
        Map<String, Knoop> nu = plaatsen(nieuw);
        return new Vergelijker(new Onderdeelvergelijker(eerder::get, nu::get), model -> true).vergelijk(oud, nieuw);
    }

    /** The rows of one table that differ. */
    public static List<Rijverschil> rijen(Definitions van, Definitions naar, String tabel) {
        return vergelijk(List.of(van), List.of(naar)).stream().flatMap(model -> model.onderdelen().stream())
                .filter(onderdeel -> onderdeel.tabel() && onderdeel.naam().equals(tabel)).map(Onderdeelverschil::rijen).findFirst().orElse(List.of());
    }

    private static Map<String, Modelinhoud> lees(Collection<Definitions> modellen) {
        Map<String, Modelinhoud> inhoud = new TreeMap<>();
        modellen.forEach(model -> inhoud.put(model.getName(), Inhoudlezer.vanTekst(model)));
        return inhoud;
    }

    private static Map<String, Knoop> plaatsen(Map<String, Modelinhoud> modellen) {
        Map<String, Knoop> plaatsen = new HashMap<>();
        modellen.values().forEach(model -> model.onderdelen().values().stream().filter(Onderdeelinhoud::tabel)
                .forEach(tabel -> tabel.rijen().forEach(rij -> plaatsen.putIfAbsent(rij.id(), new Knoop(model.naam(), tabel.naam())))));
        return plaatsen;
    }
}
