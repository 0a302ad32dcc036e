package nl.onderdak.geval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.onderdak.controle.Projectregels;
import nl.onderdak.geval.Gevalproef.Verschil;
import nl.onderdak.regels.Projectregelset;
import nl.onderdak.regels.Regelset;
import org.junit.jupiter.api.Test;

class GevalproefTest {

    private static final Regelset REGELSET = Projectregelset.REGELSET;
    private static final String LIJST = "herbeoordelingen";

    @Test
    void ofAListOfStructuresACaseExpectsOneFieldOfAllOfThemInAnyOrder() {
        Gevalproef proef = Projectregels.gevallen().stream().filter(bestand -> bestand.naam().startsWith("voorzieningen."))
                .flatMap(bestand -> Gevallenlezer.lees(REGELSET.nodigModel("voorzieningen"), bestand.inhoud()).stream())
                .map(geval -> Gevalproef.van(REGELSET, geval)).filter(gedaan -> gedaan.fouten().isEmpty() && gedaan.uitkomst().get(LIJST).size() == 2).findFirst().orElseThrow();
        String eerste = proef.uitkomst().get(LIJST).get(0).get("dag").asText();
        String tweede = proef.uitkomst().get(LIJST).get(1).get("dag").asText();

        assertThat(verschillen(proef.geval(), LIJST + ".dag", tweede + " | " + eerste)).isEmpty();
        assertThat(verschillen(proef.geval(), LIJST + ".dag", eerste)).extracting(Verschil::pad).containsExactly(LIJST + ".dag");
        assertThat(verschillen(proef.geval(), LIJST + ".dag", Geval.LEEG)).hasSize(1);
    }

    private static List<Verschil> verschillen(Geval geval, String pad, String verwacht) {
        return Gevalproef.van(REGELSET, new Geval(geval.id(), geval.model(), geval.feiten(), geval.omschrijving(), geval.verzoek(), Map.of(pad, verwacht), List.of(), List.of()))
                .verschillen();
    }
}
