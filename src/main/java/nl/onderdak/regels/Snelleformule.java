package nl.onderdak.regels;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.kie.dmn.api.feel.runtime.events.FEELEvent;
import org.kie.dmn.feel.codegen.feel11.ProcessedExpression;
import org.kie.dmn.feel.codegen.feel11.ProcessedFEELUnit;
import org.kie.dmn.feel.lang.CompiledExpression;
import org.kie.dmn.feel.lang.CompilerContext;
import org.kie.dmn.feel.lang.FEELProfile;
import org.kie.dmn.feel.lang.Type;
import org.kie.dmn.feel.lang.impl.FEELImpl;
import org.kie.dmn.feel.lang.types.FEELTypeRegistry;
import org.kie.dmn.feel.parser.feel11.FEEL_1_1Parser;

/**
 * A formula that was read without looking at all that stands around each word. The engine looks around, and starts anew each time it does: half the time of reading.
 * A formula that this finds no fault in is read as the engine reads it; of any other nothing is known yet.
 */
final class Snelleformule extends ProcessedExpression {

    private Snelleformule(String tekst, CompilerContext namen, List<FEELProfile> profielen) {
        super(tekst, namen, ProcessedFEELUnit.DefaultMode.Interpreted, profielen);
    }

    /**
     * @param taal    with no listener of its own
     * @param namen   what the formula can name
     * @param soorten types it can name
     * @return empty when the engine must read it
     */
    static Optional<CompiledExpression> lees(FEELImpl taal, String tekst, Map<String, Type> namen, FEELTypeRegistry soorten, List<FEELProfile> profielen) {
        List<FEELEvent> opmerkingen = new ArrayList<>();
        CompilerContext omgeving = taal.newCompilerContext(List.of(opmerkingen::add));
        namen.forEach(omgeving::addInputVariableType);
        omgeving.setFEELTypeRegistry(soorten);
        try {
            CompiledExpression formule = new Snelleformule(tekst, omgeving, profielen).asCompiledFEELExpression();
            return opmerkingen.isEmpty() ? Optional.of(formule) : Optional.empty();
        } catch (ParseCancellationException fout) {
            return Optional.empty();
        }
    }

    @Override
    protected FEEL_1_1Parser getFEELParser(String tekst, CompilerContext namen, List<FEELProfile> profielen) {
        return haast(super.getFEELParser(tekst, namen, profielen));
    }

    static FEEL_1_1Parser haast(FEEL_1_1Parser parser) {
        Functienamen.geef(parser);
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        parser.setErrorHandler(new BailErrorStrategy());
        return parser;
    }
}
