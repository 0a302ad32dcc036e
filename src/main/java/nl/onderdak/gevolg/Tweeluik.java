package nl.onderdak.gevolg;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.Tabelgebruik;
import nl.onderdak.vergelijking.Uitkomstpaden;

/** Asks two rule sets the same, only what the change can reach. */
record Tweeluik(Regelset van, Regelset naar, Bereik bereik) {

    SortedMap<String, String> van(String model, JsonNode feiten) {
        return paden(van, model, feiten, null);
    }

    SortedMap<String, String> naar(String model, JsonNode feiten) {
        return paden(naar, model, feiten, null);
    }

    /** @param waarnemer hears of every table of the new rule set that was evaluated */
    SortedMap<String, String> naar(String model, JsonNode feiten, Consumer<Tabelgebruik> waarnemer) {
        return paden(naar, model, feiten, waarnemer);
    }

    List<Padverschil> verschillen(String model, JsonNode feiten) {
        return Padverschil.tussen(van(model, feiten), naar(model, feiten));
    }

    private SortedMap<String, String> paden(Regelset regelset, String naam, JsonNode feiten, Consumer<Tabelgebruik> waarnemer) {
        Beslismodel model = regelset.model(naam).orElseThrow();
        List<String> beslissingen = bereik.beslissingen(regelset, naam);
        return Uitkomstpaden.van(model, feiten, gelezen -> regelset.beslis(model, gelezen, beslissingen, waarnemer));
    }
}
