package nl.onderdak.mutatie;

/** Hears how far the work is; any thread may tell. */
interface Voortgang {

    /** @param totaal steps to come */
    void begin(int totaal);

    /** @throws java.util.concurrent.CancellationException when the work should stop */
    void stap();

    /** @param zin Dutch: something that a reader of the result must know */
    void meld(String zin);
}
