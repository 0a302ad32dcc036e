package nl.onderdak.koppeling;

import static nl.onderdak.koppeling.Proefkoppeling.code;
import static nl.onderdak.koppeling.Proefkoppeling.gemeente;
import static nl.onderdak.koppeling.Proefkoppeling.metRuimte;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.onderdak.regels.Regelset;

/** What must hold for every household, every set of municipalities and every coupling system. */
class WillekeurigeKoppelingTest {

    private static final int GEMEENTEN = 25;
    private static final List<String> STELSELS = List.of("huidige-praktijk", "punten-met-prijzen", "regio-eerst", "vroege-koppeling", "voorkeur-met-ondergrens",
            "doorstroomlocatie-eerst");
    private static final List<String> ZACHT = List.of("werkervaring", "opleidingsachtergrond", "sociaal-netwerk", "ambities");

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theTermsAndThePriceAddUpToTheScoreExactly(@ForAll long zaad) {
        Random toeval = new Random(zaad);
        Huishoudbeoordeling gezin = beoordeling(toeval).beoordeel(huishouden(toeval));

        for (int plaats = 0; plaats < gezin.aantal(); plaats++) {
            Paar paar = gezin.paar(plaats);
            BigDecimal som = paar.termen().stream().map(term -> BigDecimal.valueOf(term.punten())).reduce(BigDecimal.ZERO, BigDecimal::add)
                    .add(paar.prijs().map(Prijsregel::bedrag).orElse(BigDecimal.ZERO));
            assertThat(paar.score()).isEqualByComparingTo(som).isEqualTo(gezin.score(plaats)).hasScaleOf(2);
            assertThat(gezin.punten(plaats)).isEqualTo(paar.termen().stream().mapToInt(Term::punten).sum());
            assertThat(paar.oordelen()).as("no silence").isNotEmpty();
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theModelGivesThePairTheSamePoints(@ForAll long zaad) {
        Random toeval = new Random(zaad);
        Koppelbeoordeling beoordeling = beoordeling(toeval);
        Huishouden huishouden = huishouden(toeval);
        Huishoudbeoordeling gezin = beoordeling.beoordeel(huishouden);

        IntStream.iterate(0, plaats -> plaats < gezin.aantal(), plaats -> plaats + 6).filter(gezin::kandidaat).parallel().forEach(plaats -> {
            Regelset regelset = Proefkoppeling.REGELSET;
            Object totaal = regelset.beslis(regelset.model("koppelsystemen").orElseThrow(), Map.of("peildatum", Proefkoppeling.DAG,
                    "stelsel", beoordeling.regels().stelsel().naam(), "paar", paar(gezin.paar(plaats), huishouden)), List.of("totaal"))
                    .uitkomsten().get("totaal");
            assertThat((BigDecimal) totaal).isEqualByComparingTo(BigDecimal.valueOf(gezin.punten(plaats)));
        });
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void withoutOneSoftCriterionNoMunicipalityGetsMorePointsAndTheCandidatesStay(@ForAll long zaad) {
        Random toeval = new Random(zaad);
        Koppelbeoordeling beoordeling = beoordeling(toeval);
        Huishouden met = huishouden(toeval);
        Huishouden zonder = zonderEersteZachte(met);
        Huishoudbeoordeling eerst = beoordeling.beoordeel(met);
        Huishoudbeoordeling daarna = beoordeling.beoordeel(zonder);

        for (int plaats = 0; plaats < eerst.aantal(); plaats++) {
            assertThat(daarna.punten(plaats)).isLessThanOrEqualTo(eerst.punten(plaats));
            assertThat(daarna.kandidaat(plaats)).isEqualTo(eerst.kandidaat(plaats));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aMunicipalityWithoutRoomIsNeverACandidateAndTheOrderOfMunicipalitiesChangesNothing(@ForAll long zaad) {
        Random toeval = new Random(zaad);
        Koppelbeoordeling beoordeling = beoordeling(toeval);
        List<Koppelgemeente> andersom = new ArrayList<>(beoordeling.gemeenten());
        Collections.reverse(andersom);
        Huishouden huishouden = huishouden(toeval);
        Huishoudbeoordeling gezin = beoordeling.beoordeel(huishouden);
        Huishoudbeoordeling omgekeerd = beoordeling.regels().beoordeling(andersom, Proefkoppeling.LIJN, beoordeling.prijzen()).beoordeel(huishouden);

        for (int plaats = 0; plaats < gezin.aantal(); plaats++) {
            Ruimte ruimte = beoordeling.gemeenten().get(plaats).ruimte();
            assertThat(gezin.kandidaat(plaats) && ruimte.eigen() + ruimte.ruil() <= 0).isFalse();
            assertThat(omgekeerd.paar(gezin.aantal() - 1 - plaats)).isEqualTo(gezin.paar(plaats));
        }
    }

    private static Koppelbeoordeling beoordeling(Random toeval) {
        List<Koppelgemeente> gemeenten = new ArrayList<>();
        Map<String, BigDecimal> prijzen = new HashMap<>();
        for (int i = 0; i < GEMEENTEN; i++) {
            Koppelgemeente gemeente = metRuimte(gemeente(i), toeval.nextInt(12) - 3, toeval.nextInt(3) - 1);
            gemeenten.add(Proefkoppeling.metWoningen(gemeente, new Woningaanbod(misschien(toeval, 4 + toeval.nextInt(5)), misschien(toeval, 1 + toeval.nextInt(8)),
                    jaNee(toeval), jaNee(toeval))));
            prijzen.put(code(i), BigDecimal.valueOf(toeval.nextInt(50_000), 2));
        }
        return Proefkoppeling.beoordeling(STELSELS.get(toeval.nextInt(STELSELS.size())), gemeenten, new Prijslijst(LocalDate.parse("2025-05-26"), prijzen));
    }

    private static Huishouden huishouden(Random toeval) {
        List<Volwassene> volwassenen = new ArrayList<>();
        for (int i = toeval.nextInt(3); i >= 0; i--) {
            List<Criterium> criteria = new ArrayList<>();
            for (int k = toeval.nextInt(4); k > 0; k--) {
                criteria.add(Proefkoppeling.zacht(ZACHT.get(toeval.nextInt(4)), toeval.nextInt(GEMEENTEN)));
            }
            if (toeval.nextInt(5) == 0) {
                criteria.add(toeval.nextBoolean() ? Proefkoppeling.kindIn(toeval.nextInt(GEMEENTEN)) : Proefkoppeling.werkIn(toeval.nextInt(GEMEENTEN)));
            }
            volwassenen.add(new Volwassene(criteria));
        }
        return new Huishouden("h", 1 + toeval.nextInt(7), volwassenen, jaNee(toeval), misschien(toeval, code(toeval.nextInt(GEMEENTEN))),
                toeval.nextBoolean() ? Set.of() : Set.of("AM" + toeval.nextInt(5)), toeval.nextBoolean() ? Set.of() : Set.of(code(toeval.nextInt(GEMEENTEN))),
                misschien(toeval, toeval.nextInt(90)), Optional.empty(), Optional.empty());
    }

    private static Huishouden zonderEersteZachte(Huishouden huishouden) {
        List<Volwassene> volwassenen = new ArrayList<>();
        boolean weg = false;
        for (Volwassene volwassene : huishouden.volwassenen()) {
            List<Criterium> criteria = new ArrayList<>();
            for (Criterium criterium : volwassene.criteria()) {
                if (!weg && ZACHT.contains(criterium.feiten().get("soort"))) {
                    weg = true;
                } else {
                    criteria.add(criterium);
                }
            }
            volwassenen.add(new Volwassene(criteria));
        }
        return new Huishouden("h", huishouden.personen(), volwassenen, huishouden.toegankelijkeWoningNodig(), huishouden.opvanggemeente(), huishouden.adviesregios(),
                huishouden.voorkeursgemeenten(), huishouden.wachtweken(), huishouden.referentiegemeente(), huishouden.gekoppeldAan());
    }

    /** The pair as the model takes it: what was found back to facts, and the numbers themselves. */
    private static Map<String, Object> paar(Paar paar, Huishouden huishouden) {
        List<Map<String, Object>> volwassenen = new ArrayList<>();
        huishouden.volwassenen().forEach(volwassene -> volwassenen.add(new LinkedHashMap<>()));
        Map<String, String> antwoord = new HashMap<>();
        for (Term term : paar.termen()) {
            String stand = term.stand().substring(term.criterium().length() + 1);
            term.volwassene().ifPresentOrElse(nummer -> volwassenen.get(nummer - 1).put(term.criterium(), stand), () -> antwoord.put(term.criterium(), stand));
        }
        Map<String, Object> feiten = new LinkedHashMap<>();
        feiten.put("volwassenen", volwassenen);
        feiten.put("afstandKm", huishouden.opvanggemeente().flatMap(van -> Proefkoppeling.LIJN.kilometers(van, paar.gemeente().code())).map(BigDecimal::valueOf).orElse(null));
        feiten.put("inCoaRegioVanVerblijf", antwoord.get("coa-regio"));
        feiten.put("inAdviesregio", antwoord.get("regioadvies"));
        feiten.put("woningPast", antwoord.get("woning"));
        feiten.put("voorkeur", antwoord.get("voorkeur"));
        feiten.put("voortgangProcent", paar.gemeente().voortgang().map(BigDecimal::valueOf).orElse(null));
        feiten.put("wachtweken", huishouden.wachtweken().map(BigDecimal::valueOf).orElse(null));
        feiten.put("doorstroomlocatie", antwoord.get("doorstroomlocatie"));
        return feiten;
    }

    private static JaNee jaNee(Random toeval) {
        return JaNee.values()[toeval.nextInt(3)];
    }

    private static <T> Optional<T> misschien(Random toeval, T waarde) {
        return toeval.nextInt(4) == 0 ? Optional.empty() : Optional.of(waarde);
    }
}
