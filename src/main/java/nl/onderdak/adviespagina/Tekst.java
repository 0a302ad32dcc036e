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

    /** The same inside a sentence: without the capital it begins with. */
    Tekst klein() {
        boolean afkorting = tekst.length() < 2 || Character.isUpperCase(tekst.charAt(1));
        return afkorting ? this : new Tekst(Character.toLowerCase(tekst.charAt(0)) + tekst.substring(1), taal);
    }
}
