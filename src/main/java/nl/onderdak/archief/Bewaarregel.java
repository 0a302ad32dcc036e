package nl.onderdak.archief;

/** The retention of one organisation. */
public interface Bewaarregel {

    String klasse();

    int jaren();
}
