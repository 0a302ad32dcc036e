package nl.onderdak.voorstel;

import java.time.Instant;

/** Somebody else changed the same place first; carries the answer that shows both. */
final class Botsinggeweigerd extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Botsingprobleem probleem;

    Botsinggeweigerd(Botsingprobleem probleem) {
        super(probleem.detail());
        this.probleem = probleem;
    }

    Botsingprobleem probleem() {
        return probleem;
    }

    /**
     * A problem document with both sides.
     *
     * @param nu what the draft says now
     * @param door who changed it last
     * @param wilde what the caller wanted
     */
    record Botsingprobleem(String type, int status, String title, String detail, String nu, String door, Instant op, String wilde) {

        static Botsingprobleem van(String melding, String nu, Gebeurtenis laatste, String wilde) {
            return new Botsingprobleem("about:blank", 409, "Een ander was u voor", melding + " " + laatste.door() + " wijzigde dit. Er is niets opgeslagen; kijk wat er nu "
                    + "staat en kies opnieuw.", nu, laatste.door(), laatste.op(), wilde);
        }
    }
}
