package nl.onderdak.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Who gets into the database, and what it promises to those who do. */
@Timeout(120)
class DatabasetoegangTest {

    @TempDir
    Path tijdelijk;
    private Proefmap map;

    @BeforeEach
    void kiesMap() throws IOException {
        map = Proefmap.metDatabase(tijdelijk.resolve("database"));
    }

    @Test
    void only_the_own_account_with_its_password_gets_in() throws Exception {
        try (EigenDatabase database = EigenDatabase.open(map.instelling())) {
            Toegang toegang = database.toegang();

            assertThat(new Toegang(toegang.poort(), toegang.gebruiker(), "geraden").antwoordt()).isFalse();
            assertThat(new Toegang(toegang.poort(), "beheer", toegang.wachtwoord()).antwoordt()).isFalse();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(map.map().resolve("wachtwoord")))).isEqualTo("rw-------");
            assertThat(toegang.toString()).doesNotContain(toegang.wachtwoord());
        }
    }

    @Test
    void the_server_flushes_every_commit_to_disk() throws Exception {
        try (EigenDatabase database = EigenDatabase.open(map.instelling())) {
            Proefmap.voerUit(database.toegang(), "create table stand as select name from pg_settings where setting = 'on' "
                    + "and name in ('fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums')");

            assertThat(Proefmap.tel(database.toegang(), "stand")).isEqualTo(4);
        }
    }

    @Test
    void a_folder_that_cannot_be_written_is_named_in_the_refusal() throws Exception {
        Path bestand = Files.writeString(tijdelijk.resolve("bestand"), "geen map");

        assertThatThrownBy(() -> EigenDatabase.open(new Proefmap(bestand.resolve("database")).instelling()))
                .isInstanceOf(OpslagOnbruikbaar.class)
                .hasMessageContaining(bestand.toString())
                .hasMessageContaining("ONDERDAK_OPSLAG_MAP");
    }
}
