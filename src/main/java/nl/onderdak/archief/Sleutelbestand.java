package nl.onderdak.archief;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The keys of the archive as they stand in a file, one per line:
 *
 * <pre>
 * hoofdsleutel = 2026-11-27-1f0e2d3c
 * hoofdsleutel.2026-11-27-1f0e2d3c = 32 bytes in Base64
 * ondertekening.prive = PKCS#8 in Base64
 * ondertekening.publiek = SubjectPublicKeyInfo in Base64
 * </pre>
 *
 * @param nu            the one that wraps the keys of new advices
 * @param hoofdsleutels by id, also those that only old advices still need
 */
record Sleutelbestand(Hoofdsleutel nu, Map<String, Hoofdsleutel> hoofdsleutels, Ondertekening ondertekening) {

    static final String HOOFDSLEUTEL = "hoofdsleutel";
    static final String PRIVE = "ondertekening.prive";
    static final String PUBLIEK = "ondertekening.publiek";

    private static final String VOORVOEGSEL = HOOFDSLEUTEL + ".";
    private static final int NAAM_TEKENS = 8;

    /** @throws IllegalArgumentException when it cannot be used; the Dutch message says why and repeats no key */
    static Sleutelbestand lees(String inhoud) {
        Properties regels = regels(inhoud);
        Map<String, Hoofdsleutel> hoofdsleutels = new TreeMap<>();
        for (String naam : regels.stringPropertyNames()) {
            if (naam.startsWith(VOORVOEGSEL)) {
                String id = naam.substring(VOORVOEGSEL.length());
                byte[] bytes = bytes(regels, naam);
                if (bytes.length != Verzegeling.SLEUTEL_BYTES || !Schakel.isRegel(id)) {
                    throw new IllegalArgumentException(naam + " heeft " + bytes.length + " bytes; een hoofdsleutel heeft er " + Verzegeling.SLEUTEL_BYTES + ".");
                }
                hoofdsleutels.put(id, new Hoofdsleutel(id, bytes));
            }
        }
        Hoofdsleutel nu = hoofdsleutels.get(regels.getProperty(HOOFDSLEUTEL, ""));
        if (nu == null) {
            throw new IllegalArgumentException("De regel " + HOOFDSLEUTEL + " noemt geen van de hoofdsleutels " + hoofdsleutels.keySet() + ".");
        }
        try {
            return new Sleutelbestand(nu, Collections.unmodifiableMap(hoofdsleutels), Ondertekening.van(bytes(regels, PRIVE), bytes(regels, PUBLIEK)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(PRIVE + " en " + PUBLIEK + " zijn samen geen sleutelpaar voor " + Ondertekening.ALGORITME + ".", e);
        }
    }

    /** New keys, as the text of a file. */
    static String nieuw() {
        String id = nieuweNaam();
        return HOOFDSLEUTEL + "=" + id + "\n" + nieuweHoofdsleutel(id) + nieuweOndertekening();
    }

    /** A name for a master key that no other has: the day, and something at random. */
    static String nieuweNaam() {
        return LocalDate.now(ZoneOffset.UTC) + "-" + UUID.randomUUID().toString().substring(0, NAAM_TEKENS);
    }

    /** A line with a new master key. */
    static String nieuweHoofdsleutel(String id) {
        return VOORVOEGSEL + id + "=" + tekst(Verzegeling.nieuweSleutel()) + "\n";
    }

    /** Two lines with a new pair to sign with. */
    static String nieuweOndertekening() {
        try {
            Ondertekening nieuw = Ondertekening.van(KeyPairGenerator.getInstance(Ondertekening.ALGORITME).generateKeyPair());
            return PRIVE + "=" + tekst(nieuw.prive()) + "\n" + PUBLIEK + "=" + tekst(nieuw.publiek()) + "\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has Ed25519", e);
        }
    }

    static Properties regels(String inhoud) {
        try {
            Properties regels = new Properties();
            regels.load(new StringReader(inhoud));
            return regels;
        } catch (IOException onmogelijk) {
            throw new UncheckedIOException("Reading from memory does not fail", onmogelijk);
        }
    }

    private static byte[] bytes(Properties regels, String naam) {
        String waarde = regels.getProperty(naam);
        if (waarde == null) {
            throw new IllegalArgumentException("De regel " + naam + " ontbreekt.");
        }
        try {
            return Base64.getDecoder().decode(waarde.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("De regel " + naam + " is geen Base64.");
        }
    }

    private static String tekst(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "sleutelbestand met " + hoofdsleutels.keySet();
    }
}
