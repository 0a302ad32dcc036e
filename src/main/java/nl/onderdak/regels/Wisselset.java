package nl.onderdak.regels;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.kie.dmn.feel.FEEL;
import org.kie.dmn.feel.runtime.UnaryTest;
import org.kie.dmn.feel.runtime.decisiontables.DTDecisionRule;

/**
 * A rule set in which one cell says something else for as long as a question takes. It is compiled apart, so that nobody else is ever asked
 * with that cell. One thread at a time.
 */
public final class Wisselset {

    private final Regelset regelset;
    private final Map<String, DTDecisionRule> rijen = new HashMap<>();
    private final FEEL feel = FEEL.newInstance(Motorbouwer.GEEN_JAVA, List.of());

    private Wisselset(Regelset regelset) {
        this.regelset = regelset;
        regelset.motor().getModels().stream().flatMap(Motorrij::van).forEach(rij -> rijen.put(rij.tekst().getId(), rij.rij()));
    }

    /** @throws OngeldigeRegelset when the files do not compile */
    public static Wisselset van(List<Regelbestand> bestanden) {
        return new Wisselset(RegelsetLoader.laad(bestanden));
    }

    /** To ask; while a question with another cell is asked, it answers with that cell. */
    public Regelset regelset() {
        return regelset;
    }

    /**
     * @param kolom place among the conditions, from 0
     * @param cel   FEEL
     */
    public <T> T metVoorwaarde(String rij, int kolom, String cel, Supplier<T> vraag) {
        List<UnaryTest> toetsen = feel.evaluateUnaryTests(cel);
        return wissel(rijen.get(rij).getInputEntry(), kolom, (omgeving, waarde) -> toetsen.stream()
                .anyMatch(toets -> Boolean.TRUE.equals(toets.apply(omgeving, waarde))), vraag);
    }

    /**
     * @param kolom place among the outcomes, from 0
     * @param cel   FEEL
     */
    public <T> T metUitkomst(String rij, int kolom, String cel, Supplier<T> vraag) {
        return wissel(rijen.get(rij).getOutputEntry(), kolom, feel.compile(cel, feel.newCompilerContext()), vraag);
    }

    /** @param rij a row with a condition */
    public <T> T zonder(String rij, Supplier<T> vraag) {
        return wissel(rijen.get(rij).getInputEntry(), 0, (omgeving, waarde) -> false, vraag);
    }

    private static <C, T> T wissel(List<C> cellen, int plaats, C nieuw, Supplier<T> vraag) {
        C eigen = cellen.set(plaats, nieuw);
        try {
            return vraag.get();
        } finally {
            cellen.set(plaats, eigen);
        }
    }
}
