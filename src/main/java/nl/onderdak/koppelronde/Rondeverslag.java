package nl.onderdak.koppelronde;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;

/**
 * The result of a round as it is answered. Nothing in it depends on when or where it was worked out.
 *
 * @param regelset hash of the rules
 * @param hardeSchendingen households where they may not be, municipalities over their room, households counted twice; recounted from the plan
 * @param conflict why not everybody could be coupled; absent when everybody had to be and was, or nobody asked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Rondeverslag(String koppelstelsel, String peildatum, String regelset, String herkomstHuishoudens, String herkomstRuimte, Totaal totaal,
        Bewijs bewijs, int hardeSchendingen, Conflict conflict, Steekproef steekproef, List<Prijs> prijzen, List<Groep> perHuishoudtype,
        List<Regio> perArbeidsmarktregio, List<Regio> perProvincie, List<Regio> perCoaRegio, List<Regel> huishoudens) {

    /**
     * Counts over the whole round.
     *
     * @param buitenRonde households the system does not couple yet
     * @param metAdviesregio coupled households with a region advice
     * @param inAdviesregio those of them that are coupled within it
     * @param metVoorkeur coupled households with a preference of their own
     * @param opVoorkeur those of them that got it
     * @param opDoorstroomlocatie coupled to a municipality with a place in a transit location
     */
    record Totaal(int huishoudens, int personen, int gekoppeld, int gekoppeldePersonen, int buitenRonde, int metAdviesregio, int inAdviesregio,
            int metVoorkeur, int opVoorkeur, int opDoorstroomlocatie) {
    }

    /**
     * How good the plan is at most and at least.
     *
     * @param grens upper bound on the value of any plan: {@code duaal}
     * @param waarde value of the plan, with the points as they were before the round
     * @param verhouding {@code waarde} as part of {@code grens}; absent when the bound is not above zero
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Bewijs(BigDecimal grens, BigDecimal primaal, BigDecimal duaal, BigDecimal verschil, double relatiefVerschil, long waarde, Double verhouding) {
    }

    /** A smallest set of households that cannot all be coupled. */
    record Conflict(String soort, String toelichting, List<String> huishoudens, List<String> gemeenten, Long personen, Long ruimte) {
    }

    /** The households of an earlier round that stood for those who still come. */
    record Steekproef(String ronde, int huishoudens, int personen) {
    }

    /** What a place for one more person would be worth. */
    record Prijs(String gemeentecode, BigDecimal perPersoon, String datum) {
    }

    /** @param gemiddeldePunten over those that are coupled; null when none is */
    record Groep(String huishoudtype, int huishoudens, int personen, int gekoppeld, int gekoppeldePersonen, BigDecimal gemiddeldePunten) {
    }

    /** @param ruimte open room of its municipalities before the round */
    record Regio(String code, String naam, int huishoudens, int personen, int ruimte) {
    }

    /**
     * What became of one household.
     *
     * @param uitkomst {@code gekoppeld}, {@code niet-gekoppeld} or {@code buiten-ronde}
     * @param reden code, when it is not coupled
     * @param beurt when it had its turn, where households come one by one
     * @param punten points of the municipality, without the price
     * @param prijs minus size times price; absent where prices do not count
     * @param score points and price together
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Regel(String kenmerk, int personen, String huishoudtype, String uitkomst, String gemeentecode, String reden, String toelichting,
            Integer beurt, Integer punten, BigDecimal prijs, BigDecimal score) {

        boolean isGekoppeld() {
            return gemeentecode != null;
        }
    }
}
