package nl.onderdak.koppelverzoek;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onderdak.gemeente.Gemeente;
import nl.onderdak.gemeente.Gemeentegegevens;
import nl.onderdak.gemeente.Regio;
import nl.onderdak.koppeling.Afstanden;
import nl.onderdak.koppeling.Koppelgemeente;

/** All municipalities of a day with their room, as the rules take them, and how far they lie apart. */
public final class Koppelkaart implements Afstanden {

    private final Map<String, Gemeente> gemeenten = new HashMap<>();
    private final List<Koppelgemeente> koppelgemeenten = new ArrayList<>();

    /**
     * @param ruimten room per code; a municipality that is absent has none
     */
    public Koppelkaart(Gemeentegegevens gegevens, LocalDate peildatum, Map<String, Gemeenteruimte> ruimten) {
        for (Gemeente gemeente : gegevens.op(peildatum)) {
            Gemeenteruimte ruimte = ruimten.getOrDefault(gemeente.code(), Gemeenteruimte.GEEN);
            gemeenten.put(gemeente.code(), gemeente);
            koppelgemeenten.add(new Koppelgemeente(gemeente.code(), gemeente.arbeidsmarktregio().map(Regio::code), gemeente.coaRegio().code(),
                    gemeente.geldigVan(), gemeente.geldigTot(), ruimte.ruimte(), ruimte.woningen(), ruimte.voortgang(), ruimte.doorstroomlocatie(),
                    ruimte.kilometersTotVoorziening()));
        }
    }

    /** In order of code. */
    public List<Koppelgemeente> koppelgemeenten() {
        return koppelgemeenten;
    }

    public Gemeente gemeente(String code) {
        return gemeenten.get(code);
    }

    @Override
    public Optional<Double> kilometers(String van, String naar) {
        Gemeente hier = gemeenten.get(van);
        Gemeente daar = gemeenten.get(naar);
        return hier == null || daar == null ? Optional.empty() : hier.kilometersTot(daar);
    }
}
