package nl.onderdak.archief;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Gives the lines of an export to the offline check. */
final class Proefketen {

    private Proefketen() {
    }

    static Ketencontrole.Uitslag controleer(List<String> regels) throws IOException {
        return controleer(regels, List.of(), List.of());
    }

    static Ketencontrole.Uitslag controleer(List<String> regels, List<byte[]> sleutels, List<String> eerder) throws IOException {
        Path export = bestand(regels);
        Path ouder = bestand(eerder);
        try {
            return Ketencontrole.controleer(export, sleutels, eerder.isEmpty() ? Optional.empty() : Optional.of(ouder));
        } finally {
            Files.delete(export);
            Files.delete(ouder);
        }
    }

    private static Path bestand(List<String> regels) throws IOException {
        return Files.write(Files.createTempFile("keten", ".ndjson"), regels);
    }
}
