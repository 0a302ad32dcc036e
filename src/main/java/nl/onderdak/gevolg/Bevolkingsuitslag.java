package nl.onderdak.gevolg;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What the change does to a population; the meaning of the fields stands in {@code api/doorrekening.ts}. Money is decimal text: what all of them
 * together get more per month, below nul what they get less.
 *
 * @param modellen the models that were asked
 */
record Bevolkingsuitslag(String bevolking, boolean synthetisch, LocalDate peildatum, int personen, int anders, List<String> modellen,
        List<Groepsuitslag> groepen,
        List<Gemeenteuitslag> gemeenten, List<Overgang> overgangen, String euroPerMaand, int bedragOnbekend) {

    enum Soort {
        WINT, VERLIEST, ANDERS;

        @JsonValue
        String naam() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    record Groepsuitslag(String groep, int personen, int wint, int verliest, int anders, int gelijk, String euroPerMaand, List<Voorbeeld> voorbeelden) {
    }

    record Voorbeeld(Soort soort, String model, JsonNode feiten) {
    }

    record Gemeenteuitslag(String code, String naam, int personen, int anders, String euroPerMaand) {
    }

    /** Null on a side: the path is not there. */
    record Overgang(String model, String pad, String van, String naar, int personen) {
    }
}
