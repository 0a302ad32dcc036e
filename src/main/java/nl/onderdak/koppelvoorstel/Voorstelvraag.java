package nl.onderdak.koppelvoorstel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.onderdak.koppeling.Huishouden;
import nl.onderdak.koppeling.Koppelregels;
import nl.onderdak.koppeling.Prijslijst;
import nl.onderdak.koppelverzoek.Koppelkaart;

/**
 * What is asked: a household against the municipalities of a day.
 *
 * @param regels those of the coupling system on the day
 * @param ruimteherkomst in Dutch, where the room comes from
 * @param laatsteBesluit number of the last decision that the room can have in it
 * @param prijzen empty when none are known
 * @param prijsherkomst in Dutch, where the prices come from or why there are none
 * @param vergunningVerleend false for who may only be coupled by a system that does so before the permit
 * @param waaromNiet codes of municipalities that must be explained
 */
record Voorstelvraag(Koppelregels regels, Huishouden huishouden, Koppelkaart kaart, String ruimteherkomst, long laatsteBesluit,
        Optional<Prijslijst> prijzen, String prijsherkomst, boolean vergunningVerleend, List<String> waaromNiet) {

    LocalDate peildatum() {
        return regels.peildatum();
    }

    String naam(String gemeentecode) {
        return kaart.gemeente(gemeentecode).naam();
    }
}
