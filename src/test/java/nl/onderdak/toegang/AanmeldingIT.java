package nl.onderdak.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.net.http.HttpResponse;
import java.util.List;
import nl.onderdak.contract.Dienst;
import nl.onderdak.contract.Schemacontrole;
import org.junit.jupiter.api.Test;

/** Signing in as callers of the demonstration mode see it. */
@QuarkusIntegrationTest
class AanmeldingIT {

    @Test
    void whoIsNotSignedInHearsWhomHeCanBe() {
        JsonNode aanmelding = Dienst.json(Dienst.lees("/aanmelding"));

        assertThat(new Schemacontrole(Dienst.contract()).fouten("Aanmelding", aanmelding)).isEmpty();
        assertThat(aanmelding.get("naam").isNull()).isTrue();
        assertThat(aanmelding.get("rollen")).isEmpty();
        assertThat(aanmelding.get("demonstratie").booleanValue()).isTrue();
        assertThat(aanmelding.get("gebruikers").findValuesAsText("naam"))
                .containsExactlyInAnyOrder("lezer", "beleidsmaker", "tweede-beleidsmaker", "beoordelaar", "goedkeurder", "beheerder");
    }

    @Test
    void whoSignsInIsKnownWithHisRoles() {
        JsonNode aanmelding = Dienst.json(Dienst.lees("/aanmelding", "Authorization", Gebruiker.kop("beoordelaar")));

        assertThat(aanmelding.get("naam").textValue()).isEqualTo("beoordelaar");
        assertThat(aanmelding.get("rollen").get(0).textValue()).isEqualTo("beoordelaar");
    }

    @Test
    void aWrongPasswordIsRefusedWithWhatToDo() {
        HttpResponse<byte[]> antwoord = Dienst.lees("/aanmelding", "Authorization", Gebruiker.kop("beoordelaar", "geraden"));

        assertThat(antwoord.statusCode()).isEqualTo(401);
        assertThat(Dienst.kop(antwoord, "Content-Type")).startsWith(Dienst.PROBLEEM);
        assertThat(Dienst.kop(antwoord, "WWW-Authenticate")).startsWith("Basic realm=\"Onderdak\"");
        assertThat(Dienst.json(antwoord).get("title").textValue()).isEqualTo("Aanmelden is niet gelukt");
        assertThat(Dienst.json(antwoord).get("detail").textValue()).contains("/v1/aanmelding", "wachtwoord demonstratie");
        assertThat(Dienst.kop(antwoord, "API-Version")).isNotEmpty();
    }

    @Test
    void anAuthorizationThatIsNoLoginIsRefusedTheSameWay() {
        for (String kop : List.of("Basic", "Basic %%%", "Basic bm9ib2R5", "Bearer abc")) {
            HttpResponse<byte[]> antwoord = Dienst.lees("/aanmelding", "Authorization", kop);

            assertThat(antwoord.statusCode()).as(kop).isIn(200, 401);
            assertThat(antwoord.statusCode() == 401 || Dienst.json(antwoord).get("naam").isNull()).as(kop).isTrue();
        }
    }
}
