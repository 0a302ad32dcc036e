package nl.onderdak.koppelvoorstel;

import static nl.onderdak.koppelvoorstel.Proefvoorstel.AMSTERDAM;
import static nl.onderdak.koppelvoorstel.Proefvoorstel.DIEMEN;
import static nl.onderdak.koppelvoorstel.Proefvoorstel.PAD;
import static nl.onderdak.koppelvoorstel.Proefvoorstel.UTRECHT;
import static nl.onderdak.koppelvoorstel.Proefvoorstel.codes;
import static nl.onderdak.koppelvoorstel.Proefvoorstel.criterium;
import static nl.onderdak.koppelvoorstel.Proefvoorstel.fouten;
import static nl.onderdak.koppelvoorstel.Proefvoorstel.geweigerd;
import static nl.onderdak.koppelvoorstel.Proefvoorstel.huishouden;
import static nl.onderdak.koppelvoorstel.Proefvoorstel.id;
import static nl.onderdak.koppelvoorstel.Proefvoorstel.plaats;
import static nl.onderdak.koppelvoorstel.Proefvoorstel.stelVoor;
import static nl.onderdak.koppelvoorstel.Proefvoorstel.teksten;
import static nl.onderdak.koppelvoorstel.Proefvoorstel.voorbeeld;
import static nl.onderdak.koppelvoorstel.Proefvoorstel.vraag;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.math.BigDecimal;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.onderdak.contract.Adviestelling;
import nl.onderdak.contract.Dienst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Proposals for one household: ranked, explained, and never given on a request that is not right. */
@QuarkusIntegrationTest
class VoorstelIT {

    @Test
    void theExampleIsAnsweredAsTheContractShows() {
        JsonNode antwoord = stelVoor(voorbeeld());

        JsonNode verwacht = Proefvoorstel.contract()
                .at("/paths/~1koppelvoorstellen/post/responses/200/content/application~1json/examples/vierPersonen/value");
        for (String deel : List.of("samenvatting", "voorstellen", "vraag", "waaromNiet", "watZouDitVeranderen", "criteria", "prijzen")) {
            assertThat(antwoord.at("/uitkomst/" + deel)).as(deel).isEqualTo(verwacht.at("/uitkomst/" + deel));
        }
        assertThat(antwoord.at("/uitkomst/rangorde")).containsAll(verwacht.at("/uitkomst/rangorde"));
        assertThat(antwoord.get("onderbouwing")).containsAll(verwacht.get("onderbouwing"));
        assertThat(antwoord.get("ontbrekendeGegevens")).isEqualTo(verwacht.get("ontbrekendeGegevens"));
    }

    @Test
    void termsAndPriceAddUpToTheScoreAndEveryRowIsThereOnce() {
        JsonNode antwoord = stelVoor(voorbeeld());

        List<String> rijen = teksten(antwoord.get("onderbouwing"), "rij");
        assertThat(rijen).doesNotHaveDuplicates();
        assertThat(antwoord.at("/uitkomst/voorstellen")).hasSize(3).allSatisfy(voorstel -> {
            BigDecimal som = BigDecimal.ZERO;
            for (JsonNode term : voorstel.get("termen")) {
                som = som.add(term.get("punten").decimalValue());
                assertThat(rijen).contains(term.get("rij").textValue());
            }
            assertThat(som.add(voorstel.at("/prijsregel/bedrag").decimalValue())).isEqualByComparingTo(voorstel.get("score").decimalValue());
            assertThat(voorstel.at("/prijsregel/prijs").decimalValue().multiply(BigDecimal.valueOf(-4)))
                    .isEqualByComparingTo(voorstel.at("/prijsregel/bedrag").decimalValue());
        });
        antwoord.at("/uitkomst/rangorde").forEach(plaats -> assertThat(rijen).containsAll(teksten(plaats.get("uitsluitingen"), "regel")));
    }

    @Test
    void everyMunicipalityHasAPlaceOrAReasonForHavingNone() {
        JsonNode rangorde = stelVoor(voorbeeld()).at("/uitkomst/rangorde");

        Set<String> codes = new HashSet<>(codes(rangorde));
        assertThat(rangorde).hasSize(342);
        assertThat(codes).hasSize(342);
        assertThat(rangorde).allSatisfy(plaats -> assertThat(plaats.get("plaats").isNull()).isEqualTo(plaats.get("uitsluitingen").size() > 0)
                .isEqualTo(plaats.get("score").isNull()));
        for (int i = 1; i < 4; i++) {
            assertThat(rangorde.get(i).get("plaats").intValue()).isEqualTo(i + 1);
            assertThat(rangorde.get(i).get("score").decimalValue()).isLessThanOrEqualTo(rangorde.get(i - 1).get("score").decimalValue());
        }
    }

    @Test
    void theReceiptHasTheBytesThatWereSentAndTheProposalToo() {
        HttpResponse<byte[]> gegeven = Dienst.stuur(PAD, voorbeeld().toString());

        String id = id(Dienst.json(gegeven));
        assertThat(Dienst.lees("/adviezen/" + id).body()).isEqualTo(gegeven.body());
        assertThat(Dienst.tekst(Dienst.lees(PAD + "/" + id))).isEqualTo("{\"voorstel\":" + Dienst.tekst(gegeven) + ",\"besluit\":null}");
        assertThat(Dienst.kop(gegeven, "Content-Type")).startsWith(Dienst.JSON);
    }

    @Test
    void aHardCriterionLimitsTheCandidatesAndWhenAllAreFullTheNearestStandsInWithAQuestion() {
        ObjectNode vol = vraag(AMSTERDAM, 0, DIEMEN, 5, UTRECHT, 5);
        criterium(vol, "gezinslid-eerste-graad", AMSTERDAM, "gezinslidIngeschreven", "verwantschapAangetoond");
        ObjectNode ruim = vol.deepCopy();
        ((ObjectNode) ruim.at("/gemeenten/0")).put("ruimteEigen", 1);

        JsonNode uitwijk = stelVoor(vol);
        JsonNode gewoon = stelVoor(ruim);

        assertThat(codes(uitwijk.at("/uitkomst/voorstellen"))).containsExactly(DIEMEN);
        assertThat(uitwijk.at("/uitkomst/vraag").textValue()).endsWith("?");
        assertThat(codes(gewoon.at("/uitkomst/voorstellen"))).containsExactly(AMSTERDAM);
        assertThat(gewoon.at("/uitkomst/vraag").isNull()).isTrue();
    }

    @Test
    void aNeighboursRoomCountsOnlyAfterAnExchange() {
        ObjectNode zonder = vraag(AMSTERDAM, 50, DIEMEN, 0);
        ObjectNode met = zonder.deepCopy();
        ((ObjectNode) met.at("/gemeenten/1")).put("ruimteRuil", 3);

        assertThat(codes(stelVoor(zonder).at("/uitkomst/voorstellen"))).containsExactly(AMSTERDAM);
        assertThat(codes(stelVoor(met).at("/uitkomst/voorstellen"))).containsExactlyInAnyOrder(AMSTERDAM, DIEMEN);
    }

    @Test
    void aHouseholdLargerThanAnyDwellingGetsNoProposalAndTheReason() {
        ObjectNode vraag = vraag(AMSTERDAM, 50, DIEMEN, -4);
        huishouden(vraag).put("personen", 12);
        ((ObjectNode) vraag.at("/gemeenten/0")).put("grootsteWoningOoit", 8);

        JsonNode uitkomst = stelVoor(vraag).get("uitkomst");

        assertThat(uitkomst.get("voorstellen")).isEmpty();
        assertThat(uitkomst.get("samenvatting").textValue()).startsWith("Geen gemeente is kandidaat").contains("1 keer KCK-007", "341 keer KCK-006");
    }

    @Test
    void followingFamilyGoesToTheSponsorAndACoupledHouseholdNowhere() {
        ObjectNode nareis = vraag(AMSTERDAM, 5, UTRECHT, 5);
        huishouden(nareis).put("referentiegemeente", UTRECHT);
        ObjectNode gekoppeld = vraag(AMSTERDAM, 5, UTRECHT, 5);
        huishouden(gekoppeld).put("gekoppeldAan", UTRECHT);

        assertThat(codes(stelVoor(nareis).at("/uitkomst/voorstellen"))).containsExactly(UTRECHT);
        assertThat(stelVoor(gekoppeld).at("/uitkomst/voorstellen")).isEmpty();
    }

    @Test
    void aPreferenceAnotherSystemAndEvidenceAreNamedOnlyWhenTheyChangeTheFirst() {
        ObjectNode vraag = vraag(AMSTERDAM, 5, DIEMEN, 5, UTRECHT, 5).put("koppelstelsel", "voorkeur-met-ondergrens");
        huishouden(vraag).put("opvanggemeente", AMSTERDAM).putArray("voorkeursgemeenten").add(DIEMEN);

        JsonNode uitkomst = stelVoor(vraag).get("uitkomst");

        String eerste = uitkomst.at("/voorstellen/0/gemeentecode").textValue();
        assertThat(eerste).isEqualTo(DIEMEN);
        assertThat(uitkomst.get("watZouDitVeranderen")).isNotEmpty()
                .allSatisfy(verandering -> assertThat(verandering.get("gemeentecode").textValue()).isNotEqualTo(eerste));
        assertThat(teksten(uitkomst.get("watZouDitVeranderen"), "verandering")).contains("zonder-voorkeur").doesNotContain("zonder-prijzen");
        assertThat(uitkomst.at("/prijzen/datum").isNull()).isTrue();
    }

    @Test
    void withoutGivenRoomTheHalfYearSaysHowMuchThereIs() {
        ObjectNode vraag = voorbeeld().put("peildatum", "2024-03-01");
        vraag.remove(List.of("gemeenten", "prijzen"));

        JsonNode uitkomst = stelVoor(vraag).get("uitkomst");

        assertThat(uitkomst.at("/ruimte/herkomst").textValue()).contains("2024-I", "berekende taakstelling");
        assertThat(plaats(stelVoor(vraag), AMSTERDAM).get("ruimte").intValue()).isPositive();
        assertThat(uitkomst.at("/prijzen/herkomst").textValue()).startsWith("Er zijn geen prijzen");
        assertThat(fouten(geweigerd(400, Dienst.stuur(PAD, vraag.put("peildatum", "2026-03-02").toString())))).containsExactly("/gemeenten verplicht");
    }

    @Test
    void whoHasNoPermitIsOnlyCoupledByASystemThatCouplesEarly() {
        ObjectNode vraag = vraag(AMSTERDAM, 5);
        huishouden(vraag).put("vergunningVerleend", "nee");

        assertThat(fouten(geweigerd(400, Dienst.stuur(PAD, vraag.toString())))).containsExactly("/huishouden/vergunningVerleend geen-vergunning");
        assertThat(stelVoor(vraag.put("koppelstelsel", "vroege-koppeling")).at("/uitkomst/voorstellen")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{}|/peildatum verplicht, /koppelstelsel verplicht",
        "{@`huishouden`:{}}|/huishouden/personen verplicht",
        "{@`huishouden`:{`personen`:1,`volwassenen`:[{},{}]}}|/huishouden/volwassenen te-veel-volwassenen",
        "{@`huishouden`:{`personen`:2.5,`kenmerk`:`a\\u0000b`}}|/huishouden/personen geen-geheel-getal, /huishouden/kenmerk onleesbaar",
        "{@`huishouden`:{`personen`:1,`volwassenen`:[{`criteria`:[{`feiten`:{`soort`:`ambities`}}]}]}}|/huishouden/volwassenen/0/criteria/0/gemeente verplicht",
        "{@`huishouden`:{`personen`:1,`opvanggemeente`:`GM9999`,`adviesregios`:[`AM99`]}}|/huishouden/opvanggemeente onbekende-gemeente, /huishouden/adviesregios/0 onbekende-regio",
        "{@`huishouden`:{`personen`:1,`voorkeursgemeenten`:[`GM0457`]}}|/huishouden/voorkeursgemeenten/0 onbekende-gemeente",
        "{@`huishouden`:{`personen`:1},`gemeenten`:[{},{`code`:`GM0363`},{`code`:`GM0363`,`ruimteEigen`:1}]}|/gemeenten/0/code verplicht, /gemeenten/1/ruimteEigen verplicht, /gemeenten/2/code dubbel",
        "{@`huishouden`:{`personen`:1},`prijzen`:{`perGemeente`:[{`code`:`GM0363`,`prijs`:-1}]}}|/prijzen/perGemeente/0/prijs buiten-bereik",
        "{@`huishouden`:{`personen`:1},`prijzen`:{`perGemeente`:[{`code`:`GM0363`},{`code`:`GM0363`,`prijs`:1}]}}|/prijzen/datum verplicht, /prijzen/perGemeente/0/prijs verplicht, /prijzen/perGemeente/1/code dubbel",
        "{@`huishouden`:{`personen`:1},`prijzen`:{`datum`:`2025-06-03`}}|/prijzen/datum na-peildatum",
        "{@`huishouden`:{`personen`:1},`waaromNiet`:[`GM0363`,`GM0363`,`x`]}|/waaromNiet/1 dubbel, /waaromNiet/2 onbekende-gemeente",
        "{@`huishouden`:{`personen`:51,`moedertaal`:`x`,`volwassenen`:[{`geslacht`:`x`,`etniciteit`:`x`,`nationaliteit`:`x`}]}}|/huishouden/personen buiten-bereik, /huishouden/moedertaal onbekend-veld, /huishouden/volwassenen/0/geslacht onbekend-veld, /huishouden/volwassenen/0/etniciteit onbekend-veld, /huishouden/volwassenen/0/nationaliteit onbekend-veld",
        "{`peildatum`:`2021-12-31`,`koppelstelsel`:`regio-eerst`,`huishouden`:{`personen`:1}}|/peildatum voor-eerste-dag",
        "{`peildatum`:`2025-06-02`,`koppelstelsel`:`dobbelsteen`,`huishouden`:{`personen`:1}}|/koppelstelsel onbekende-waarde"})
    void aRequestWithFaultsIsRefusedWithAllOfThemAndNothingIsStored(String body, String verwacht) throws SQLException {
        long opgeslagen = Adviestelling.aantal();

        String verzoek = body.replace("@", "`peildatum`:`2025-06-02`,`koppelstelsel`:`punten-met-prijzen`,").replace('`', '"');
        JsonNode probleem = geweigerd(400, Dienst.stuur(PAD, verzoek));

        assertThat(fouten(probleem)).containsExactlyInAnyOrderElementsOf(Arrays.stream(verwacht.split(",")).map(String::strip).toList());
        assertThat(Adviestelling.aantal()).isEqualTo(opgeslagen);
    }

    @Test
    void moreCriteriaThanCanBeJudgedAreRefused() {
        ObjectNode vraag = vraag(AMSTERDAM, 5);
        criterium(vraag, "ambities", AMSTERDAM);
        ArrayNode criteria = (ArrayNode) vraag.at("/huishouden/volwassenen/0/criteria");
        while (criteria.size() <= Voorstellezer.MEESTE_CRITERIA) {
            criteria.add(criteria.get(0).deepCopy());
        }

        assertThat(fouten(geweigerd(400, Dienst.stuur(PAD, vraag.toString())))).containsExactly("/huishouden/volwassenen te-lang");
    }

    @Test
    void everyOtherRefusalIsTheSameAsElsewhere() {
        geweigerd(400, Dienst.stuur(PAD, "[]"));
        geweigerd(400, Dienst.stuur(PAD + "?x=1", "{}"));
        geweigerd(405, Dienst.lees(PAD));
        geweigerd(406, Dienst.stuur(PAD, "{}".getBytes(), "Content-Type", Dienst.JSON, "Accept", "application/xml"));
        geweigerd(413, Dienst.stuur(PAD, new byte[2_000_000], "Content-Type", Dienst.JSON));
        geweigerd(415, Dienst.stuur(PAD, "{}".getBytes(), "Content-Type", "text/plain"));
        geweigerd(404, Dienst.verstuur("POST", "/bericht-koppelvoorstel", BodyPublishers.ofString("{}"), "Content-Type", Dienst.JSON));
        geweigerd(400, Dienst.lees(PAD + "/x"));
        geweigerd(404, Dienst.lees(PAD + "/00000000-0000-4000-8000-000000000000"));
        geweigerd(406, Dienst.lees(PAD + "/00000000-0000-4000-8000-000000000000", "Accept", "text/csv"));
    }
}
