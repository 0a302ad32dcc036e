package nl.onderdak.keuring;

import java.util.List;

/**
 * What was found in models that somebody sent to have them checked.
 *
 * @param bruikbaar whether nothing was found that is wrong; there may be things to look at
 * @param modellen names of the models that could be read
 */
public record Modeloordeel(boolean bruikbaar, List<String> modellen, List<Bevinding> bevindingen) {

    static Modeloordeel van(List<String> modellen, List<Bevinding> bevindingen) {
        return new Modeloordeel(bevindingen.stream().noneMatch(bevinding -> bevinding.ernst() == Ernst.FOUT), List.copyOf(modellen), List.copyOf(bevindingen));
    }
}
