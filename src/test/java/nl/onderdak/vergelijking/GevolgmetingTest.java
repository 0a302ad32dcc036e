package nl.onderdak.vergelijking;

import static nl.onderdak.regelsetarchief.Proefregelsets.bestand;
import static nl.onderdak.regelsetarchief.Proefregelsets.regelset;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.onderdak.archief.Archiefsleutels;
import nl.onderdak.archief.Feitenarchief;
import nl.onderdak.archief.Proefinstelling;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regelsetarchief.Gekozen;
import nl.onderdak.regelsetarchief.Proefregelsets;
import nl.onderdak.vergelijking.Gevolgen.Modelgevolgen;
import nl.onderdak.vergelijking.Gevolgen.Padverschil;
import nl.onderdak.vergelijking.Gevolgen.Stand;
import nl.onderdak.vergelijking.Gevolgen.Voorbeeld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose outcome changes is counted by asking both rule sets, on a real database of advices. */
class GevolgmetingTest {

    private static final Regelset OUD = regelset();
    private static final Regelset NIEUW = regelset("205.00", "217.00");
    private static final Regelbestand GEVALLEN = bestand("voorbeeld.gevallen.csv", """
            geval;feit;omschrijving;peildatum;opvang.plaats;verwacht.bedrag.bedrag
            VBD-G001;X01;eerste bedrag;2022-05-01;goo;205
            VBD-G002;X03;gastgezin;2022-05-01;poo;93
            """);
    private static final Regelbestand NIEUWE_GEVALLEN = bestand("voorbeeld.gevallen.csv", """
            geval;feit;omschrijving;peildatum;opvang.plaats;verwacht.bedrag.bedrag
            VBD-G001;X01;eerste bedrag;2022-05-01;goo;217
            VBD-G003;X01;laatste dag;2023-01-31;goo;217
            """);

    private Proefregelsets proef;
    private Bewaardefeiten bewaard;

    @BeforeEach
    void open() throws Exception {
        proef = new Proefregelsets(NIEUW);
        Proefinstelling instelling = Proefinstelling.standaard();
        bewaard = new Bewaardefeiten(new Feitenarchief(proef.gegevensbron(), new Archiefsleutels(proef.bron(), instelling), instelling));
    }

    @AfterEach
    void sluit() {
        proef.close();
    }

    @Test
    void casesStoredFactsAndMadeUpFactsAreCountedWithExamples() throws Exception {
        for (int i = 0; i < 7; i++) {
            advies("voorbeeld", "{\"opvang\":{\"plaats\":\"goo\"},\"peildatum\":\"2022-06-0" + (i + 1) + "\"}");
        }
        advies("voorbeeld", "{\"opvang\":{\"plaats\":\"poo\"},\"peildatum\":\"2022-06-01\"}");
        advies("anders", "{\"opvang\":{\"plaats\":\"goo\"},\"peildatum\":\"2022-06-01\"}");

        Gevolgen gevolgen = meet(OUD, NIEUW);

        assertThat(gevolgen.stand()).isEqualTo(Stand.KLAAR);
        assertThat(gevolgen.gedaan()).isEqualTo(gevolgen.totaal()).isEqualTo(3 + 8 + 1000);
        Modelgevolgen model = gevolgen.modellen().get(0);
        assertThat(model.gevallen().anders()).containsExactly("VBD-G001", "VBD-G003");
        assertThat(model.gevallen().telling().onderzocht()).isEqualTo(3);
        assertThat(model.gevallen().telling().voorbeelden().get(0).verschillen()).containsExactly(new Padverschil("bedrag.bedrag", "205", "217"));
        assertThat(model.bewaard().onderzocht()).isEqualTo(8);
        assertThat(model.bewaard().aantalAnders()).isEqualTo(7);
        assertThat(model.bewaard().voorbeelden()).hasSize(5).extracting(Voorbeeld::geval).containsOnlyNulls();
        assertThat(model.verzonnen().onderzocht()).isEqualTo(1000);
        assertThat(meet(OUD, NIEUW)).isEqualTo(gevolgen);
    }

    @Test
    void theAnswerHoldsNoIdOfAnAdvice() throws Exception {
        UUID id = advies("voorbeeld", "{\"opvang\":{\"plaats\":\"goo\"},\"peildatum\":\"2022-06-01\"}");

        String json = new ObjectMapper().registerModule(new JavaTimeModule()).disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .writeValueAsString(meet(OUD, NIEUW));

        assertThat(json).contains("\"plaats\":\"goo\"", "\"stand\":\"klaar\"", "\"onderzocht\"").doesNotContain(id.toString());
    }

    @Test
    void aRefusalIsAnOutcomeToo() throws Exception {
        advies("voorbeeld", "{\"opvang\":{\"plaats\":\"goo\"},\"peildatum\":\"2022-06-01\"}");
        Regelset strenger = regelset("<typeRef>string</typeRef>\n    </itemComponent>", "<typeRef>Recht</typeRef>\n    </itemComponent>");

        Gevolgen gevolgen = meet(OUD, strenger);

        assertThat(gevolgen.modellen().get(0).bewaard().voorbeelden().get(0).verschillen())
                .contains(new Padverschil("weigering", null, "onbekende-waarde"), new Padverschil("bedrag.bedrag", "205", null));
    }

    @Test
    void aRuleSetHasNoConsequencesAgainstItself() {
        Gevolgen gevolgen = meet(OUD, OUD);

        assertThat(gevolgen.stand()).isEqualTo(Stand.KLAAR);
        assertThat(gevolgen.totaal()).isZero();
        assertThat(gevolgen.modellen()).isEmpty();
    }

    @Test
    void progressIsToldAndTheResultRememberedAndAFailureIsTriedAgain() throws Exception {
        Gevolgrekening rekening = new Gevolgrekening(bewaard);
        Gevolgen eerste = rekening.gevolgen(gekozen(OUD, GEVALLEN), gekozen(NIEUW, NIEUWE_GEVALLEN));
        assertThat(eerste.modellen()).isEmpty();
        Gevolgen klaar = wacht(rekening, OUD, NIEUW);
        assertThat(klaar.stand()).isEqualTo(Stand.KLAAR);
        assertThat(rekening.gevolgen(gekozen(OUD, GEVALLEN), gekozen(NIEUW, NIEUWE_GEVALLEN))).isSameAs(klaar);

        proef.close();
        assertThat(wacht(rekening, NIEUW, OUD).stand()).isEqualTo(Stand.MISLUKT);
        assertThat(rekening.gevolgen(gekozen(NIEUW, GEVALLEN), gekozen(OUD, GEVALLEN)).gedaan()).isZero();
        assertThat(rekening.gevolgen(gekozen(OUD, GEVALLEN), gekozen(NIEUW, NIEUWE_GEVALLEN))).isSameAs(klaar);
        rekening.sluit();
    }

    private Gevolgen wacht(Gevolgrekening rekening, Regelset van, Regelset naar) throws InterruptedException {
        Gevolgen stand = rekening.gevolgen(gekozen(van, GEVALLEN), gekozen(naar, NIEUWE_GEVALLEN));
        while (stand.stand() == Stand.BEZIG) {
            Thread.sleep(10);
            stand = rekening.gevolgen(gekozen(van, GEVALLEN), gekozen(naar, NIEUWE_GEVALLEN));
        }
        return stand;
    }

    private Gevolgen meet(Regelset van, Regelset naar) {
        List<Gevolgen> standen = new ArrayList<>();
        new Gevolgmeting(gekozen(van, GEVALLEN), gekozen(naar, NIEUWE_GEVALLEN), standen::add).meet(bewaard);
        return standen.get(standen.size() - 1);
    }

    private static Gekozen gekozen(Regelset regelset, Regelbestand gevallen) {
        return new Gekozen(regelset, false, Instant.EPOCH, List.of(gevallen));
    }

    private UUID advies(String model, String feiten) throws Exception {
        UUID id = UUID.randomUUID();
        proef.voerUit("insert into advies (id, tijdstip, model, regelset, inhoud_hash, feiten, inhoud) values ('" + id + "', now(), '" + model + "', 'x', "
                + "encode(sha256('{}'), 'hex'), convert_to('" + feiten + "', 'UTF8'), '{}')");
        return id;
    }
}
