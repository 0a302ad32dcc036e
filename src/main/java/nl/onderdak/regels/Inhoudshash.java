package nl.onderdak.regels;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Identifies a rule set by what its files say. The same files are asked of over and over, whenever somebody looks at a proposal: what came of them is
 * remembered, for a rule set is some megabytes.
 */
public final class Inhoudshash {

    private static final int MEESTE_SETS = 200;
    /** By the array itself: files are passed on from one list to the next, and nobody writes in them. */
    private static final Cache<byte[], String> PER_INHOUD = Caffeine.newBuilder().weakKeys().build();
    private static final Cache<List<String>, String> PER_SET = Caffeine.newBuilder().maximumSize(MEESTE_SETS).build();

    private Inhoudshash() {
    }

    /** SHA-256 over name, length and bytes of every file, in order of name; independent of the order given. */
    public static String van(List<Regelbestand> bestanden) {
        List<Regelbestand> opNaam = bestanden.stream().sorted(Comparator.comparing(Regelbestand::naam)).toList();
        List<String> inhoud = opNaam.stream().flatMap(bestand -> Stream.of(bestand.naam(), PER_INHOUD.get(bestand.inhoud(), Inhoudshash::vanInhoud))).toList();
        return PER_SET.get(inhoud, nieuw -> bereken(opNaam));
    }

    private static String bereken(List<Regelbestand> opNaam) {
        MessageDigest sha256 = sha256();
        opNaam.forEach(bestand -> {
            sha256.update((bestand.naam() + "\n" + bestand.inhoud().length + "\n").getBytes(StandardCharsets.UTF_8));
            sha256.update(bestand.inhoud());
        });
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static String vanInhoud(byte[] inhoud) {
        return HexFormat.of().formatHex(sha256().digest(inhoud));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException onmogelijk) {
            throw new IllegalStateException("Every Java platform has SHA-256", onmogelijk);
        }
    }
}
