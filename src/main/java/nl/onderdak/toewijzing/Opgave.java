package nl.onderdak.toewijzing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who has to be coupled, and what room there is. The choices of a household are numbered as the municipalities are; the
 * number after the last, {@link #nietGekoppeld()}, is the choice not to couple.
 */
public record Opgave(Bandkosten kosten, List<Gemeente> gemeenten, List<Huishouden> huishoudens) {

    /** @throws IllegalArgumentException when an id occurs twice, or numbers of bands or values differ */
    public Opgave {
        gemeenten = List.copyOf(gemeenten);
        huishoudens = List.copyOf(huishoudens);
        Set<String> gezien = new HashSet<>();
        for (Gemeente gemeente : gemeenten) {
            if (!gezien.add(gemeente.id())) {
                throw new IllegalArgumentException("Gemeente " + gemeente.id() + " komt twee keer voor.");
            }
            if (gemeente.grenzen().size() != kosten.aantal()) {
                throw new IllegalArgumentException("Gemeente " + gemeente.id() + " heeft " + gemeente.grenzen().size()
                        + " banden; er zijn kosten voor " + kosten.aantal() + ".");
            }
        }
        gezien.clear();
        for (Huishouden huishouden : huishoudens) {
            if (!gezien.add(huishouden.id())) {
                throw new IllegalArgumentException("Huishouden " + huishouden.id() + " komt twee keer voor.");
            }
            if (huishouden.keuzen() != gemeenten.size()) {
                throw new IllegalArgumentException("Huishouden " + huishouden.id() + " heeft waarden voor " + huishouden.keuzen()
                        + " gemeenten; er zijn er " + gemeenten.size() + ".");
            }
        }
    }

    /** The number of the choice not to couple. */
    public int nietGekoppeld() {
        return gemeenten.size();
    }

    public long personen() {
        return huishoudens.stream().mapToLong(Huishouden::personen).sum();
    }
}
