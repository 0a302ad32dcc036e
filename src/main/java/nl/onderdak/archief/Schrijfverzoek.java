package nl.onderdak.archief;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One row on its way to the archive and the caller that waits for it. Either the writer settles it or the caller gives up, never both. */
final class Schrijfverzoek {

    private final Adviesregel regel;
    private final CompletableFuture<Void> afloop = new CompletableFuture<>();

    Schrijfverzoek(Adviesregel regel) {
        this.regel = regel;
    }

    Adviesregel regel() {
        return regel;
    }

    boolean opgegeven() {
        return afloop.isCancelled();
    }

    /** Tells the caller that its row is stored; false when the caller has given up. */
    boolean bewaard() {
        return afloop.complete(null);
    }

    void mislukt(Exception oorzaak) {
        afloop.completeExceptionally(oorzaak);
    }

    /**
     * Waits until the row is stored.
     *
     * @throws ArchiefOnbereikbaar when it is not stored within {@code wachttijd}
     */
    void wacht(Duration wachttijd) {
        try {
            afloop.get(wachttijd.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            geefOp("Het advies kon niet binnen " + wachttijd.toMillis() + " ms worden vastgelegd en is daarom niet gegeven. "
                    + "Doe dezelfde vraag later opnieuw.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            geefOp("Het vastleggen van het advies is afgebroken, het advies is daarom niet gegeven. Doe dezelfde vraag opnieuw.", e);
        } catch (ExecutionException e) {
            throw nietVastgelegd(e.getCause());
        }
    }

    private void geefOp(String melding, Exception oorzaak) {
        if (afloop.cancel(false)) {
            throw new ArchiefOnbereikbaar(melding, oorzaak);
        }
        // The writer finished in the last instant, so its answer counts.
        try {
            afloop.join();
        } catch (CompletionException e) {
            throw nietVastgelegd(e.getCause());
        }
    }

    private static ArchiefOnbereikbaar nietVastgelegd(Throwable oorzaak) {
        return new ArchiefOnbereikbaar("Het advies kon niet worden vastgelegd en is daarom niet gegeven. "
                + "Blijft dit gebeuren, meld het dan bij de beheerder van deze dienst.", oorzaak);
    }
}
