package nl.onderdak.koppelronde;

import java.util.List;
import java.util.Optional;
import nl.onderdak.toewijzing.Knelpunt;
import nl.onderdak.toewijzing.Knelpuntzoeker;

/** Says in Dutch why not everybody can be coupled. */
final class Conflictzoeker {

    private Conflictzoeker() {
    }

    static Rondeverslag.Conflict zoek(Koppelopgave opgave) {
        Optional<Knelpunt> knelpunt = Knelpuntzoeker.zoek(opgave.opgaveZonderSteekproef());
        return knelpunt.map(Conflictzoeker::conflict).orElse(new Rondeverslag.Conflict("niet-gevonden",
                "De gemeenten hebben samen ruimte genoeg, maar er is geen indeling gevonden waarin elk huishouden als geheel past.",
                List.of(), List.of(), null, null));
    }

    private static Rondeverslag.Conflict conflict(Knelpunt knelpunt) {
        if (knelpunt instanceof Knelpunt.AllesUitgesloten alles) {
            return new Rondeverslag.Conflict("alles-uitgesloten", "De regels sluiten voor dit huishouden elke gemeente uit.",
                    List.of(alles.huishouden()), List.of(), (long) alles.personen(), null);
        }
        if (knelpunt instanceof Knelpunt.TeGroot groot) {
            return new Rondeverslag.Conflict("te-groot", "Dit huishouden is groter dan de ruimte van elke gemeente die het mag huisvesten.",
                    List.of(groot.huishouden()), List.of(groot.gemeente()), (long) groot.personen(), (long) groot.ruimte());
        }
        Knelpunt.TeWeinigRuimte weinig = (Knelpunt.TeWeinigRuimte) knelpunt;
        return new Rondeverslag.Conflict("te-weinig-ruimte", "Deze huishoudens zijn samen meer personen dan de gemeenten die hen mogen huisvesten "
                + "aan ruimte hebben; zonder een van hen zou de rest passen.", weinig.huishoudens(), weinig.gemeenten(), weinig.personen(), weinig.ruimte());
    }
}
