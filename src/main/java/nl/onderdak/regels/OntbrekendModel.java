package nl.onderdak.regels;

/** A model or message that code of this release needs is not in the rule set in force: it came with the release and was not put in force yet. */
public class OntbrekendModel extends RuntimeException {

    public OntbrekendModel(String naam) {
        super("De geldende regelset heeft geen model " + naam + ", dat dit adres nodig heeft. Het kwam mee met deze uitgave van de dienst en geldt nog niet: "
                + "keur het voorstel van de uitgave goed.");
    }
}
