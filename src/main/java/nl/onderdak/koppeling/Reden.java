package nl.onderdak.koppeling;

/** Why a rule says what it says of a municipality. */
public enum Reden {
    BESTAAT_NIET, AL_GEKOPPELD, GEZIN_ELDERS, HARD_CRITERIUM, VOORZIENING_TE_VER, GEEN_RUIMTE, GEEN_WONING, KANDIDAAT, UITWIJK
}
