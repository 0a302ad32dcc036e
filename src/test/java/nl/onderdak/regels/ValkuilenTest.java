package nl.onderdak.regels;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import nl.onderdak.deur.Feitenlezer;
import org.junit.jupiter.api.Test;

/** What a naive implementation gets wrong: section G of docs/recht/koppeling.md. G.1 to G.7 and G.11 stand with the ledger, the targets and the municipalities. */
class ValkuilenTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Regelset REGELSET = Projectregelset.REGELSET;
    private static final String DRIE_GEMEENTEN = """
            {"peildatum": "%s", "opgave": "%s", "totaal": {"opgegeven": 100}, "cijfers": {"inwonersOp": "2023-01-01", "scoresOp": "2022-12-31"},
             "gebieden": [{"code": "A", "provincie": "groningen", "inwoners": 500, "sesWoa": 0},
                          {"code": "B", "provincie": "fryslan", "inwoners": 300, "sesWoa": 0.20},
                          {"code": "C", "provincie": "utrecht", "inwoners": 200, "sesWoa": %s}]}
            """;

    /** G.8 */
    @Test
    void aShortfallBecauseTooFewWereCoupledIsNotEnforced() {
        assertThat(uitkomst("toezicht", "interventie.trede", """
                {"peildatum": "2023-07-01", "halfjaar": "2023-I", "tekort": {"personen": 20, "verschoonbaar": 20}, "beoordeling": {"huidigeTrede": "actief-toezicht"}}
                """)).isEqualTo("geen");
    }

    /** G.9 */
    @Test
    void theWeeksAreNormsAndOnlyTheHalfYearBinds() {
        String teLaat = """
                {"peildatum": "2024-07-09", "traject": {"vergunningsdatum": "2024-04-01", "gehuisvest": "nee", "gekoppeldOp": "2024-04-10"}}
                """;
        assertThat(uitkomst("huisvestingstermijnen", "wachtlijst", teLaat)).isEqualTo("op-wachtlijst");
        assertThat(uitkomst("huisvestingstermijnen", "handhaving.sanctie", teLaat)).isEqualTo("nee");
        assertThat(uitkomst("huisvestingstermijnen", "handhaving.bindend", teLaat)).isEqualTo("taakstelling-per-halfjaar");
    }

    /** G.10 */
    @Test
    void aHardCriterionIsNoRightAndAWishIsNoCriterion() {
        String kind = """
                {"peildatum": "2025-06-02", "criterium": {"soort": "gezinslid-eerste-graad", "gezinslidIngeschreven": "ja", "verwantschapAangetoond": "ja"}}
                """;
        assertThat(uitkomst("koppelcriteria", "oordeel.klasse", kind)).isEqualTo("hard");
        assertThat(uitkomst("koppelcriteria", "gevolg.afdwingbaarRecht", kind)).isEqualTo("nee");
        assertThat(uitkomst("koppelcriteria", "oordeel.aanvaard", """
                {"peildatum": "2025-06-02", "criterium": {"soort": "eigen-wens"}}
                """)).isEqualTo("nee");
    }

    /** G.12 */
    @Test
    void stayingSomewhereIsNotBeingHousedThere() {
        assertThat(uitkomst("taakstellingen", "watTelt.telt", """
                {"peildatum": "2023-02-01", "halfjaar": "2023-I", "verblijf": {"groep": "statushouder", "soort": "logeeradres"}}
                """)).isEqualTo("nee");
    }

    /** G.13 */
    @Test
    void receptionHasAKeyOfItsOwn() {
        assertThat(uitkomst("opvangopgaven", "gebruikteSleutel", DRIE_GEMEENTEN.formatted("2024-01-31", "spreidingswet", "-0.30"))).isEqualTo("inwoners-en-ses-woa");
        assertThat(uitkomst("opvangopgaven", "gebruikteSleutel", DRIE_GEMEENTEN.formatted("2024-01-31", "42000-opvangplaatsen", "-0.30"))).isEqualTo("inwoners");
    }

    /** G.14 */
    @Test
    void noMunicipalityIsExemptAndTheSmallestGetsOne() {
        assertThat(REGELSET.model("taakstellingen").orElseThrow().invoer().toString()).doesNotContainIgnoringCase("asielzoekerscentrum").doesNotContainIgnoringCase("aanmeldcentrum");
        assertThat(getal("taakstellingen", "taakstelling.aantal", taakstelling(100, 1))).isOne();
    }

    /** G.15 */
    @Test
    void theLadderHasNoNationalThreshold() {
        assertThat(uitkomst("toezicht", "drempels.stand", """
                {"peildatum": "2023-07-01", "halfjaar": "2023-I", "tekort": {"personen": 20, "verschoonbaar": 5}, "beoordeling": {"huidigeTrede": "geen", "provincie": "utrecht"}}
                """)).isEqualTo("te-leveren");
    }

    /** G.16 */
    @Test
    void receptionPlacesAreNoTargetForStatusHolders() {
        assertThat(uitkomst("opvangopgaven", "grondslag.eenheid", "{\"peildatum\": \"2022-06-01\", \"opgave\": \"42000-opvangplaatsen\"}")).isEqualTo("plaatsen");
        for (String halfjaar : new String[] {"2022-I", "2022-II", "2024-I", "2025-I", "2025-II"}) {
            assertThat(uitkomst("taakstellingen", "landelijkeTaakstelling.aantal", "{\"peildatum\": \"2026-11-01\", \"halfjaar\": \"" + halfjaar + "\"}"))
                    .doesNotContain("42000", "96000", "88000");
        }
    }

    /** G.17 and G.23 */
    @Test
    void aPendingBillAbolishesNothingAndUrgencyEndedOnTheFirstOfJuly2017() {
        String vergunninghouder = "{\"peildatum\": \"%s\", \"woningzoekende\": {\"groep\": \"vergunninghouder\", \"eersteWoning\": \"ja\"}, \"verordening\": {\"urgentieregeling\": \"ja\"}}";
        assertThat(uitkomst("huisvestingsvoorrang", "taakstellingGeldt", vergunninghouder.formatted("2026-07-01"))).isEqualTo("ja");
        assertThat(uitkomst("huisvestingsvoorrang", "voorrangToegestaan", vergunninghouder.formatted("2026-07-01"))).isEqualTo("ja");
        assertThat(uitkomst("huisvestingsvoorrang", "urgentieplicht", vergunninghouder.formatted("2017-06-30"))).isEqualTo("verplicht");
        assertThat(uitkomst("huisvestingsvoorrang", "urgentieplicht", vergunninghouder.formatted("2017-07-01"))).isNotEqualTo("verplicht");
        assertThat(uitkomst("huisvestingsvoorrang", "bindingsschild", vergunninghouder.formatted("2017-06-30"))).isEqualTo("ja");
        assertThat(uitkomst("huisvestingsvoorrang", "bindingsschild", vergunninghouder.formatted("2017-07-01"))).isEqualTo("nee");
    }

    /** G.18: 1.1 is 2 for the target and 1 for reception. */
    @Test
    void theTargetRoundsUpAndReceptionToTheNearest() {
        assertThat(getal("taakstellingen", "taakstelling.aantal", taakstelling(100, 11))).isEqualTo(2);
        assertThat(getal("opvangopgaven", "provinciesommen.groningen", """
                {"peildatum": "2024-01-31", "opgave": "spreidingswet", "totaal": {"opgegeven": 100}, "gebieden": [
                 {"code": "A", "provincie": "groningen", "inwoners": 11, "sesWoa": 0}, {"code": "B", "provincie": "fryslan", "inwoners": 989, "sesWoa": 0}]}
                """)).isOne();
    }

    /** G.19 and G.20: the two examples of the fact sheet. */
    @Test
    void theFactorIsTheScorePlusOneOverTheTotalWeight() {
        String eerste = DRIE_GEMEENTEN.formatted("2024-01-31", "spreidingswet", "-0.30");
        assertThat(getal("opvangopgaven", "provinciesommen.groningen", eerste)).isEqualTo(50);
        assertThat(getal("opvangopgaven", "provinciesommen.fryslan", eerste)).isEqualTo(36);
        assertThat(getal("opvangopgaven", "provinciesommen.utrecht", eerste)).isEqualTo(14);
        String tweede = DRIE_GEMEENTEN.formatted("2024-01-31", "spreidingswet", "-0.10");
        assertThat(getal("opvangopgaven", "provinciesommen.groningen", tweede)).isEqualTo(48);
        assertThat(getal("opvangopgaven", "provinciesommen.fryslan", tweede)).isEqualTo(35);
        assertThat(getal("opvangopgaven", "provinciesommen.utrecht", tweede)).isEqualTo(17);
    }

    /** G.21 */
    @Test
    void receptionTakesTheMostRecentInhabitantsAndNotThoseOfTheYearBefore() {
        String vraag = "{\"peildatum\": \"2024-01-31\", \"opgave\": \"spreidingswet\", \"cijfers\": {\"inwonersOp\": \"%s\", \"scoresOp\": \"2022-12-31\"}, "
                + "\"gebieden\": [{\"code\": \"A\", \"provincie\": \"groningen\", \"inwoners\": 500, \"sesWoa\": 0}]}";
        assertThat(uitkomst("opvangopgaven", "benadering", vraag.formatted("2023-01-01"))).isEqualTo("nee");
        assertThat(uitkomst("opvangopgaven", "benadering", vraag.formatted("2021-01-01"))).isEqualTo("ja");
        assertThat(uitkomst("taakstellingen", "referentiedatum.inwonersOp", "{\"peildatum\": \"2024-01-31\", \"halfjaar\": \"2024-I\"}")).isEqualTo("2023-01-01");
    }

    /** G.22 */
    @Test
    void minorsAreASecondRunWithANeedOfTheirOwn() {
        assertThat(getal("opvangopgaven", "grondslag.totaal", "{\"peildatum\": \"2024-01-31\", \"opgave\": \"spreidingswet\"}")).isEqualTo(96000);
        assertThat(getal("opvangopgaven", "grondslag.totaal", "{\"peildatum\": \"2024-01-31\", \"opgave\": \"spreidingswet-amv\"}")).isEqualTo(8140);
    }

    /** G.24 */
    @Test
    void theExecutiveFollowsTheMayorInTheReceptionOfDisplacedPersons() {
        String ontheemde = "{\"peildatum\": \"%s\", \"persoon\": {\"geboortedatum\": \"1990-05-01\", \"nationaliteit\": \"oekraiens\"}, \"oekraine\": {\"verblijfOpReferentiedag\": \"ja\", "
                + "\"vergunning\": \"geen\", \"statusTijdelijkeBescherming\": \"verleend\", \"ingeschrevenBrp\": \"ja\"}, \"asiel\": {\"fase\": \"geen-aanvraag\"}, "
                + "\"verblijf\": {\"plaats\": \"gemeentelijke-opvang\"}}";
        assertThat(alles("doelgroepen", ontheemde.formatted("2024-01-15"))).contains("burgemeester").doesNotContain("=college");
        assertThat(alles("doelgroepen", ontheemde.formatted("2025-01-15"))).contains("college").doesNotContain("=burgemeester");
    }

    private static String taakstelling(int totaal, int inwoners) {
        return "{\"peildatum\": \"2023-01-01\", \"halfjaar\": \"2023-I\", \"landelijk\": {\"opgegevenTotaal\": " + totaal + "}, \"inwoners\": {\"gemeente\": "
                + inwoners + ", \"nederland\": 1000, \"peildatum\": \"2022-01-01\", \"grenswijziging\": \"geen\"}}";
    }

    private static long getal(String model, String pad, String feiten) {
        return Long.parseLong(uitkomst(model, pad, feiten));
    }

    private static String uitkomst(String model, String pad, String feiten) {
        Object waarde = beslis(model, feiten);
        for (String deel : pad.split("\\.")) {
            assertThat(((Map<?, ?>) waarde).containsKey(deel)).as(pad).isTrue();
            waarde = ((Map<?, ?>) waarde).get(deel);
        }
        return String.valueOf(waarde);
    }

    private static String alles(String model, String feiten) {
        return String.valueOf(beslis(model, feiten));
    }

    private static Map<String, Object> beslis(String naam, String feiten) {
        Beslismodel model = REGELSET.model(naam).orElseThrow();
        Uitslag uitslag = REGELSET.beslis(model, Feitenlezer.lees(model, lees(feiten)));
        assertThat(uitslag.tegenstrijdigheden()).isEmpty();
        return uitslag.uitkomsten();
    }

    private static JsonNode lees(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException onmogelijk) {
            throw new IllegalStateException(json, onmogelijk);
        }
    }
}
