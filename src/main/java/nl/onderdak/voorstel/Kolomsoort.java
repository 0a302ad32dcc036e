package nl.onderdak.voorstel;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onderdak.leeszaal.Conceptlezer;
import nl.onderdak.regels.Feittype;

/**
 * How a cell of a column is edited.
 *
 * @param waarden the codes to choose from; null for a kind that has none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Kolomsoort(String soort, List<String> waarden) {

    /** By id of the column. */
    static Map<String, Kolomsoort> van(Conceptlezer.Kolomtypen typen) {
        Map<String, Kolomsoort> soorten = new LinkedHashMap<>();
        typen.invoer().forEach((kolom, type) -> soorten.put(kolom, typen.periode().filter(kolom::equals).isPresent() ? new Kolomsoort("periode", null)
                : van(type, "meerkeuze")));
        typen.uitkomst().forEach((kolom, type) -> soorten.put(kolom, van(type, "keuze")));
        return soorten;
    }

    private static Kolomsoort van(Optional<Feittype> type, String opsomming) {
        if (type.isEmpty()) {
            return new Kolomsoort("feel", null);
        }
        if (type.get() instanceof Feittype.Opsomming codes) {
            return new Kolomsoort(opsomming, codes.waarden());
        }
        if (type.get() instanceof Feittype.Getal getal) {
            return new Kolomsoort(getal.geld() ? "bedrag" : "getal", null);
        }
        return new Kolomsoort(type.get() instanceof Feittype.Datum ? "datum" : type.get() instanceof Feittype.Logisch ? "logisch"
                : type.get() instanceof Feittype.Tekst ? "tekst" : "feel", null);
    }
}
