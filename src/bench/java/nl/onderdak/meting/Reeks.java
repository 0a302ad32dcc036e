package nl.onderdak.meting;

import java.util.ArrayList;
import java.util.List;

/** Values of one variant, one per turn. */
public record Reeks(List<Double> waarden) {

    public Reeks {
        waarden = List.copyOf(waarden);
    }

    public double mediaan() {
        List<Double> gesorteerd = waarden.stream().sorted().toList();
        int midden = gesorteerd.size() / 2;
        return gesorteerd.size() % 2 == 1 ? gesorteerd.get(midden) : (gesorteerd.get(midden - 1) + gesorteerd.get(midden)) / 2;
    }

    /** The quotients turn by turn: what disturbs the machine for longer than a turn falls away against each other. */
    public Reeks gedeeldDoor(Reeks ander) {
        List<Double> quotienten = new ArrayList<>();
        for (int i = 0; i < waarden.size(); i++) {
            quotienten.add(waarden.get(i) / ander.waarden.get(i));
        }
        return new Reeks(quotienten);
    }

    /** Half the distance between the lowest and the highest value, as part of the median. */
    public double spreiding() {
        double laagste = waarden.stream().min(Double::compare).orElseThrow();
        double hoogste = waarden.stream().max(Double::compare).orElseThrow();
        return (hoogste - laagste) / 2 / mediaan();
    }
}
