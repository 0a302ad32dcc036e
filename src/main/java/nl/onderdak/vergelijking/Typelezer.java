package nl.onderdak.vergelijking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kie.dmn.model.api.ItemDefinition;

/** Writes a type out as text, field by field. */
final class Typelezer {

    private Typelezer() {
    }

    static Onderdeelinhoud lees(ItemDefinition type) {
        Map<String, String> kenmerken = new LinkedHashMap<>();
        lees(type, "", kenmerken);
        return new Onderdeelinhoud("type " + type.getName(), type.getName(), Onderdeelsoort.TYPE, false, kenmerken, List.of(), List.of());
    }

    private static void lees(ItemDefinition type, String pad, Map<String, String> kenmerken) {
        String soort = type.getItemComponent().isEmpty() ? Elementlezer.type(type.getTypeRef()) : "structuur";
        Elementlezer.zet(kenmerken, pad + "type", type.isIsCollection() ? "lijst van " + soort : soort);
        Elementlezer.zet(kenmerken, pad + "waarden", type.getAllowedValues() == null ? null : type.getAllowedValues().getText());
        Elementlezer.zet(kenmerken, pad + "omschrijving", type.getDescription());
        type.getItemComponent().forEach(veld -> lees(veld, pad + veld.getName() + ".", kenmerken));
    }
}
