package nl.onderdak.archief;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;

/** The key this service signs with (Ed25519), and how anybody checks what was signed. */
final class Ondertekening {

    static final String ALGORITME = "Ed25519";

    private static final int ID_TEKENS = 16;
    private static final byte[] PROEF = "onderdak-proef".getBytes();

    private final PrivateKey prive;
    private final byte[] publiek;

    private Ondertekening(PrivateKey prive, byte[] publiek) {
        this.prive = prive;
        this.publiek = publiek;
    }

    static Ondertekening van(KeyPair paar) {
        return new Ondertekening(paar.getPrivate(), paar.getPublic().getEncoded());
    }

    /** @throws GeneralSecurityException when these are no keys, or not of one pair */
    static Ondertekening van(byte[] prive, byte[] publiek) throws GeneralSecurityException {
        Ondertekening gelezen = new Ondertekening(KeyFactory.getInstance(ALGORITME).generatePrivate(new PKCS8EncodedKeySpec(prive)), publiek);
        if (!klopt(publiek, PROEF, gelezen.onderteken(PROEF))) {
            throw new GeneralSecurityException("the private and the public key are not of one pair");
        }
        return gelezen;
    }

    /** Names a public key: the first characters of its hash. */
    static String id(byte[] publiek) {
        return Sha256.van(publiek).substring(0, ID_TEKENS);
    }

    String id() {
        return id(publiek);
    }

    byte[] publiek() {
        return publiek;
    }

    byte[] prive() {
        return prive.getEncoded();
    }

    byte[] onderteken(byte[] tekst) {
        try {
            Signature handtekening = Signature.getInstance(ALGORITME);
            handtekening.initSign(prive);
            handtekening.update(tekst);
            return handtekening.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has Ed25519", e);
        }
    }

    /** Whether this signature was made over this text with the other half of the key; false too when the key is no key. */
    static boolean klopt(byte[] publiek, byte[] tekst, byte[] handtekening) {
        try {
            PublicKey sleutel = KeyFactory.getInstance(ALGORITME).generatePublic(new X509EncodedKeySpec(publiek));
            Signature controle = Signature.getInstance(ALGORITME);
            controle.initVerify(sleutel);
            controle.update(tekst);
            return controle.verify(handtekening);
        } catch (GeneralSecurityException geenHandtekening) {
            return false;
        }
    }
}
