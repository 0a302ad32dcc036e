package nl.onderdak.meting;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import nl.onderdak.regels.Beslismodel;

/** One batch of very many lines: whether memory stays flat, and how fast it goes beside single requests. */
final class Batchcijfers {

    /** Fixed, so that what grows is noticed. */
    static final String[] GEHEUGEN = {"-Xms512m", "-Xmx512m"};

    private static final String ONDERDEEL = "batch";
    private static final String MODEL = "bekostiging";
    private static final String EENHEID = "per seconde";
    private static final String LOS = "losse verzoeken";
    private static final int VERBINDINGEN = 16;
    private static final int BUFFER = 16 * 1024;
    private static final int DELEN = 10;
    private static final long KORT = 2_000;
    private static final Doel VLAK = Doel.tenHoogste(1.1);
    private static final Doel SNEL = Doel.tenMinste(0.8);

    private final Tempo tempo;

    Batchcijfers(Tempo tempo) {
        this.tempo = tempo;
    }

    List<Cijfer> meet(Proefregels proefregels, Proefdienst dienst) throws IOException {
        Beslismodel model = proefregels.regelset().model(MODEL).orElseThrow();
        List<byte[]> gevallen = proefregels.vragen(model).stream().map(Proefregels.Vraag::body).toList();
        List<Cijfer> cijfers = new ArrayList<>(snelheid(dienst, gevallen));
        try (Heap geheugen = new Heap(dienst.pid())) {
            cijfers.addAll(heap(dienst, gevallen, geheugen));
        }
        return cijfers;
    }

    private List<Cijfer> snelheid(Proefdienst dienst, List<byte[]> gevallen) throws IOException {
        List<Double> los = new ArrayList<>();
        List<Double> batch = new ArrayList<>();
        List<ByteBuffer> vragen = gevallen.stream().map(geval -> Belasting.verzoek(MODEL, geval)).toList();
        try (Belasting belasting = new Belasting(dienst.poort(), VERBINDINGEN)) {
            for (int beurt = 1; beurt <= tempo.opwarmbeurten() + tempo.beurten(); beurt++) {
                double losPerSeconde = belasting.perSeconde(vragen, tempo.beurt());
                long begin = System.nanoTime();
                stroom(dienst, gevallen, KORT, deel -> { });
                if (beurt > tempo.opwarmbeurten()) {
                    los.add(losPerSeconde);
                    batch.add(KORT * 1e9 / (System.nanoTime() - begin));
                }
            }
        }
        return List.of(Cijfer.los(ONDERDEEL, LOS, new Reeks(los), EENHEID),
                Cijfer.tenOpzichteVan(ONDERDEEL, "regels in batches van " + KORT, new Reeks(batch), EENHEID, LOS, new Reeks(los), SNEL));
    }

    private List<Cijfer> heap(Proefdienst dienst, List<byte[]> gevallen, Heap geheugen) throws IOException {
        List<Double> levend = new ArrayList<>();
        long aantal = Long.getLong("meting.regels");
        stroom(dienst, gevallen, aantal, deel -> {
            levend.add(geheugen.levend());
            System.out.printf("Batch, deel %d van %d: levende heap %.1f MB%n", deel, DELEN, levend.get(levend.size() - 1));
        });
        List<Double> groei = levend.subList(DELEN / 2, DELEN).stream().map(megabytes -> megabytes / levend.get(0)).toList();
        return List.of(Cijfer.los(ONDERDEEL, "levende heap tijdens " + aantal + " regels", new Reeks(levend), "MB"),
                Cijfer.metDoel(ONDERDEEL, "levende heap, tweede helft op eerste tiende", new Reeks(groei), "keer", VLAK));
    }

    /** Streams lines through one request, and stops reading the answers for a moment after each tenth. */
    private static void stroom(Proefdienst dienst, List<byte[]> gevallen, long aantal, IntConsumer naDeel) throws IOException {
        try (Socket verbinding = new Socket("127.0.0.1", dienst.poort())) {
            CompletableFuture<Void> sturen = CompletableFuture.runAsync(() -> stuur(verbinding, gevallen, aantal));
            InputStream antwoord = new BufferedInputStream(verbinding.getInputStream(), BUFFER);
            for (String kop = Blokstroom.regel(antwoord); !kop.isEmpty(); kop = Blokstroom.regel(antwoord)) {
                if (kop.startsWith("HTTP/") && !kop.startsWith("HTTP/1.1 200 ")) {
                    throw new IllegalStateException("Onverwacht antwoord: " + kop);
                }
            }
            BufferedReader regel = new BufferedReader(new InputStreamReader(new Blokstroom(antwoord), StandardCharsets.UTF_8), BUFFER);
            for (int deel = 1; deel <= DELEN; deel++) {
                for (long i = aantal * (deel - 1) / DELEN; i < aantal * deel / DELEN; i++) {
                    regel.readLine();
                }
                naDeel.accept(deel);
            }
            sturen.join();
            String slot = regel.readLine();
            if (!slot.equals("{\"samenvatting\":{\"aantal\":" + aantal + ",\"adviezen\":" + aantal + ",\"problemen\":0}}")) {
                throw new IllegalStateException("Onverwachte laatste regel: " + slot);
            }
        }
    }

    private static void stuur(Socket verbinding, List<byte[]> gevallen, long aantal) {
        try {
            OutputStream uit = verbinding.getOutputStream();
            uit.write(("POST /v1/" + MODEL + "/_batch HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            ByteArrayOutputStream blok = new ByteArrayOutputStream();
            for (long i = 0; i < aantal; i++) {
                blok.write(("{\"kenmerk\":\"" + i + "\",\"feiten\":").getBytes(StandardCharsets.US_ASCII));
                blok.write(gevallen.get((int) (i % gevallen.size())));
                blok.write("}\n".getBytes(StandardCharsets.US_ASCII));
                if (blok.size() > BUFFER || i + 1 == aantal) {
                    uit.write((Integer.toHexString(blok.size()) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                    blok.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                    blok.writeTo(uit);
                    blok.reset();
                }
            }
            uit.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
