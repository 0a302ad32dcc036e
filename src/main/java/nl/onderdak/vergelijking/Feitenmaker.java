package nl.onderdak.vergelijking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Feittype;
import nl.onderdak.regels.Gegeven;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.Rij;

/** Makes requests that satisfy a model's types, seeded: the same seed and rule set give the same requests. */
public final class Feitenmaker {

    /** Every other date is one of a life: between these days. */
    private static final LocalDate EERSTE_DAG = LocalDate.of(1940, 1, 1);
    private static final int DAGEN = 32_500;

    private final Random toeval;
    private final List<LocalDate> grenzen;

    /** @param regelset its rows say which days matter as {@code peildatum}: around the first and last day of a period */
    public Feitenmaker(long zaad, Regelset regelset) {
        toeval = new Random(zaad);
        grenzen = regelset.rijen().stream().map(Rij::geldigheid).flatMap(periode -> Stream.concat(periode.van().stream(), periode.tot().stream()))
                .distinct().sorted().toList();
    }

    /** A request; required facts are always there, any other most of the time. */
    public ObjectNode verzoek(Beslismodel model) {
        return object(model.invoer(), true);
    }

    private ObjectNode object(List<Gegeven> velden, boolean top) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (Gegeven veld : velden) {
            if (top && veld.verplicht() && veld.type() instanceof Feittype.Datum) {
                object.put(veld.naam(), peildatum().toString());
            } else if (veld.verplicht() && top || toeval.nextInt(10) < 8) {
                object.set(veld.naam(), waarde(veld.type()));
            }
        }
        return object;
    }

    /** Any day from the first bound to the last, or a day on or beside one. */
    private LocalDate peildatum() {
        if (grenzen.isEmpty()) {
            return EERSTE_DAG.plusDays(toeval.nextInt(DAGEN));
        }
        LocalDate eerste = grenzen.get(0);
        int dagen = (int) ChronoUnit.DAYS.between(eerste, grenzen.get(grenzen.size() - 1));
        return toeval.nextInt(4) == 0 ? grenzen.get(toeval.nextInt(grenzen.size())).plusDays(toeval.nextInt(3) - 1) : eerste.plusDays(toeval.nextInt(dagen + 1));
    }

    private JsonNode waarde(Feittype type) {
        JsonNodeFactory maker = JsonNodeFactory.instance;
        if (type instanceof Feittype.Structuur structuur) {
            return object(structuur.velden(), false);
        }
        if (type instanceof Feittype.Lijst lijst) {
            ArrayNode onderdelen = maker.arrayNode();
            for (int i = toeval.nextInt(4); i > 0; i--) {
                onderdelen.add(waarde(lijst.element()));
            }
            return onderdelen;
        }
        if (type instanceof Feittype.Opsomming opsomming) {
            return maker.textNode(opsomming.waarden().get(toeval.nextInt(opsomming.waarden().size())));
        }
        if (type instanceof Feittype.Getal getal) {
            return maker.numberNode(getal(getal));
        }
        if (type instanceof Feittype.Datum) {
            return maker.textNode(EERSTE_DAG.plusDays(toeval.nextInt(DAGEN)).toString());
        }
        return type instanceof Feittype.Logisch ? maker.booleanNode(toeval.nextBoolean()) : maker.textNode("tekst");
    }

    /** Small values are likely, since bounds lie there; the ends of the range are among them. */
    private BigDecimal getal(Feittype.Getal getal) {
        BigDecimal minimum = getal.minimum().orElse(BigDecimal.ZERO);
        BigDecimal maximum = getal.maximum().orElse(BigDecimal.valueOf(5000));
        BigDecimal ruimte = maximum.subtract(minimum).min(BigDecimal.valueOf(toeval.nextBoolean() ? 40 : 3000));
        BigDecimal waarde = switch (toeval.nextInt(20)) {
            case 0 -> minimum;
            case 1 -> maximum;
            default -> minimum.max(BigDecimal.ZERO).add(ruimte.multiply(BigDecimal.valueOf(toeval.nextDouble()))).min(maximum);
        };
        return waarde.setScale(getal.geld() ? 2 : 0, RoundingMode.DOWN);
    }
}
