package nl.onderdak.waarneming;

import java.time.Duration;

/** Settings for tests, with the defaults of the service. */
record Proefwaarneming() implements Waarneminginstelling {

    @Override
    public int periode() {
        return 7;
    }

    @Override
    public int referentie() {
        return 28;
    }

    @Override
    public int verwacht() {
        return 20;
    }

    @Override
    public Duration schrijfElke() {
        return Duration.ofMinutes(1);
    }

    @Override
    public Duration kijkElke() {
        return Duration.ofHours(1);
    }
}
