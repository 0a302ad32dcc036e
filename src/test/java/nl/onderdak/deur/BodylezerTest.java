package nl.onderdak.deur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class BodylezerTest {

    @Test
    void aBodyThatStopsHalfwayIsForTheSenderToSendAgain() {
        InputStream zwijgt = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Read timed out");
            }
        };

        Geweigerd weigering = catchThrowableOfType(Geweigerd.class, () -> Bodylezer.lees(zwijgt, Grenzen.BODY));

        assertThat(weigering.probleem().status()).isEqualTo(400);
        assertThat(weigering.probleem().errors()).singleElement().satisfies(fout -> {
            assertThat(fout.code()).isEqualTo("afgebroken");
            assertThat(fout.toegestaan()).isEqualTo("Stuur het hele verzoek opnieuw.");
        });
    }
}
