package nl.onderdak.archief;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import nl.onderdak.opslag.Databaseinstelling;
import nl.onderdak.opslag.EigenDatabase;

/** Measures grouped writes; not a test. Run it with the test class path: arguments are callers, bytes per answer, seconds. */
public final class Archiefmeting {

    private static final byte[] FEITEN = "{\"peildatum\":\"2024-01-01\",\"leeftijd\":19}".getBytes();

    private Archiefmeting() {
    }

    public static void main(String[] argumenten) throws Exception {
        int aanroepers = Integer.parseInt(argumenten[0]);
        int bytes = Integer.parseInt(argumenten[1]);
        int seconden = Integer.parseInt(argumenten[2]);
        int schrijvers = argumenten.length > 3 ? Integer.parseInt(argumenten[3]) : 1;
        Path map = Files.createTempDirectory("archiefmeting");
        try (EigenDatabase database = EigenDatabase.open(new Databaseinstelling(map, Path.of("target/postgres-programma"), 0,
                Duration.ofSeconds(1)));
                Proefbron bron = Proefbron.van(database.toegang())) {
            Archiefinstelling instelling = Proefinstelling.standaard().metSchrijvers(schrijvers);
            Adviesarchief archief = new Adviesarchief(bron.pool(), instelling, Proefbewaren.standaard(), new Archiefsleutels(bron.pool(), instelling));
            archief.begin();
            for (int ronde = 1; ronde <= 3; ronde++) {
                meet(archief, aanroepers, bytes, seconden, ronde, map);
            }
            archief.sluit();
        }
    }

    private static void meet(Adviesarchief archief, int aanroepers, int bytes, int seconden, int ronde, Path map)
            throws InterruptedException, IOException {
        List<byte[]> antwoorden = antwoorden(bytes);
        Duration java = processortijd(ProcessHandle.current());
        Duration postgres = postgres(map);
        AtomicLong aantal = new AtomicLong();
        long einde = System.nanoTime() + seconden * 1_000_000_000L;
        List<Thread> draden = new ArrayList<>();
        for (int i = 0; i < aanroepers; i++) {
            Thread draad = new Thread(() -> {
                while (System.nanoTime() < einde) {
                    archief.bewaar(regel(antwoorden.get((int) (Thread.currentThread().getId() + aantal.get()) % ANTWOORDEN)));
                    aantal.incrementAndGet();
                }
            });
            draden.add(draad);
            draad.start();
        }
        for (Thread draad : draden) {
            draad.join();
        }
        System.out.printf("ronde %d: %d aanroepers, %d bytes: %d adviezen per seconde, per advies %d microseconden processortijd in Java en %d in PostgreSQL%n",
                ronde, aanroepers, bytes, aantal.get() / seconden, processortijd(ProcessHandle.current()).minus(java).toNanos() / 1000 / aantal.get(),
                postgres(map).minus(postgres).toNanos() / 1000 / aantal.get());
    }

    private static Duration postgres(Path map) throws IOException {
        ProcessHandle hoofd = ProcessHandle.of(Long.parseLong(Files.readAllLines(map.resolve("gegevens/postmaster.pid")).get(0))).orElseThrow();
        return Stream.concat(Stream.of(hoofd), hoofd.children()).map(Archiefmeting::processortijd).reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration processortijd(ProcessHandle proces) {
        return proces.info().totalCpuDuration().orElseThrow();
    }

    private static final String ZIN = "{\"rij\":\"LFG-%d\",\"toelichting\":\"Een gezin van %d personen krijgt per volwassene %d,29 euro eetgeld.\","
            + "\"bron\":\"jci1.3:c:BWBR0046503&artikel=%d&z=2025-01-01&g=2025-01-01\"},";
    private static final int ANTWOORDEN = 64;

    private static List<byte[]> antwoorden(int bytes) {
        Random toeval = new Random(1);
        List<byte[]> antwoorden = new ArrayList<>();
        for (int i = 0; i < ANTWOORDEN; i++) {
            StringBuilder tekst = new StringBuilder("{\"onderbouwing\":[");
            while (tekst.length() < bytes) {
                tekst.append(String.format(ZIN, toeval.nextInt(999), toeval.nextInt(9), toeval.nextInt(300), toeval.nextInt(40)));
            }
            antwoorden.add(tekst.append("]}").toString().getBytes());
        }
        return antwoorden;
    }

    private static Adviesregel regel(byte[] antwoord) {
        return new Adviesregel(Adviesnummer.nieuw(), Instant.now(), "gemeente-a", Afloop.ADVIES, "voorzieningen", "a".repeat(64), FEITEN, antwoord);
    }
}
