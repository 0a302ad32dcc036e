package nl.onderdak.waarneming;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import nl.onderdak.contract.Adviestelling;
import nl.onderdak.contract.Dienst;
import nl.onderdak.contract.Schemacontrole;
import nl.onderdak.deur.Zoekvraag;
import nl.onderdak.toegang.Gebruiker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The alarm for rows that stopped firing, on counts of a model that nothing else here asks. */
@QuarkusIntegrationTest
class StilgevallenIT {

    private static final String GEVRAAGD = "proef-van-stilval";
    private static final String RIJ = "BKT-017";
    private static final LocalDate VANDAAG = Zoekvraag.vandaag();

    @BeforeEach
    void geschiedenis() throws SQLException {
        try (Connection verbinding = Adviestelling.verbinding(); Statement sql = verbinding.createStatement()) {
            sql.execute("delete from rijtelling where model = '" + GEVRAAGD + "'; delete from vraagtelling where model = '" + GEVRAAGD + "'");
        }
        zet("vraagtelling (dag, regelset, model, aantal) values (?, repeat('0', 64), ?, 1000)", VANDAAG.minusDays(20));
        zet("vraagtelling (dag, regelset, model, aantal) values (?, repeat('1', 64), ?, 500)", VANDAAG);
        zet("rijtelling (dag, regelset, model, rij, aantal) values (?, repeat('0', 64), ?, '" + RIJ + "', 80)", VANDAAG.minusDays(20));
        zet("rijtelling (dag, regelset, model, rij, aantal) values (?, repeat('0', 64), ?, 'BKU-017', 80)", VANDAAG.minusDays(20));
        zet("rijtelling (dag, regelset, model, rij, aantal) values (?, repeat('1', 64), ?, 'BKU-017', 1)", VANDAAG);
    }

    @Test
    void aRowThatStoppedIsShownToWhoMakesTheRules() {
        HttpResponse<byte[]> antwoord = Dienst.lees("/stilgevallen-rijen", "Authorization", Gebruiker.kop("beleidsmaker"));

        assertThat(antwoord.statusCode()).as(Dienst.tekst(antwoord)).isEqualTo(200);
        assertThat(new Schemacontrole(Dienst.contract()).fouten("StilgevallenRijen", Dienst.json(antwoord))).isEmpty();
        assertThat(Dienst.json(antwoord).get("rijen")).filteredOn(rij -> rij.get("gevraagd").textValue().equals(GEVRAAGD)).singleElement().satisfies(rij -> {
            assertThat(rij.get("rij").textValue()).isEqualTo(RIJ);
            assertThat(rij.get("model").textValue()).isEqualTo("bekostiging");
            assertThat(rij.get("verwacht").intValue()).isEqualTo(40);
            assertThat(rij.get("laatst").textValue()).isEqualTo(VANDAAG.minusDays(20).toString());
        });
    }

    @Test
    void theCountsOfAnAdviceAreAFigure() {
        JsonNode advies = Dienst.json(Dienst.stuur("/bekostiging", "{\"peildatum\":\"2024-01-01\"}"));
        String rij = advies.at("/onderbouwing/0/rij").textValue();

        assertThat(Dienst.tekst(Dienst.pagina("/q/metrics"))).contains("rij=\"" + rij + "\"", "onderdak_adviezen_total{afloop=\"advies\",model=\"bekostiging\"}");
    }

    private static void zet(String opdracht, LocalDate dag) throws SQLException {
        try (Connection verbinding = Adviestelling.verbinding(); PreparedStatement zetting = verbinding.prepareStatement("insert into " + opdracht)) {
            zetting.setObject(1, dag);
            zetting.setString(2, GEVRAAGD);
            zetting.executeUpdate();
        }
    }
}
