package nl.onderdak.archief;

import java.nio.charset.StandardCharsets;

/**
 * A signed state of a chain: whoever keeps it can later prove that nothing up to this link was changed or left out.
 *
 * @param volgnummer    of the last link at that moment
 * @param hash          of that link
 * @param tijdstip      when it was signed, ISO 8601 in UTC
 * @param ondertekenaar names the key it was signed with
 * @param handtekening  Ed25519 over {@link #tekst()}, in Base64
 */
record Waarmerk(String organisatie, long volgnummer, String hash, String tijdstip, String ondertekenaar, String handtekening) {

    byte[] tekst() {
        return tekst(organisatie, volgnummer, hash, tijdstip);
    }

    /** What is signed: the parts, each on a line of its own. */
    static byte[] tekst(String organisatie, long volgnummer, String hash, String tijdstip) {
        return String.join("\n", "onderdak-waarmerk-1", organisatie, Long.toString(volgnummer), hash, tijdstip).getBytes(StandardCharsets.UTF_8);
    }
}
