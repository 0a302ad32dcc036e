package nl.onderdak.koppeling;

import static nl.onderdak.koppeling.Proefkoppeling.ALLEEN;
import static nl.onderdak.koppeling.Proefkoppeling.beoordeel;
import static nl.onderdak.koppeling.Proefkoppeling.code;
import static nl.onderdak.koppeling.Proefkoppeling.gemeente;
import static nl.onderdak.koppeling.Proefkoppeling.gemeenten;
import static nl.onderdak.koppeling.Proefkoppeling.huishouden;
import static nl.onderdak.koppeling.Proefkoppeling.kindIn;
import static nl.onderdak.koppeling.Proefkoppeling.metRuimte;
import static nl.onderdak.koppeling.Proefkoppeling.volwassene;
import static nl.onderdak.koppeling.Proefkoppeling.werkIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.onderdak.regels.Rij;
import org.junit.jupiter.api.Test;

/** The rules in {@code rules/kandidaten.drl}, asked through the rule unit. */
class KandidatenTest {

    private static final Pattern AFWIJKEN = Pattern.compile("@afwijken\\(\"(nee|met-reden)\"\\)");
    private static final Woningaanbod TOT_VIER = new Woningaanbod(Optional.of(4), Optional.empty(), JaNee.NEE, JaNee.ONBEKEND);

    @Test
    void everyRuleThatExcludesSaysWhetherAPersonMayGoAgainstItAndNoOtherDoes() throws IOException {
        String regels = Files.readString(Path.of("rules/kandidaten.drl"));

        assertThat(zonderAfwijken(regels)).isEmpty();
        assertThat(zonderAfwijken(regels.replaceFirst("@afwijken\\(\"nee\"\\)", ""))).containsExactly("KCK-001");
    }

    /** Names of the rules where excluding and the annotation do not go together. */
    private static List<String> zonderAfwijken(String regels) {
        return Arrays.stream(regels.split("(?m)^rule \"")).skip(1)
                .filter(regel -> regel.contains("Oordeel.uitsluiting(") != AFWIJKEN.matcher(regel).find())
                .map(regel -> regel.substring(0, regel.indexOf('"'))).toList();
    }

    @Test
    void withoutObjectionsEveryMunicipalityIsACandidateAndSaysSo() {
        Huishoudbeoordeling beoordeling = beoordeel(ALLEEN, gemeenten(3));

        assertThat(List.of(0, 1, 2)).allSatisfy(plaats -> {
            assertThat(beoordeling.kandidaat(plaats)).isTrue();
            assertThat(beoordeling.paar(plaats).oordelen()).extracting(Oordeel::regel).containsExactly("KCK-009");
        });
    }

    @Test
    void aMunicipalityThatDoesNotExistOnTheDayIsOut() {
        List<Koppelgemeente> gemeenten = List.of(Proefkoppeling.geldig(gemeente(0), "2020-01-01", "2025-06-01"),
                Proefkoppeling.geldig(gemeente(1), "2020-01-01", "2025-06-02"),
                Proefkoppeling.geldig(gemeente(2), "2025-06-02", "2030-01-01"),
                Proefkoppeling.geldig(gemeente(3), "2025-06-03", "2030-01-01"));

        assertThat(regels(beoordeel(ALLEEN, gemeenten))).containsExactly("KCK-001", "KCK-009", "KCK-009", "KCK-001");
    }

    @Test
    void aHouseholdThatIsCoupledAlreadyHasNoCandidates() {
        Huishouden gekoppeld = new Huishouden("h", 1, List.of(), JaNee.NEE, Optional.empty(), Set.of(), Set.of(), Optional.empty(), Optional.empty(),
                Optional.of(code(1)));

        assertThat(regels(beoordeel(gekoppeld, gemeenten(3)))).containsOnly("KCK-002");
    }

    @Test
    void followingFamilyGoesToTheMunicipalityOfTheSponsor() {
        assertThat(regels(beoordeel(nareis(1), gemeenten(3)))).containsExactly("KCK-003", "KCK-009", "KCK-003");
    }

    @Test
    void followingFamilyHasNoExceptionWhenThatMunicipalityIsFull() {
        List<Koppelgemeente> gemeenten = List.of(gemeente(0), metRuimte(gemeente(1), 0, 0), gemeente(2));

        assertThat(regels(beoordeel(nareis(1), gemeenten))).containsExactly("KCK-003", "KCK-006", "KCK-003");
    }

    @Test
    void aHardCriterionLimitsToItsMunicipalityOrItsRegion() {
        assertThat(kandidaten(beoordeel(huishouden(2, volwassene(kindIn(3))), gemeenten(8)))).containsExactly(code(3));
        assertThat(kandidaten(beoordeel(huishouden(2, volwassene(werkIn(3))), gemeenten(8))))
                .containsExactly(code(0), code(1), code(2), code(3), code(4));
    }

    @Test
    void theHardCriteriaOfAllAdultsCount() {
        assertThat(kandidaten(beoordeel(huishouden(2, volwassene(werkIn(3)), volwassene(kindIn(4))), gemeenten(8)))).containsExactly(code(4));
        assertThat(kandidaten(beoordeel(huishouden(2, volwassene(werkIn(3)), volwassene(kindIn(7))), gemeenten(8)))).isEmpty();
    }

    @Test
    void aCriterionWithoutEvidenceLimitsNothing() {
        Criterium zonder = Proefkoppeling.criterium("betaald-werk", 3, "contractGetekend", "ja", "loonstrook", "nee");

        assertThat(kandidaten(beoordeel(huishouden(2, volwassene(zonder)), gemeenten(8)))).hasSize(8);
    }

    @Test
    void withoutOwnRoomAMunicipalityIsOutUnlessAnExchangeWasBooked() {
        List<Koppelgemeente> gemeenten = List.of(metRuimte(gemeente(0), 1, 0), metRuimte(gemeente(1), 0, 0), metRuimte(gemeente(2), 0, 2),
                metRuimte(gemeente(3), 3, -3), metRuimte(gemeente(4), -5, 0));

        assertThat(regels(beoordeel(huishouden(6), gemeenten))).containsExactly("KCK-009", "KCK-006", "KCK-009", "KCK-006", "KCK-006");
    }

    @Test
    void aHouseholdIsNeverSplitOverDwellings() {
        List<Koppelgemeente> gemeenten = List.of(Proefkoppeling.metWoningen(gemeente(0), TOT_VIER), gemeente(1));

        assertThat(regels(beoordeel(huishouden(4), gemeenten))).containsExactly("KCK-009", "KCK-009");
        assertThat(regels(beoordeel(huishouden(5), gemeenten))).containsExactly("KCK-007", "KCK-009");
    }

    @Test
    void aHouseholdThatNeedsAnAccessibleDwellingIsNotSentWhereNoneCanComeFree() {
        Huishouden toegankelijk = new Huishouden("h", 1, List.of(), JaNee.JA, Optional.empty(), Set.of(), Set.of(), Optional.empty(), Optional.empty(),
                Optional.empty());

        assertThat(regels(beoordeel(toegankelijk, List.of(Proefkoppeling.metWoningen(gemeente(0), TOT_VIER), gemeente(1))))).containsExactly("KCK-008", "KCK-009");
    }

    @Test
    void aFacilityThatIsNeededMustBeWithinReach() {
        Huishouden behandeld = huishouden(1, volwassene(Proefkoppeling.behandeling("ziekenhuis")));
        List<Koppelgemeente> gemeenten = List.of(Proefkoppeling.metZiekenhuis(gemeente(0), 30), Proefkoppeling.metZiekenhuis(gemeente(1), 30.1), gemeente(2));

        assertThat(regels(beoordeel(behandeld, gemeenten))).containsExactly("KCK-009", "KCK-005", "KCK-005");
    }

    @Test
    void whenTheCriterionIsFullTheNearestOfTheRegionStandsInAndIsFlagged() {
        List<Koppelgemeente> gemeenten = new ArrayList<>(gemeenten(8));
        gemeenten.set(3, metRuimte(gemeente(3), 0, 0));
        Huishouden gezin = huishouden(2, volwassene(kindIn(3)));

        Huishoudbeoordeling beoordeling = beoordeel(gezin, gemeenten);

        assertThat(kandidaten(beoordeling)).as("two and four are as near; the lower code wins").containsExactly(code(2));
        assertThat(beoordeling.paar(2).oordelen()).extracting(Oordeel::regel).containsExactly("KCK-004", "KCK-011");
        assertThat(beoordeling.paar(2).oordelen().get(1).vraag()).isPresent();
    }

    @Test
    void theStandInIsOfTheSameRegionAndHasRoomItself() {
        List<Koppelgemeente> gemeenten = new ArrayList<>(gemeenten(12));
        for (int vol : List.of(4, 3, 2)) {
            gemeenten.set(vol, metRuimte(gemeente(vol), 0, 0));
        }

        assertThat(kandidaten(beoordeel(huishouden(2, volwassene(kindIn(4))), gemeenten))).as("five is nearer, but of another region").containsExactly(code(1));
        gemeenten.set(1, metRuimte(gemeente(1), 0, 0));
        gemeenten.set(0, metRuimte(gemeente(0), 0, 0));
        assertThat(kandidaten(beoordeel(huishouden(2, volwassene(kindIn(4))), gemeenten))).isEmpty();
    }

    @Test
    void whenMoreThanRoomIsWrongWithTheCriterionNobodyStandsIn() {
        List<Koppelgemeente> gemeenten = new ArrayList<>(gemeenten(8));
        gemeenten.set(3, Proefkoppeling.metWoningen(metRuimte(gemeente(3), 0, 0), TOT_VIER));

        assertThat(kandidaten(beoordeel(huishouden(5, volwassene(kindIn(3))), gemeenten))).isEmpty();
    }

    @Test
    void everyRuleFiresInTheseTestsAndCarriesWhatARowCarries() {
        Set<String> regels = Proefkoppeling.REGELSET.rijen().stream().filter(rij -> rij.plaats().model().equals("kandidaten")).map(Rij::id)
                .collect(Collectors.toCollection(HashSet::new));
        List<Koppelgemeente> vol = new ArrayList<>(gemeenten(8));
        vol.set(3, metRuimte(gemeente(3), 0, 0));
        Oordeel oordeel = beoordeel(huishouden(2, volwassene(kindIn(3))), vol).paar(2).oordelen().get(1);
        Rij rij = Proefkoppeling.REGELSET.rij(oordeel.regel()).orElseThrow();

        assertThat(regels).hasSize(11);
        assertThat(oordeel.toelichting()).isEqualTo(rij.toelichting());
        assertThat(oordeel.feiten()).isEqualTo(rij.feiten());
        assertThat(oordeel.zekerheid()).isEqualTo(rij.zekerheid().tekst());
        assertThat(oordeel.vraag()).isEqualTo(rij.vraag());
        assertThat(oordeel.bronnen()).isEqualTo(rij.bronnen().stream().map(bron -> bron.verwijzing()).toList());
    }

    private static Huishouden nareis(int gemeente) {
        return new Huishouden("h", 3, List.of(), JaNee.NEE, Optional.empty(), Set.of(), Set.of(), Optional.empty(), Optional.of(code(gemeente)), Optional.empty());
    }

    /** Per municipality the first rule that says something of it. */
    private static List<String> regels(Huishoudbeoordeling beoordeling) {
        List<String> regels = new ArrayList<>();
        for (int plaats = 0; plaats < beoordeling.aantal(); plaats++) {
            regels.add(beoordeling.paar(plaats).oordelen().get(0).regel());
        }
        return regels;
    }

    private static List<String> kandidaten(Huishoudbeoordeling beoordeling) {
        return beoordeling.rangorde().stream().map(paar -> paar.gemeente().code()).sorted().toList();
    }
}
