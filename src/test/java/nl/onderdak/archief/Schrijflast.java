package nl.onderdak.archief;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Callers that ask for advice without pause, whatever happens to the service, and remember every answer they got. */
final class Schrijflast implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long EVEN_MS = 20;

    private final Supplier<Dienstproces> dienst;
    private final String pad;
    private final String feiten;
    private final List<Thread> draden = new ArrayList<>();
    private final Map<String, byte[]> bevestigd = new ConcurrentHashMap<>();
    private final Map<String, Integer> anders = new ConcurrentHashMap<>();
    private volatile boolean gestopt;

    /** @param dienst the service to ask now; another one after a restart */
    Schrijflast(Supplier<Dienstproces> dienst, String pad, String feiten, int aanroepers) {
        this.dienst = dienst;
        this.pad = pad;
        this.feiten = feiten;
        for (int i = 0; i < aanroepers; i++) {
            Thread draad = new Thread(this::vraag, "schrijflast-" + i);
            draad.setDaemon(true);
            draden.add(draad);
            draad.start();
        }
    }

    private void vraag() {
        while (!gestopt) {
            try {
                HttpResponse<byte[]> antwoord = dienst.get().post(pad, feiten);
                if (antwoord.statusCode() == 200) {
                    bevestigd.put(JSON.readTree(antwoord.body()).at("/advies/id").asText(), antwoord.body());
                } else {
                    anders.merge("status " + antwoord.statusCode(), 1, Integer::sum);
                    Thread.sleep(EVEN_MS);
                }
            } catch (IOException | RuntimeException geenVerbinding) {
                anders.merge("geen verbinding", 1, Integer::sum);
                rust();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static void rust() {
        try {
            Thread.sleep(EVEN_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** By id, the bytes that came back. */
    Map<String, byte[]> bevestigd() {
        return bevestigd;
    }

    /** How often something else came back than an advice. */
    Map<String, Integer> anders() {
        return anders;
    }

    /** Waits until this many more advices were given. */
    void wachtOpNog(int aantal) throws InterruptedException {
        int genoeg = bevestigd.size() + aantal;
        while (bevestigd.size() < genoeg) {
            Thread.sleep(EVEN_MS);
        }
    }

    @Override
    public void close() throws InterruptedException {
        gestopt = true;
        for (Thread draad : draden) {
            draad.join();
        }
    }

    /** Has the service write its chain to a file, and checks it there. */
    static Ketencontrole.Uitslag controleer(Dienstproces dienst) throws IOException, InterruptedException {
        Path export = Files.createTempFile("keten", ".ndjson");
        try {
            Files.write(export, dienst.get("/v1/adviesketen/schakels").body());
            return Ketencontrole.controleer(export, List.of(), Optional.empty());
        } finally {
            Files.delete(export);
        }
    }
}
