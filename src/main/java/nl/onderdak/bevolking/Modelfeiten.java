package nl.onderdak.bevolking;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.onderdak.geval.Gevallenlezer;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Gegeven;

/**
 * What a model can be asked about a person: those facts that it knows. Only models about persons are asked, and only of persons of whom something
 * of the input is known without which the question makes no sense; which input that is stands in {@code modellen.csv}.
 */
public final class Modelfeiten {

    private static final String PEILDATUM = "peildatum";
    private static final Map<String, String> KERN = Bevolkingsbestand.lees("modellen.csv").stream()
            .collect(Collectors.toMap(rij -> rij.get("model"), rij -> rij.get("gegeven")));

    private Modelfeiten() {
    }

    /** Whether the model is about persons. */
    public static boolean kent(String model) {
        return KERN.containsKey(model);
    }

    /** Empty when the model is not asked about this person. */
    public static Optional<ObjectNode> van(Beslismodel model, Map<String, String> feiten, LocalDate peildatum) {
        String kern = KERN.get(model.naam());
        if (kern == null || feiten.keySet().stream().noneMatch(pad -> pad.equals(kern) || pad.startsWith(kern + ".") || pad.startsWith(kern + "["))) {
            return Optional.empty();
        }
        SortedMap<String, String> eigen = new TreeMap<>();
        feiten.forEach((pad, tekst) -> Gevallenlezer.type(model, pad).ifPresent(type -> eigen.put(pad, tekst)));
        Gevallenlezer.type(model, PEILDATUM).ifPresent(type -> eigen.put(PEILDATUM, peildatum.toString()));
        boolean genoeg = model.invoer().stream().filter(Gegeven::verplicht).allMatch(gegeven -> eigen.containsKey(gegeven.naam()));
        return genoeg ? Optional.of(Gevallenlezer.verzoek(model, eigen)) : Optional.empty();
    }
}
