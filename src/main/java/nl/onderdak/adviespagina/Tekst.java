package nl.onderdak.adviespagina;

/**
 * A piece of text with its language: on a page in another language most of what comes from the rules stays Dutch.
 *
 * @param taal ISO 639-1
 */
public record Tekst(String tekst, String taal) {

    static Tekst nederlands(String tekst) {
        return new Tekst(tekst, Taal.NL.code());
    }
}
