package nl.onderdak.koppelvoorstel;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.onderdak.koppelverzoek.Halfjaar;

/** A proposal as it was sent and stored; a decision rests on what the person saw. */
record Bewaardvoorstel(UUID id, JsonNode uitkomst) {

    private static final String MET_REDEN = "met-reden";

    /**
     * A municipality of the proposal.
     *
     * @param score empty when it was excluded
     * @param ruimte persons, at the time of the proposal
     * @param uitsluitingen empty when it was a candidate
     */
    record Gemeente(String code, String naam, Optional<BigDecimal> score, int ruimte, Optional<BigDecimal> prijs, List<Uitsluiting> uitsluitingen) {
    }

    /** @param afwijkbaar whether a person may choose the municipality all the same, with a reason */
    record Uitsluiting(String regel, String zin, boolean afwijkbaar) {
    }

    Halfjaar halfjaar() {
        return Halfjaar.van(peildatum());
    }

    LocalDate peildatum() {
        return LocalDate.parse(uitkomst.get("peildatum").textValue());
    }

    Optional<String> kenmerk() {
        return Optional.ofNullable(uitkomst.at("/huishouden/kenmerk").textValue());
    }

    int personen() {
        return uitkomst.at("/huishouden/personen").intValue();
    }

    /** Number of the last decision that its room can have in it. */
    long laatsteBesluit() {
        return uitkomst.at("/ruimte/laatsteBesluit").longValue();
    }

    /** The best municipality; empty when there was no candidate. */
    Optional<Gemeente> eerste() {
        return Optional.of(uitkomst.at("/rangorde/0")).filter(plaats -> plaats.hasNonNull("plaats")).map(Bewaardvoorstel::gemeente);
    }

    /** Empty when it did not exist on the day. */
    Optional<Gemeente> gemeente(String code) {
        return stroom(uitkomst.get("rangorde")).filter(plaats -> plaats.get("gemeentecode").textValue().equals(code)).findFirst()
                .map(Bewaardvoorstel::gemeente);
    }

    private static Gemeente gemeente(JsonNode plaats) {
        return new Gemeente(plaats.get("gemeentecode").textValue(), plaats.get("naam").textValue(), getal(plaats.get("score")),
                plaats.get("ruimte").intValue(), getal(plaats.get("prijs")),
                stroom(plaats.get("uitsluitingen")).map(Bewaardvoorstel::uitsluiting).toList());
    }

    private static Uitsluiting uitsluiting(JsonNode regel) {
        return new Uitsluiting(regel.get("regel").textValue(), regel.get("zin").textValue(), MET_REDEN.equals(regel.get("afwijken").textValue()));
    }

    private static Optional<BigDecimal> getal(JsonNode waarde) {
        return waarde.isNull() ? Optional.empty() : Optional.of(waarde.decimalValue().setScale(2));
    }

    private static Stream<JsonNode> stroom(JsonNode lijst) {
        return StreamSupport.stream(lijst.spliterator(), false);
    }
}
