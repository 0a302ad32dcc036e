package nl.onderdak.grootboek;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.opslag.Gegevensbron;

/**
 * The ledger. It is only added to; what was known on a day follows from the entries, whatever is booked later with a later day.
 * Every method throws {@link Geweigerd} 503 when the database does not answer.
 */
@ApplicationScoped
public class Grootboek {

    /**
     * What became of a booking.
     *
     * @param nieuw false when it was there already
     */
    public record Vastlegging(Boekstuk boekstuk, boolean nieuw) {
    }

    private final Gegevensbron bron;
    private final Uitruiltoets uitruiltoets;

    public Grootboek(Gegevensbron bron, Uitruiltoets uitruiltoets) {
        this.bron = bron;
        this.uitruiltoets = uitruiltoets;
    }

    /**
     * Books all entries or none. The same booking under the same reference is booked once, also when two callers come at the same moment.
     *
     * @throws Geweigerd 400 with every way in which it does not fit the ledger, 409 when the reference names another booking
     */
    public Vastlegging boek(Boekingsopdracht opdracht) {
        return bron.inEenKeer(Connection.TRANSACTION_READ_COMMITTED, verbinding -> {
            Boekingstabel tabel = new Boekingstabel(verbinding);
            // Bookings follow each other, so that each sees what the one before it has added.
            tabel.vergrendel();
            List<Boeking> eerder = tabel.onderKenmerk(opdracht.kenmerk());
            if (!eerder.isEmpty()) {
                return new Vastlegging(eisZelfde(opdracht, eerder), false);
            }
            Invoerfouten fouten = new Invoerfouten();
            Grootboektoets toets = new Grootboektoets(tabel.rond(opdracht.regels()), opdracht, fouten);
            toets.toets();
            uitruiltoets.toets(opdracht, toets, fouten);
            fouten.eisGeen();
            tabel.voegToe(opdracht);
            return new Vastlegging(Boekstuk.van(tabel.onderKenmerk(opdracht.kenmerk())), true);
        });
    }

    private static Boekstuk eisZelfde(Boekingsopdracht opdracht, List<Boeking> eerder) {
        if (!Boekingsopdracht.van(eerder).equals(opdracht)) {
            throw new Geweigerd(Probleem.van(409, "Dit kenmerk is al gebruikt", "Onder kenmerk '" + opdracht.kenmerk()
                    + "' is op " + eerder.get(0).geboektOp() + " iets anders geboekt, als boekstuk " + eerder.get(0).boekstuk()
                    + ". Er is niets opgeslagen. Kies voor een andere boeking een ander kenmerk."));
        }
        return Boekstuk.van(eerder);
    }

    /** The entries that pass the filter, in order of number. */
    public List<Boeking> boekingen(Boekingsfilter filter) {
        return bron.lees(verbinding -> new Boekingstabel(verbinding).zoek(filter));
    }

    /** Sums of one municipality per half-year, of what counts in a balance and was known on this day. */
    public SortedMap<String, Halfjaarsom> sommen(String gemeentecode, LocalDate bekendOp) {
        return bron.lees(verbinding -> new Boekingstabel(verbinding).sommen(gemeentecode, null, bekendOp))
                .getOrDefault(gemeentecode, new TreeMap<>());
    }

    /** The same for every municipality that has entries, up to and including a half-year. */
    public SortedMap<String, SortedMap<String, Halfjaarsom>> alleSommen(String totEnMet, LocalDate bekendOp) {
        return bron.lees(verbinding -> new Boekingstabel(verbinding).sommen(null, totEnMet, bekendOp));
    }
}
