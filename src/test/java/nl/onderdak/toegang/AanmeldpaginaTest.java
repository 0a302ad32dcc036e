package nl.onderdak.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where somebody goes who signed in: only to a page of this service. */
class AanmeldpaginaTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/regels/geldend?taal=en", "/adviezen/0b8f7c5e-3d0a-4c1e-9a51-6f0d8f1f2a77"})
    void aPageOfOurOwnIsGoneBackTo(String pad) {
        assertThat(Aanmeldpagina.terug(List.of(pad))).isEqualTo(pad);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "elders", "//elders.example.org", "/\\elders.example.org", "https://elders.example.org", "/a\r\nSet-Cookie: x", "/ ", "/a\\b"})
    void anythingElseLeadsToTheBeginning(String pad) {
        assertThat(Aanmeldpagina.terug(List.of(pad))).isEqualTo("/");
    }
}
