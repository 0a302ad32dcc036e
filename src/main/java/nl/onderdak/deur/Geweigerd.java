package nl.onderdak.deur;

/** A request that cannot be answered; carries the problem document that tells why. */
public class Geweigerd extends RuntimeException {

    private final transient Probleem probleem;

    public Geweigerd(Probleem probleem) {
        super(probleem.detail());
        this.probleem = probleem;
    }

    public Probleem probleem() {
        return probleem;
    }
}
