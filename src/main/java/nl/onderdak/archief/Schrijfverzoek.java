package nl.onderdak.archief;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One row on its way to the archive and the caller that waits for it. Either the writer settles it or the caller gives up, never both. */
final class Schrijfverzoek {

    private final Verzegeldadvies advies;
    private final Optional<Verzoeksleutel> sleutel;
    private final Optional<Logboekregel> logboekregel;
    private final CompletableFuture<UUID> afloop = new CompletableFuture<>();
    private final long sinds = System.nanoTime();

    Schrijfverzoek(Verzegeldadvies advies, Optional<Verzoeksleutel> sleutel, Optional<Logboekregel> logboekregel) {
        this.advies = advies;
        this.sleutel = sleutel;
        this.logboekregel = logboekregel;
    }

    Verzegeldadvies advies() {
        return advies;
    }

    UUID id() {
        return advies.regel().id();
    }

    String organisatie() {
        return advies.regel().organisatie();
    }

    Optional<Verzoeksleutel> sleutel() {
        return sleutel;
    }

    Optional<Logboekregel> logboekregel() {
        return logboekregel;
    }

    /** How long the caller has waited. */
    Duration wacht() {
        return Duration.ofNanos(System.nanoTime() - sinds);
    }

    boolean opgegeven() {
        return afloop.isCancelled();
    }

    /**
     * Tells the caller which advice is stored; false when the caller has given up.
     *
     * @param bewaard its own, or the one that its request led to before
     */
    boolean bewaard(UUID bewaard) {
        return afloop.complete(bewaard);
    }

    void mislukt(Exception oorzaak) {
        afloop.completeExceptionally(oorzaak);
    }

    /**
     * Waits until the row is stored.
     *
     * @return the advice that is stored: this one, or the one that its request led to before
     * @throws ArchiefOnbereikbaar when it is not stored within {@code wachttijd}
     */
    UUID wacht(Duration wachttijd) {
        try {
            return afloop.get(wachttijd.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return geefOp("Het advies kon niet binnen " + wachttijd.toMillis() + " ms worden vastgelegd en is daarom niet gegeven. "
                    + "Doe dezelfde vraag later opnieuw.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return geefOp("Het vastleggen van het advies is afgebroken, het advies is daarom niet gegeven. Doe dezelfde vraag opnieuw.", e);
        } catch (ExecutionException e) {
            throw nietVastgelegd(e.getCause());
        }
    }

    private UUID geefOp(String melding, Exception oorzaak) {
        if (afloop.cancel(false)) {
            throw new ArchiefOnbereikbaar(melding, oorzaak);
        }
        // The writer finished in the last instant, so its answer counts.
        try {
            return afloop.join();
        } catch (CompletionException e) {
            throw nietVastgelegd(e.getCause());
        }
    }

    private static ArchiefOnbereikbaar nietVastgelegd(Throwable oorzaak) {
        return new ArchiefOnbereikbaar("Het advies kon niet worden vastgelegd en is daarom niet gegeven. "
                + "Blijft dit gebeuren, meld het dan bij de beheerder van deze dienst.", oorzaak);
    }
}
