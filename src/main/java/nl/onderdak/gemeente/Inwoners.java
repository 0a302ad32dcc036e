package nl.onderdak.gemeente;

import java.util.Optional;
import nl.onderdak.regels.Zekerheid;

/**
 * Inhabitants of one municipality.
 *
 * @param aantal      persons; empty when it cannot be derived from what was counted
 * @param zekerheid   {@code TE_BEVESTIGEN} when it rests on a boundary change that was not read in a source
 * @param toelichting Dutch: how it was derived or why it is missing; empty when it was counted on these very boundaries
 */
public record Inwoners(Optional<Integer> aantal, Zekerheid zekerheid, Optional<String> toelichting) {

    static Inwoners geteld(int aantal) {
        return new Inwoners(Optional.of(aantal), Zekerheid.BEVESTIGD, Optional.empty());
    }
}
