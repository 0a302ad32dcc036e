package nl.onderdak.mutatie;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import nl.onderdak.gevolg.Celproef;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.Wisselset;

/** As many rule sets as may be asked at once; each is lent to one thread at a time. */
final class Vragers {

    record Vrager(Wisselset set, Celproef proef) {
    }

    private final BlockingQueue<Vrager> vrij;

    Vragers(List<Regelbestand> bestanden, int aantal) {
        vrij = new ArrayBlockingQueue<>(aantal);
        for (int i = 0; i < aantal; i++) {
            vrij.add(new Vrager(Wisselset.van(bestanden), new Celproef()));
        }
    }

    /** @throws CancellationException when the thread is interrupted */
    <T> T vraag(Function<Vrager, T> vraag) {
        Vrager vrager;
        try {
            vrager = vrij.take();
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
        try {
            return vraag.apply(vrager);
        } finally {
            vrij.add(vrager);
        }
    }
}
