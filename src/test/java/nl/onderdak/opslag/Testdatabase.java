package nl.onderdak.opslag;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Gives a {@code @QuarkusTest} a real, empty database. Such a test does not run {@code main}, so nothing else would start one. */
public final class Testdatabase implements QuarkusTestResourceLifecycleManager {

    private Path map;
    private EigenDatabase database;

    @Override
    public Map<String, String> start() {
        try {
            map = Files.createTempDirectory("testdatabase");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        database = EigenDatabase.open(new Proefmap(map).instelling());
        return Map.of(
                "quarkus.datasource.jdbc.url", database.toegang().jdbcUrl(),
                "quarkus.datasource.username", database.toegang().gebruiker(),
                "quarkus.datasource.password", database.toegang().wachtwoord());
    }

    @Override
    public void stop() {
        if (database == null) {
            return;
        }
        database.close();
        try {
            Mapinhoud.wis(map);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
