package nl.onderdak.koppeling;

import java.util.List;

/** An adult of a household; each adult counts on its own, never only the one with the best chances. */
public record Volwassene(List<Criterium> criteria) {

    public Volwassene {
        criteria = List.copyOf(criteria);
    }
}
