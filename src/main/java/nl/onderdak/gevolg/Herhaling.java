package nl.onderdak.gevolg;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;

/** Stored advices tried again; the meaning of the fields stands in {@code api/doorrekening.ts}. */
record Herhaling(LocalDate van, LocalDate tot, int adviezen, int anders, List<Voorbeeld> voorbeelden) {

    record Voorbeeld(String model, JsonNode feiten, List<Padverschil> verschillen) {
    }
}
