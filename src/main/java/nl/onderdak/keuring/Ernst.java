package nl.onderdak.keuring;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a finding means for a draft. */
public enum Ernst {

    /** The draft cannot be submitted like this. */
    FOUT("fout"),

    /** A person should look. */
    LET_OP("let op");

    private final String tekst;

    Ernst(String tekst) {
        this.tekst = tekst;
    }

    @JsonValue
    public String tekst() {
        return tekst;
    }
}
