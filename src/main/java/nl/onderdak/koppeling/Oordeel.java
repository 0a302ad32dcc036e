package nl.onderdak.koppeling;

import java.util.List;
import java.util.Optional;
import org.kie.api.definition.rule.Rule;

/**
 * What one rule says of one municipality, with what the rule rests on.
 *
 * @param gemeente code of the municipality
 * @param kandidaat whether it may house the household
 * @param reden what the rule is about; {@code UITWIJK} is a candidate by way of exception, to be looked at by a person
 * @param regel id of the rule
 * @param bronnen its citations
 * @param feiten ids of docs/recht it rests on
 * @param zekerheid {@code bevestigd} or {@code te bevestigen}
 * @param vraag what a person must answer
 * @param afwijken of an exclusion: whether a person may choose the municipality all the same, {@code nee} or {@code met-reden}
 */
public record Oordeel(String gemeente, boolean kandidaat, Reden reden, String regel, String toelichting, List<String> bronnen,
        List<String> feiten, String zekerheid, Optional<String> vraag, Optional<String> afwijken) {

    public static Oordeel uitsluiting(String gemeente, Reden reden, Rule regel) {
        return van(gemeente, false, reden, regel);
    }

    public static Oordeel kandidaat(String gemeente, Reden reden, Rule regel) {
        return van(gemeente, true, reden, regel);
    }

    private static Oordeel van(String gemeente, boolean kandidaat, Reden reden, Rule regel) {
        return new Oordeel(gemeente, kandidaat, reden, regel.getName(), annotatie(regel, "toelichting").orElseThrow(),
                annotatie(regel, "bron").orElseThrow().lines().toList(), List.of(annotatie(regel, "feit").orElseThrow().split(" ")),
                annotatie(regel, "zekerheid").orElseThrow(), annotatie(regel, "vraag"), annotatie(regel, "afwijken"));
    }

    private static Optional<String> annotatie(Rule regel, String naam) {
        return Optional.ofNullable((String) regel.getMetaData().get(naam));
    }
}
