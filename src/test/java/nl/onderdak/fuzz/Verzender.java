package nl.onderdak.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

/** Sends requests to one service, through a client or as bare bytes. */
final class Verzender {

    /** @param soort its media type, or nothing */
    record Antwoord(int status, String soort, String body) {
    }

    private static final Duration GEDULD = Duration.ofMinutes(2);

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI dienst;

    Verzender(URI dienst) {
        this.dienst = dienst;
    }

    Antwoord stuur(Fuzzverzoek verzoek) throws IOException, InterruptedException {
        return verzoek.ruw() ? ruw(verzoek) : net(verzoek);
    }

    private Antwoord net(Fuzzverzoek verzoek) throws IOException, InterruptedException {
        HttpRequest.Builder bouwer = HttpRequest.newBuilder(URI.create("http://localhost:" + dienst.getPort() + verzoek.pad())).timeout(GEDULD)
                .method(verzoek.methode(), verzoek.body().length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(verzoek.body()));
        if (!verzoek.koppen().isEmpty()) {
            bouwer.headers(verzoek.koppen().toArray(String[]::new));
        }
        HttpResponse<String> antwoord = client.send(bouwer.build(), BodyHandlers.ofString());
        return new Antwoord(antwoord.statusCode(), antwoord.headers().firstValue("Content-Type").orElse(""), antwoord.body());
    }

    /** HTTP/1.0: one answer in one piece, and then the connection is closed. */
    private Antwoord ruw(Fuzzverzoek verzoek) throws IOException {
        StringBuilder kop = new StringBuilder(verzoek.methode() + " " + verzoek.pad() + " HTTP/1.0\r\nHost: localhost\r\n");
        for (int i = 0; i < verzoek.koppen().size(); i += 2) {
            kop.append(verzoek.koppen().get(i)).append(": ").append(verzoek.koppen().get(i + 1)).append("\r\n");
        }
        kop.append("Content-Length: ").append(verzoek.body().length).append("\r\n\r\n");
        ByteArrayOutputStream alles = new ByteArrayOutputStream();
        alles.write(kop.toString().getBytes(StandardCharsets.ISO_8859_1));
        alles.write(verzoek.body());
        try (Socket verbinding = new Socket("localhost", dienst.getPort())) {
            verbinding.setSoTimeout((int) GEDULD.toMillis());
            OutputStream uit = verbinding.getOutputStream();
            uit.write(alles.toByteArray());
            uit.flush();
            String[] delen = new String(verbinding.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\r\n\r\n", 2);
            String[] regels = delen[0].split("\r\n");
            if (delen.length < 2) {
                throw new IOException("no answer: " + delen[0]);
            }
            String soort = Arrays.stream(regels).filter(regel -> regel.toLowerCase().startsWith("content-type:")).findFirst().map(regel -> regel.substring(13).strip()).orElse("");
            return new Antwoord(Integer.parseInt(regels[0].split(" ")[1]), soort, delen[1]);
        }
    }
}
