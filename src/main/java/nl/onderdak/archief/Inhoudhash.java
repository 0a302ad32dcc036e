package nl.onderdak.archief;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The fingerprint of an answer. */
final class Inhoudhash {

    private Inhoudhash() {
    }

    /** SHA-256 as 64 lower-case hexadecimal characters. */
    static String van(byte[] inhoud) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
