package nl.onderdak.regels;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.feel.runtime.UnaryTest;
import org.kie.dmn.model.api.BusinessKnowledgeModel;
import org.kie.dmn.model.api.DRGElement;
import org.kie.dmn.model.api.Decision;
import org.kie.dmn.model.api.DecisionRule;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.dmn.model.api.Definitions;
import org.kie.dmn.model.api.Expression;
import org.kie.dmn.model.api.UnaryTests;

/**
 * The cells of a model that list codes, most of all cells. The compiler of the engine does not get to see them, for what it makes of them is slow. Not for two threads, and until they are put back the model reads as if these cells were {@code -}.
 */
final class Codecellen {

    private final Map<UnaryTests, String> teksten = new IdentityHashMap<>();
    private final Map<UnaryTests, Codecel> cellen = new IdentityHashMap<>();

    /** Lets every one of these cells read as {@code -}. */
    Codecellen(Definitions model) {
        Map<String, Optional<Codecel>> gelezen = new HashMap<>();
        for (DRGElement element : model.getDrgElement()) {
            if (uitdrukking(element) instanceof DecisionTable tabel) {
                for (DecisionRule rij : tabel.getRule()) {
                    rij.getInputEntry().forEach(cel -> gelezen.computeIfAbsent(cel.getText(), Codecel::van).ifPresent(codes -> {
                        teksten.put(cel, cel.getText());
                        cellen.put(cel, codes);
                        cel.setText("-");
                    }));
                }
            }
        }
    }

    private static Expression uitdrukking(DRGElement element) {
        if (element instanceof Decision beslissing) {
            return beslissing.getExpression();
        }
        return element instanceof BusinessKnowledgeModel kennis && kennis.getEncapsulatedLogic() != null ? kennis.getEncapsulatedLogic().getExpression() : null;
    }

    /** Gives the cells their text back. */
    void zetTerug() {
        teksten.forEach(UnaryTests::setText);
    }

    /**
     * Puts the cells into the compiled tables.
     *
     * @param model compiled without faults
     * @throws IllegalStateException when one of them is not found there: without it its row would never apply
     */
    void vul(DMNModel model) {
        int gevuld = 0;
        for (Motorrij rij : Motorrij.van(model).toList()) {
            List<UnaryTest> compiled = rij.rij().getInputEntry();
            for (int kolom = 0; kolom < compiled.size(); kolom++) {
                Codecel cel = cellen.get(rij.tekst().getInputEntry().get(kolom));
                if (cel != null) {
                    compiled.set(kolom, cel);
                    gevuld++;
                }
            }
        }
        if (gevuld != cellen.size()) {
            throw new IllegalStateException("Model " + model.getName() + ": " + gevuld + " of " + cellen.size() + " cells with codes were found in the engine");
        }
    }
}
