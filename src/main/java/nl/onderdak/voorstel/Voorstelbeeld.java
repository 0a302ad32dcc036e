package nl.onderdak.voorstel;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;

/**
 * A proposal with its history, as it is answered.
 *
 * @param basis hash of the rule set it changes
 * @param achter it can still come into force, and the rules in force are no longer its basis
 * @param concept hash of the rule set that would come into force; null while it does not compile
 * @param stappen what the caller may do now
 */
record Voorstelbeeld(@JsonUnwrapped Voorstelregel regel, String reden, String aanleiding, String basis, boolean achter, int versie, String concept,
        List<Bestandswijziging> bestanden, List<String> stappen, List<Historieregel> gebeurtenissen) {

    /** @param verandering {@code nieuw}, {@code vervallen} or {@code gewijzigd}; {@code rijen} rows of tables that differ from the base */
    record Bestandswijziging(String naam, String verandering, int rijen) {
    }

    record Historieregel(int nummer, Instant op, String door, String soort, String toelichting) {

        static Historieregel van(Gebeurtenis gebeurtenis) {
            return new Historieregel(gebeurtenis.nummer(), gebeurtenis.op(), gebeurtenis.door(), gebeurtenis.soort().tekst(), gebeurtenis.toelichting());
        }
    }
}
