package nl.onderdak.gemeente;

import java.util.Optional;
import java.util.function.Function;

/** The four ways in which the municipalities are divided into regions; they do not follow each other's borders. */
public enum Regiosoort {
    PROVINCIE("provincie", gemeente -> Optional.of(gemeente.provincie())),
    ARBEIDSMARKTREGIO("arbeidsmarktregio", Gemeente::arbeidsmarktregio),
    VEILIGHEIDSREGIO("veiligheidsregio", gemeente -> Optional.of(gemeente.veiligheidsregio())),
    COA_REGIO("coaRegio", gemeente -> Optional.of(gemeente.coaRegio()));

    private final String veld;
    private final Function<Gemeente, Optional<Regio>> regio;

    Regiosoort(String veld, Function<Gemeente, Optional<Regio>> regio) {
        this.veld = veld;
        this.regio = regio;
    }

    /** Name of the field and of the query key. */
    public String veld() {
        return veld;
    }

    /** The region of this kind the municipality lies in; empty when it is not known. */
    public Optional<Regio> van(Gemeente gemeente) {
        return regio.apply(gemeente);
    }
}
