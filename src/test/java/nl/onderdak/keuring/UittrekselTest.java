package nl.onderdak.keuring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.onderdak.controle.Projectregels;
import nl.onderdak.regels.Modellezing;
import nl.onderdak.regels.Regelbestand;
import org.junit.jupiter.api.Test;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.dmn.model.api.Definitions;

class UittrekselTest {

    @Test
    void theRowsOfOneTableStayAndOfOthersOnlyTheirIds() {
        Regelbestand leefgeld = Projectregels.modellen().stream().filter(bestand -> bestand.naam().equals("leefgeld.dmn")).findFirst().orElseThrow();
        Uittreksel kort = Uittreksel.van(new String(leefgeld.inhoud(), StandardCharsets.UTF_8), "eetgeldNaarGezin");
        Definitions heel = Modellezing.lees(leefgeld);
        Definitions deel = Modellezing.lees(new Regelbestand("leefgeld.dmn", kort.inhoud().getBytes(StandardCharsets.UTF_8)));

        assertThat(deel.getDrgElement()).hasSameSizeAs(heel.getDrgElement());
        assertThat(rijen(deel)).isEqualTo(rijen(heel) - kort.rijen().size()).isEqualTo(24);
        assertThat(kort.rijen()).containsEntry("LTA-001", "tariefgroepVan").doesNotContainKey("LEG-001");
    }

    @Test
    void textThatOnlyLooksLikeARowStays() {
        String model = Proefconcept.met("<rule id=\"VBD-002\">", "<!-- <rule id=\"OUD-001\"> vervallen --><rule id=\"VBD-002\">");

        assertThat(Uittreksel.van(model, "anders").rijen().keySet()).containsExactly("VBD-001", "VBD-002", "VBD-003", "VBD-004");
        assertThat(Uittreksel.van(model, "anders").inhoud()).contains("OUD-001").doesNotContain("VBD-002");
        assertThat(Uittreksel.van(model, "bedrag").inhoud()).isEqualTo(model);
    }

    private static long rijen(Definitions model) {
        return model.getDrgElement().stream().map(Tabelbeeld::uitdrukking).filter(DecisionTable.class::isInstance)
                .mapToLong(tabel -> ((DecisionTable) tabel).getRule().size()).sum();
    }
}
