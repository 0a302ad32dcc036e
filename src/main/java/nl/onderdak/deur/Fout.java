package nl.onderdak.deur;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer JSON pointer (RFC 6901) to the place in the body; empty for the body as a whole; a query key counts as a field
 * @param code fixed code a program can act on, for example {@code onbekend-veld}
 * @param detail one Dutch sentence: what is wrong
 * @param gestuurd what was sent, shortened; absent when nothing was sent
 * @param toegestaan what is allowed and what to do, in Dutch
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fout(String pointer, String code, String detail, String gestuurd, String toegestaan) {
}
