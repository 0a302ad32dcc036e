package nl.onderdak.keuring;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that is wrong in a draft, or to be looked at.
 *
 * @param code fixed code of the check, for example {@code overlap}
 * @param model name of the model
 * @param tabel name of the decision or function the table stands in
 * @param rij id of the row
 * @param kolom id of the column, or the name of an annotation
 * @param melding Dutch: what is wrong
 * @param oplossing Dutch: what to do
 * @param rijen the other rows it is about, for example those that overlap
 * @param voorbeeld one concrete case: value per column expression, in the order of the columns
 */
public record Bevinding(
        Ernst ernst,
        String code,
        String model,
        Optional<String> tabel,
        Optional<String> rij,
        Optional<String> kolom,
        String melding,
        String oplossing,
        List<String> rijen,
        Optional<Map<String, String>> voorbeeld) {

    static Bevinding fout(String code, Plaats plaats, String melding, String oplossing) {
        return van(Ernst.FOUT, code, plaats, melding, oplossing);
    }

    static Bevinding letOp(String code, Plaats plaats, String melding, String oplossing) {
        return van(Ernst.LET_OP, code, plaats, melding, oplossing);
    }

    private static Bevinding van(Ernst ernst, String code, Plaats plaats, String melding, String oplossing) {
        return new Bevinding(ernst, code, plaats.model(), plaats.tabel(), plaats.rij(), plaats.kolom(), melding, oplossing, List.of(), Optional.empty());
    }

    Bevinding met(List<String> andereRijen) {
        return new Bevinding(ernst, code, model, tabel, rij, kolom, melding, oplossing, andereRijen, voorbeeld);
    }

    Bevinding met(Map<String, String> geval) {
        return new Bevinding(ernst, code, model, tabel, rij, kolom, melding, oplossing, rijen, Optional.of(geval));
    }
}
