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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

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
