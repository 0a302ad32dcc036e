package nl.onderdak.koppeling;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A household that is coupled as one unit.
 *
 * @param kenmerk mark the caller knows it by; says nothing about persons
 * @param personen size, 1 or more; its persons count one by one for the target
 * @param volwassenen its adults with their criteria
 * @param toegankelijkeWoningNodig whether it needs an accessible dwelling
 * @param opvanggemeente municipality of the present site of reception
 * @param adviesregios labour market regions of the region advice; empty when there is none
 * @param voorkeursgemeenten municipalities of its own wish; empty when it states none
 * @param wachtweken whole weeks since the permit, 0 to 5000
 * @param referentiegemeente municipality of the sponsor, for family that follows
 * @param gekoppeldAan municipality it was coupled to before
 */
public record Huishouden(String kenmerk, int personen, List<Volwassene> volwassenen, JaNee toegankelijkeWoningNodig,
        Optional<String> opvanggemeente, Set<String> adviesregios, Set<String> voorkeursgemeenten, Optional<Integer> wachtweken,
        Optional<String> referentiegemeente, Optional<String> gekoppeldAan) {

    public Huishouden {
        if (personen < 1) {
            throw new IllegalArgumentException("Een huishouden heeft ten minste een persoon.");
        }
        volwassenen = List.copyOf(volwassenen);
        adviesregios = Set.copyOf(adviesregios);
        voorkeursgemeenten = Set.copyOf(voorkeursgemeenten);
    }
}
