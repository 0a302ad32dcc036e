package nl.onderdak.voorstel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onderdak.regels.Inhoudshash;
import nl.onderdak.regels.Modellezing;
import nl.onderdak.regels.OngeldigeRegelset;
import nl.onderdak.regels.Regelbestand;
import org.kie.dmn.model.api.Definitions;

/** The models of drafts as they are written, before compilation. The last ones that were read are remembered. */
@ApplicationScoped
class Conceptmodellen {

    private static final int MEESTE = 48;

    private final Map<String, Definitions> laatste = new LinkedHashMap<>(MEESTE + 1, 1, true);

    /** All models of a draft; a file that is no model is left out. */
    List<Definitions> van(Concept concept) {
        return van(concept.bestanden());
    }

    List<Definitions> van(List<Regelbestand> bestanden) {
        List<Definitions> modellen = new ArrayList<>();
        bestanden.stream().filter(Regelbestand::isBeslismodel).forEach(bestand -> lees(bestand).ifPresent(modellen::add));
        return modellen;
    }

    /** Empty when the file is no model. */
    Optional<Definitions> lees(Regelbestand bestand) {
        String sleutel = Inhoudshash.van(List.of(bestand));
        synchronized (laatste) {
            if (laatste.containsKey(sleutel)) {
                return Optional.of(laatste.get(sleutel));
            }
        }
        try {
            Definitions gelezen = Modellezing.lees(bestand);
            synchronized (laatste) {
                laatste.put(sleutel, gelezen);
                if (laatste.size() > MEESTE) {
                    laatste.remove(laatste.keySet().iterator().next());
                }
            }
            return Optional.of(gelezen);
        } catch (OngeldigeRegelset geenModel) {
            return Optional.empty();
        }
    }

    /** The models whose text differs from one of the same name in another list, both as they were and as they are. */
    Gewijzigd gewijzigd(List<Regelbestand> van, List<Regelbestand> naar) {
        return new Gewijzigd(van(anders(van, naar)), van(anders(naar, van)));
    }

    record Gewijzigd(List<Definitions> van, List<Definitions> naar) {
    }

    private static List<Regelbestand> anders(List<Regelbestand> deze, List<Regelbestand> andere) {
        return deze.stream().filter(bestand -> andere.stream().noneMatch(ander -> ander.naam().equals(bestand.naam()) && Arrays.equals(ander.inhoud(), bestand.inhoud())))
                .toList();
    }
}
