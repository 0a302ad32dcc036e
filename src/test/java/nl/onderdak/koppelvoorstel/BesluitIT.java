package nl.onderdak.koppelvoorstel;

import static nl.onderdak.koppelvoorstel.Proefvoorstel.AMSTERDAM;
import static nl.onderdak.koppelvoorstel.Proefvoorstel.DIEMEN;
import static nl.onderdak.koppelvoorstel.Proefvoorstel.PAD;
import static nl.onderdak.koppelvoorstel.Proefvoorstel.UTRECHT;
import static nl.onderdak.koppelvoorstel.Proefvoorstel.besluit;
import static nl.onderdak.koppelvoorstel.Proefvoorstel.criterium;
import static nl.onderdak.koppelvoorstel.Proefvoorstel.fouten;
import static nl.onderdak.koppelvoorstel.Proefvoorstel.geweigerd;
import static nl.onderdak.koppelvoorstel.Proefvoorstel.huishouden;
import static nl.onderdak.koppelvoorstel.Proefvoorstel.id;
import static nl.onderdak.koppelvoorstel.Proefvoorstel.keuze;
import static nl.onderdak.koppelvoorstel.Proefvoorstel.plaats;
import static nl.onderdak.koppelvoorstel.Proefvoorstel.stelVoor;
import static nl.onderdak.koppelvoorstel.Proefvoorstel.stuurBesluit;
import static nl.onderdak.koppelvoorstel.Proefvoorstel.voorbeeld;
import static nl.onderdak.koppelvoorstel.Proefvoorstel.vraag;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.onderdak.contract.Adviestelling;
import nl.onderdak.contract.Dienst;
import nl.onderdak.toegang.Gebruiker;
import nl.onderdak.toegang.Rol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person decides: once, with a reason when it is another choice, and never against what protects others. */
@QuarkusIntegrationTest
class BesluitIT {

    private static final String POST = "/paths/~1koppelvoorstellen~1{id}~1besluit/post";
    private static final String NERGENS = "00000000-0000-4000-8000-000000000000";

    @Test
    void followingTheProposalNeedsNoReasonAndIsShownWithIt() {
        JsonNode voorstel = stelVoor(vraag(AMSTERDAM, 5));

        JsonNode besluit = besluit(voorstel, keuze(AMSTERDAM, null));

        assertThat(besluit.get("afgeweken").booleanValue()).isFalse();
        assertThat(besluit.at("/gevolgen/ruimteOver").intValue()).isEqualTo(3);
        assertThat(besluit.at("/gevolgen/ruimteBehoudenInEerste").isNull()).isTrue();
        JsonNode stand = Dienst.json(Dienst.lees(PAD + "/" + id(voorstel)));
        assertThat(stand.get("voorstel")).isEqualTo(voorstel);
        assertThat(stand.get("besluit")).isEqualTo(besluit);
    }

    @Test
    void anotherChoiceNeedsAReasonAndShowsWhatItCostsOthers() {
        JsonNode voorstel = stelVoor(voorbeeld());
        ObjectNode zonder = keuze(AMSTERDAM, null);
        ObjectNode met = Proefvoorstel.contract().at(POST + "/requestBody/content/application~1json/examples/afwijken/value").deepCopy();

        assertThat(fouten(geweigerd(400, stuurBesluit(id(voorstel), zonder)))).containsExactly("/keuze/reden verplicht");
        JsonNode besluit = besluit(voorstel, met);

        JsonNode verwacht = Proefvoorstel.contract().at(POST + "/responses/201/content/application~1json/examples/afwijken/value");
        for (String deel : List.of("rol", "gemeentecode", "naam", "afgeweken", "reden", "gevolgen", "aard")) {
            assertThat(besluit.get(deel)).as(deel).isEqualTo(verwacht.get(deel));
        }
    }

    @Test
    void aSecondDecisionIsRefusedAndShowsTheFirst() {
        JsonNode voorstel = stelVoor(vraag(AMSTERDAM, 5, UTRECHT, 5));
        String eerste = voorstel.at("/uitkomst/voorstellen/0/gemeentecode").textValue();
        besluit(voorstel, keuze(eerste, "Gezien en akkoord."));

        JsonNode probleem = geweigerd(409, stuurBesluit(id(voorstel), keuze(UTRECHT, "Toch liever.")));

        assertThat(probleem.get("detail").textValue()).contains(eerste, "regievoerder", "Gezien en akkoord.");
        assertThat(Dienst.json(Dienst.lees(PAD + "/" + id(voorstel))).at("/besluit/gemeentecode").textValue()).isEqualTo(eerste);
    }

    @Test
    void ofDecisionsAtTheSameMomentOneIsTaken() {
        String id = id(stelVoor(vraag(AMSTERDAM, 5)));

        List<Integer> statussen = IntStream.range(0, 6).parallel().mapToObj(i -> stuurBesluit(id, keuze(AMSTERDAM, null)).statusCode()).toList();

        assertThat(statussen).containsOnlyOnce(201).isSubsetOf(201, 409);
    }

    @Test
    void notCouplingIsAChoiceAsWell() {
        JsonNode voorstel = stelVoor(vraag(AMSTERDAM, 5));
        ObjectNode keuze = JsonNodeFactory.instance.objectNode().put("rol", "programmabegeleider");
        keuze.putObject("keuze").put("nietKoppelen", "ja").put("reden", "Eerst de gezinshereniging afwachten.");

        JsonNode besluit = besluit(voorstel, keuze);

        assertThat(besluit.get("gemeentecode").isNull()).isTrue();
        assertThat(besluit.get("afgeweken").booleanValue()).isTrue();
        assertThat(besluit.at("/gevolgen/ruimteBehoudenInEerste").intValue()).isEqualTo(5);
    }

    @Test
    void aHouseholdNeverGetsASecondMunicipality() {
        ObjectNode vraag = vraag(AMSTERDAM, 5, UTRECHT, 5);
        huishouden(vraag).put("kenmerk", "proef-" + UUID.randomUUID());
        JsonNode een = stelVoor(vraag);
        JsonNode twee = stelVoor(vraag);
        besluit(een, keuze(AMSTERDAM, "Dichtbij het werk."));

        assertThat(waarom(twee, UTRECHT)).contains("al gekoppeld aan " + AMSTERDAM);
        JsonNode drie = stelVoor(vraag);
        assertThat(drie.at("/uitkomst/voorstellen")).isEmpty();
        assertThat(plaats(drie, UTRECHT).at("/uitsluitingen/0/reden").textValue()).isEqualTo("al-gekoppeld");
        assertThat(waarom(drie, UTRECHT)).contains("KCK-002");
    }

    @Test
    void whatProtectsOthersCannotBeOutweighedAndAnotherExclusionCan() {
        ObjectNode nareis = vraag(AMSTERDAM, 5, UTRECHT, 5);
        huishouden(nareis).put("referentiegemeente", UTRECHT);
        ObjectNode hard = vraag(AMSTERDAM, 5, UTRECHT, 5);
        criterium(hard, "gezinslid-eerste-graad", UTRECHT, "gezinslidIngeschreven", "verwantschapAangetoond");
        JsonNode vol = stelVoor(vraag(AMSTERDAM, 5, DIEMEN, 0));

        assertThat(waarom(stelVoor(nareis), AMSTERDAM)).contains("KCK-003");
        assertThat(waarom(vol, DIEMEN)).contains("KCK-006");
        assertThat(waarom(vol, "GM0457")).contains("bestaat niet op 2025-06-02");
        JsonNode besluit = besluit(stelVoor(hard), keuze(AMSTERDAM, "Het huishouden ziet af van wonen bij het kind."));
        assertThat(besluit.at("/gevolgen/puntenVerloren").isNull()).isTrue();
    }

    @Test
    void aDecidedCouplingTakesRoomFromEveryoneElse() {
        ObjectNode vraag = voorbeeld().put("peildatum", "2024-03-01");
        vraag.remove(List.of("gemeenten", "prijzen"));
        JsonNode voorstel = stelVoor(vraag);
        int ruimte = plaats(voorstel, UTRECHT).get("ruimte").intValue();

        besluit(voorstel, keuze(UTRECHT, "Werk in de stad."));

        assertThat(plaats(stelVoor(vraag), UTRECHT).get("ruimte").intValue()).isEqualTo(ruimte - 4);
    }

    @Test
    void roomThatWasTakenSinceTheProposalIsGone() {
        JsonNode een = stelVoor(vraag(DIEMEN, 2));
        JsonNode twee = stelVoor(vraag(DIEMEN, 2));
        besluit(een, keuze(DIEMEN, null));

        assertThat(waarom(twee, DIEMEN)).contains("2 personen gekoppeld", "nieuw voorstel");
    }

    @Test
    void aDecisionCannotBeReadInTheDatabaseAndGoesWithItsProposalWhileItsCountStays() throws Exception {
        String woord = "telwoord" + UUID.randomUUID().toString().replace("-", "");
        ObjectNode vraag = voorbeeld().put("peildatum", "2024-05-01");
        vraag.remove(List.of("gemeenten", "prijzen"));
        huishouden(vraag).put("kenmerk", woord);
        JsonNode voorstel = stelVoor(vraag);
        int ruimte = plaats(voorstel, UTRECHT).get("ruimte").intValue();
        besluit(voorstel, keuze(UTRECHT, "De reden is " + woord + "."));
        String pad = PAD + "/" + id(voorstel);

        assertThat(Adviestelling.tabellenMet(woord)).isEmpty();
        assertThat(Dienst.tekst(Dienst.lees(pad))).contains("De reden is " + woord);
        assertThat(stelVoor(vraag).at("/uitkomst/voorstellen")).as("it is known to be coupled").isEmpty();

        assertThat(Dienst.stuur("/adviezen/" + id(voorstel) + "/_wis", "{\"reden\":\"Verzoek\"}".getBytes(), "Content-Type", Dienst.JSON,
                "Authorization", Gebruiker.kop(Rol.BEHEERDER)).statusCode()).isEqualTo(200);

        geweigerd(410, Dienst.lees(pad));
        geweigerd(410, stuurBesluit(id(voorstel), keuze(UTRECHT, "Nog eens.")));
        assertThat(plaats(stelVoor(vraag), UTRECHT).get("ruimte").intValue()).as("who was coupled still takes room").isEqualTo(ruimte - 4);
        try (Connection verbinding = Adviestelling.verbinding(); Statement sql = verbinding.createStatement();
                ResultSet rij = sql.executeQuery("select count(*) from koppelbesluit b join adviessleutel s on s.advies = b.sleutel where b.voorstel = '"
                        + id(voorstel) + "' and b.personen = 4 and b.gemeentecode = '" + UTRECHT + "' and s.sleutel is null "
                        + "and not exists (select from koppelkenmerk k where k.sleutel = b.sleutel)")) {
            rij.next();
            assertThat(rij.getInt(1)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{}|/rol verplicht",
        "{`rol`:`Jan`,`keuze`:{`naam`:`x`}}|/rol onbekende-waarde,/keuze/naam onbekend-veld",
        "{`rol`:`regievoerder`}|/keuze/gemeentecode verplicht",
        "{`rol`:`regievoerder`,`keuze`:{`gemeentecode`:`GM0363`,`nietKoppelen`:`ja`}}|/keuze/gemeentecode tegenstrijdig",
        "{`rol`:`regievoerder`,`keuze`:{`gemeentecode`:`Diemen`,`reden`:`\\ud800`}}|/keuze/gemeentecode onbekende-waarde,/keuze/reden onleesbaar",
        "{`rol`:`regievoerder`,`keuze`:{`nietKoppelen`:`ja`,`reden`:` `}}|/keuze/reden verplicht"})
    void aDecisionWithFaultsIsRefusedWithAllOfThemAndNotTaken(String body, String verwacht) {
        String id = id(stelVoor(vraag(AMSTERDAM, 5)));

        JsonNode probleem = geweigerd(400, Dienst.stuur(PAD + "/" + id + "/besluit", body.replace('`', '"')));

        assertThat(fouten(probleem)).containsExactlyInAnyOrder(verwacht.split(","));
        assertThat(Dienst.json(Dienst.lees(PAD + "/" + id)).get("besluit").isNull()).isTrue();
    }

    @Test
    void everyOtherRefusalIsTheSameAsElsewhere() {
        ObjectNode voorzieningen = Proefvoorstel.contract().at("/paths/~1koppelcriteria/post/requestBody/content/application~1json/examples")
                .elements().next().get("value").deepCopy();
        String ander = id(Dienst.json(Dienst.stuur("/koppelcriteria", voorzieningen.toString())));
        String pad = PAD + "/" + NERGENS + "/besluit";

        geweigerd(404, stuurBesluit(NERGENS, keuze(AMSTERDAM, null)));
        assertThat(geweigerd(404, stuurBesluit(ander, keuze(AMSTERDAM, null))).get("title").textValue()).isEqualTo("Voorstel niet gevonden");
        geweigerd(400, stuurBesluit("x", keuze(AMSTERDAM, null)));
        geweigerd(405, Dienst.lees(pad));
        geweigerd(406, Dienst.stuur(pad, "{}".getBytes(), "Content-Type", Dienst.JSON, "Accept", "application/xml"));
        geweigerd(413, Dienst.stuur(pad, new byte[2_000_000], "Content-Type", Dienst.JSON));
        geweigerd(415, Dienst.stuur(pad, "{}".getBytes(), "Content-Type", "text/plain"));
    }

    /** Why this choice cannot be, whatever the reason for it. */
    private static String waarom(JsonNode voorstel, String gemeentecode) {
        return geweigerd(409, stuurBesluit(id(voorstel), keuze(gemeentecode, "Toch liever."))).get("detail").textValue();
    }
}
