package nl.onderdak.meting;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps a service busy from one thread over a fixed number of connections, each with one question at a time, and counts
 * the answers. It does as little as it can, because it shares the machine with the service.
 */
final class Belasting implements AutoCloseable {

    private final Selector kiezer;
    private final List<Antwoordlezer> verbindingen = new ArrayList<>();
    private final ThreadMXBean draden = ManagementFactory.getThreadMXBean();
    private long gewerkt;
    private long verstreken;

    Belasting(int poort, int aantal) throws IOException {
        kiezer = Selector.open();
        for (int i = 0; i < aantal; i++) {
            SocketChannel lijn = SocketChannel.open(new InetSocketAddress("127.0.0.1", poort));
            lijn.setOption(StandardSocketOptions.TCP_NODELAY, true);
            lijn.configureBlocking(false);
            Antwoordlezer lezer = new Antwoordlezer(lijn);
            lijn.register(kiezer, SelectionKey.OP_READ, lezer);
            verbindingen.add(lezer);
        }
    }

    /**
     * Answers per second.
     *
     * @param vragen complete HTTP requests, asked in turn
     * @throws IllegalStateException when an answer has another status than 200
     */
    double perSeconde(List<ByteBuffer> vragen, Duration duur) throws IOException {
        long gewerktVooraf = draden.getCurrentThreadCpuTime();
        long begin = System.nanoTime();
        long einde = begin + duur.toNanos();
        int gevraagd = 0;
        for (Antwoordlezer verbinding : verbindingen) {
            verbinding.stuur(vragen.get(gevraagd++ % vragen.size()));
        }
        int beantwoord = 0;
        int onderweg = verbindingen.size();
        long laatste = begin;
        while (onderweg > 0) {
            kiezer.select();
            for (SelectionKey sleutel : kiezer.selectedKeys()) {
                Antwoordlezer verbinding = (Antwoordlezer) sleutel.attachment();
                if (!verbinding.isCompleet()) {
                    continue;
                }
                beantwoord++;
                laatste = System.nanoTime();
                if (laatste < einde) {
                    verbinding.stuur(vragen.get(gevraagd++ % vragen.size()));
                } else {
                    onderweg--;
                }
            }
            kiezer.selectedKeys().clear();
        }
        gewerkt += draden.getCurrentThreadCpuTime() - gewerktVooraf;
        verstreken += laatste - begin;
        return beantwoord * 1e9 / (laatste - begin);
    }

    /**
     * Asks at fixed moments, whether or not there is an answer yet: how long each answer took from the moment its question was due, in milliseconds. A question
     * for which no connection is free waits, and its waiting counts.
     *
     * @param perSeconde questions per second
     * @throws IllegalStateException when an answer has another status than 200
     */
    List<Double> opMaat(List<ByteBuffer> vragen, double perSeconde, Duration duur) throws IOException {
        long tussen = Math.round(1e9 / perSeconde);
        int aantal = (int) (duur.toNanos() / tussen);
        Deque<Antwoordlezer> vrij = new ArrayDeque<>(verbindingen);
        Map<Antwoordlezer, Long> verwacht = new HashMap<>();
        List<Double> duren = new ArrayList<>(aantal);
        long begin = System.nanoTime();
        int gevraagd = 0;
        while (duren.size() < aantal) {
            while (gevraagd < aantal && !vrij.isEmpty() && System.nanoTime() >= begin + gevraagd * tussen) {
                Antwoordlezer verbinding = vrij.pop();
                verwacht.put(verbinding, begin + gevraagd * tussen);
                verbinding.stuur(vragen.get(gevraagd++ % vragen.size()));
            }
            wacht(gevraagd < aantal && !vrij.isEmpty() ? begin + gevraagd * tussen : Long.MAX_VALUE);
            for (SelectionKey sleutel : kiezer.selectedKeys()) {
                Antwoordlezer verbinding = (Antwoordlezer) sleutel.attachment();
                if (verbinding.isCompleet()) {
                    duren.add((System.nanoTime() - verwacht.get(verbinding)) / 1e6);
                    vrij.push(verbinding);
                }
            }
            kiezer.selectedKeys().clear();
        }
        return duren;
    }

    /** Until an answer comes in, or a question is due within a millisecond. */
    private void wacht(long tot) throws IOException {
        long milliseconden = tot == Long.MAX_VALUE ? 0 : (tot - System.nanoTime()) / 1_000_000;
        if (tot == Long.MAX_VALUE || milliseconden > 0) {
            kiezer.select(milliseconden);
        } else {
            kiezer.selectNow();
        }
    }

    /** A complete request for advice. */
    static ByteBuffer verzoek(String model, byte[] feiten) {
        byte[] kop = ("POST /v1/" + model + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: " + feiten.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocateDirect(kop.length + feiten.length).put(kop).put(feiten).flip();
    }

    /** The part of one processor that asking took. */
    double aandeel() {
        return (double) gewerkt / verstreken;
    }

    @Override
    public void close() throws IOException {
        for (Antwoordlezer verbinding : verbindingen) {
            verbinding.close();
        }
        kiezer.close();
    }
}
