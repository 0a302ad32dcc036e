package nl.onderdak.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresPakketTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, false, postgres-linux-x86_64.txz",
        "Linux, amd64, true, postgres-linux-x86_64-alpine_linux.txz",
        "Linux, aarch64, false, postgres-linux-arm_64.txz",
        "Mac OS X, x86_64, false, postgres-darwin-x86_64.txz",
        "Mac OS X, aarch64, false, postgres-darwin-x86_64.txz",
        "Windows 11, amd64, false, postgres-windows-x86_64.txz"})
    void every_system_gets_its_own_archive(String systeem, String processor, boolean alpine, String naam) {
        assertThat(PostgresPakket.naam(systeem, processor, alpine)).isEqualTo(naam);
    }

    @Test
    void two_services_that_unpack_at_once_end_up_with_one_copy(@TempDir Path map) throws Exception {
        CompletableFuture<Path> ander = CompletableFuture.supplyAsync(() -> PostgresPakket.uitgepakt(map));
        Path eigen = PostgresPakket.uitgepakt(map);

        assertThat(ander.get()).isEqualTo(eigen);
        assertThat(eigen.resolve("bin/postgres")).isExecutable();
        try (var delen = Files.list(map)) {
            assertThat(delen.toList()).isEqualTo(List.of(eigen));
        }
    }
}
