package nl.onderdak.adviespagina;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The texts of the page in one language, out of {@code adviespagina/teksten_<taal>.properties}. */
public final class Teksten {

    private static final Map<Taal, Teksten> PER_TAAL = new EnumMap<>(Taal.class);

    static {
        for (Taal taal : Taal.values()) {
            PER_TAAL.put(taal, new Teksten(taal, lees(taal)));
        }
    }

    private final Taal taal;
    private final Properties teksten;

    private Teksten(Taal taal, Properties teksten) {
        this.taal = taal;
        this.teksten = teksten;
    }

    static Teksten in(Taal taal) {
        return PER_TAAL.get(taal);
    }

    static Properties lees(Taal taal) {
        String bestand = "/adviespagina/teksten_" + taal.code() + ".properties";
        try (InputStream stroom = Teksten.class.getResourceAsStream(bestand)) {
            Properties teksten = new Properties();
            teksten.load(new InputStreamReader(stroom, StandardCharsets.UTF_8));
            return teksten;
        } catch (IOException fout) {
            throw new UncheckedIOException("The texts in " + bestand + " cannot be read", fout);
        }
    }

    public Taal taal() {
        return taal;
    }

    /** @throws IllegalArgumentException when there is no such text */
    public String tekst(String sleutel) {
        return zoek(sleutel).orElseThrow(() -> new IllegalArgumentException("No text " + sleutel + " in " + taal.code()));
    }

    /** The text with {@code {0}} replaced. */
    public String tekst(String sleutel, Object waarde) {
        return tekst(sleutel).replace("{0}", String.valueOf(waarde));
    }

    /** What comes before {@code {0}}, for a value that is marked up itself. */
    public String voor(String sleutel) {
        return tekst(sleutel).split("\\{0}", 2)[0];
    }

    /** What comes after {@code {0}}. */
    public String na(String sleutel) {
        return tekst(sleutel).split("\\{0}", 2)[1];
    }

    /** A text in this language that is not among the texts. */
    Tekst eigen(String tekst) {
        return new Tekst(tekst, taal.code());
    }

    Optional<String> zoek(String sleutel) {
        return Optional.ofNullable(teksten.getProperty(sleutel));
    }

    /** What the model calls {@code naam}, in this language when {@code soort.naam} is among the texts, else the name itself as Dutch words. */
    Tekst naam(String soort, String naam) {
        return zoek(soort + "." + naam).map(this::eigen).orElseGet(() -> Tekst.nederlands(woorden(naam)));
    }

    /** {@code eetgeldOfMaaltijden} is {@code Eetgeld of maaltijden}. */
    private static String woorden(String naam) {
        String los = naam.replaceAll("([a-z0-9])([A-Z])", "$1 $2").replace('-', ' ').toLowerCase(Locale.ROOT);
        return los.isEmpty() ? los : Character.toUpperCase(los.charAt(0)) + los.substring(1);
    }
}
