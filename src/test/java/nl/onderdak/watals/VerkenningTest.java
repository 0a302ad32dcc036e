package nl.onderdak.watals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import nl.onderdak.deur.Fout;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.ontleding.Samenhang;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.RegelsetLoader;
import org.junit.jupiter.api.Test;

/** On a model small enough to see by hand what changes an outcome. */
class VerkenningTest {

    private static final Regelset REGELSET = laad();
    private static final Beslismodel MODEL = REGELSET.model("wat-als-voorbeeld").orElseThrow();
    private static final Samenhang SAMENHANG = new Samenhang(REGELSET, MODEL);
    private static final String FEITEN = "\"feiten\": {\"peildatum\": \"2023-06-01\", \"persoon\": {\"plaats\": \"hier\", \"jaren\": 19, \"sleutel\": \"nee\","
            + " \"slot\": \"ja\", \"geboren\": \"ja\", \"uren\": 10}}";

    private static Regelset laad() {
        try {
            return RegelsetLoader.laad(List.of(new Regelbestand("wat-als.dmn", VerkenningTest.class.getResourceAsStream("/wat-als.dmn").readAllBytes())));
        } catch (IOException fout) {
            throw new IllegalStateException(fout);
        }
    }

    @Test
    void oneOtherCodeIsFoundWithTheRowThatThenApplies() {
        Antwoord antwoord = vraag("kleur");

        assertThat(antwoord.wijzigingen()).singleElement().satisfies(wijziging -> {
            assertThat(feiten(wijziging)).containsExactly("/persoon/plaats hier daar");
            assertThat(wijziging.feiten().get(0).omschrijving()).isEqualTo("Waar de persoon verblijft: van hier naar daar.");
            assertThat(wijziging.verschillen()).extracting(Verschil::pad).containsExactly("kleur");
            assertThat(wijziging.rijen()).containsExactly("WAP-002");
        });
        assertThat(antwoord.volledig()).isTrue();
        assertThat(antwoord.uitkomst()).hasToString("{kleur=\"rood\"}");
        assertThat(antwoord.regelset()).isEqualTo(REGELSET.hash());
    }

    @Test
    void aBoundaryIsFoundFromBothSidesAtItsNearestValue() {
        Antwoord antwoord = vraag("leeftijd");

        assertThat(antwoord.wijzigingen()).extracting(VerkenningTest::feiten).containsExactlyInAnyOrder(List.of("/persoon/jaren 19 17"), List.of("/persoon/jaren 19 21"));
        assertThat(antwoord.volledig()).isTrue();
    }

    @Test
    void twoFactsAreChangedTogetherWhereOneIsNotEnough() {
        Antwoord antwoord = vraag("open");

        assertThat(antwoord.wijzigingen()).singleElement()
                .satisfies(wijziging -> assertThat(feiten(wijziging)).containsExactly("/persoon/sleutel nee ja", "/persoon/slot ja nee"));
        assertThat(antwoord.onderzocht().enkelvoudig()).isTrue();
        assertThat(antwoord.onderzocht().paren()).isPositive();
        assertThat(antwoord.volledig()).isTrue();
    }

    @Test
    void aFactThatLiesFixedIsNotChangedButMayBecomeKnown() {
        Antwoord bekend = vraag("herkomst");
        Antwoord onbekend = vraag("{\"feiten\": {\"peildatum\": \"2023-06-01\"}, \"uitkomst\": [\"herkomst\"]}", Zoekgrens.GEWOON);

        assertThat(bekend.wijzigingen()).isEmpty();
        assertThat(bekend.onderzocht().feiten()).isZero();
        assertThat(bekend.volledig()).isTrue();
        assertThat(onbekend.wijzigingen()).singleElement().satisfies(wijziging -> assertThat(wijziging.feiten().get(0).omschrijving())
                .isEqualTo("Of de persoon hier is geboren: niet bekend, wordt ja."));
    }

    @Test
    void aReferenceDateOnlyMovesForward() {
        String later = "{\"feiten\": {\"peildatum\": \"2024-06-01\"}, \"uitkomst\": [\"tarief\"]}";

        assertThat(vraag("tarief").wijzigingen()).singleElement()
                .satisfies(wijziging -> assertThat(wijziging.feiten().get(0).omschrijving()).isEqualTo("De dag: vanaf 2024-01-01."));
        assertThat(vraag(later, Zoekgrens.GEWOON).wijzigingen()).isEmpty();
    }

    @Test
    void anOutcomeThatNothingChangesGivesNothingAndIsComplete() {
        Antwoord antwoord = vraag("vast");

        assertThat(antwoord.wijzigingen()).isEmpty();
        assertThat(antwoord.volledig()).isTrue();
        assertThat(antwoord.waaromOnvolledig()).isEmpty();
    }

    @Test
    void aCalculationIsTriedUpToItsBoundaryAndNamedAsIncomplete() {
        Antwoord antwoord = vraag("werk");

        assertThat(antwoord.wijzigingen()).extracting(VerkenningTest::feiten).containsExactly(List.of("/persoon/uren 10 17"));
        assertThat(antwoord.volledig()).isFalse();
        assertThat(antwoord.waaromOnvolledig()).singleElement().asString().startsWith("De formule dubbel van wat-als-voorbeeld (").contains("persoon.uren");
    }

    @Test
    void aSearchThatIsEndedSaysSo() {
        Antwoord antwoord = vraag("{" + FEITEN + ", \"uitkomst\": [\"open\"]}", new Zoekgrens(3, Duration.ofMinutes(1)));

        assertThat(antwoord.onderzocht().evaluaties()).isEqualTo(3);
        assertThat(antwoord.volledig()).isFalse();
        assertThat(antwoord.waaromOnvolledig()).singleElement().asString().startsWith("De zoektocht stopte na 3 evaluaties");
    }

    @Test
    void theCallerChoosesWhatMayChange() {
        assertThat(vraag("{" + FEITEN + ", \"uitkomst\": [\"kleur\", \"leeftijd\"], \"vast\": [\"/persoon/plaats\"]}", Zoekgrens.GEWOON).wijzigingen())
                .allSatisfy(wijziging -> assertThat(wijziging.feiten()).extracting(Feitwijziging::pointer).containsOnly("/persoon/jaren"));
        assertThat(vraag("{" + FEITEN + ", \"kan\": [\"/persoon/plaats\"]}", Zoekgrens.GEWOON).wijzigingen())
                .allSatisfy(wijziging -> assertThat(wijziging.feiten()).extracting(Feitwijziging::pointer).containsOnly("/persoon/plaats")).hasSize(1);
    }

    @Test
    void everyFaultIsToldAtOnceWithItsPlace() {
        assertThat(fouten("{\"feiten\": {\"persoon\": {\"plaats\": \"maan\"}}, \"vast\": 3, \"x\": 1}"))
                .containsExactlyInAnyOrder("/feiten/peildatum verplicht", "/feiten/persoon/plaats onbekende-waarde", "/vast verkeerde-soort", "/x onbekend-veld");
        assertThat(fouten("{" + FEITEN + ", \"uitkomst\": [\"kleur\", \"kleur.tint\", \"\"], \"vast\": [\"persoon\"], \"kan\": [\"/persoon/haar\", \"/persoon\"]}"))
                .containsExactlyInAnyOrder("/uitkomst/1 onbekend-pad", "/uitkomst/2 onbekend-pad", "/vast/0 onbekend-feit", "/kan/0 onbekend-feit");
    }

    private static List<String> fouten(String body) {
        List<Fout> fouten = new java.util.ArrayList<>();
        assertThatThrownBy(() -> lees(body)).isInstanceOfSatisfying(Geweigerd.class, weigering -> fouten.addAll(weigering.probleem().errors()));
        return fouten.stream().map(fout -> fout.pointer() + " " + fout.code()).toList();
    }

    private static List<String> feiten(Wijziging wijziging) {
        return wijziging.feiten().stream().map(feit -> feit.pointer() + " " + feit.van().asText() + " " + feit.naar().asText()).toList();
    }

    private static Antwoord vraag(String uitkomst) {
        return vraag("{" + FEITEN + ", \"uitkomst\": [\"" + uitkomst + "\"]}", Zoekgrens.GEWOON);
    }

    private static Antwoord vraag(String body, Zoekgrens grens) {
        Vraag vraag = lees(body);
        return Verkenning.van(new Vraag(vraag.regelset(), vraag.model(), vraag.feiten(), vraag.gevraagd(), vraag.vast(), vraag.kan(), grens), SAMENHANG);
    }

    private static Vraag lees(String body) {
        return Vraaglezer.lees(REGELSET, MODEL, new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }
}
