package nl.onderdak.grootboek;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import nl.onderdak.advies.Modelvraag;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.Rij;

/** Lets the model say what the sums of a municipality mean. */
final class Standbepaling {

    static final String MODEL = "taakstellingen";

    private static final String BESLISSING = "halfjaarstanden";
    private static final String TAAKSTELLING = Boekingssoort.TAAKSTELLING.saldoveld().orElseThrow();
    private static final String UITRUIL = Boekingssoort.UITRUIL.saldoveld().orElseThrow();
    private static final String GEREALISEERD = Boekingssoort.REALISATIE.saldoveld().orElseThrow();
    private static final String CORRECTIE = Boekingssoort.CORRECTIE.saldoveld().orElseThrow();

    /**
     * Where a municipality stands.
     *
     * @param halfjaren oldest first, without gaps
     * @param redenen   the rows that say so
     */
    record Standen(List<Halfjaarstand> halfjaren, List<Rij> redenen) {
    }

    private final Modelvraag model;
    private final List<String> kalender;

    Standbepaling(Regelset regelset) {
        this.model = Modelvraag.aan(regelset, MODEL, Map.of("peildatum", "bekendOp"));
        this.kalender = model.codes("halfjaar");
    }

    /** All half-years, oldest first. */
    List<String> kalender() {
        return kalender;
    }

    /**
     * @param sommen   by half-year, not empty
     * @param totEnMet last half-year of the answer, not before that of the sums
     */
    Standen bepaal(SortedMap<String, Halfjaarsom> sommen, String totEnMet, LocalDate bekendOp) {
        // A half-year of which nothing is known is no half-year without a target: the model must see that it is missing.
        List<Halfjaarsom> reeks = kalender.subList(kalender.indexOf(sommen.firstKey()), kalender.indexOf(totEnMet) + 1).stream()
                .map(halfjaar -> sommen.getOrDefault(halfjaar, new Halfjaarsom(halfjaar))).toList();
        Modelvraag.Antwoord antwoord = model.stel(feiten(reeks, bekendOp), BESLISSING);
        List<?> uitkomst = (List<?>) antwoord.uitkomst(BESLISSING);
        List<Halfjaarstand> halfjaren = new ArrayList<>();
        for (int i = 0; i < reeks.size(); i++) {
            halfjaren.add(stand(reeks.get(i), uitkomst.isEmpty() ? Map.of() : (Map<?, ?>) uitkomst.get(i)));
        }
        return new Standen(halfjaren, antwoord.redenen(BESLISSING));
    }

    private static ObjectNode feiten(List<Halfjaarsom> reeks, LocalDate bekendOp) {
        ObjectNode feiten = JsonNodeFactory.instance.objectNode()
                .put("peildatum", bekendOp.toString())
                .put("halfjaar", reeks.get(reeks.size() - 1).halfjaar());
        ArrayNode halfjaren = feiten.putArray("halfjaren");
        for (Halfjaarsom som : reeks) {
            ObjectNode regel = halfjaren.addObject().put("halfjaar", som.halfjaar());
            som.som(TAAKSTELLING).ifPresent(personen -> regel.put(TAAKSTELLING, personen));
            for (String veld : List.of(UITRUIL, GEREALISEERD, CORRECTIE)) {
                regel.put(veld, som.som(veld).orElse(0L));
            }
        }
        return feiten;
    }

    private static Halfjaarstand stand(Halfjaarsom som, Map<?, ?> uitkomst) {
        return new Halfjaarstand(som.halfjaar(), som.som(TAAKSTELLING).orElse(null), som.som(UITRUIL).orElse(0L), som.som(GEREALISEERD).orElse(0L),
                som.som(CORRECTIE).orElse(0L), Modelvraag.geheel(uitkomst.get("opgave")), Modelvraag.geheel(uitkomst.get("saldo")),
                Modelvraag.geheel(uitkomst.get("open")), som.boekingen());
    }
}
