package nl.onderdak.koppelronde;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.onderdak.advies.Reden;
import nl.onderdak.koppeling.Oordeel;
import nl.onderdak.koppeling.Paar;
import nl.onderdak.koppeling.Prijsregel;
import nl.onderdak.koppeling.Term;

/**
 * What became of one household and why, as the rules say it again. Terms and price add up to the score.
 *
 * @param uitkomst the line of the result
 * @param gemeente everything found of the municipality it was coupled to; null when it is not coupled
 * @param besteGemeenten the best of its ranking at its turn, whether or not there was still room
 * @param uitsluitingen per reason how many municipalities the rules exclude
 */
record Huishouduitleg(JsonNode uitkomst, Gemeente gemeente, List<Gemeente> besteGemeenten, List<Uitsluiting> uitsluitingen, List<Reden> stelsel) {

    /** One municipality with its reasons. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Gemeente(String gemeentecode, List<Oordeelregel> oordelen, List<Puntenterm> termen, Prijs prijs, BigDecimal score) {

        static Gemeente van(Paar paar) {
            return new Gemeente(paar.gemeente().code(), paar.oordelen().stream().map(Oordeelregel::van).toList(),
                    paar.termen().stream().map(Puntenterm::van).toList(), paar.prijs().map(Prijs::van).orElse(null), paar.score());
        }
    }

    /** What one rule says of the municipality. */
    record Oordeelregel(String regel, String toelichting, List<String> bronnen, List<String> feiten, String zekerheid, String vraag) {

        static Oordeelregel van(Oordeel oordeel) {
            return new Oordeelregel(oordeel.regel(), oordeel.toelichting(), oordeel.bronnen(), oordeel.feiten(), oordeel.zekerheid(),
                    oordeel.vraag().orElse(null));
        }
    }

    /** Points for one criterion. */
    record Puntenterm(String criterium, String stand, Integer volwassene, int punten, Reden reden) {

        static Puntenterm van(Term term) {
            return new Puntenterm(term.criterium(), term.stand(), term.volwassene().orElse(null), term.punten(), Reden.van(term.rij()));
        }
    }

    /** The price line. */
    record Prijs(LocalDate datum, BigDecimal perPersoon, int personen, BigDecimal bedrag) {

        static Prijs van(Prijsregel prijs) {
            return new Prijs(prijs.datum(), prijs.perPersoon(), prijs.personen(), prijs.bedrag());
        }
    }

    /** How many municipalities one rule excludes. */
    record Uitsluiting(String regel, String toelichting, long gemeenten) {
    }

    static Optional<Gemeente> gemeente(List<Paar> paren, String code) {
        return paren.stream().filter(paar -> paar.gemeente().code().equals(code)).findFirst().map(Gemeente::van);
    }
}
