package nl.onderdak.adviespagina;

import java.util.List;
import java.util.Optional;

/**
 * How one decision came out, as a line of the letter.
 *
 * @param naam      what was decided
 * @param bedrag    the amount, or the value of a decision that is no more than that
 * @param delen     who, until when and the rest, each a phrase of its own
 * @param voorwaarde the condition under which it holds
 * @param zinnen    sentences of the rows that decided it
 */
public record Besluit(Tekst naam, Oordeel oordeel, Optional<Tekst> bedrag, List<Tekst> delen, Optional<Tekst> voorwaarde, List<String> zinnen) {
}
