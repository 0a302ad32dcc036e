package nl.onderdak.watals;

import com.fasterxml.jackson.databind.JsonNode;
import nl.onderdak.ontleding.Feit;
import nl.onderdak.ontleding.Kandidaat;
import nl.onderdak.regels.Veranderbaarheid;

/**
 * A fact that changes.
 *
 * @param omschrijving one Dutch sentence
 */
record Feitwijziging(String pointer, JsonNode van, JsonNode naar, String omschrijving) {

    static Feitwijziging van(Kandidaat kandidaat) {
        Feit feit = kandidaat.feit();
        String naar = kandidaat.naar().asText();
        String hoe = !feit.isBekend() ? "niet bekend, wordt " + naar
                : feit.veranderbaarheid() == Veranderbaarheid.LATER ? "vanaf " + naar : "van " + feit.van().asText() + " naar " + naar;
        return new Feitwijziging(feit.pointer(), feit.van(), kandidaat.naar(), feit.betekenis().split("[.;]", 2)[0] + ": " + hoe + ".");
    }
}
