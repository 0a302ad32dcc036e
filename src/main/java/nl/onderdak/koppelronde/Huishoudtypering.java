package nl.onderdak.koppelronde;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.onderdak.koppeling.Huishouden;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Feittype;
import nl.onderdak.regels.Gegeven;
import nl.onderdak.regels.Regelset;

/** The kind of a household, from the model {@code huishoudtypen}; asked once for every size and number of adults. */
final class Huishoudtypering {

    private static final String MODEL = "huishoudtypen";
    private static final String UITKOMST = "huishoudtype";

    private record Samenstelling(int personen, int volwassenen) {
    }

    private final Regelset regelset;
    private final Beslismodel model;
    private final LocalDate peildatum;
    private final Map<Samenstelling, String> gevonden = new HashMap<>();

    Huishoudtypering(Regelset regelset, LocalDate peildatum) {
        this.regelset = regelset;
        this.model = regelset.nodigModel(MODEL);
        this.peildatum = peildatum;
    }

    /** All kinds there are, in the order of the model. */
    List<String> typen() {
        return model.uitkomsten().stream().filter(uitkomst -> uitkomst.naam().equals(UITKOMST)).map(Gegeven::type)
                .map(Feittype.Opsomming.class::cast).findFirst().orElseThrow().waarden();
    }

    String type(Huishouden huishouden) {
        return gevonden.computeIfAbsent(new Samenstelling(huishouden.personen(), huishouden.volwassenen().size()), this::vraag);
    }

    private String vraag(Samenstelling samenstelling) {
        // A household of which no adult is described has adults all the same; how many is not known.
        BigDecimal volwassenen = samenstelling.volwassenen() == 0 ? null : BigDecimal.valueOf(samenstelling.volwassenen());
        Map<String, Object> huishouden = new LinkedHashMap<>();
        huishouden.put("personen", BigDecimal.valueOf(samenstelling.personen()));
        huishouden.put("volwassenen", volwassenen);
        Map<String, Object> feiten = new LinkedHashMap<>();
        feiten.put("peildatum", peildatum);
        feiten.put("huishouden", huishouden);
        return String.valueOf(regelset.beslis(model, feiten, List.of(UITKOMST)).uitkomsten().get(UITKOMST));
    }
}
