package nl.onderdak;

import io.quarkus.runtime.QuarkusApplication;

/** A service that has nothing to do once it is ready, and ends. */
public class AlleenStart implements QuarkusApplication {

    @Override
    public int run(String... argumenten) {
        return 0;
    }
}
