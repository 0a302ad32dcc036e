package nl.onderdak.adviespagina;

import java.util.List;
import java.util.Optional;

/**
 * How one decision came out, as a line of the letter.
 *
 * @param naam       what was decided
 * @param bedrag     the amount
 * @param kern       who and until when, each a phrase of its own; or the value of a decision that is no more than that and no amount
 * @param overig     its other values
 * @param voorwaarde the condition under which it holds
 * @param zinnen     sentences of the rows that decided it
 * @param vragen     what a person must answer
 */
public record Besluit(Tekst naam, Oordeel oordeel, Optional<Tekst> bedrag, List<Tekst> kern, List<Tekst> overig, Optional<Tekst> voorwaarde,
        List<String> zinnen, List<String> vragen) {
}
