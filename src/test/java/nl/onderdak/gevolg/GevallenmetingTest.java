package nl.onderdak.gevolg;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.onderdak.controle.Projectregels;
import nl.onderdak.geval.Geval;
import nl.onderdak.geval.Gevalgeheugen;
import nl.onderdak.geval.Gevallenlezer;
import nl.onderdak.geval.Gevalproef;
import nl.onderdak.gevolg.Gevallenuitslag.Gezakt;
import nl.onderdak.regels.Projectregelset;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.RegelsetLoader;
import nl.onderdak.regelsetarchief.Gekozen;
import nl.onderdak.vergelijking.Vergelijker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case is tried when the change can reach its model or when the proposal changed the case; the others are counted, and answer the same. */
class GevallenmetingTest {

    private static final int STEEKPROEF = 20;
    private static final String TOEZICHT = "toezicht.gevallen.csv";

    @Test
    void aChangeLeavesTheCasesOfModelsItCannotReachUntriedAndCountsThem() {
        Gekozen concept = Concept.met("leefgeld.dmn", ">189.13<", ">190.13<");
        int leefgeld = gevallen(concept, Set.of("leefgeld")).size();
        Teller teller = new Teller();

        Gevallenuitslag uitslag = meet(Concept.GELDEND, concept, teller);

        assertThat(leefgeld).isGreaterThan(300);
        assertThat(teller.begonnen).isEqualTo(leefgeld);
        assertThat(teller.stappen).hasValue(leefgeld);
        assertThat(uitslag.totaal()).isEqualTo(gevallen(concept, Set.copyOf(concept.regelset().namen())).size());
        assertThat(uitslag.ongemoeid()).isEqualTo(uitslag.totaal() - leefgeld);
        assertThat(uitslag.gezakt()).isNotEmpty().extracting(Gezakt::model).containsOnly("leefgeld");
        assertThat(uitslag.geslaagd()).isEqualTo(leefgeld - uitslag.gezakt().size());
    }

    @Test
    void aChangeOfWordsReachesNoCaseAtAll() {
        Teller teller = new Teller();

        Gevallenuitslag uitslag = meet(Concept.GELDEND, Concept.met("leefgeld.dmn", "Het COA betaalt per week.", "Het COA betaalt wekelijks."), teller);

        assertThat(teller.stappen).hasValue(0);
        assertThat(uitslag.ongemoeid()).isPositive().isEqualTo(uitslag.totaal());
        assertThat(uitslag.geslaagd()).isZero();
        assertThat(uitslag.gezakt()).isEmpty();
    }

    @Test
    void aCaseThatTheProposalChangedOrAddedIsTriedWhereTheRulesCannotReachIt() {
        Gekozen leefgeld = Concept.met("leefgeld.dmn", ">189.13<", ">190.13<");
        Regelbestand toezicht = bestand(TOEZICHT);
        String tekst = new String(toezicht.inhoud(), StandardCharsets.UTF_8);
        String regel = tekst.lines().filter(rij -> rij.startsWith("TZT-G001;")).findFirst().orElseThrow();
        String anders = regel + " | TZB-999";
        Regelbestand gewijzigd = new Regelbestand(TOEZICHT, (tekst.replace(regel, anders) + anders.replace("TZT-G001", "TZT-G999") + "\n")
                .getBytes(StandardCharsets.UTF_8));
        Teller teller = new Teller();

        Gevallenuitslag uitslag = meet(met(Concept.GELDEND.regelset(), toezicht), met(leefgeld.regelset(), gewijzigd), teller);

        assertThat(teller.stappen).hasValue(2);
        assertThat(uitslag.ongemoeid()).isEqualTo(lees(leefgeld.regelset(), toezicht).size() - 1);
        assertThat(uitslag.geslaagd()).isZero();
        assertThat(uitslag.gezakt()).extracting(Gezakt::geval).containsExactly("TZT-G001", "TZT-G999");
        assertThat(uitslag.gezakt()).allSatisfy(gezakt -> assertThat(gezakt.verschillen()).singleElement()
                .satisfies(verschil -> assertThat(verschil.verwacht()).endsWith("TZB-999")));
    }

    @Test
    void casesOfAModelThatTheRulesInForceDoNotHaveOrThatCameWithoutCasesAreTried() {
        Regelbestand toezicht = bestand(TOEZICHT);
        Gekozen concept = met(Concept.GELDEND.regelset(), toezicht);
        Regelset zonder = RegelsetLoader.laad(Projectregelset.REGELSET.bestanden().stream().filter(deel -> !deel.naam().equals("toezicht.dmn")).toList(),
                Projectregelset.REGELSET);
        int alle = lees(concept.regelset(), toezicht).size();

        assertThat(Stream.of(met(zonder, toezicht), met(Concept.GELDEND.regelset())).map(van -> meet(van, concept, new Stil())))
                .containsOnly(new Gevallenuitslag(alle, alle, 0, List.of(), List.of()));
    }

    /**
     * At the bottom, in the middle and at the top. Models that import a changed one are compiled again, also those that the change cannot reach: of the
     * bodies with a task no other model asks, and of the norms eigen-bijdragen asks only the limit of capital.
     */
    @ParameterizedTest(name = "{0}: {1} becomes {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            doelgroepen     | <outputEntry id="DPG-006.uitkomst"><text>"crisisnoodopvang"< | <outputEntry id="DPG-006.uitkomst"><text>"noodopvang"< | leefgeld voorzieningen
            doelgroepen     | <outputEntry id="DTK-001.orgaan"><text>"burgemeester"<       | <outputEntry id="DTK-001.orgaan"><text>"college"<      | doelgroepen
            voorzieningen   | <outputEntry id="VES-003.recht"><text>"nee"<                 | <outputEntry id="VES-003.recht"><text>"ja"<            | voorzieningen
            bijstandsnormen | >2027.79<                                                    | >2030.00<                                              | bijstandsnormen
            leefgeld        | >189.13<                                                     | >190.13<                                               | leefgeld
            """)
    void everyCaseThatIsLeftAloneAnswersExactlyTheSameUnderBothRuleSets(String model, String wat, String wordt, String bereikt) {
        Gekozen concept = Concept.met(model + ".dmn", wat, wordt);
        Bereik bereik = Bereik.van(Concept.GELDEND.regelset(), concept.regelset(), Vergelijker.vergelijk(Concept.GELDEND, concept));
        List<Geval> buiten = Gevallenmeting.buitenBereik(Concept.GELDEND, bereik).stream().sorted(Comparator.comparing(Geval::id)).toList();

        assertThat(bereik.modellen()).contains(bereikt.split(" "));
        assertThat(buiten).hasSizeGreaterThan(1_000);
        Set<String> gezien = new TreeSet<>();
        for (int i = 0; i < buiten.size(); i += STEEKPROEF) {
            Geval geval = buiten.get(i);
            gezien.add(geval.model());
            assertThat(Gevalproef.van(concept.regelset(), geval)).as(geval.toString()).isEqualTo(Gevalproef.van(Concept.GELDEND.regelset(), geval));
        }
        assertThat(gezien).hasSizeGreaterThan(5).doesNotContain(model);
    }

    private static final class Teller implements Voortgang {

        private final AtomicInteger stappen = new AtomicInteger();
        private int begonnen;

        @Override
        public void begin(Doorrekening.Fase fase, int totaal) {
            begonnen = totaal;
        }

        @Override
        public void stap() {
            stappen.incrementAndGet();
        }
    }

    private static Gevallenuitslag meet(Gekozen van, Gekozen naar, Voortgang voortgang) {
        Bereik bereik = Bereik.van(van.regelset(), naar.regelset(), Vergelijker.vergelijk(van, naar));
        try (Ploeg ploeg = new Ploeg(2)) {
            return Gevallenmeting.meet(van, naar, bereik, new Gevalgeheugen(), List.of(), ploeg, voortgang);
        }
    }

    private static Gekozen met(Regelset regelset, Regelbestand... gevallen) {
        return new Gekozen(regelset, false, Instant.EPOCH, List.of(gevallen));
    }

    private static Regelbestand bestand(String naam) {
        return Projectregels.gevallen().stream().filter(bestand -> bestand.naam().equals(naam)).findFirst().orElseThrow();
    }

    private static List<Geval> gevallen(Gekozen gekozen, Set<String> modellen) {
        return gekozen.gevallen().stream().filter(bestand -> modellen.contains(Gevallenlezer.modelVan(bestand.naam())))
                .flatMap(bestand -> lees(gekozen.regelset(), bestand).stream()).toList();
    }

    private static List<Geval> lees(Regelset regelset, Regelbestand bestand) {
        return Gevallenlezer.lees(regelset.nodigModel(Gevallenlezer.modelVan(bestand.naam())), bestand.inhoud());
    }
}
