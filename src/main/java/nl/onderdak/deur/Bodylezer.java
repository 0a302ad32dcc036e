package nl.onderdak.deur;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Reads a request body as JSON within fixed limits, strictly: one value, no key twice, numbers as decimals. */
public final class Bodylezer {

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(Grenzen.DIEPTE)
                            .maxNumberLength(100)
                            .maxStringLength(10_000)
                            .maxNameLength(1_000)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Bodylezer() {
    }

    /**
     * @param grootste largest body, in bytes
     * @throws Geweigerd 400 when the body is empty, not JSON or does not come in whole, 413 when it is too large
     */
    public static JsonNode lees(InputStream stroom, int grootste) {
        byte[] inhoud = neem(stroom, grootste + 1);
        if (inhoud.length > grootste) {
            throw new Geweigerd(Probleem.van(413, "Het verzoek is te groot",
                    "Het verzoek is groter dan " + grootste + " bytes. Verdeel het over meer verzoeken, bijvoorbeeld een per persoon of huishouden."));
        }
        JsonNode gelezen = ontleed(inhoud);
        if (gelezen.isMissingNode()) {
            throw geenJson("leeg-verzoek", "Het verzoek heeft geen inhoud.", "Stuur een JSON-object met ten minste peildatum.");
        }
        return gelezen;
    }

    private static byte[] neem(InputStream stroom, int hoogstens) {
        try {
            return stroom.readNBytes(hoogstens);
        } catch (IOException afgebroken) {
            // Who says nothing for a minute or breaks the connection did so himself; nothing is wrong here.
            throw new Geweigerd(Probleem.ongeldigeInvoer(List.of(new Fout("", "afgebroken", "Het verzoek kwam niet helemaal binnen: er kwam te lang niets, of de "
                    + "verbinding werd verbroken.", null, "Stuur het hele verzoek opnieuw."))));
        }
    }

    private static JsonNode ontleed(byte[] inhoud) {
        try {
            return JSON.readTree(inhoud);
        } catch (StreamConstraintsException | NumberFormatException | ArithmeticException grens) {
            // The last two come from an exponent beyond what a decimal can hold, such as 1e99999999999.
            throw geenJson("te-diep-of-te-lang", "De JSON is te diep genest of bevat een te lange tekst, naam of getal.",
                    "Ten hoogste " + Grenzen.DIEPTE + " niveaus diep en 10.000 tekens per tekst.");
        } catch (IOException fout) {
            // Not only JsonProcessingException: bytes in a broken encoding give a CharConversionException.
            throw geenJson("geen-json", "De inhoud van het verzoek is geen geldige JSON" + plaats(fout) + ".",
                    "Stuur een JSON-object volgens RFC 8259, in UTF-8, met elk veld ten hoogste een keer.");
        }
    }

    private static String plaats(IOException fout) {
        return fout instanceof JsonProcessingException json && json.getLocation() != null
                ? plaats(json.getLocation())
                : "";
    }

    /** In a batch every request is one line, and its number in there would be another. */
    private static String plaats(JsonLocation plaats) {
        return (plaats.getLineNr() == 1 ? ": teken " : ": regel " + plaats.getLineNr() + ", teken ") + plaats.getColumnNr();
    }

    private static Geweigerd geenJson(String code, String detail, String toegestaan) {
        return new Geweigerd(Probleem.ongeldigeInvoer(List.of(new Fout("", code, detail, null, toegestaan))));
    }
}
