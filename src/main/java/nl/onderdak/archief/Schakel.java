package nl.onderdak.archief;

import java.util.regex.Pattern;

/**
 * One link of the chain of an organisation: all that the chain fixes of an advice. Nothing in it tells of the facts: the seal is a keyed hash,
 * and its key goes when the key of the advice is erased.
 *
 * @param volgnummer from 1 without gaps
 * @param vorige     hash of the link before; {@link #BEGIN} for the first
 * @param id         identity of the advice
 * @param tijdstip   when it was given, ISO 8601 in UTC
 * @param afloop     {@code advies} or {@code mislukt}
 * @param zegel      {@link Verzegeling#zegel}, 64 hexadecimal characters
 */
record Schakel(String organisatie, long volgnummer, String vorige, String id, String tijdstip, String afloop, String model, String regelset, String zegel) {

    /** What the first link has for the hash of the link before. */
    static final String BEGIN = "0".repeat(64);

    private static final Pattern STUURTEKEN = Pattern.compile("\\p{Cntrl}");

    /** SHA-256 over all parts, each on a line of its own. */
    String hash() {
        return Sha256.van(String.join("\n", "onderdak-schakel-1", organisatie, Long.toString(volgnummer), vorige, id, tijdstip, afloop, model,
                regelset, zegel));
    }

    /** Whether a text can stand on a line of its own, so that no two links have the same lines. */
    static boolean isRegel(String tekst) {
        return !tekst.isEmpty() && !STUURTEKEN.matcher(tekst).find();
    }
}
