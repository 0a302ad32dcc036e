package nl.onderdak.regels;

import java.util.stream.Stream;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.ast.DMNNode;
import org.kie.dmn.core.api.DMNExpressionEvaluator;
import org.kie.dmn.core.ast.DMNContextEvaluator;
import org.kie.dmn.core.ast.DMNDTExpressionEvaluator;
import org.kie.dmn.core.ast.DMNFunctionDefinitionEvaluator;
import org.kie.dmn.core.ast.DMNLiteralExpressionEvaluator;
import org.kie.dmn.feel.util.StringEvalHelper;
import org.kie.dmn.model.api.Expression;
import org.kie.dmn.model.api.FunctionDefinition;
import org.kie.dmn.model.api.LiteralExpression;
import org.kie.dmn.model.api.NamedElement;

/** Puts {@link Tabelvraag} and {@link Formulevraag} in the place of what the engine asks tables and formulas with. */
record Vraagbouw(Taal taal) {

    /** Whether all that the model can name is named as the language writes it; elsewhere the engine asks. */
    static boolean past(DMNModel model) {
        return Stream.concat(model.getDefinitions().getDrgElement().stream(), model.getDefinitions().getImport().stream())
                .map(NamedElement::getName).allMatch(naam -> StringEvalHelper.normalizeVariableName(naam).equals(naam));
    }

    /** @param tekst what the engine made this of */
    DMNExpressionEvaluator van(DMNNode knoop, Expression tekst, DMNExpressionEvaluator motor) {
        if (motor instanceof DMNDTExpressionEvaluator tabel) {
            return new Tabelvraag(knoop, Motorrij.tabel(tabel), tabel.getDtNodeId(), taal);
        }
        if (motor instanceof DMNLiteralExpressionEvaluator formule && tekst instanceof LiteralExpression geschreven && geschreven.getExpressionLanguage() == null) {
            return new Formulevraag(formule, geschreven, taal);
        }
        if (motor instanceof DMNFunctionDefinitionEvaluator functie && tekst instanceof FunctionDefinition geschreven) {
            functie.setEvaluator(van(knoop, geschreven.getExpression(), functie.getEvaluator()));
        }
        if (motor instanceof DMNContextEvaluator velden) {
            velden.getEntries().forEach(veld -> veld.setEvaluator(van(knoop, veld.getContextEntry().getExpression(), veld.getEvaluator())));
        }
        return motor;
    }
}
