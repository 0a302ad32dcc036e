package nl.onderdak.leeszaal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.function.ToIntFunction;
import nl.onderdak.regelsetarchief.Regelsetverwijzing;

/** A rule set at a glance. */
record Regelsetbeschrijving(@JsonUnwrapped Regelsetverwijzing regelset, Aantallen aantallen, List<Modelregel> modellen, Dekkingsstand dekking) {

    /**
     * @param beoordelen rows that leave the outcome to a person
     * @param bronnen laws and other sources the rows rest on
     */
    record Aantallen(int modellen, int tabellen, int rijen, int gevallen, int teBevestigen, int beoordelen, int bronnen) {

        static Aantallen van(List<Modelregel> modellen, Inhoud inhoud) {
            return new Aantallen(modellen.size(), som(modellen, Modelregel::tabellen), som(modellen, Modelregel::rijen), inhoud.gevallen().gevallen().size(),
                    som(modellen, Modelregel::teBevestigen), som(modellen, Modelregel::beoordelen), inhoud.bronnen().size());
        }

        private static int som(List<Modelregel> modellen, ToIntFunction<Modelregel> aantal) {
            return modellen.stream().mapToInt(aantal).sum();
        }
    }
}
