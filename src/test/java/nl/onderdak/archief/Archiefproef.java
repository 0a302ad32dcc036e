package nl.onderdak.archief;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * Asks for many advices while the service and its database are killed, made to stand still and, on a file system of their own, left without room;
 * not a test. Run it with the test class path on a packaged service: arguments are a new folder, the number of advices, a seed, and {@code vol}
 * when the disk may be filled. {@code docs/bonnen.md} tells what came of it.
 */
public final class Archiefproef {

    private static final String PAD = "/v1/bekostiging";
    private static final String FEITEN = "{\"peildatum\":\"2024-01-01\"}";
    private static final int AANROEPERS = 8;
    /** Advices between two disturbances. */
    private static final int MINSTE = 100;
    private static final int MEESTE = 900;
    private static final int STIL_MS = 1_500;
    private static final int VOL_MS = 4_000;

    private final Path map;
    private final int adviezen;
    private final boolean vol;
    private final Random toeval;
    private final AtomicReference<Dienstproces> dienst = new AtomicReference<>();
    private final Map<String, Integer> storingen = new TreeMap<>();

    private Archiefproef(Path map, int adviezen, long zaad, boolean vol) {
        this.map = map;
        this.adviezen = adviezen;
        this.vol = vol;
        this.toeval = new Random(zaad);
    }

    public static void main(String[] argumenten) throws Exception {
        new Archiefproef(Path.of(argumenten[0]), Integer.parseInt(argumenten[1]), Long.parseLong(argumenten[2]), Arrays.asList(argumenten).contains("vol")).voerUit();
    }

    private void voerUit() throws Exception {
        dienst.set(Dienstproces.metMap(map, Map.of()).gereed());
        Schrijflast last = new Schrijflast(dienst::get, PAD, FEITEN, AANROEPERS);
        while (last.bevestigd().size() < adviezen) {
            last.wachtOpNog(MINSTE + toeval.nextInt(MEESTE - MINSTE));
            stoor();
            System.out.printf("%d adviezen, %s, anders geantwoord: %s%n", last.bevestigd().size(), storingen, last.anders());
        }
        last.close();
        dienst.get().post("/v1/adviesketen/waarmerken", "");
        Ketencontrole.Uitslag keten = Schrijflast.controleer(dienst.get());
        int kwijt = 0;
        for (Map.Entry<String, byte[]> advies : last.bevestigd().entrySet()) {
            if (!Arrays.equals(dienst.get().get("/v1/adviezen/" + advies.getKey()).body(), advies.getValue())) {
                kwijt++;
            }
        }
        System.out.printf("%d adviezen gegeven, %d kwijt of anders; keten: %d schakels, gewaarmerkt tot %d, fouten %s; storingen %s; anders geantwoord %s%n",
                last.bevestigd().size(), kwijt, keten.schakels(), keten.gewaarmerkt(), keten.fouten(), storingen, last.anders());
        dienst.get().close();
        System.exit(kwijt == 0 && keten.klopt() && keten.schakels() >= last.bevestigd().size() ? 0 : 1);
    }

    private void stoor() throws Exception {
        switch (toeval.nextInt(vol ? 5 : 4)) {
            case 0 -> {
                tel("dienst gedood");
                herstart(false);
            }
            case 1 -> {
                tel("database gedood");
                hoofdproces().destroyForcibly();
            }
            case 2 -> {
                tel("dienst en database gedood");
                herstart(true);
            }
            case 3 -> {
                tel("database stil");
                sta(STIL_MS);
            }
            default -> {
                tel("schijf vol");
                maakVol();
            }
        }
    }

    private void tel(String storing) {
        storingen.merge(storing, 1, Integer::sum);
    }

    private void herstart(boolean metDatabase) throws Exception {
        dienst.get().vermoord();
        if (metDatabase) {
            hoofdproces().destroyForcibly();
        }
        for (Dienstproces nieuw = null; nieuw == null;) {
            try {
                nieuw = Dienstproces.metMap(map, Map.of()).gereed();
                dienst.set(nieuw);
            } catch (CompletionException nietGestart) {
                // Whatever runs the service starts it again.
                tel("start mislukt: " + nietGestart.getMessage().lines().skip(1).findFirst().orElse(""));
            }
        }
    }

    /** All processes of the database stand still, as when its disk does not answer. */
    private void sta(int ms) throws Exception {
        var processen = Stream.concat(Stream.of(hoofdproces()), hoofdproces().children()).map(ProcessHandle::pid).toList();
        for (String signaal : new String[] {"-STOP", "-CONT"}) {
            for (long proces : processen) {
                new ProcessBuilder("kill", signaal, Long.toString(proces)).start().waitFor();
            }
            Thread.sleep(signaal.equals("-STOP") ? ms : 0);
        }
    }

    private void maakVol() throws Exception {
        Path ballast = map.resolve("ballast");
        try (OutputStream uit = Files.newOutputStream(ballast)) {
            byte[] blok = new byte[1 << 16];
            while (true) {
                uit.write(blok);
            }
        } catch (IOException geenRuimte) {
            Thread.sleep(VOL_MS);
        } finally {
            Files.delete(ballast);
        }
    }

    private ProcessHandle hoofdproces() throws IOException, InterruptedException {
        Path bestand = map.resolve("gegevens/postmaster.pid");
        while (!Files.exists(bestand)) {
            Thread.sleep(100);
        }
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(bestand).get(0))).orElseThrow();
    }
}
