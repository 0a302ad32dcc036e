package nl.onderdak.waarneming;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.Rij;

/**
 * Finds rows that used to fire and do not any more, though what they fired in is still asked. A row says nothing here when it is no longer in the
 * rule set in force, or when its validity there is over: then it stopped as it should.
 */
final class Stilval {

    /**
     * Two periods after each other, the last up to and including today.
     *
     * @param beginReferentie first day of the period to compare with
     * @param begin           first day of the last period
     */
    record Tijdvak(LocalDate beginReferentie, LocalDate begin, LocalDate vandaag) {

        static Tijdvak tot(LocalDate vandaag, Waarneminginstelling instelling) {
            LocalDate begin = vandaag.minusDays(instelling.periode() - 1L);
            return new Tijdvak(begin.minusDays(instelling.referentie()), begin, vandaag);
        }
    }

    /** How often in the period to compare with, and in the last. */
    record Aantal(long eerder, long nu) {
    }

    /**
     * @param model  that was asked
     * @param laatst last day on which the row fired
     */
    record Rijaantal(String model, String rij, Aantal aantal, LocalDate laatst) {
    }

    /**
     * A row that stopped firing.
     *
     * @param gevraagd  the model whose advice it fired in
     * @param model     where it stands, as {@code tabel} and {@code rij}
     * @param eerder    how often it fired in the period to compare with
     * @param vragen    how often the model was asked in the last period
     * @param verwacht  how often it would have fired in the last period, at the share it had before
     * @param laatst    last day on which it fired
     */
    record Stilgevallen(String gevraagd, String model, String tabel, String rij, long eerder, long vragen, long verwacht, LocalDate laatst) {
    }

    private Stilval() {
    }

    /** @param verwacht see {@link Waarneminginstelling#verwacht} */
    static List<Stilgevallen> zoek(List<Rijaantal> rijen, Map<String, Aantal> vragen, Regelset geldend, LocalDate vandaag, int verwacht) {
        List<Stilgevallen> gevonden = new ArrayList<>();
        for (Rijaantal rij : rijen) {
            Aantal gevraagd = vragen.getOrDefault(rij.model(), new Aantal(0, 0));
            Optional<Rij> nu = geldend.rij(rij.rij()).filter(deze -> deze.geldigheid().tot().filter(tot -> tot.isBefore(vandaag)).isEmpty());
            if (rij.aantal().nu() == 0 && rij.aantal().eerder() >= verwacht && gevraagd.eerder() > 0 && nu.isPresent()) {
                long zou = rij.aantal().eerder() * gevraagd.nu() / gevraagd.eerder();
                if (zou >= verwacht) {
                    gevonden.add(new Stilgevallen(rij.model(), nu.get().plaats().model(), nu.get().plaats().naam(), rij.rij(), rij.aantal().eerder(), gevraagd.nu(),
                            zou, rij.laatst()));
                }
            }
        }
        return gevonden;
    }
}
