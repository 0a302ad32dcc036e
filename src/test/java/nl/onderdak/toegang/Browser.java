package nl.onderdak.toegang;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Keeps cookies and follows where it is led, as far as signing in needs a browser. */
final class Browser {

    private static final int MEESTE_STAPPEN = 10;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> koekjes = new TreeMap<>();
    private URI waar;

    /** Where the last answer came from. */
    URI waar() {
        return waar;
    }

    HttpResponse<String> naar(URI adres) throws IOException, InterruptedException {
        waar = adres;
        for (int stap = 0; stap < MEESTE_STAPPEN; stap++) {
            HttpResponse<String> antwoord = vraag(waar);
            if (antwoord.statusCode() / 100 != 3) {
                return antwoord;
            }
            waar = waar.resolve(antwoord.headers().firstValue("Location").orElseThrow());
        }
        throw new IllegalStateException("Led round in circles, last to " + waar);
    }

    private HttpResponse<String> vraag(URI adres) throws IOException, InterruptedException {
        HttpRequest.Builder vraag = HttpRequest.newBuilder(adres);
        if (!koekjes.isEmpty()) {
            vraag.header("Cookie", koekjes.entrySet().stream().map(koekje -> koekje.getKey() + "=" + koekje.getValue()).collect(Collectors.joining("; ")));
        }
        HttpResponse<String> antwoord = client.send(vraag.build(), HttpResponse.BodyHandlers.ofString());
        for (String gezet : antwoord.headers().allValues("Set-Cookie")) {
            String[] deel = gezet.split(";")[0].split("=", 2);
            if (deel[1].isEmpty() || gezet.contains("Max-Age=0")) {
                koekjes.remove(deel[0]);
            } else {
                koekjes.put(deel[0], deel[1]);
            }
        }
        return antwoord;
    }
}
