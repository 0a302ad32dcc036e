package nl.onderdak.archief;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Settings for tests, with the defaults of the service. */
public record Proefinstelling(Duration wachttijd, int wachtrij, int groep, int schrijvers, Optional<Path> sleutelbestand, Duration verzoeksleutel,
        Proefbewaren bewaren) implements Archiefinstelling {

    /** A retention rule, and those of organisations. */
    public record Proefbewaren(String klasse, int jaren, Map<String, Bewaarregel> organisaties) implements Bewaren {

        Proefbewaren met(String organisatie, String andereKlasse, int andereJaren) {
            return new Proefbewaren(klasse, jaren, Map.of(organisatie, new Proefbewaren(andereKlasse, andereJaren, Map.of())));
        }
    }

    public static Proefinstelling standaard() {
        return new Proefinstelling(Duration.ofSeconds(3), 1024, 256, 1, Optional.empty(), Duration.ofHours(24), new Proefbewaren("standaard", 10, Map.of()));
    }

    @Override
    public boolean sleutelsInDatabase() {
        return true;
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
        return new Proefinstelling(andere, wachtrij, groep, schrijvers, sleutelbestand, verzoeksleutel, bewaren);
    }

    Proefinstelling metWachtrij(int andere) {
        return new Proefinstelling(wachttijd, andere, groep, schrijvers, sleutelbestand, verzoeksleutel, bewaren);
    }

    Proefinstelling metSchrijvers(int andere) {
        return new Proefinstelling(wachttijd, wachtrij, groep, andere, sleutelbestand, verzoeksleutel, bewaren);
    }

    Proefinstelling metSleutelbestand(Path bestand) {
        return new Proefinstelling(wachttijd, wachtrij, groep, schrijvers, Optional.of(bestand), verzoeksleutel, bewaren);
    }

    Proefinstelling metVerzoeksleutel(Duration andere) {
        return new Proefinstelling(wachttijd, wachtrij, groep, schrijvers, sleutelbestand, andere, bewaren);
    }

    Proefinstelling metBewaren(String organisatie, String klasse, int jaren) {
        return new Proefinstelling(wachttijd, wachtrij, groep, schrijvers, sleutelbestand, verzoeksleutel, bewaren.met(organisatie, klasse, jaren));
    }
}
