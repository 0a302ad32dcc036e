package nl.onderdak.taakstelling;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import nl.onderdak.advies.Modelvraag;
import nl.onderdak.advies.Reden;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.gemeente.Gemeente;
import nl.onderdak.gemeente.Gemeentegegevens;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.Rij;

/** Puts the municipalities of a half-year to the model, each apart and several at a time. */
final class Taakstellingbepaling {

    private static final String MODEL = "taakstellingen";

    private static final String LANDELIJK = "landelijkeTaakstelling";
    private static final String REFERENTIEDATUM = "referentiedatum";
    private static final String AFRONDINGSWIJZE = "afrondingswijze";
    private static final String TAAKSTELLING = "taakstelling";
    private static final String INWONERAANTAL = "inwoneraantal";
    private static final String AANDACHTSPUNTEN = "aandachtspunten";
    private static final String[] PER_GEMEENTE = {REFERENTIEDATUM, INWONERAANTAL, TAAKSTELLING, AANDACHTSPUNTEN};
    private static final String EXACT = "nee";
    private static final String BENADERING = "ja";

    /** What one municipality adds to the whole. */
    private record Bepaald(Gemeentetaakstelling taakstelling, List<String> aandachtspunten, List<Rij> redenen) {
    }

    private final Regelset regelset;
    private final Modelvraag model;
    private final Gemeentegegevens gegevens;

    Taakstellingbepaling(Regelset regelset, Gemeentegegevens gegevens) {
        this.regelset = regelset;
        this.model = model(regelset);
        this.gegevens = gegevens;
    }

    /** All half-years the rules know, oldest first. */
    static List<String> halfjaren(Regelset regelset) {
        return model(regelset).codes("halfjaar");
    }

    private static Modelvraag model(Regelset regelset) {
        return Modelvraag.aan(regelset, MODEL, Map.of("peildatum", "bekendOp"));
    }

    /** The targets of the municipalities of the half-year that pass the filter. */
    Halfjaartaakstelling bepaal(String halfjaar, LocalDate bekendOp, Predicate<Gemeente> filter) {
        ObjectNode vraag = JsonNodeFactory.instance.objectNode().put("peildatum", bekendOp.toString()).put("halfjaar", halfjaar);
        Modelvraag.Antwoord kader = model.stel(vraag, LANDELIJK, REFERENTIEDATUM, AFRONDINGSWIJZE);
        Map<?, ?> landelijk = (Map<?, ?>) kader.uitkomst(LANDELIJK);
        Map<?, ?> dagen = (Map<?, ?>) kader.uitkomst(REFERENTIEDATUM);
        LocalDate inwonersOp = (LocalDate) dagen.get("inwonersOp");
        LocalDate grenzenPer = (LocalDate) dagen.get("grenzenPer");
        eisBerekenbaar(halfjaar, bekendOp, landelijk, grenzenPer);
        Inwonerkeuze keuze = new Inwonerkeuze(gegevens, inwonersOp, grenzenPer, bekendOp);
        List<Gemeentetaakstelling> gemeenten = new ArrayList<>();
        Set<String> aandachtspunten = new LinkedHashSet<>();
        Set<Rij> redenen = new LinkedHashSet<>();
        for (Bepaald bepaald : gegevens.op(grenzenPer).stream().filter(filter).parallel().map(een -> bepaal(een, keuze, vraag)).toList()) {
            gemeenten.add(bepaald.taakstelling());
            aandachtspunten.addAll(bepaald.aandachtspunten());
            redenen.addAll(bepaald.redenen());
        }
        return new Halfjaartaakstelling(halfjaar, bekendOp, regelset.hash(),
                new Halfjaartaakstelling.Landelijk(Modelvraag.geheel(landelijk.get("aantal")), (String) landelijk.get("status")),
                new Halfjaartaakstelling.Referentiedatum(inwonersOp, grenzenPer), (String) kader.uitkomst(AFRONDINGSWIJZE),
                gemeenten.stream().anyMatch(Gemeentetaakstelling::benadering), gemeenten.size(),
                gemeenten.stream().map(Gemeentetaakstelling::taakstelling).filter(Objects::nonNull).mapToLong(Long::longValue).sum(),
                gemeenten, List.copyOf(aandachtspunten), redenen.stream().map(Reden::van).toList());
    }

    private Bepaald bepaal(Gemeente gemeente, Inwonerkeuze keuze, ObjectNode vraag) {
        Inwonerkeuze.Keuze inwoners = keuze.voor(gemeente.code());
        Modelvraag.Antwoord antwoord = model.stel(vraag.deepCopy().set("inwoners", inwoners.feiten()), PER_GEMEENTE);
        return new Bepaald(gemeentetaakstelling(gemeente, inwoners, antwoord),
                ((List<?>) antwoord.uitkomst(AANDACHTSPUNTEN)).stream().map(String::valueOf).toList(), antwoord.redenen(PER_GEMEENTE));
    }

    private void eisBerekenbaar(String halfjaar, LocalDate bekendOp, Map<?, ?> landelijk, LocalDate grenzenPer) {
        if (landelijk.get("aantal") == null) {
            throw nietBekend(halfjaar, "Op " + bekendOp + " ontbreekt " + landelijk.get("ontbreekt")
                    + ". Rekenen met een eigen landelijk totaal kan met POST /v1/taakstellingen, veld landelijk.opgegevenTotaal.");
        }
        if (grenzenPer.isBefore(gegevens.vanaf())) {
            throw nietBekend(halfjaar, "De gemeenten en hun inwoners op grenzen van " + grenzenPer + " ontbreken; de gegevens beginnen op "
                    + gegevens.vanaf() + ". Rekenen met eigen inwoneraantallen kan met POST /v1/taakstellingen.");
        }
    }

    private static Geweigerd nietBekend(String halfjaar, String waarom) {
        return new Geweigerd(Probleem.van(404, "Taakstelling niet bekend",
                "De taakstellingen van " + halfjaar + " zijn niet te berekenen. " + waarom));
    }

    private static Gemeentetaakstelling gemeentetaakstelling(Gemeente gemeente, Inwonerkeuze.Keuze inwoners, Modelvraag.Antwoord antwoord) {
        Map<?, ?> taakstelling = (Map<?, ?>) antwoord.uitkomst(TAAKSTELLING);
        Map<?, ?> inwoneraantal = (Map<?, ?>) antwoord.uitkomst(INWONERAANTAL);
        boolean exact = EXACT.equals(taakstelling.get("benadering"));
        return new Gemeentetaakstelling(gemeente.code(), gemeente.naam(), gemeente.provincie(), Modelvraag.geheel(taakstelling.get("aantal")),
                Modelvraag.geheel(inwoneraantal.get("aantal")), inwoners.peildatum().orElse(null), BENADERING.equals(taakstelling.get("benadering")),
                exact ? null : taakstelling.get("reden") + " " + inwoneraantal.get("reden"), inwoners.toelichting().orElse(null),
                (String) taakstelling.get("berekening"));
    }
}
