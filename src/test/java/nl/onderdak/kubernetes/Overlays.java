package nl.onderdak.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every overlay as it renders, and once more with all components, since no overlay takes every one. */
final class Overlays {

    static final String MET_ALLES = " met alles";
    private static final Path MAP = Path.of("k8s", "overlays");
    private static Map<String, Manifesten> getoond;

    private Overlays() {
    }

    static synchronized Map<String, Manifesten> alle() {
        if (getoond == null) {
            getoond = toon();
        }
        return getoond;
    }

    /** To break. */
    static Manifesten kopie(String overlay) {
        return alle().get(overlay).kopie();
    }

    private static Map<String, Manifesten> toon() {
        Kubectl kubectl = Kubectl.vanDezeMachine();
        Map<String, Manifesten> overlays = new TreeMap<>();
        for (String overlay : namen(MAP)) {
            overlays.put(overlay, kubectl.toon(MAP.resolve(overlay)));
            overlays.put(overlay + MET_ALLES, kubectl.toon(metAlles(overlay)));
        }
        return overlays;
    }

    private static Path metAlles(String overlay) {
        try {
            Path map = Files.createDirectories(Path.of("target", "kustomisatie", overlay));
            String eigen = Files.readString(MAP.resolve(overlay).resolve("kustomization.yaml"));
            String componenten = namen(Path.of("k8s", "components")).stream().filter(naam -> !eigen.contains("\n  - ../../components/" + naam))
                    .map(naam -> "  - ../../../k8s/components/" + naam + "\n").collect(Collectors.joining());
            Files.writeString(map.resolve("kustomization.yaml"),
                    "namespace: onderdak-" + overlay + "\nresources:\n  - ../../../k8s/overlays/" + overlay + "\ncomponents:\n" + componenten);
            return map;
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static List<String> namen(Path map) {
        try (Stream<Path> mappen = Files.list(map)) {
            return mappen.map(naam -> naam.getFileName().toString()).sorted().toList();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
