package nl.onderdak.koppeling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.ruleunits.api.RuleUnit;
import org.drools.ruleunits.api.RuleUnitInstance;

/** Asks the candidate rules once for every set of facts they know of a household, and remembers what they found. */
final class Kandidatenfilter {

    private final RuleUnit<Kandidatenregels> regels;
    private final Grenswaarden grenswaarden;
    private final List<Koppelgemeente> gemeenten;
    private final Afstanden afstanden;
    private final Map<String, Integer> plaatsen = new HashMap<>();
    private final Map<Filterfeiten, List<List<Oordeel>>> gevonden = new ConcurrentHashMap<>();

    Kandidatenfilter(RuleUnit<Kandidatenregels> regels, Grenswaarden grenswaarden, List<Koppelgemeente> gemeenten, Afstanden afstanden) {
        this.regels = regels;
        this.grenswaarden = grenswaarden;
        this.gemeenten = gemeenten;
        this.afstanden = afstanden;
        for (int i = 0; i < gemeenten.size(); i++) {
            if (plaatsen.put(gemeenten.get(i).code(), i) != null) {
                throw new IllegalArgumentException("Gemeente " + gemeenten.get(i).code() + " komt tweemaal voor.");
            }
        }
    }

    /** The municipality of a code, when it is one of those given. */
    Optional<Koppelgemeente> gemeente(String code) {
        return Optional.ofNullable(plaatsen.get(code)).map(gemeenten::get);
    }

    /** Per municipality, in the order given, what the rules say of it, by rule id. */
    List<List<Oordeel>> oordelen(Filterfeiten feiten) {
        return gevonden.computeIfAbsent(feiten, this::vraag);
    }

    private List<List<Oordeel>> vraag(Filterfeiten feiten) {
        Kandidatenregels vraag = new Kandidatenregels();
        vraag.vraag(feiten, grenswaarden, gemeenten, vanafCriteria(feiten));
        List<List<Oordeel>> perGemeente = new ArrayList<>();
        gemeenten.forEach(gemeente -> perGemeente.add(new ArrayList<>(1)));
        try (RuleUnitInstance<Kandidatenregels> instantie = regels.createInstance(vraag)) {
            instantie.executeQuery("Kandidaten").forEach(rij -> {
                Oordeel oordeel = (Oordeel) rij.get("$oordeel");
                perGemeente.get(plaatsen.get(oordeel.gemeente())).add(oordeel);
            });
        }
        perGemeente.forEach(oordelen -> oordelen.sort(Comparator.comparing(Oordeel::regel)));
        return List.copyOf(perGemeente);
    }

    /** Only where an exception may be sought: within the labour market region that a criterion points at. */
    private List<Afstand> vanafCriteria(Filterfeiten feiten) {
        List<Afstand> vanaf = new ArrayList<>();
        for (HardCriterium criterium : feiten.criteria()) {
            criterium.gemeente().ifPresent(van -> gemeenten.stream()
                    .filter(naar -> criterium.gebied().isPresent() && criterium.gebied().get().zelfdeArbeidsmarktregio(naar))
                    .forEach(naar -> afstanden.kilometers(van, naar.code()).ifPresent(km -> vanaf.add(new Afstand(van, naar.code(), km)))));
        }
        return vanaf;
    }
}
