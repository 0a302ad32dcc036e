package nl.onderdak.regels;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kie.dmn.feel.lang.CompiledExpression;
import org.kie.dmn.feel.lang.ast.NumberNode;
import org.kie.dmn.feel.lang.ast.StringNode;
import org.kie.dmn.feel.lang.impl.CompiledExpressionImpl;

/** A text or number that stands in a rule as itself, which takes no parser; half of all formulas. */
final class Vastewaarde {

    private static final Pattern TEKST = Pattern.compile("\"[^\"\\\\\\p{Cntrl}]*\"");
    private static final Pattern GETAL = Pattern.compile("(0|[1-9][0-9]{0,30})(\\.[0-9]{1,30})?");

    private Vastewaarde() {
    }

    /** Empty when it says anything else. */
    static Optional<CompiledExpression> van(String formule) {
        String kaal = formule.strip();
        if (TEKST.matcher(kaal).matches()) {
            return Optional.of(new CompiledExpressionImpl(new StringNode(kaal)));
        }
        return GETAL.matcher(kaal).matches() ? Optional.of(new CompiledExpressionImpl(new NumberNode(new BigDecimal(kaal), kaal))) : Optional.empty();
    }
}
