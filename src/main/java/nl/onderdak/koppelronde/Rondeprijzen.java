package nl.onderdak.koppelronde;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import nl.onderdak.koppeling.Prijslijst;
import nl.onderdak.koppelverzoek.Prijsbron;

/** Prices of the last round that ended, of the latest day not after the day asked for. */
@ApplicationScoped
class Rondeprijzen implements Prijsbron {

    private final Rondearchief archief;

    Rondeprijzen(Rondearchief archief) {
        this.archief = archief;
    }

    @Override
    public Optional<Prijzen> laatste(String koppelstelsel, LocalDate peildatum) {
        return archief.laatsteKlaar(koppelstelsel, peildatum)
                .map(ronde -> new Prijzen(new Prijslijst(ronde.peildatum(), archief.prijzen(ronde.id())),
                        "Koppelronde " + ronde.id() + " van " + ronde.peildatum() + ". " + ronde.herkomstHuishoudens()));
    }
}
