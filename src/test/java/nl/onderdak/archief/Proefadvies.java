package nl.onderdak.archief;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.UUID;

/** Advices for tests. */
final class Proefadvies {

    private Proefadvies() {
    }

    static Adviesregel nieuw() {
        UUID id = UUID.randomUUID();
        return met(id, "{\"uitkomst\":{\"recht\":\"ja\"},\"advies\":{\"id\":\"" + id + "\"}}");
    }

    static Adviesregel met(UUID id, String inhoud) {
        return new Adviesregel(id, Instant.now(), "voorzieningen", "a".repeat(64), "{\"peildatum\":\"2024-01-01\"}".getBytes(UTF_8),
                inhoud.getBytes(UTF_8));
    }

    /** The database refuses it, because it has no content. */
    static Adviesregel onmogelijk() {
        return met(UUID.randomUUID(), "");
    }
}
