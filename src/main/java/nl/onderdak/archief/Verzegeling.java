package nl.onderdak.archief;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals the facts and the answer of one advice, decision or round under a key of its own (AES-256-GCM). A key is used for these two texts and nothing else, so the
 * nonces are fixed. Long texts are compressed and all are filled up to whole blocks: what is left to read of an erased advice is its length,
 * and that in steps.
 */
final class Verzegeling {

    static final int SLEUTEL_BYTES = 32;

    private static final SecureRandom TOEVAL = new SecureRandom();
    private static final byte[] DOEL_ZEGEL = "onderdak-zegel-1".getBytes();
    private static final int NONCE_BYTES = 12;
    private static final int MERK_BITS = 128;
    private static final int BLOK = 256;
    private static final int KOP = 5;
    private static final int INPAKKEN_VANAF = 2048;
    private static final byte RUW = 0;
    private static final byte INGEPAKT = 1;

    /** Which of the two texts, and so which nonce. */
    enum Deel {
        FEITEN, INHOUD
    }

    private Verzegeling() {
    }

    static byte[] nieuweSleutel() {
        byte[] sleutel = new byte[SLEUTEL_BYTES];
        TOEVAL.nextBytes(sleutel);
        return sleutel;
    }

    static byte[] versleutel(byte[] sleutel, Deel deel, byte[] tekst) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, sleutel, deel).doFinal(opgevuld(tekst));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES-GCM", e);
        }
    }

    /** @throws Beschadigd when this is not what was sealed under this key */
    static byte[] ontsleutel(byte[] sleutel, Deel deel, byte[] versleuteld) {
        try {
            return zonderVulling(cipher(Cipher.DECRYPT_MODE, sleutel, deel).doFinal(versleuteld));
        } catch (GeneralSecurityException | DataFormatException e) {
            throw new Beschadigd("De versleutelde tekst past niet bij zijn sleutel.", e);
        }
    }

    /**
     * Fixes facts and answer in the chain without telling anything of them: an HMAC under a key that follows from the key of the advice. A plain
     * hash would let anybody try the few facts there can be, also after the key is erased; a salt that is kept would too.
     */
    static String zegel(byte[] sleutel, byte[] feiten, byte[] inhoud) {
        try {
            Mac hmac = Mac.getInstance("HmacSHA256");
            hmac.init(new SecretKeySpec(sleutel, "HmacSHA256"));
            hmac.init(new SecretKeySpec(hmac.doFinal(DOEL_ZEGEL), "HmacSHA256"));
            hmac.update(ByteBuffer.allocate(Long.BYTES).putLong(0, feiten.length).array());
            hmac.update(feiten);
            return HexFormat.of().formatHex(hmac.doFinal(inhoud));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }

    static boolean zelfde(String zegel, String ander) {
        return MessageDigest.isEqual(zegel.getBytes(), ander.getBytes());
    }

    private static Cipher cipher(int richting, byte[] sleutel, Deel deel) throws GeneralSecurityException {
        byte[] nonce = new byte[NONCE_BYTES];
        nonce[NONCE_BYTES - 1] = (byte) (deel.ordinal() + 1);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(richting, new SecretKeySpec(sleutel, "AES"), new GCMParameterSpec(MERK_BITS, nonce));
        return cipher;
    }

    private static byte[] opgevuld(byte[] tekst) {
        byte soort = tekst.length < INPAKKEN_VANAF ? RUW : INGEPAKT;
        byte[] lading = soort == RUW ? tekst : pakIn(tekst);
        int lengte = (KOP + lading.length + BLOK - 1) / BLOK * BLOK;
        return ByteBuffer.allocate(lengte).put(soort).putInt(soort == RUW ? lading.length : tekst.length).put(lading).array();
    }

    private static byte[] zonderVulling(byte[] opgevuld) throws DataFormatException {
        ByteBuffer buffer = ByteBuffer.wrap(opgevuld);
        byte soort = buffer.get();
        byte[] tekst = new byte[buffer.getInt()];
        if (soort == RUW) {
            buffer.get(tekst);
            return tekst;
        }
        Inflater uitpakker = new Inflater(true);
        try {
            uitpakker.setInput(buffer);
            for (int plaats = 0; plaats < tekst.length;) {
                int gelezen = uitpakker.inflate(tekst, plaats, tekst.length - plaats);
                if (gelezen == 0) {
                    throw new DataFormatException("the text ends early");
                }
                plaats += gelezen;
            }
            return tekst;
        } finally {
            uitpakker.end();
        }
    }

    private static byte[] pakIn(byte[] tekst) {
        Deflater inpakker = new Deflater(Deflater.BEST_SPEED, true);
        try {
            inpakker.setInput(tekst);
            inpakker.finish();
            ByteArrayOutputStream ingepakt = new ByteArrayOutputStream(tekst.length / 3);
            byte[] stuk = new byte[8192];
            while (!inpakker.finished()) {
                ingepakt.write(stuk, 0, inpakker.deflate(stuk));
            }
            return ingepakt.toByteArray();
        } finally {
            inpakker.end();
        }
    }
}
