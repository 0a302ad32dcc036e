package nl.onderdak.koppelvoorstel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.onderdak.koppeling.Reden;

/**
 * What a proposal says; what has no value is null.
 *
 * @param samenvatting how many municipalities are candidates, and what excluded the others
 * @param voorstellen the best three, best first; fewer when there are fewer candidates
 * @param vraag what a person must answer before following the proposal
 * @param watZouDitVeranderen only what would put another municipality first
 * @param rangorde every municipality: candidates best first, then the others by code
 */
record Uitkomst(LocalDate peildatum, String koppelstelsel, Betreft huishouden, String samenvatting, List<Voorstel> voorstellen, String vraag,
        List<Waaromniet> waaromNiet, List<Verandering> watZouDitVeranderen, List<Criteriumregel> criteria, Ruimtebericht ruimte, Prijsbericht prijzen,
        List<Plaats> rangorde) {

    /** The household the proposal is about. */
    record Betreft(String kenmerk, int personen) {
    }

    /**
     * One of the best municipalities; terms and price line add up to the score.
     *
     * @param kilometers from the site of reception
     */
    record Voorstel(String gemeentecode, String naam, BigDecimal score, List<Termregel> termen, Prijs prijsregel, List<String> zinnen,
            BigDecimal kilometers) {
    }

    /** Points for one criterion. */
    record Termregel(String criterium, Integer volwassene, int punten, String rij, String zin) {
    }

    /** What the room costs: {@code bedrag} is minus persons times price. */
    record Prijs(int personen, BigDecimal prijs, LocalDate datum, BigDecimal bedrag) {
    }

    /** Why a municipality that was asked for is not among the three. */
    record Waaromniet(String gemeentecode, String naam, String zin) {
    }

    /** A change and the municipality that would then be first; no code when there would be none. */
    record Verandering(String verandering, String gemeentecode, String naam, String zin) {
    }

    /** What the tables say of a criterion of an adult. */
    record Criteriumregel(int volwassene, String soort, String aanvaard, String klasse, String reikwijdte) {
    }

    /**
     * @param laatsteBesluit number of the last decision that can be in this room; later ones are taken off when a decision is taken
     */
    record Ruimtebericht(String herkomst, long laatsteBesluit) {
    }

    /** @param datum day on which they were computed */
    record Prijsbericht(LocalDate datum, String herkomst) {
    }

    /**
     * @param plaats counted from 1; null when excluded
     * @param score null when excluded
     * @param ruimte persons, own room and exchange
     * @param prijs points per person
     */
    record Plaats(Integer plaats, String gemeentecode, String naam, BigDecimal score, int ruimte, BigDecimal prijs, List<Uitsluiting> uitsluitingen) {
    }

    /**
     * Why a municipality is not a candidate.
     *
     * @param afwijken whether a person may choose it all the same: {@code nee} or {@code met-reden}
     */
    record Uitsluiting(String regel, Reden reden, String zin, String afwijken) {
    }
}
