package nl.onderdak.gevolg;

import java.util.concurrent.CancellationException;

/** Hears how far the work is; any thread may tell. */
interface Voortgang {

    /** @param totaal steps to come */
    void begin(Doorrekening.Fase fase, int totaal);

    /** @throws CancellationException when the work should stop */
    void stap();
}
