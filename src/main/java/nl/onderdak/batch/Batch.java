package nl.onderdak.batch;

import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import nl.onderdak.deur.Fout;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;

/**
 * A batch on its way. One thread reads lines and hands them out, this one writes the answers in the order of the lines. Between them is a window
 * of fixed size: who reads the answers slowly is read slowly.
 */
final class Batch implements StreamingOutput {

    private static final Future<Optional<Antwoordregel>> EINDE = CompletableFuture.completedFuture(Optional.empty());

    private final Opdracht opdracht;
    private final Regelstroom regels;
    private final Regelbehandeling behandeling;
    private final Batchwerkers werkers;
    private final ObjectWriter json;
    private final BlockingQueue<Future<Optional<Antwoordregel>>> venster;

    Batch(Opdracht opdracht, Regelstroom regels, Regelbehandeling behandeling, Batchwerkers werkers, ObjectWriter json) {
        this.opdracht = opdracht;
        this.regels = regels;
        this.behandeling = behandeling;
        this.werkers = werkers;
        this.json = json;
        this.venster = new ArrayBlockingQueue<>(werkers.venster());
    }

    /**
     * @throws Geweigerd 400 when there is no line, 503 when there is no place; then nothing is written. Also when no more lines come and the last
     * did not; then the last line of the answer is missing
     * @throws IOException when the caller hangs up while he is answered, or the service stops; the same
     */
    @Override
    public void write(OutputStream uit) throws IOException {
        werkers.begin(opdracht.afzender().organisatie());
        try {
            Regel eerste = eerste();
            Future<?> lezer = werkers.lees(() -> lees(eerste));
            try {
                schrijf(uit);
            } catch (InterruptedException gestopt) {
                throw new InterruptedIOException("The service stops");
            } finally {
                lezer.cancel(true);
                vergeet();
            }
        } finally {
            werkers.klaar(opdracht.afzender().organisatie());
        }
    }

    private Regel eerste() {
        try {
            return regels.volgende().orElseThrow(() -> new Geweigerd(Probleem.ongeldigeInvoer(List.of(new Fout("", "leeg-verzoek",
                    "Het verzoek heeft geen regels.", null, "Stuur per regel een JSON-object met feiten, en sluit elke regel af met een regeleinde.")))));
        } catch (IOException hangtOpOfZwijgt) {
            throw afgebroken();
        }
    }

    /** The caller hung up, said nothing for too long or broke the protocol: nothing is wrong here. Once the answer has begun he only sees it end. */
    private static Geweigerd afgebroken() {
        return new Geweigerd(Probleem.van(400, "De batch is afgebroken", "Er kwam te lang niets, of de verbinding werd verbroken. "
                + "Stuur de batch opnieuw, met dezelfde Idempotency-Key."));
    }

    private void lees(Regel eerste) {
        try {
            Optional<Regel> regel = Optional.of(eerste);
            while (regel.isPresent()) {
                Regel deze = regel.get();
                venster.put(werkers.behandel(() -> Optional.of(behandeling.behandel(opdracht, deze))));
                regel = regels.volgende();
            }
            venster.put(EINDE);
        } catch (IOException | InterruptedException | RuntimeException gebroken) {
            // Nothing of what is in the window can be sent any more: the connection is gone, or the service stops.
            vergeet();
            venster.clear();
            venster.add(CompletableFuture.failedFuture(gebroken));
        }
    }

    /** Lines that nobody has begun are not begun. */
    private void vergeet() {
        venster.forEach(regel -> regel.cancel(false));
    }

    private void schrijf(OutputStream uit) throws IOException, InterruptedException {
        long adviezen = 0;
        long problemen = 0;
        Optional<Antwoordregel> antwoord = volgende(uit);
        while (antwoord.isPresent()) {
            uit.write(json.writeValueAsBytes(antwoord.get()));
            uit.write('\n');
            if (antwoord.get().probleem() == null) {
                adviezen++;
            } else {
                problemen++;
            }
            antwoord = volgende(uit);
        }
        uit.write(json.writeValueAsBytes(new Slotregel(new Slotregel.Samenvatting(adviezen + problemen, adviezen, problemen))));
        uit.write('\n');
    }

    /** What is written goes out before anything is waited for. */
    private Optional<Antwoordregel> volgende(OutputStream uit) throws IOException, InterruptedException {
        Future<Optional<Antwoordregel>> eerste = venster.peek();
        if (eerste == null || !eerste.isDone()) {
            uit.flush();
        }
        try {
            return venster.take().get();
        } catch (CancellationException nietMeerNodig) {
            throw afgebroken();
        } catch (ExecutionException gebroken) {
            if (gebroken.getCause() instanceof IOException) {
                throw afgebroken();
            }
            throw new IOException("The batch broke off", gebroken.getCause());
        }
    }
}
