package nl.onderdak.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import nl.onderdak.contract.Dienst;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every address of the contract by everybody whom the demonstration knows. */
@QuarkusIntegrationTest
class ToegangsmatrixIT {

    private static final List<String> GEBRUIKERS =
            List.of(Toegangsmatrix.NIEMAND, Rol.LEZER, Rol.BELEIDSMAKER, Rol.BEOORDELAAR, Rol.GOEDKEURDER, Rol.BEHEERDER);

    private Toegangsmatrix matrix;

    @BeforeEach
    void leesDeMatrix() throws IOException {
        matrix = new Toegangsmatrix();
    }

    @Test
    void everyOperationOfTheContractHasARow() {
        assertThat(matrix.verschillen(Dienst.contract())).isEmpty();
    }

    @Test
    void anOperationWithoutARowIsNoticed() {
        ObjectNode contract = (ObjectNode) Dienst.contract();
        contract.withObject("/paths").putObject("/nieuw-adres").putObject("put");
        ((ObjectNode) contract.get("paths")).remove("/grootboek/standen");

        assertThat(matrix.verschillen(contract)).containsExactly("GET /grootboek/standen", "PUT /nieuw-adres");
    }

    @Test
    void everybodyMayWhatTheMatrixSays() {
        SoftAssertions zacht = new SoftAssertions();
        for (Toegangsmatrix.Bewerking bewerking : matrix.lees(Dienst.contract())) {
            for (String gebruiker : GEBRUIKERS) {
                HttpResponse<byte[]> antwoord = vraag(bewerking, gebruiker);
                String naam = gebruiker + " " + bewerking.rij().methode() + " " + bewerking.adres() + " " + Dienst.tekst(antwoord);
                if (bewerking.rij().mag(gebruiker, true)) {
                    zacht.assertThat(antwoord.statusCode()).as(naam).isNotIn(401, 403).isLessThan(500);
                } else {
                    zacht.assertThat(antwoord.statusCode()).as(naam).isEqualTo(gebruiker.equals(Toegangsmatrix.NIEMAND) ? 401 : 403);
                }
            }
        }
        zacht.assertAll();
    }

    private static HttpResponse<byte[]> vraag(Toegangsmatrix.Bewerking bewerking, String gebruiker) {
        List<String> koppen = new ArrayList<>();
        bewerking.mediatype().ifPresent(type -> koppen.addAll(List.of("Content-Type", type)));
        if (!gebruiker.equals(Toegangsmatrix.NIEMAND)) {
            koppen.addAll(List.of("Authorization", Gebruiker.kop(gebruiker)));
        }
        return Dienst.verstuur(bewerking.rij().methode(), bewerking.adres().substring("/v1".length()),
                BodyPublishers.ofString(bewerking.body()), koppen.toArray(String[]::new));
    }
}
