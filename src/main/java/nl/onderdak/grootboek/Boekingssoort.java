package nl.onderdak.grootboek;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** What an entry records. */
public enum Boekingssoort {
    /** The target of a half-year as it was first announced. */
    TAAKSTELLING("taakstelling", "taakstelling"),
    /** Change of an announced target, as the difference. */
    HERZIENING("herziening", "taakstelling"),
    /** Change that municipalities agreed on among themselves, as the difference (Huisvestingswet 2014 art. 29(2)). */
    UITRUIL("uitruil", "uitruil"),
    /** Persons housed. */
    REALISATIE("realisatie", "gerealiseerd"),
    /** Difference in the task that makes good an earlier entry: above zero when fewer persons were housed than was booked. */
    CORRECTIE("correctie", "correctie"),
    /** An estimate; part of no balance. */
    VERWACHTING("verwachting", null);

    private final String code;
    private final String saldoveld;

    Boekingssoort(String code, String saldoveld) {
        this.code = code;
        this.saldoveld = saldoveld;
    }

    static Boekingssoort van(String code) {
        return Arrays.stream(values()).filter(soort -> soort.code.equals(code)).findFirst().orElseThrow();
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** The fact of a half-year in model {@code taakstellingen} that entries of this kind add up to. */
    public Optional<String> saldoveld() {
        return Optional.ofNullable(saldoveld);
    }

    /** Whether the entry is a number of persons, as opposed to a difference or an estimate of one. */
    boolean isAantal() {
        return this == TAAKSTELLING || this == REALISATIE;
    }
}
