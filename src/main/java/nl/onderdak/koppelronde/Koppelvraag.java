package nl.onderdak.koppelronde;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.onderdak.koppelverzoek.Gemeenteruimte;

/**
 * What a round is asked to do, without faults.
 *
 * @param ruimten room per code of municipality; empty when the request gave none
 * @param iedereenKoppelen whether every household must be coupled
 * @param eerdereRonde round whose households stand for those who still come
 * @param verwacht how many of those; empty when the request does not say
 */
record Koppelvraag(LocalDate peildatum, String koppelstelsel, List<Deelnemer> deelnemers, Map<String, Gemeenteruimte> ruimten,
        boolean iedereenKoppelen, Optional<UUID> eerdereRonde, Optional<Integer> verwacht) {
}
