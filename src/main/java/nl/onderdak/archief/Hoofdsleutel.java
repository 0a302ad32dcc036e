package nl.onderdak.archief;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key that wraps the keys of advices (RFC 3394).
 *
 * @param id as it stands in the key file
 */
record Hoofdsleutel(String id, SecretKeySpec sleutel) {

    Hoofdsleutel(String id, byte[] bytes) {
        this(id, new SecretKeySpec(bytes, "AES"));
    }

    byte[] verpak(byte[] adviessleutel) {
        try {
            Cipher cipher = Cipher.getInstance("AESWrap");
            cipher.init(Cipher.WRAP_MODE, sleutel);
            return cipher.wrap(new SecretKeySpec(adviessleutel, "AES"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES key wrap", e);
        }
    }

    /** @throws Beschadigd when it was not wrapped by this key */
    byte[] pakUit(byte[] verpakt) {
        try {
            Cipher cipher = Cipher.getInstance("AESWrap");
            cipher.init(Cipher.UNWRAP_MODE, sleutel);
            return cipher.unwrap(verpakt, "AES", Cipher.SECRET_KEY).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new Beschadigd("De sleutel van het advies past niet bij hoofdsleutel " + id + ".", e);
        }
    }

    @Override
    public String toString() {
        return "hoofdsleutel " + id;
    }
}
