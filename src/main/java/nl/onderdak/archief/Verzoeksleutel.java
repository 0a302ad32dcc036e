package nl.onderdak.archief;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.deur.Fout;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;

/**
 * What a caller sends to be sure that the same request asked again gives the same advice.
 *
 * @param hash SHA-256 of the value of the header; the value itself is not kept
 */
public record Verzoeksleutel(String hash) {

    private static final String KOP = "Idempotency-Key";
    private static final Pattern VORM = Pattern.compile("\"?([A-Za-z0-9._:-]{8,128})\"?");

    /** @throws Geweigerd 400 when it was sent more than once or cannot be one */
    public static Optional<Verzoeksleutel> lees(HttpHeaders koppen) {
        List<String> gestuurd = koppen.getRequestHeader(KOP);
        return gestuurd == null || gestuurd.isEmpty() ? Optional.empty() : Optional.of(van(gestuurd));
    }

    /** The key of one line of many that were sent under this one. */
    public Verzoeksleutel vanRegel(long nummer) {
        return new Verzoeksleutel(Sha256.van(hash + " regel " + nummer));
    }

    /**
     * The key of a request that came as an event.
     *
     * @param bron who sent it; {@code id} is unique there
     */
    public static Verzoeksleutel vanGebeurtenis(String bron, String id) {
        // No header holds a line end, so no caller can meet the key of an event by chance or on purpose.
        return new Verzoeksleutel(Sha256.van("gebeurtenis\n" + bron + "\n" + id));
    }

    private static Verzoeksleutel van(List<String> gestuurd) {
        if (gestuurd.size() > 1) {
            throw fout("dubbel", "De kop is " + gestuurd.size() + " keer gestuurd.", String.join(", ", gestuurd), "Stuur de kop een keer.");
        }
        var vorm = VORM.matcher(gestuurd.get(0).strip());
        if (!vorm.matches()) {
            throw fout("onleesbaar", "Dit kan geen sleutel van een verzoek zijn.", gestuurd.get(0),
                    "Acht tot 128 letters, cijfers, punten, dubbele punten en streepjes, bijvoorbeeld een UUID; gebruik geen gegevens van personen.");
        }
        return new Verzoeksleutel(Sha256.van(vorm.group(1)));
    }

    private static Geweigerd fout(String code, String detail, String gestuurd, String toegestaan) {
        return new Geweigerd(Probleem.ongeldigeInvoer(List.of(new Fout("/" + KOP, code, detail, Feitenlezer.kort(gestuurd), toegestaan))));
    }
}
