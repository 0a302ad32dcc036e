package nl.onderdak.regels;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNType;
import org.kie.dmn.core.api.DMNExpressionEvaluator;
import org.kie.dmn.core.compiler.DMNCompilerConfigurationImpl;
import org.kie.dmn.core.compiler.DMNCompilerContext;
import org.kie.dmn.core.compiler.DMNDecisionLogicCompiler;
import org.kie.dmn.core.compiler.DMNEvaluatorCompiler;
import org.kie.dmn.core.compiler.DMNFEELHelper;
import org.kie.dmn.core.impl.BaseDMNTypeImpl;
import org.kie.dmn.core.impl.DMNModelImpl;
import org.kie.dmn.core.util.Msg;
import org.kie.dmn.feel.codegen.feel11.CompiledFEELExpression;
import org.kie.dmn.feel.lang.CompiledExpression;
import org.kie.dmn.feel.lang.FEELProfile;
import org.kie.dmn.feel.lang.Type;
import org.kie.dmn.feel.lang.impl.FEELImpl;
import org.kie.dmn.feel.runtime.UnaryTest;
import org.kie.dmn.model.api.DMNElement;
import org.kie.dmn.model.api.ItemDefinition;

/**
 * Translates cells for the compiler of the engine. Nine of ten cells name nothing, so each of those means the same wherever it stands: a list of codes becomes a
 * {@link Codecel}, and of everything else what the engine makes of it the first time serves for every other. The parser would otherwise take most of the time of compiling.
 */
final class Celvertaler extends DMNFEELHelper {

    private static final Pattern WIT = Pattern.compile("\\s+");
    private static final String IETS = "-";
    private static final UnaryTest ALLES = (omgeving, waarde) -> true;
    private static final Pattern NAAMLOOS = Pattern.compile("(?:\"[^\"\\\\]*\"|\\bdate(?=\\(\")|\\bduration(?=\\(\")|\\bnot(?=\\()|\\bnull\\b|[-0-9.,<>=()\\[\\]\\s])*");

    /**
     * All that the meaning of a text hangs on.
     *
     * @param namespace of the model, whose types it can name; blank when it names nothing
     * @param genoemd   types of what it can name
     */
    private record Betekenis(String tekst, String namespace, Map<String, DMNType> genoemd) {
    }

    /** Who translates for which model, and what was made of texts before, for one set. */
    private static final class Vertaald {
        private final Map<DMNModel, Celvertaler> vertalers = new ConcurrentHashMap<>();
        private final Map<Betekenis, List<UnaryTest>> toetsen = new ConcurrentHashMap<>();
        private final Map<Betekenis, CompiledExpression> uitdrukkingen = new ConcurrentHashMap<>();
    }

    private final Vertaald vertaald;
    private final List<FEELProfile> profielen;
    private final FEELImpl taal = (FEELImpl) newFEELInstance();
    private final Optional<Vraagbouw> vraagbouw;

    private Celvertaler(DMNCompilerConfigurationImpl keuzen, DMNModelImpl model, Vertaald vertaald) {
        super(keuzen.getRootClassLoader(), keuzen.getFeelProfiles(), model.getFeelDialect(), model.getDMNVersion());
        this.vertaald = vertaald;
        profielen = keuzen.getFeelProfiles();
        vraagbouw = Vraagbouw.past(model) ? Optional.of(new Vraagbouw(Taal.van(taal, keuzen.getRootClassLoader(), profielen))) : Optional.empty();
    }

    /** Lets compilers of the engine with these settings translate so; they can work at the same time. */
    static void voor(DMNCompilerConfigurationImpl keuzen) {
        Vertaald vertaald = new Vertaald();
        keuzen.setDecisionLogicCompilerFactory((compiler, alle) -> metVertaling(DMNEvaluatorCompiler.dmnEvaluatorCompilerFactory(compiler, alle), alle, vertaald));
    }

    private static DMNDecisionLogicCompiler metVertaling(DMNDecisionLogicCompiler motor, DMNCompilerConfigurationImpl keuzen, Vertaald vertaald) {
        return (omgeving, model, knoop, naam, uitdrukking) -> {
            DMNCompilerContext eigen = new DMNCompilerContext(vertaald.vertalers.computeIfAbsent(model, nieuw -> {
                // Tables take the allowed values over when they are compiled.
                vertaalWaarden(model);
                return new Celvertaler(keuzen, model, vertaald);
            }));
            eigen.setRelativeResolver(omgeving.getRelativeResolver());
            omgeving.getVariables().forEach(eigen::setVariable);
            DMNExpressionEvaluator vraag = motor.compileExpression(eigen, model, knoop, naam, uitdrukking);
            return vertaald.vertalers.get(model).vraagbouw.map(bouw -> bouw.van(knoop, uitdrukking, vraag)).orElse(vraag);
        };
    }

    /** What a cell means that takes no engine: codes, or anything. */
    static Optional<UnaryTest> zonderMotor(String tekst) {
        return tekst.equals(IETS) ? Optional.of(ALLES) : Codecel.van(tekst).map(UnaryTest.class::cast);
    }

    /** The values that the types of a model allow are asked of every outcome and of every value that a table looks at. */
    static void vertaalWaarden(DMNModel model) {
        Set<BaseDMNTypeImpl> gezien = new HashSet<>();
        model.getItemDefinitions().forEach(soort -> vertaalWaarden((BaseDMNTypeImpl) soort.getType(), gezien));
    }

    private static void vertaalWaarden(BaseDMNTypeImpl soort, Set<BaseDMNTypeImpl> gezien) {
        if (gezien.add(soort)) {
            soort.setAllowedValues(zonderMotor(soort.getAllowedValuesFEEL()));
            soort.setTypeConstraint(zonderMotor(soort.getTypeConstraintFEEL()));
            soort.getFields().values().forEach(veld -> vertaalWaarden((BaseDMNTypeImpl) veld, gezien));
        }
    }

    private static List<UnaryTest> zonderMotor(List<UnaryTest> toetsen) {
        return toetsen == null ? null : toetsen.stream().map(toets -> Optional.ofNullable(toets.toString()).flatMap(Celvertaler::zonderMotor).orElse(toets)).toList();
    }

    @Override
    public List<UnaryTest> evaluateUnaryTests(DMNCompilerContext omgeving, String tekst, DMNModelImpl model, DMNElement element, Msg.Message melding, Object... bij) {
        if (tekst.equals(IETS)) {
            return List.of(ALLES);
        }
        Optional<List<String>> codes = Codecel.lees(tekst);
        return codes.isPresent() ? codes.get().stream().map(code -> (UnaryTest) new Codecel(Set.of(code))).toList()
                : eenmaal(vertaald.toetsen, omgeving, tekst, model, genoemd -> snelleToets(genoemd, tekst, element)
                        .orElseGet(() -> super.evaluateUnaryTests(genoemd, tekst, model, element, melding, bij)));
    }

    @Override
    public CompiledExpression compileFeelExpression(DMNCompilerContext omgeving, String tekst, DMNModelImpl model, DMNElement element, Msg.Message melding, Object... bij) {
        CompiledExpression uitdrukking = Vastewaarde.van(tekst).orElseGet(() -> eenmaal(vertaald.uitdrukkingen, omgeving, tekst, model, genoemd -> Snelleformule.lees(taal, tekst, soorten(genoemd), model.getTypeRegistry(), profielen)
                .orElseGet(() -> super.compileFeelExpression(genoemd, tekst, model, element, melding, bij))));
        return melding == Msg.ERR_COMPILING_FEEL_EXPR_ON_DT_INPUT_CLAUSE_IDX && uitdrukking instanceof CompiledFEELExpression kolom ? new Kolomvraag(kolom) : uitdrukking;
    }

    /** Of a type the engine also tells the parser what the type is of. */
    private Optional<List<UnaryTest>> snelleToets(DMNCompilerContext genoemd, String tekst, DMNElement element) {
        return element instanceof ItemDefinition ? Optional.empty() : Snelletoets.lees(taal, tekst, soorten(genoemd), profielen);
    }

    private static Map<String, Type> soorten(DMNCompilerContext genoemd) {
        Map<String, Type> soorten = new HashMap<>();
        genoemd.getVariables().forEach((naam, soort) -> soorten.put(naam, ((BaseDMNTypeImpl) soort).getFeelType()));
        return soorten;
    }

    /** What the engine complained of is asked again: its complaint names the place. */
    private <T> T eenmaal(Map<Betekenis, T> eerder, DMNCompilerContext omgeving, String tekst, DMNModelImpl model, Function<DMNCompilerContext, T> motor) {
        DMNCompilerContext genoemd = genoemd(omgeving, tekst);
        Betekenis betekenis = new Betekenis(tekst, NAAMLOOS.matcher(tekst).matches() ? "" : model.getNamespace(), genoemd.getVariables());
        T klaar = eerder.get(betekenis);
        if (klaar != null) {
            return klaar;
        }
        int klachten = model.getMessages().size();
        T nieuw = motor.apply(genoemd);
        if (nieuw != null && model.getMessages().size() == klachten) {
            eerder.put(betekenis, nieuw);
        }
        return nieuw;
    }

    /** Of all there is to name, what the text can name: for each text the parser takes apart the name of everything it could meet. */
    private DMNCompilerContext genoemd(DMNCompilerContext omgeving, String tekst) {
        String zonderWit = WIT.matcher(tekst).replaceAll("");
        DMNCompilerContext genoemd = new DMNCompilerContext(this);
        omgeving.getVariables().forEach((naam, soort) -> {
            if (zonderWit.contains(WIT.matcher(naam).replaceAll(""))) {
                genoemd.setVariable(naam, soort);
            }
        });
        return genoemd;
    }
}
