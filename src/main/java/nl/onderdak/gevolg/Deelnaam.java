package nl.onderdak.gevolg;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One part of working out what a proposal does.
 *
 * @param nummer of that work within the proposal
 * @param deel   from 0
 */
public record Deelnaam(UUID voorstel, int nummer, int deel) {

    private static final Pattern VORM = Pattern.compile("([0-9a-f-]{36})/(\\d{1,9})/(\\d{1,9})");

    /** Empty when the text is not what {@link #toString()} writes. */
    public static Optional<Deelnaam> lees(String tekst) {
        Matcher vorm = VORM.matcher(tekst);
        return vorm.matches() ? Optional.of(new Deelnaam(UUID.fromString(vorm.group(1)), Integer.parseInt(vorm.group(2)), Integer.parseInt(vorm.group(3)))) : Optional.empty();
    }

    @Override
    public String toString() {
        return voorstel + "/" + nummer + "/" + deel;
    }
}
