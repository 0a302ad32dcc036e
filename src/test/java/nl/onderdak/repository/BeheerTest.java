package nl.onderdak.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page for operators names every setting, and what the manifests need from elsewhere. */
class BeheerTest {

    private static final Path PAGINA = Path.of("docs", "beheer.md");

    @Test
    void everySettingHasItsRow() throws IOException {
        assertThat(zonderRij(Instellingen.uit(Path.of("src", "main", "java")), Files.readString(PAGINA)))
                .as("rows that docs/beheer.md lacks").isEmpty();
    }

    @Test
    void aSettingWithoutARowOrWithAnotherDefaultIsNoticed() {
        Map<String, String> instellingen = new HashMap<>();
        Instellingen.lees("@ConfigMapping(prefix = \"onderdak.proef\") interface Proef { @WithDefault(\"3\") int langeNaam(); }", instellingen);
        Instellingen.lees("@ConfigProperty(name = \"onderdak.ander\", defaultValue = \"ja\") String ander", instellingen);

        assertThat(zonderRij(instellingen, "")).containsExactlyInAnyOrder(
                "| `onderdak.proef.lange-naam` | `ONDERDAK_PROEF_LANGE_NAAM` | `3` |", "| `onderdak.ander` | `ONDERDAK_ANDER` | `ja` |");
        assertThat(zonderRij(instellingen, "| `onderdak.proef.lange-naam` | `ONDERDAK_PROEF_LANGE_NAAM` | `4` | x |\n| `onderdak.ander` | `ONDERDAK_ANDER` | `ja` | x |"))
                .hasSize(1);
    }

    private static List<String> zonderRij(Map<String, String> instellingen, String pagina) {
        return instellingen.entrySet().stream().map(instelling -> "| `" + instelling.getKey() + "` | `" + Instellingen.variabele(instelling.getKey()) + "` | "
                + (instelling.getValue().isEmpty() ? "" : "`" + instelling.getValue() + "` |")).filter(rij -> !pagina.contains(rij)).toList();
    }

    @Test
    void everyConfigMapAndSecretThatNoManifestHoldsIsNamed() throws IOException {
        String pagina = Files.readString(PAGINA);
        TreeSet<String> namen = new TreeSet<>();
        try (Stream<Path> bestanden = Files.walk(Path.of("k8s"))) {
            for (Path bestand : bestanden.filter(Files::isRegularFile).toList()) {
                Pattern.compile("(?:secretKeyRef|configMapKeyRef):\\s+name: (\\S+)|secretName: (\\S+)").matcher(Files.readString(bestand)).results()
                        .forEach(plek -> namen.add(plek.group(1) == null ? plek.group(2) : plek.group(1)));
            }
        }
        namen.removeAll(List.of("onderdak-kafka-cluster-ca-cert", "onderdak"));

        assertThat(namen).hasSizeGreaterThanOrEqualTo(5).allMatch(naam -> pagina.contains("`" + naam + "`"));
    }
}
