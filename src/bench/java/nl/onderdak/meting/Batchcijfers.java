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
    private static final int METINGEN = 10;
    /** The first lines compile code and fill caches. */
    private static final int OPGEWARMD = 3;
    private static final Doel VLAK = Doel.tenHoogste(1.1);
    private static final Doel SNEL = Doel.tenMinste(0.8);

    private final Tempo tempo;
    private final long regels = Long.getLong("meting.regels");

    Batchcijfers(Tempo tempo) {
        this.tempo = tempo;
    }

    List<Cijfer> meet(Proefregels proefregels, Proefdienst dienst) throws IOException {
        Beslismodel model = proefregels.regelset().model(MODEL).orElseThrow();
        List<byte[]> gevallen = proefregels.vragen(model).stream().map(Proefregels.Vraag::body).toList();
        List<Double> heap = new ArrayList<>();
        List<Double> los = new ArrayList<>();
        List<Double> batch = new ArrayList<>();
        try (Belasting belasting = new Belasting(dienst.poort(), VERBINDINGEN); Heap geheugen = new Heap(dienst.pid())) {
            List<ByteBuffer> vragen = gevallen.stream().map(Batchcijfers::vraag).toList();
            belasting.perSeconde(vragen, tempo.beurt().multipliedBy(tempo.opwarmbeurten()));
            los.add(belasting.perSeconde(vragen, tempo.beurt()));
            double perSeconde = stroom(dienst, gevallen, geheugen, heap);
            batch.add(perSeconde);
            batch.add(perSeconde);
            los.add(belasting.perSeconde(vragen, tempo.beurt()));
        }
        double begin = heap.subList(OPGEWARMD, OPGEWARMD + OPGEWARMD).stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        List<Double> einde = heap.subList(METINGEN - OPGEWARMD, METINGEN);
        return List.of(Cijfer.los(ONDERDEEL, "levende heap na elk tiende deel, mediaan", new Reeks(heap), "MB"),
                Cijfer.metDoel(ONDERDEEL, "levende heap aan het einde ten opzichte van na opwarmen",
                        new Reeks(einde.stream().map(megabytes -> megabytes / begin).toList()), "keer", VLAK),
                Cijfer.los(ONDERDEEL, LOS, new Reeks(los), EENHEID),
                Cijfer.tenOpzichteVan(ONDERDEEL, regels + " regels in een batch", new Reeks(batch), EENHEID, LOS, new Reeks(los), SNEL));
    }

    /** Streams all lines through one request, and weighs the heap of the service after each tenth; that time does not count. */
    private double stroom(Proefdienst dienst, List<byte[]> gevallen, Heap geheugen, List<Double> heap) throws IOException {
        try (Socket verbinding = new Socket("127.0.0.1", dienst.poort())) {
            long begin = System.nanoTime();
            CompletableFuture<Void> sturen = CompletableFuture.runAsync(() -> stuur(verbinding, gevallen));
            InputStream antwoord = new BufferedInputStream(verbinding.getInputStream(), BUFFER);
            for (String kop = Blokstroom.regel(antwoord); !kop.isEmpty(); kop = Blokstroom.regel(antwoord)) {
                if (kop.startsWith("HTTP/") && !kop.startsWith("HTTP/1.1 200 ")) {
                    throw new IllegalStateException("Onverwacht antwoord: " + kop);
                }
            }
            BufferedReader regel = new BufferedReader(new InputStreamReader(new Blokstroom(antwoord), StandardCharsets.UTF_8), BUFFER);
            String laatste = "";
            for (int deel = 1; deel <= METINGEN; deel++) {
                for (long i = regels * (deel - 1) / METINGEN; i < regels * deel / METINGEN; i++) {
                    laatste = regel.readLine();
                }
                long weegt = System.nanoTime();
                heap.add(geheugen.levend());
                begin += System.nanoTime() - weegt;
                System.out.printf("Batch, deel %d van %d: levende heap %.1f MB%n", deel, METINGEN, heap.get(heap.size() - 1));
            }
            sturen.join();
            String slot = regel.readLine();
            if (!slot.equals("{\"samenvatting\":{\"aantal\":" + regels + ",\"adviezen\":" + regels + ",\"problemen\":0}}")) {
                throw new IllegalStateException("Onverwachte laatste regel: " + slot + " na " + laatste);
            }
            return regels * 1e9 / (System.nanoTime() - begin);
        }
    }

    private void stuur(Socket verbinding, List<byte[]> gevallen) {
        try {
            OutputStream uit = verbinding.getOutputStream();
            uit.write(("POST /v1/" + MODEL + "/_batch HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            ByteArrayOutputStream blok = new ByteArrayOutputStream();
            for (long i = 0; i < regels; i++) {
                blok.write(("{\"kenmerk\":\"" + i + "\",\"feiten\":").getBytes(StandardCharsets.US_ASCII));
                blok.write(gevallen.get((int) (i % gevallen.size())));
                blok.write("}\n".getBytes(StandardCharsets.US_ASCII));
                if (blok.size() > BUFFER || i + 1 == regels) {
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

    private static ByteBuffer vraag(byte[] body) {
        byte[] kop = ("POST /v1/" + MODEL + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocateDirect(kop.length + body.length).put(kop).put(body).flip();
    }
}
