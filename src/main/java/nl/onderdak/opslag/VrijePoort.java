package nl.onderdak.opslag;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A free TCP port for the database. It lies below the range from which systems hand out ports to outgoing connections: while PostgreSQL
 * is restarting, such a connection could otherwise take its port, even our own attempt to reconnect.
 */
final class VrijePoort {

    private static final int LAAGSTE = 15432;
    private static final int HOOGSTE = 32767;
    private static final int POGINGEN = 200;

    private VrijePoort() {
    }

    static int zoek() {
        for (int poging = 0; poging < POGINGEN; poging++) {
            int poort = ThreadLocalRandom.current().nextInt(LAAGSTE, HOOGSTE + 1);
            if (isVrij(poort)) {
                return poort;
            }
        }
        throw new OpslagOnbruikbaar("Geen vrije poort gevonden tussen " + LAAGSTE + " en " + HOOGSTE
                + " voor de database. Geef er een op met ONDERDAK_OPSLAG_POORT.");
    }

    private static boolean isVrij(int poort) {
        try (ServerSocket proef = new ServerSocket(poort, 1, InetAddress.getLoopbackAddress())) {
            return proef.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
