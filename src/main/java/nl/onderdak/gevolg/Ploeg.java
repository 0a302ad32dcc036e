package nl.onderdak.gevolg;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** A few threads that work through a list together; close it to send them home. */
public final class Ploeg implements AutoCloseable {

    private static final int BLOK = 64;

    private final int draden;
    private final ExecutorService ploeg;

    public Ploeg(int draden) {
        this.draden = draden;
        this.ploeg = Executors.newFixedThreadPool(draden, taak -> {
            Thread draad = new Thread(taak, "onderdak-doorrekening-ploeg");
            draad.setDaemon(true);
            draad.setPriority(Thread.MIN_PRIORITY);
            return draad;
        });
    }

    /**
     * @return what came of each, in the order of the list
     * @throws CancellationException when the caller is interrupted or a piece of work was told to stop
     */
    public <A, B> List<B> doe(List<A> werk, Function<A, B> stap) {
        int blok = Math.max(1, Math.min(BLOK, werk.size() / (draden * 4)));
        List<Future<List<B>>> lopend = new ArrayList<>();
        for (int i = 0; i < werk.size(); i += blok) {
            List<A> deel = werk.subList(i, Math.min(werk.size(), i + blok));
            lopend.add(ploeg.submit(() -> deel.stream().map(stap).toList()));
        }
        List<B> uitkomsten = new ArrayList<>(werk.size());
        try {
            for (Future<List<B>> deel : lopend) {
                uitkomsten.addAll(deel.get());
            }
            return uitkomsten;
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException fout) {
            throw fout.getCause() instanceof RuntimeException oorzaak ? oorzaak : new IllegalStateException(fout.getCause());
        } finally {
            lopend.forEach(deel -> deel.cancel(true));
        }
    }

    @Override
    public void close() {
        ploeg.shutdownNow();
    }
}
