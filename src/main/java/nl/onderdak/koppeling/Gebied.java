package nl.onderdak.koppeling;

import java.util.Optional;
import java.util.Set;

/**
 * The municipalities a criterion reaches.
 *
 * @param reikwijdte code of {@code koppelcriteria}: which of the three below decides
 */
public record Gebied(String reikwijdte, Optional<String> gemeente, Optional<String> arbeidsmarktregio, Optional<String> coaRegio) {

    private static final String GEMEENTE = "gemeente";
    private static final Set<String> ARBEIDSMARKTREGIO = Set.of("arbeidsmarktregio", "gemeente-of-arbeidsmarktregio");
    private static final String COA_REGIO = "coa-regio";

    /** Whether the code says which municipalities are meant; {@code geen} and {@code onbekend} reach none. */
    public boolean bekend() {
        return reikwijdte.equals(GEMEENTE) || ARBEIDSMARKTREGIO.contains(reikwijdte) || reikwijdte.equals(COA_REGIO);
    }

    public boolean omvat(Koppelgemeente ander) {
        if (reikwijdte.equals(COA_REGIO)) {
            return coaRegio.isPresent() && coaRegio.get().equals(ander.coaRegio());
        }
        boolean gemeenteZelf = gemeente.isPresent() && gemeente.get().equals(ander.code());
        return reikwijdte.equals(GEMEENTE) && gemeenteZelf
                || ARBEIDSMARKTREGIO.contains(reikwijdte) && (gemeenteZelf || zelfdeArbeidsmarktregio(ander));
    }

    public boolean zelfdeArbeidsmarktregio(Koppelgemeente ander) {
        return arbeidsmarktregio.isPresent() && arbeidsmarktregio.equals(ander.arbeidsmarktregio());
    }
}
