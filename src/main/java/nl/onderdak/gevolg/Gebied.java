package nl.onderdak.gevolg;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * Inputs of one table whose outcome changes; the meaning of the fields stands in {@code api/doorrekening.ts}.
 *
 * @param rijVan   row that applies in the old table; null when none does
 * @param rijNaar  row that applies in the new table; null when none does
 * @param voorbeeld null when none was found
 */
record Gebied(String model, String tabel, List<Voorwaarde> voorwaarden, List<Kolomverschil> verschillen, String rijVan, String rijNaar, Voorbeeld voorbeeld,
        String waaromGeenVoorbeeld) {

    record Voorwaarde(String kolom, String waarden) {
    }

    /** Null on a side: no row, or no such column. */
    record Kolomverschil(String kolom, String van, String naar) {
    }

    record Voorbeeld(String model, JsonNode feiten) {
    }

    Gebied met(Voorbeeld gevonden, String waaromNiet) {
        return new Gebied(model, tabel, voorwaarden, verschillen, rijVan, rijNaar, gevonden, waaromNiet);
    }
}
