package nl.onderdak.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegelstroomTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100_000})
    void linesAreNumberedAsAnEditorDoesHoweverTheyArrive(int perKeer) throws IOException {
        assertThat(lees("een\n\n \t\r\ntwee\r\ndrie is de laatste", perKeer)).containsExactly("1 een", "4 twee\r", "5 drie is de laatste");
    }

    @Test
    void whereThereIsNothingThereAreNoLines() throws IOException {
        assertThat(lees("", 10)).isEmpty();
        assertThat(lees("\n \n\r\n", 10)).isEmpty();
    }

    @Test
    void aLineOfTheGreatestLengthIsReadAndOneByteMoreIsNot() throws IOException {
        String langste = "x".repeat(Regelstroom.LANGSTE);

        assertThat(lees(langste + "\n" + langste + "x\nkort\n" + langste.repeat(3) + "\n" + "kort", 1_000))
                .containsExactly("1 " + langste, "2 te lang", "3 kort", "4 te lang", "5 kort");
    }

    private static List<String> lees(String inhoud, int perKeer) throws IOException {
        Regelstroom stroom = new Regelstroom(bijBeetjes(inhoud, perKeer));
        List<String> gelezen = new ArrayList<>();
        for (Optional<Regel> regel = stroom.volgende(); regel.isPresent(); regel = stroom.volgende()) {
            gelezen.add(regel.get().nummer() + " " + regel.get().inhoud().map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse("te lang"));
        }
        return gelezen;
    }

    /** As a network gives it. */
    private static InputStream bijBeetjes(String inhoud, int perKeer) {
        return new ByteArrayInputStream(inhoud.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] naar, int vanaf, int hoogstens) {
                return super.read(naar, vanaf, Math.min(perKeer, hoogstens));
            }
        };
    }
}
