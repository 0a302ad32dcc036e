package nl.onderdak.koppeling;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Tegenstrijdigheid;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.Uitslag;
import org.drools.ruleunits.api.RuleUnit;

/**
 * The rules of one coupling system on one day. Asks the decision tables each question once and remembers the answer; safe for use by
 * several threads.
 */
public final class Koppelregels {

    private static final String CRITERIA = "koppelcriteria";
    private static final String STELSELS = "koppelsystemen";
    private static final String PUNTEN = "koppelpunten";
    private static final List<String> JA_NEE = List.of("inCoaRegioVanVerblijf", "inAdviesregio", "woningPast", "voorkeur", "doorstroomlocatie");

    private final Regelset regelset;
    private final LocalDate peildatum;
    private final String naam;
    private final RuleUnit<Kandidatenregels> kandidaten;
    private final Stelsel stelsel;
    private final Map<String, Puntenregel> punten = new ConcurrentHashMap<>();
    private final Map<String, Map<JaNee, Puntenregel>> puntenPerAntwoord = new ConcurrentHashMap<>();
    private final Map<Map<String, Object>, Uitslag> criteria = new ConcurrentHashMap<>();
    private final Map<String, String> klassen = new ConcurrentHashMap<>();

    /** @throws Geweigerd 400 when the models do not cover the day */
    Koppelregels(Regelset regelset, LocalDate peildatum, String naam, RuleUnit<Kandidatenregels> kandidaten) {
        this.regelset = regelset;
        this.peildatum = peildatum;
        this.naam = naam;
        this.kandidaten = kandidaten;
        this.stelsel = Stelsellezer.lees(naam, beslis(STELSELS, paar(null, null)));
    }

    public Regelset regelset() {
        return regelset;
    }

    public LocalDate peildatum() {
        return peildatum;
    }

    public Stelsel stelsel() {
        return stelsel;
    }

    /** What the tables say of a criterion. */
    public Criteriumoordeel beoordeel(Criterium criterium) {
        Uitslag uitslag = criteria.computeIfAbsent(criterium.feiten(), feiten -> beslis(CRITERIA, Map.of("criterium", feiten)));
        Map<?, ?> oordeel = (Map<?, ?>) uitslag.uitkomsten().get("oordeel");
        return new Criteriumoordeel(criterium, tekst(oordeel, "aanvaard"), tekst(oordeel, "klasse"), tekst(oordeel, "reikwijdte"),
                tekst(oordeel, "puntencriterium"), uitslag.toegepast());
    }

    /**
     * Ready to judge households against these municipalities.
     *
     * @param gemeenten every municipality of the day, also those without room: criteria may point at them
     */
    public Koppelbeoordeling beoordeling(List<Koppelgemeente> gemeenten, Afstanden afstanden, Prijslijst prijzen) {
        return new Koppelbeoordeling(this, gemeenten, afstanden, prijzen);
    }

    RuleUnit<Kandidatenregels> kandidaten() {
        return kandidaten;
    }

    Puntenregel punten(String criterium, String stand) {
        return punten.computeIfAbsent(criterium + "-" + stand, code -> {
            Uitslag uitslag = beslis(PUNTEN, Map.of("stelsel", naam, "stand", code));
            Map<?, ?> regel = (Map<?, ?>) uitslag.uitkomsten().get("puntenregel");
            return new Puntenregel(criterium, code, Stelsellezer.geheel(regel, "punten"), uitslag.toegepast().get(0));
        });
    }

    /** The points for each answer to the question whether the criterium holds. */
    Map<JaNee, Puntenregel> punten(String criterium) {
        return puntenPerAntwoord.computeIfAbsent(criterium, nieuw -> {
            Map<JaNee, Puntenregel> antwoorden = new EnumMap<>(JaNee.class);
            for (JaNee antwoord : JaNee.values()) {
                antwoorden.put(antwoord, punten(criterium, antwoord.code()));
            }
            return antwoorden;
        });
    }

    /**
     * The class of a number of a pair.
     *
     * @param klasse field of {@code koppelsystemen.Klassen}, for example {@code afstand}
     * @param veld field of {@code koppelsystemen.Paar} the number stands in, for example {@code afstandKm}
     */
    String klasse(String klasse, String veld, Optional<Integer> getal) {
        return klassen.computeIfAbsent(klasse + getal, nieuw -> {
            // Only this decision: the points of the pair are not asked for, and a new day asks for every distance there is.
            Uitslag uitslag = beslis(STELSELS, paar(veld, getal.map(BigDecimal::valueOf).orElse(null)), "klassen");
            return tekst((Map<?, ?>) uitslag.uitkomsten().get("klassen"), klasse);
        });
    }

    private Map<String, Object> paar(String veld, BigDecimal getal) {
        Map<String, Object> paar = new LinkedHashMap<>();
        paar.put("volwassenen", List.of());
        JA_NEE.forEach(feit -> paar.put(feit, JaNee.ONBEKEND.code()));
        for (String maat : List.of("afstandKm", "voortgangProcent", "wachtweken")) {
            paar.put(maat, maat.equals(veld) ? getal : null);
        }
        return Map.of("stelsel", naam, "paar", paar);
    }

    /** All decisions of the model, or only those named. */
    private Uitslag beslis(String modelnaam, Map<String, Object> feiten, String... beslissingen) {
        Beslismodel model = regelset.model(modelnaam)
                .orElseThrow(() -> new IllegalStateException("De regelset mist het model " + modelnaam + "; voeg het toe."));
        Map<String, Object> alle = new LinkedHashMap<>(feiten);
        alle.put("peildatum", peildatum);
        Uitslag uitslag = beslissingen.length == 0 ? regelset.beslis(model, alle) : regelset.beslis(model, alle, List.of(beslissingen));
        if (!uitslag.tegenstrijdigheden().isEmpty()) {
            throw Tegenstrijdigheid.weigering(uitslag.tegenstrijdigheden(), JsonNodeFactory.instance.objectNode());
        }
        return uitslag;
    }

    private static String tekst(Map<?, ?> velden, String veld) {
        return String.valueOf(velden.get(veld));
    }
}
