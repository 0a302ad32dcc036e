package nl.onderdak.regels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.onderdak.controle.Projectregels;
import org.junit.jupiter.api.Test;

class RegelsetLoaderTest {

    private static final String MODEL = lees();
    private static final String REGEL = """
            package proef;
            unit Proef;
            rule "PRF-001"
              @bron("https://coa.nl/")
              @toelichting("Een zin, met een komma.")
              @feit("B4.1 B9.4")
              @zekerheid("te bevestigen")
            when
              $ding: /dingen
            then
              System.out.println($ding);
            end
            query Dingen
              $ding: /dingen
            end
            """;

    @Test
    void theHashFollowsTheContentsAndNotTheOrderOfTheFiles() {
        Regelbestand een = bestand("a.dmn", MODEL.replace("voorbeeld", "eerste").replace("VBD-", "VBA-"));
        Regelbestand twee = bestand("b.dmn", MODEL.replace("voorbeeld", "tweede").replace("VBD-", "VBB-"));

        assertThat(RegelsetLoader.laad(List.of(een, twee)).hash()).isEqualTo(RegelsetLoader.laad(List.of(twee, een)).hash());
        assertThat(RegelsetLoader.laad(List.of(een)).hash())
                .isNotEqualTo(RegelsetLoader.laad(List.of(bestand("a.dmn", new String(een.inhoud(), StandardCharsets.UTF_8) + "\n"))).hash());
    }

    @Test
    void aMessageThatTakesATypeFromADecisionModelStaysAMessage() {
        Regelset regelset = RegelsetLoader.laad(Projectregels.regelset());

        assertThat(regelset.bericht("bericht-kandidaten")).isPresent();
        assertThat(regelset.namen()).contains("koppelcriteria").doesNotContain("bericht-kandidaten", "koppeltypen");
    }

    @Test
    void rulesBelongToTheHashAndAreCitedLikeRows() {
        Regelset regelset = RegelsetLoader.laad(List.of(bestand("a.dmn", MODEL), bestand("proef.drl", REGEL)));

        assertThat(regelset.hash()).isNotEqualTo(RegelsetLoader.laad(List.of(bestand("a.dmn", MODEL))).hash());
        assertThat(regelset.hash()).isNotEqualTo(RegelsetLoader.laad(List.of(bestand("a.dmn", MODEL), bestand("proef.drl", REGEL + "\n"))).hash());
        assertThat(regelset.namen()).containsExactly("voorbeeld");
        assertThat(regelset.rij("PRF-001").orElseThrow()).satisfies(rij -> {
            assertThat(rij.plaats()).isEqualTo(new Knoop("proef", "proef"));
            assertThat(rij.bronnen()).containsExactly(Bron.van("https://coa.nl/"));
            assertThat(rij.toelichting()).isEqualTo("Een zin, met een komma.");
            assertThat(rij.feiten()).containsExactly("B4.1", "B9.4");
            assertThat(rij.zekerheid()).isEqualTo(Zekerheid.TE_BEVESTIGEN);
            assertThat(rij.vraag()).isEmpty();
        });
    }

    @Test
    void aRuleWithoutItsSourceIsRefusedWithItsNameAndAnIdOfARowIsNotFreeForARule() {
        for (String[] vervanging : new String[][] {{"  @bron(\"https://coa.nl/\")\n", ""}, {"https://coa.nl/", "ergens gelezen"}, {"te bevestigen", "zeker"}}) {
            assertThatThrownBy(() -> RegelsetLoader.laad(List.of(bestand("proef.drl", REGEL.replace(vervanging[0], vervanging[1])))))
                    .isInstanceOf(OngeldigeRegelset.class).hasMessageContaining("proef.drl").hasMessageContaining("PRF-001");
        }
        assertThatThrownBy(() -> RegelsetLoader.laad(List.of(bestand("a.dmn", MODEL), bestand("proef.drl", REGEL.replace("PRF-001", "VBD-001")))))
                .isInstanceOf(OngeldigeRegelset.class).hasMessageContaining("VBD-001");
        assertThatThrownBy(() -> RegelsetLoader.laad(List.of(bestand("proef.drl", REGEL.replace("when", "wanneer")))))
                .isInstanceOf(OngeldigeRegelset.class).hasMessageContaining("proef.drl");
    }

    @Test
    void aModelThatCallsJavaIsRefused() {
        String java = MODEL.replaceFirst("<outputEntry id=\"VBD-004.recht\"><text>[^<]*", "<outputEntry id=\"VBD-004.recht\"><text>"
                + "(function(k) external {java: {class: \"java.lang.System\", method signature: \"getProperty(java.lang.String)\"}})(\"user.name\")");
        Regelset regelset = RegelsetLoader.laad(List.of(bestand("voorbeeld.dmn", java)));
        Beslismodel model = regelset.model("voorbeeld").orElseThrow();

        assertThatThrownBy(() -> regelset.beslis(model, feiten("poo"))).isInstanceOf(MislukteBeslissing.class);
    }

    @Test
    void aRowIdUsedTwiceIsRefusedWithItsName() {
        assertThatThrownBy(() -> RegelsetLoader.laad(List.of(bestand("voorbeeld.dmn", MODEL.replace("VBD-002", "VBD-001")))))
                .isInstanceOf(OngeldigeRegelset.class).hasMessageContaining("VBD-001");
    }

    @Test
    void factsForWhichNoRowAppliesAreAFaultAndNotASilentNo() {
        Regelset regelset = RegelsetLoader.laad(List.of(bestand("voorbeeld.dmn", MODEL)));
        Beslismodel model = regelset.model("voorbeeld").orElseThrow();

        assertThatThrownBy(() -> regelset.beslis(model, feiten("kasteel"))).isInstanceOf(MislukteBeslissing.class);
    }

    @Test
    void aTypeThatTheDoorCannotCheckIsRefused() {
        assertThatThrownBy(() -> RegelsetLoader.laad(List.of(bestand("voorbeeld.dmn", MODEL.replace("[0..100000], null", "not(13)")))))
                .isInstanceOf(OngeldigeRegelset.class).hasMessageContaining("Euro").hasMessageContaining("not(13)");
    }

    private static Map<String, Object> feiten(String plaats) {
        return Map.of("peildatum", java.time.LocalDate.of(2024, 1, 1), "opvang", Map.of("plaats", plaats));
    }

    private static Regelbestand bestand(String naam, String tekst) {
        return new Regelbestand(naam, tekst.getBytes(StandardCharsets.UTF_8));
    }

    private static String lees() {
        try (var stroom = RegelsetLoaderTest.class.getResourceAsStream("/voorbeeld.dmn")) {
            return new String(stroom.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fout) {
            throw new java.io.UncheckedIOException(fout);
        }
    }
}
