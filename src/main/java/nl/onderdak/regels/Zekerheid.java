package nl.onderdak.regels;

/** How sure a row is of its source; the text is the one in the annotation column {@code zekerheid}. */
public enum Zekerheid {
    BEVESTIGD("bevestigd"),
    TE_BEVESTIGEN("te bevestigen");

    private final String tekst;

    Zekerheid(String tekst) {
        this.tekst = tekst;
    }

    public String tekst() {
        return tekst;
    }

    /**
     * @param tekst the cell text
     * @throws IllegalArgumentException when the text is not one of the two
     */
    public static Zekerheid van(String tekst) {
        for (Zekerheid zekerheid : values()) {
            if (zekerheid.tekst.equals(tekst)) {
                return zekerheid;
            }
        }
        throw new IllegalArgumentException("Zekerheid '" + tekst + "' bestaat niet; kies 'bevestigd' of 'te bevestigen'.");
    }
}
