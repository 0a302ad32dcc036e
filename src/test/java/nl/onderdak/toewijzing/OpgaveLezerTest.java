package nl.onderdak.toewijzing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpgaveLezerTest {

    private static final String GEMEENTEN = "M;a;1;2;3;4\nM;b;0;0;0;0\n";

    @Test
    void commasAndSemicolonsBothSeparateTheValuesAndNeitherSplitsAnId() throws IOException {
        Opgave komma = lees(GEMEENTEN + "H;h,1;2;10,-,-20000\n");

        assertThat(komma.huishoudens()).isEqualTo(lees(GEMEENTEN + "H;h,1;2;10;-;-20000\n").huishoudens());
        assertThat(komma.huishoudens().get(0).id()).isEqualTo("h,1");
        assertThat(komma.huishoudens().get(0).waarde(0)).isEqualTo(10);
        assertThat(komma.huishoudens().get(0).uitgesloten(1)).isTrue();
        assertThat(komma.huishoudens().get(0).waarde(komma.nietGekoppeld())).isEqualTo(-20000);
    }

    @Test
    void aBandThatWouldEndBeyondTheCapEndsThere() throws IOException {
        assertThat(lees("M;a;8;10;11;9\nH;h;1;0,0\n").gemeenten().get(0).grenzen()).isEqualTo(List.of(8, 9, 9, 9));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', textBlock = """
            H;h;0;1,1,-1              ~ omvang
            H;h;2;1,-1                ~ velden
            H;h;2;1,1,1,-1            ~ velden
            H;h;2;1,veel,-1           ~ gemeente b
            H;h;2;1,1,-               ~ niet koppelen
            H;;2;1,1,-1               ~ geen id
            M;c;1;2;3;4               ~ geen huishouden
            M;a;1;2;3;4               ~ mag een keer
            M;c;2;1;3;4               ~ b0 <= b1 <= b2
            M;c;1;2;3;-4              ~ cap
            X;c                       ~ toegestaan zijn M
            """)
    void aLineThatBreaksTheFormatIsRefusedWithWhatIsAllowed(String regel, String melding) {
        assertThatThrownBy(() -> lees(GEMEENTEN + regel + "\n")).isInstanceOf(OngeldigeOpgave.class).hasMessageContaining(melding);
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(() -> lees("")).isInstanceOf(OngeldigeOpgave.class).hasMessageContaining("leeg");
    }

    private static Opgave lees(String tekst) throws IOException {
        return OpgaveLezer.lees(new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8)));
    }
}
