package nl.onderdak.taakstelling;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.onderdak.gemeente.Gemeentegegevens;
import nl.onderdak.gemeente.Grenswijziging;
import nl.onderdak.gemeente.Inwoners;
import nl.onderdak.gemeente.Inwonertelling;

/**
 * Finds inhabitants for the day and the boundaries the model asks for. When nothing was counted on that day it takes, per municipality,
 * the count nearest to it; the model sees the day of the count and says what that makes of the outcome.
 */
final class Inwonerkeuze {

    /**
     * Facts about the inhabitants of one municipality.
     *
     * @param feiten      fact {@code inwoners} of the model
     * @param toelichting how the number was derived or why there is none, in Dutch; empty when it was counted on these very boundaries
     */
    record Keuze(ObjectNode feiten, Optional<LocalDate> peildatum, Optional<String> toelichting) {
    }

    private final Gemeentegegevens gegevens;
    private final LocalDate inwonersOp;
    private final LocalDate grenzenPer;
    private final List<Inwonertelling> tellingen;

    /** @param bekendOp later counts were not known yet */
    Inwonerkeuze(Gemeentegegevens gegevens, LocalDate inwonersOp, LocalDate grenzenPer, LocalDate bekendOp) {
        this.gegevens = gegevens;
        this.inwonersOp = inwonersOp;
        this.grenzenPer = grenzenPer;
        List<LocalDate> dagen = gegevens.peildatums().stream().filter(dag -> !dag.isAfter(bekendOp)).toList();
        this.tellingen = (dagen.contains(inwonersOp) ? Stream.of(inwonersOp) : dagen.stream().sorted(Comparator.comparing(this::afstand)))
                .map(dag -> gegevens.inwoners(dag, grenzenPer).orElseThrow()).toList();
    }

    private long afstand(LocalDate dag) {
        return Math.abs(ChronoUnit.DAYS.between(inwonersOp, dag));
    }

    Keuze voor(String gemeentecode) {
        return tellingen.stream().filter(telling -> telling.aantal(gemeentecode).isPresent()).findFirst()
                .or(() -> tellingen.stream().findFirst())
                .map(telling -> uit(telling, gemeentecode))
                .orElseGet(() -> new Keuze(JsonNodeFactory.instance.objectNode(), Optional.empty(), Optional.empty()));
    }

    private Keuze uit(Inwonertelling telling, String gemeentecode) {
        Inwoners inwoners = telling.perGemeente().get(gemeentecode);
        ObjectNode feiten = JsonNodeFactory.instance.objectNode()
                .put("nederland", telling.landelijk())
                .put("peildatum", telling.peildatum().toString());
        List<Grenswijziging> wijzigingen = inwoners.toelichting().isEmpty() ? List.of() : gegevens.grenswijzigingen().stream()
                .filter(wijziging -> wijziging.opvolgers().contains(gemeentecode) && wijziging.ingangsdatum().isAfter(inwonersOp)
                        && !wijziging.ingangsdatum().isAfter(grenzenPer)).toList();
        if (wijzigingen.isEmpty()) {
            feiten.put("grenswijziging", "geen");
            inwoners.aantal().ifPresent(aantal -> feiten.put("gemeente", aantal));
        } else if (wijzigingen.stream().anyMatch(Grenswijziging::isSplitsing)) {
            feiten.put("grenswijziging", "splitsing");
        } else {
            feiten.put("grenswijziging", "samenvoeging");
            delen(feiten.putArray("delen"), telling.peildatum(), gemeentecode, wijzigingen);
        }
        return new Keuze(feiten, Optional.of(telling.peildatum()), inwoners.toelichting());
    }

    /** Inhabitants of the municipalities that went into this one, and of itself when it was there before. */
    private void delen(ArrayNode delen, LocalDate peildatum, String gemeentecode, List<Grenswijziging> wijzigingen) {
        Inwonertelling voorheen = gegevens.inwoners(peildatum, inwonersOp).orElseThrow();
        Stream.concat(Stream.of(gemeentecode), wijzigingen.stream().map(Grenswijziging::code))
                .flatMap(code -> voorheen.aantal(code).stream()).forEach(delen::add);
    }
}
