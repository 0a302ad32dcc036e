package nl.onderdak.meting;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Arrays;

/** Makes sure that the switch does what the measurement rests on: with receipt the advice can be fetched, without it cannot. */
final class Bewijscontrole {

    private static final JsonMapper JSON = new JsonMapper();

    private Bewijscontrole() {
    }

    /** @throws IllegalStateException when the service answers otherwise */
    static void controleer(Proefdienst dienst, String model, byte[] body) throws IOException {
        dienst.schakelBewijs(true);
        byte[] bewaard = advies(dienst, model, body);
        HttpResponse<byte[]> terug = ophalen(dienst, bewaard);
        if (terug.statusCode() != 200 || !Arrays.equals(bewaard, terug.body())) {
            throw new IllegalStateException("Het advies van " + model + " is niet bewaard: status " + terug.statusCode());
        }
        dienst.schakelBewijs(false);
        int status = ophalen(dienst, advies(dienst, model, body)).statusCode();
        if (status != 404) {
            throw new IllegalStateException("Het advies van " + model + " is toch bewaard: status " + status);
        }
    }

    private static byte[] advies(Proefdienst dienst, String model, byte[] body) {
        HttpResponse<byte[]> antwoord = dienst.post(model, body);
        if (antwoord.statusCode() != 200) {
            throw new IllegalStateException("Model " + model + " antwoordt " + antwoord.statusCode() + ": " + new String(antwoord.body()));
        }
        return antwoord.body();
    }

    private static HttpResponse<byte[]> ophalen(Proefdienst dienst, byte[] advies) throws IOException {
        return dienst.get("adviezen/" + JSON.readTree(advies).at("/advies/id").asText());
    }
}
