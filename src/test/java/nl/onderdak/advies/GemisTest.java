package nl.onderdak.advies;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Projectregelset;
import nl.onderdak.regels.Regelset;
import org.junit.jupiter.api.Test;

class GemisTest {

    private static final Regelset REGELSET = Projectregelset.REGELSET;

    @Test
    void aMissingFactBehindAnotherModelIsNamedWithItsPlaceAndMeaning() throws JsonProcessingException {
        List<OntbrekendGegeven> gemis = gemis("voorzieningen", """
                {"peildatum": "2024-06-01",
                 "persoon": {"geboortedatum": "1990-05-01", "nationaliteit": "ander"},
                 "asiel": {"fase": "vergunning-verleend", "vergunning": "asiel"}}
                """);

        assertThat(gemis).extracting(OntbrekendGegeven::pointer).contains("/verblijf/plaats");
        assertThat(gemis).filteredOn(gegeven -> gegeven.pointer().equals("/verblijf/plaats"))
                .allSatisfy(gegeven -> {
                    assertThat(gegeven.omschrijving()).isNotBlank();
                    assertThat(gegeven.nodigVoor()).contains("onderdak");
                });
    }

    @Test
    void aFactThatWasGivenIsNotAskedAgain() throws JsonProcessingException {
        List<OntbrekendGegeven> gemis = gemis("voorzieningen", """
                {"peildatum": "2024-06-01",
                 "persoon": {"geboortedatum": "1990-05-01", "nationaliteit": "ander"},
                 "asiel": {"fase": "vergunning-verleend", "vergunning": "asiel"},
                 "verblijf": {"plaats": "coa-opvang"},
                 "huisvesting": {"aanbod": "geweigerd", "passend": "ja"}}
                """);

        assertThat(gemis).extracting(OntbrekendGegeven::pointer)
                .contains("/huisvesting/bijzondereOmstandigheden")
                .doesNotContain("/verblijf/plaats", "/huisvesting/aanbod", "/huisvesting/passend", "/persoon/geboortedatum");
    }

    @Test
    void aFactMissingInOneElementOfAListIsNamedWithItsPlaceInTheList() throws JsonProcessingException {
        List<OntbrekendGegeven> gemis = gemis("gezinnen", """
                {"peildatum": "2024-06-01",
                 "huishouden": {"geboortedatumReferentiepersoon": "1990-05-01",
                                "leden": [{"relatie": "partner", "geboortedatum": "1991-01-01"}, {"relatie": "kind"}]}}
                """);

        assertThat(gemis).extracting(OntbrekendGegeven::pointer).contains("/huishouden/leden/1/geboortedatum")
                .doesNotContain("/huishouden/leden/0/geboortedatum");
    }

    private static List<OntbrekendGegeven> gemis(String naam, String verzoek) throws JsonProcessingException {
        Beslismodel model = REGELSET.model(naam).orElseThrow();
        JsonNode gestuurd = JsonMapper.builder().build().readTree(verzoek);
        return new Adviseur().adviseer(REGELSET, model, Feitenlezer.lees(model, gestuurd), gestuurd).ontbrekend();
    }
}
