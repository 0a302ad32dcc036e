package nl.onderdak.archief;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.UUID;

/** Advices for tests. */
final class Proefadvies {

    private static final String FEITEN = "{\"peildatum\":\"2024-01-01\"}";

    private Proefadvies() {
    }

    static Adviesregel nieuw() {
        UUID id = UUID.randomUUID();
        return met(id, "{\"uitkomst\":{\"recht\":\"ja\"},\"advies\":{\"id\":\"" + id + "\"}}");
    }

    static Adviesregel met(UUID id, String inhoud) {
        return van("gemeente-a", id, inhoud);
    }

    static Adviesregel van(String organisatie) {
        return van(organisatie, UUID.randomUUID(), "{}");
    }

    private static Adviesregel van(String organisatie, UUID id, String inhoud) {
        return new Adviesregel(id, Instant.now(), organisatie, Afloop.ADVIES, "voorzieningen", "a".repeat(64), FEITEN.getBytes(UTF_8), inhoud.getBytes(UTF_8));
    }

    /** The database refuses it, because it names no rule set. */
    static Adviesregel onmogelijk() {
        return new Adviesregel(UUID.randomUUID(), Instant.now(), "gemeente-a", Afloop.ADVIES, "voorzieningen", "", FEITEN.getBytes(UTF_8), "{}".getBytes(UTF_8));
    }
}
