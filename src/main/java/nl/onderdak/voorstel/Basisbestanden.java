package nl.onderdak.voorstel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.onderdak.bewerking.Concepttekst;
import nl.onderdak.regelsetarchief.Regelsetarchief;

/** The text of the rule sets that proposals change; the last few are remembered. */
@ApplicationScoped
class Basisbestanden {

    private static final int MEESTE = 3;

    private final Regelsetarchief archief;
    private final Map<String, Concepttekst> laatste = new LinkedHashMap<>(MEESTE + 1, 1, true);

    Basisbestanden(Regelsetarchief archief) {
        this.archief = archief;
    }

    /** @param uitgave hash of all files, cases included */
    synchronized Concepttekst van(String uitgave) {
        Concepttekst tekst = laatste.computeIfAbsent(uitgave, nieuw -> Concepttekst.van(archief.bestanden(nieuw)));
        if (laatste.size() > MEESTE) {
            laatste.remove(laatste.keySet().iterator().next());
        }
        return tekst;
    }
}
