package nl.onderdak.koppeling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Judges households against a fixed set of municipalities, with the rules of one coupling system on one day. Equal questions give equal
 * answers, in any order and from any number of threads.
 */
public final class Koppelbeoordeling {

    private final Koppelregels regels;
    private final List<Koppelgemeente> gemeenten;
    private final Afstanden afstanden;
    private final Prijslijst prijzen;
    private final Kandidatenfilter filter;
    private final Puntenregel[] achterstandspunten;
    private final Map<String, Puntenregel[]> afstandPerOpvang;

    Koppelbeoordeling(Koppelregels regels, List<Koppelgemeente> gemeenten, Afstanden afstanden, Prijslijst prijzen) {
        this(regels, List.copyOf(gemeenten), afstanden, prijzen,
                new Kandidatenfilter(regels.kandidaten(), grenswaarden(regels), List.copyOf(gemeenten), afstanden), new ConcurrentHashMap<>());
    }

    private Koppelbeoordeling(Koppelregels regels, List<Koppelgemeente> gemeenten, Afstanden afstanden, Prijslijst prijzen, Kandidatenfilter filter,
            Map<String, Puntenregel[]> afstandPerOpvang) {
        this.regels = regels;
        this.gemeenten = gemeenten;
        this.afstanden = afstanden;
        this.prijzen = prijzen;
        this.filter = filter;
        this.afstandPerOpvang = afstandPerOpvang;
        this.achterstandspunten = this.gemeenten.stream()
                .map(gemeente -> regels.punten("achterstand", regels.klasse("achterstand", "voortgangProcent", gemeente.voortgang())))
                .toArray(Puntenregel[]::new);
    }

    private static Grenswaarden grenswaarden(Koppelregels regels) {
        return new Grenswaarden(regels.peildatum(), regels.stelsel().maxKilometersVoorziening());
    }

    /** The same municipalities under other rules or prices; what the candidate rules found is kept where they would find it again. */
    public Koppelbeoordeling onder(Koppelregels andere, Prijslijst anderePrijzen) {
        return andere.regelset() == regels.regelset() && grenswaarden(andere).equals(grenswaarden(regels))
                ? new Koppelbeoordeling(andere, gemeenten, afstanden, anderePrijzen, filter, new ConcurrentHashMap<>())
                : new Koppelbeoordeling(andere, gemeenten, afstanden, anderePrijzen);
    }

    /**
     * The same when municipalities have come further with their task, or with other prices. No candidate rule looks at either, so what the
     * rules found is kept.
     *
     * @param voortgang per municipality in the order of {@link #gemeenten()}
     */
    public Koppelbeoordeling met(List<Optional<Integer>> voortgang, Prijslijst anderePrijzen) {
        List<Koppelgemeente> verder = new ArrayList<>();
        for (int plaats = 0; plaats < gemeenten.size(); plaats++) {
            verder.add(gemeenten.get(plaats).met(voortgang.get(plaats)));
        }
        return new Koppelbeoordeling(regels, List.copyOf(verder), afstanden, anderePrijzen, filter, afstandPerOpvang);
    }

    /** The municipalities in the order in which every judgement has them. */
    public List<Koppelgemeente> gemeenten() {
        return gemeenten;
    }

    public Koppelregels regels() {
        return regels;
    }

    public Prijslijst prijzen() {
        return prijzen;
    }

    /** What the rules say of this household, for every municipality. */
    public Huishoudbeoordeling beoordeel(Huishouden huishouden) {
        return beoordeel(huishouden, huishouden.volwassenen().stream()
                .map(volwassene -> volwassene.criteria().stream().map(regels::beoordeel).toList()).toList());
    }

    /** The same when the criteria of the adults would be judged like this, for what would change. */
    public Huishoudbeoordeling beoordeel(Huishouden huishouden, List<List<Criteriumoordeel>> perVolwassene) {
        Set<HardCriterium> hard = new HashSet<>();
        perVolwassene.forEach(oordelen -> oordelen.stream().filter(Criteriumoordeel::isHard).map(this::hard).forEach(hard::add));
        Filterfeiten feiten = new Filterfeiten(huishouden.personen(), huishouden.toegankelijkeWoningNodig(), huishouden.referentiegemeente(),
                huishouden.gekoppeldAan(), Set.copyOf(hard));
        return new Huishoudbeoordeling(this, huishouden, perVolwassene, filter.oordelen(feiten), new Paarpunten(this, huishouden, perVolwassene));
    }

    private HardCriterium hard(Criteriumoordeel oordeel) {
        Criterium criterium = oordeel.criterium();
        return new HardCriterium(String.valueOf(criterium.feiten().get("soort")), gebied(oordeel), criterium.gemeente(), criterium.voorziening());
    }

    /** The municipalities a criterion reaches; empty when it only asks for a facility. */
    Optional<Gebied> gebied(Criteriumoordeel oordeel) {
        Criterium criterium = oordeel.criterium();
        if (criterium.gemeente().isEmpty() && criterium.arbeidsmarktregio().isEmpty()) {
            return Optional.empty();
        }
        Optional<Koppelgemeente> gemeente = criterium.gemeente().flatMap(filter::gemeente);
        return Optional.of(new Gebied(oordeel.reikwijdte(), criterium.gemeente(),
                criterium.arbeidsmarktregio().or(() -> gemeente.flatMap(Koppelgemeente::arbeidsmarktregio)), gemeente.map(Koppelgemeente::coaRegio)));
    }

    Optional<Koppelgemeente> gemeente(String code) {
        return filter.gemeente(code);
    }

    /** Per municipality the points for how far it lags. */
    Puntenregel[] achterstandspunten() {
        return achterstandspunten;
    }

    /** Per municipality the points for its distance to the site of reception. */
    Puntenregel[] afstandspunten(Optional<String> opvanggemeente) {
        return afstandPerOpvang.computeIfAbsent(opvanggemeente.orElse(""), code -> {
            List<Puntenregel> punten = new ArrayList<>();
            for (Koppelgemeente gemeente : gemeenten) {
                // Whole kilometres, rounded down: the places of municipalities are known to about a kilometre.
                Optional<Integer> km = opvanggemeente.flatMap(van -> afstanden.kilometers(van, gemeente.code())).map(Double::intValue);
                punten.add(regels.punten("afstand", regels.klasse("afstand", "afstandKm", km)));
            }
            return punten.toArray(Puntenregel[]::new);
        });
    }
}
