package nl.onderdak.regels;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.kie.dmn.api.feel.runtime.events.FEELEvent;
import org.kie.dmn.feel.codegen.feel11.ProcessedUnaryTest;
import org.kie.dmn.feel.lang.CompilerContext;
import org.kie.dmn.feel.lang.FEELProfile;
import org.kie.dmn.feel.lang.Type;
import org.kie.dmn.feel.lang.impl.FEELImpl;
import org.kie.dmn.feel.parser.feel11.FEEL_1_1Parser;
import org.kie.dmn.feel.runtime.UnaryTest;

/** A condition of a cell, read as {@link Snelleformule} reads a formula. */
final class Snelletoets extends ProcessedUnaryTest {

    private Snelletoets(String tekst, CompilerContext namen, List<FEELProfile> profielen) {
        super(tekst, namen, profielen);
    }

    /**
     * @param taal  with no listener of its own
     * @param namen what the cell can name
     * @return empty when the engine must read it
     */
    static Optional<List<UnaryTest>> lees(FEELImpl taal, String tekst, Map<String, Type> namen, List<FEELProfile> profielen) {
        List<FEELEvent> opmerkingen = new ArrayList<>();
        CompilerContext omgeving = taal.newCompilerContext(List.of(opmerkingen::add));
        namen.forEach(omgeving::addInputVariableType);
        try {
            List<UnaryTest> toetsen = new Snelletoets(tekst, omgeving, profielen).apply(taal.newEvaluationContext(List.of(opmerkingen::add), Map.of()));
            return opmerkingen.isEmpty() ? Optional.of(toetsen) : Optional.empty();
        } catch (ParseCancellationException fout) {
            return Optional.empty();
        }
    }

    @Override
    protected FEEL_1_1Parser getFEELParser(String tekst, CompilerContext namen, List<FEELProfile> profielen) {
        return Snelleformule.haast(super.getFEELParser(tekst, namen, profielen));
    }
}
