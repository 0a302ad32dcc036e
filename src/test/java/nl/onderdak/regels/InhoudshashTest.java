package nl.onderdak.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rule sets stand in archives and receipts under this hash: it may never say something else of the same files. */
class InhoudshashTest {

    private static final Regelbestand A = bestand("a.dmn", "een");
    private static final Regelbestand B = bestand("b.dmn", "twee");

    @Test
    void it_is_sha_256_over_name_length_and_bytes_in_order_of_name_however_often_and_in_whatever_order_it_is_asked() throws Exception {
        String verwacht = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest("a.dmn\n3\neenb.dmn\n4\ntwee".getBytes(StandardCharsets.UTF_8)));

        assertThat(Inhoudshash.van(List.of(A, B))).isEqualTo(verwacht);
        assertThat(Inhoudshash.van(List.of(B, A))).isEqualTo(verwacht);
        assertThat(Inhoudshash.van(List.of(bestand("b.dmn", "twee"), bestand("a.dmn", "een")))).isEqualTo(verwacht);
    }

    @Test
    void another_byte_name_or_number_of_files_is_another_hash() {
        assertThat(List.of(Inhoudshash.van(List.of(A, B)), Inhoudshash.van(List.of(A, bestand("b.dmn", "twee."))), Inhoudshash.van(List.of(A)),
                Inhoudshash.van(List.of(A, new Regelbestand("c.dmn", B.inhoud()))), Inhoudshash.van(List.of()))).doesNotHaveDuplicates();
    }

    private static Regelbestand bestand(String naam, String inhoud) {
        return new Regelbestand(naam, inhoud.getBytes(StandardCharsets.UTF_8));
    }
}
