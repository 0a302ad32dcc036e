package nl.onderdak.waarneming;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.onderdak.deur.Geweigerd;

/** The reference by which a caller, and nobody here, knows whom a request is about. */
public final class Betrokkene {

    /** Name of the header. */
    public static final String KOP = "Onderdak-Betrokkene";

    private static final Pattern VORM = Pattern.compile("[A-Za-z0-9._:~-]{8,128}");
    private static final Pattern BURGERSERVICENUMMER = Pattern.compile("[0-9]{8,9}");
    private static final String TOEGESTAAN = "Acht tot 128 letters, cijfers en tekens . _ : ~ -, die alleen u tot een persoon kunt herleiden, bijvoorbeeld een UUID. "
            + "Nooit een burgerservicenummer of V-nummer.";

    private Betrokkene() {
    }

    /** @throws Geweigerd 400 when it was sent more than once, cannot be one or could be the number of a person */
    static Optional<String> lees(HttpHeaders koppen) {
        return Verzoekkop.lees(koppen, KOP, TOEGESTAAN).map(verwijzing -> eis(KOP, verwijzing));
    }

    /**
     * @param plaats name of the header or field
     * @return the reference as it was given
     * @throws Geweigerd 400 when it cannot be one or could be the number of a person
     */
    public static String eis(String plaats, String verwijzing) {
        String cijfers = verwijzing.replaceAll("[._:~ -]", "");
        if (BURGERSERVICENUMMER.matcher(cijfers).matches() && elfproef(cijfers)) {
            // What was sent is not sent back, nor kept.
            throw Verzoekkop.fout(plaats, "burgerservicenummer", "Dit kan een burgerservicenummer zijn; dat neemt deze dienst nooit aan.", null, TOEGESTAAN);
        }
        if (!VORM.matcher(verwijzing).matches()) {
            throw Verzoekkop.fout(plaats, "onleesbaar", "Dit kan geen verwijzing naar een betrokkene zijn.", verwijzing, TOEGESTAAN);
        }
        return verwijzing;
    }

    /** Whether 9 weights down to 2 and -1 for the last digit give a multiple of 11. */
    static boolean elfproef(String cijfers) {
        String negen = "0".repeat(9 - cijfers.length()) + cijfers;
        int som = -(negen.charAt(8) - '0');
        for (int plaats = 0; plaats < 8; plaats++) {
            som += (9 - plaats) * (negen.charAt(plaats) - '0');
        }
        return som % 11 == 0;
    }
}
