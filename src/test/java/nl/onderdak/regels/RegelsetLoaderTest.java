package nl.onderdak.regels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RegelsetLoaderTest {

    private static final String MODEL = lees();

    @Test
    void theHashFollowsTheContentsAndNotTheOrderOfTheFiles() {
        Regelbestand een = bestand("a.dmn", MODEL.replace("voorbeeld", "eerste").replace("VBD-", "VBA-"));
        Regelbestand twee = bestand("b.dmn", MODEL.replace("voorbeeld", "tweede").replace("VBD-", "VBB-"));

        assertThat(RegelsetLoader.laad(List.of(een, twee)).hash()).isEqualTo(RegelsetLoader.laad(List.of(twee, een)).hash());
        assertThat(RegelsetLoader.laad(List.of(een)).hash())
                .isNotEqualTo(RegelsetLoader.laad(List.of(bestand("a.dmn", new String(een.inhoud(), StandardCharsets.UTF_8) + "\n"))).hash());
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
