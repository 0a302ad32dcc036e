package nl.onderdak.opslag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What lies in a folder, as a whole. */
final class Mapinhoud {

    private Mapinhoud() {
    }

    /** Removes the folder with everything in it; a folder that is not there is fine. */
    static void wis(Path map) throws IOException {
        if (!Files.exists(map)) {
            return;
        }
        List<Path> alles;
        try (Stream<Path> boom = Files.walk(map)) {
            alles = boom.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path pad : alles) {
            Files.delete(pad);
        }
    }
}
