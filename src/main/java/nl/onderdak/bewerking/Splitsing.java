package nl.onderdak.bewerking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * One place where a text changes. In a list each is applied to what the ones before it left.
 *
 * @param vanaf offset of the first character, from 0
 * @param weg what stands there; empty when something is put in between
 * @param bij what comes instead; empty when something is taken out
 */
public record Splitsing(int vanaf, String weg, String bij) {

    public Splitsing omgekeerd() {
        return new Splitsing(vanaf, bij, weg);
    }

    /** The list that undoes {@code splitsingen} exactly. */
    public static List<Splitsing> omgekeerd(List<Splitsing> splitsingen) {
        List<Splitsing> terug = new ArrayList<>(splitsingen.stream().map(Splitsing::omgekeerd).toList());
        Collections.reverse(terug);
        return List.copyOf(terug);
    }

    /**
     * The list that undoes {@code splitsingen} after others changed the text since.
     *
     * @param later what happened after it, in order
     * @return empty when a later change touched the same text, so that there is nothing left to undo exactly
     */
    public static Optional<List<Splitsing>> ongedaan(List<Splitsing> splitsingen, List<Splitsing> later) {
        List<Splitsing> tussen = new ArrayList<>(later);
        List<Splitsing> terug = new ArrayList<>();
        for (Splitsing stap : omgekeerd(splitsingen)) {
            Optional<Splitsing> verschoven = Optional.of(stap);
            List<Splitsing> ingehaald = new ArrayList<>();
            for (Splitsing ander : tussen) {
                Splitsing hier = verschoven.orElseThrow();
                verschoven = hier.na(ander);
                Optional<Splitsing> teruggeschoven = ander.na(hier);
                if (verschoven.isEmpty() || teruggeschoven.isEmpty()) {
                    return Optional.empty();
                }
                ingehaald.add(teruggeschoven.get());
            }
            tussen = ingehaald;
            terug.add(verschoven.orElseThrow());
        }
        return Optional.of(List.copyOf(terug));
    }

    /** This change in a text in which {@code eerder} already happened; empty when the two touch the same characters or the same gap. */
    private Optional<Splitsing> na(Splitsing eerder) {
        if (vanaf == eerder.vanaf && weg.isEmpty() && eerder.weg.isEmpty()) {
            return Optional.empty();
        }
        if (eerder.eind() <= vanaf) {
            return Optional.of(new Splitsing(vanaf + eerder.bij.length() - eerder.weg.length(), weg, bij));
        }
        return eind() <= eerder.vanaf ? Optional.of(this) : Optional.empty();
    }

    private int eind() {
        return vanaf + weg.length();
    }
}
