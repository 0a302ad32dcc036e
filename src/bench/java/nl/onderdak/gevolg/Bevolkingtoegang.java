package nl.onderdak.gevolg;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.onderdak.bevolking.Bevolking;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regelsetarchief.Gekozen;
import nl.onderdak.vergelijking.Vergelijker;

/** Lets the measurements work out a change on a population the way the service does, on two threads. */
public final class Bevolkingtoegang {

    private static final int DRADEN = 2;

    private Bevolkingtoegang() {
    }

    /** @return for how many persons something changes */
    public static int anders(Regelset van, Regelset naar, Bevolking bevolking, LocalDate peildatum) {
        Bereik bereik = Bereik.van(van, naar, Vergelijker.vergelijk(gekozen(van), gekozen(naar)));
        try (Ploeg ploeg = new Ploeg(DRADEN)) {
            return new Bevolkingsmeting(new Tweeluik(van, naar, bereik), peildatum, Map.of(), Verdeling.hier(ploeg), new Voortgang() {
                @Override
                public void begin(Doorrekening.Fase fase, int totaal) {
                    System.out.println("Bevolking: " + totaal + " vragen aan " + bereik.modellen());
                }

                @Override
                public void stap() {
                    // Nobody waits for it.
                }
            }).meet(bevolking).anders();
        }
    }

    private static Gekozen gekozen(Regelset regelset) {
        return new Gekozen(regelset, false, Instant.EPOCH, List.of());
    }
}
