package nl.onderdak.keuring;

import java.util.List;
import nl.onderdak.regels.Regelbestand;

/** Refuses files that no honest author writes, before anything reads them. */
public final class Vijandigheid {

    private Vijandigheid() {
    }

    /** @return why a file is refused; empty when all may be read */
    public static List<Bevinding> keur(List<Regelbestand> bestanden) {
        return bestanden.stream().filter(Regelbestand::isBeslismodel).flatMap(bestand -> new Xmlkeuring(bestand).keur().stream()).toList();
    }
}
