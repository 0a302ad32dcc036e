package nl.onderdak.archief;

import java.time.Duration;

/** Settings for tests, with the defaults of the service. */
record Proefinstelling(Duration wachttijd, int wachtrij, int groep, int schrijvers) implements Archiefinstelling {

    static Proefinstelling standaard() {
        return new Proefinstelling(Duration.ofSeconds(3), 1024, 256, 1);
    }

    Proefinstelling metWachttijd(Duration andere) {
        return new Proefinstelling(andere, wachtrij, groep, schrijvers);
    }

    Proefinstelling metWachtrij(int andere) {
        return new Proefinstelling(wachttijd, andere, groep, schrijvers);
    }

    Proefinstelling metSchrijvers(int andere) {
        return new Proefinstelling(wachttijd, wachtrij, groep, andere);
    }
}
