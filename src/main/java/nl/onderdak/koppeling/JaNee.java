package nl.onderdak.koppeling;

import java.util.Locale;

/** Whether a fact holds, or is not known; the codes are those of {@code typen.JaNee}. */
public enum JaNee {
    JA, NEE, ONBEKEND;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static JaNee van(boolean feit) {
        return feit ? JA : NEE;
    }
}
