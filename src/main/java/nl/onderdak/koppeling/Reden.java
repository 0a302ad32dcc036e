package nl.onderdak.koppeling;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a rule says what it says of a municipality. */
public enum Reden {
    BESTAAT_NIET, AL_GEKOPPELD, GEZIN_ELDERS, HARD_CRITERIUM, VOORZIENING_TE_VER, GEEN_RUIMTE, GEEN_WONING, KANDIDAAT, UITWIJK;

    /** As it stands in an answer, for example {@code geen-ruimte}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
