package nl.onderdak.regels;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** Identifies a rule set by what its files say. */
public final class Inhoudshash {

    private Inhoudshash() {
    }

    /** SHA-256 over name, length and bytes of every file, in order of name; independent of the order given. */
    public static String van(List<Regelbestand> bestanden) {
        MessageDigest sha256 = sha256();
        bestanden.stream().sorted(Comparator.comparing(Regelbestand::naam)).forEach(bestand -> {
            sha256.update((bestand.naam() + "\n" + bestand.inhoud().length + "\n").getBytes(StandardCharsets.UTF_8));
            sha256.update(bestand.inhoud());
        });
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException onmogelijk) {
            throw new IllegalStateException("Every Java platform has SHA-256", onmogelijk);
        }
    }
}
