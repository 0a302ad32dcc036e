package nl.onderdak.controle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OpmaakTest {

    @Test
    void theFormIsStableAndKeepsCommentsIdsAndText() throws IOException {
        String model = new String(OpmaakTest.class.getResourceAsStream("/voorbeeld.dmn").readAllBytes(), StandardCharsets.UTF_8);
        String rommelig = model.replace("\n  ", "\n\t\t ").replace("<rule id=\"VBD-002\">", "<!-- let op --><rule   id=\"VBD-002\">");

        String net = Opmaak.van(rommelig.getBytes(StandardCharsets.UTF_8));

        assertThat(net.replaceAll(" *<!-- let op -->\n", "")).isEqualTo(model);
        assertThat(net).contains("<!-- let op -->");
        assertThat(Opmaak.van(net.getBytes(StandardCharsets.UTF_8))).isEqualTo(net);
    }

    @Test
    void aDocumentTypeIsRefused() {
        String bom = "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><x>&a;</x>";

        assertThatThrownBy(() -> Opmaak.van(bom.getBytes(StandardCharsets.UTF_8))).isInstanceOf(IllegalArgumentException.class);
    }
}
