package nl.onderdak.regels;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kie.dmn.feel.lang.FEELProfile;
import org.kie.dmn.feel.lang.impl.FEELImpl;
import org.kie.dmn.feel.util.StringEvalHelper;

/**
 * The language a model is written in.
 *
 * @param klassen  where functions of Java would come from
 * @param functies that the engine adds to the language
 */
record Taal(FEELImpl motor, ClassLoader klassen, Namenlaag functies) {

    static Taal van(FEELImpl motor, ClassLoader klassen, List<FEELProfile> profielen) {
        Map<String, Object> erbij = new HashMap<>();
        for (FEELProfile profiel : profielen) {
            profiel.getFEELFunctions().forEach(functie -> erbij.put(StringEvalHelper.normalizeVariableName(functie.getName()), functie));
            profiel.getValues().forEach((naam, waarde) -> erbij.put(StringEvalHelper.normalizeVariableName(naam), waarde));
        }
        return new Taal(motor, klassen, Namenlaag.van(erbij));
    }
}
