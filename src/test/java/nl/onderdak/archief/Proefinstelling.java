package nl.onderdak.archief;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Settings for tests, with the defaults of the service. */
public record Proefinstelling(Duration wachttijd, int wachtrij, int groep, int schrijvers, Optional<Path> sleutelbestand, Duration verzoeksleutel,
        boolean sleutelsInDatabase) implements Archiefinstelling {

    public static Proefinstelling standaard() {
        return new Proefinstelling(Duration.ofSeconds(3), 1024, 256, 1, Optional.empty(), Duration.ofHours(24), true);
    }

    @Override
    public Optional<String> sleutels() {
        return Optional.empty();
    }

    @Override
    public Duration waarmerkElke() {
        return Duration.ofMinutes(1);
    }

    @Override
    public Duration onderhoudElke() {
        return Duration.ofSeconds(10);
    }

    @Override
    public Set<String> vergelijkbaar() {
        return Set.of("demonstratie");
    }

    Proefinstelling metWachttijd(Duration andere) {
        return new Proefinstelling(andere, wachtrij, groep, schrijvers, sleutelbestand, verzoeksleutel, sleutelsInDatabase);
    }

    Proefinstelling metWachtrij(int andere) {
        return new Proefinstelling(wachttijd, andere, groep, schrijvers, sleutelbestand, verzoeksleutel, sleutelsInDatabase);
    }

    Proefinstelling metSchrijvers(int andere) {
        return new Proefinstelling(wachttijd, wachtrij, groep, andere, sleutelbestand, verzoeksleutel, sleutelsInDatabase);
    }

    Proefinstelling metSleutelbestand(Path bestand) {
        return new Proefinstelling(wachttijd, wachtrij, groep, schrijvers, Optional.of(bestand), verzoeksleutel, sleutelsInDatabase);
    }

    Proefinstelling metVerzoeksleutel(Duration andere) {
        return new Proefinstelling(wachttijd, wachtrij, groep, schrijvers, sleutelbestand, andere, sleutelsInDatabase);
    }

    Proefinstelling metEigenSleutels() {
        return new Proefinstelling(wachttijd, wachtrij, groep, schrijvers, sleutelbestand, verzoeksleutel, false);
    }
}
