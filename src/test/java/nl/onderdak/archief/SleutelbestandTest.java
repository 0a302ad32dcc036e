package nl.onderdak.archief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SleutelbestandTest {

    @Test
    void aFileThatCannotBeUsedSaysWhyAndRepeatsNoKey() {
        String goed = Sleutelbestand.nieuw();
        String sleutel = goed.lines().filter(regel -> regel.startsWith("hoofdsleutel.")).findFirst().orElseThrow().split("=", 2)[1];

        geweigerd(goed.replaceFirst("hoofdsleutel=.*", "hoofdsleutel=bestaat-niet"), "noemt geen van");
        geweigerd(goed.replace(sleutel, "AAAA"), "3 bytes");
        geweigerd(goed.replace(sleutel, "geen base64!"), "geen Base64");
        geweigerd(goed.replaceFirst("ondertekening.prive=.*\n", ""), "ondertekening.prive ontbreekt");
        geweigerd(goed.replaceFirst("ondertekening.publiek=.*\n", "") + Sleutelbestand.nieuw().lines().filter(regel -> regel.startsWith("ondertekening.publiek"))
                .findFirst().orElseThrow(), "geen sleutelpaar");
        assertThat(Sleutelbestand.lees(goed).toString()).doesNotContain(sleutel);
    }

    @Test
    void aNewFileCanBeReadByItsOwnerOnly(@TempDir Path map) throws Exception {
        Path bestand = map.resolve("sleutels.properties");

        Sleutelmaker.maak(bestand);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(bestand))).isEqualTo("rw-------");
    }

    @Test
    void aServiceThatMustHaveKeysDoesNotStartWithoutThemNorWithAFileThatIsNone(@TempDir Path map) throws Exception {
        Proefinstelling streng = Proefinstelling.standaard().metEigenSleutels();
        Path bestand = Files.writeString(map.resolve("kapot.properties"), "hoofdsleutel=x\n");

        assertThatThrownBy(() -> new Archiefsleutels(null, streng).begin(new StartupEvent())).hasMessageContaining("ONDERDAK_ARCHIEF_SLEUTELBESTAND");
        assertThatThrownBy(() -> new Archiefsleutels(null, streng.metSleutelbestand(bestand)).begin(new StartupEvent())).hasMessageContaining("niet te gebruiken");
        Sleutelmaker.maak(map.resolve("goed.properties"));
        new Archiefsleutels(null, streng.metSleutelbestand(map.resolve("goed.properties"))).begin(new StartupEvent());
    }

    private static void geweigerd(String inhoud, String waarom) {
        assertThatThrownBy(() -> Sleutelbestand.lees(inhoud)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(waarom);
    }
}
