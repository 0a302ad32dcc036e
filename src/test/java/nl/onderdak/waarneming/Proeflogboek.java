package nl.onderdak.waarneming;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Settings for tests that tell the logbook of model {@code voorbeeld}. */
public final class Proeflogboek implements Logboekinstelling {

    @Override
    public Map<String, URI> verwerkingsactiviteit() {
        return Map.of("voorbeeld", URI.create("https://register.example.org/1"));
    }

    @Override
    public Optional<URI> adres() {
        return Optional.empty();
    }

    @Override
    public Optional<String> machtiging() {
        return Optional.empty();
    }

    @Override
    public Duration zendElke() {
        return Duration.ofSeconds(1);
    }
}
