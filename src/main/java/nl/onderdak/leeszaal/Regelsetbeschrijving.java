package nl.onderdak.leeszaal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** A rule set at a glance. */
record Regelsetbeschrijving(@JsonUnwrapped Regelsetverwijzing regelset, Aantallen aantallen, List<Modelregel> modellen, Dekkingsstand dekking) {

    /**
     * @param beoordelen rows that leave the outcome to a person
     * @param bronnen laws and other sources the rows rest on
     */
    record Aantallen(int modellen, int tabellen, int rijen, int gevallen, int teBevestigen, int beoordelen, int bronnen) {
    }
}
