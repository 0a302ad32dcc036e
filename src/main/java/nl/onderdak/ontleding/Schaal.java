package nl.onderdak.ontleding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import nl.onderdak.regels.Feittype;

/** Days and numbers as places on a line of whole steps: a day, a cent, or the finest step that boundaries of the number are given in. */
public final class Schaal {

    private static final int CENTEN = 2;

    private final Feittype type;
    private final int decimalen;

    /** @param grenzen all boundaries that matter to the fact */
    Schaal(Feittype type, JsonNode nu, Collection<Celgrens> grenzen) {
        this.type = type;
        int fijnste = nu.isNumber() ? fijnheid(nu.decimalValue()) : 0;
        for (Celgrens grens : grenzen) {
            fijnste = Math.max(fijnste, grens.waarde() instanceof BigDecimal getal ? fijnheid(getal) : 0);
        }
        this.decimalen = type instanceof Feittype.Getal getal && getal.geld() ? CENTEN : fijnste;
    }

    private static int fijnheid(BigDecimal getal) {
        return Math.max(0, getal.stripTrailingZeros().scale());
    }

    long plaats(Comparable<?> waarde) {
        return waarde instanceof LocalDate dag ? dag.toEpochDay() : ((BigDecimal) waarde).movePointRight(decimalen).setScale(0, RoundingMode.CEILING).longValueExact();
    }

    public long plaats(JsonNode waarde) {
        return waarde.isNumber() ? plaats(waarde.decimalValue()) : plaats(LocalDate.parse(waarde.textValue()));
    }

    public JsonNode waarde(long plaats) {
        return type instanceof Feittype.Datum
                ? JsonNodeFactory.instance.textNode(LocalDate.ofEpochDay(plaats).toString())
                : JsonNodeFactory.withExactBigDecimals(true).numberNode(BigDecimal.valueOf(plaats, decimalen));
    }

    boolean past(Comparable<?> waarde) {
        return waarde instanceof LocalDate == type instanceof Feittype.Datum;
    }

    boolean bevat(long plaats) {
        if (type instanceof Feittype.Getal getal) {
            BigDecimal waarde = BigDecimal.valueOf(plaats, decimalen);
            return getal.minimum().filter(minimum -> waarde.compareTo(minimum) < 0).isEmpty()
                    && getal.maximum().filter(maximum -> waarde.compareTo(maximum) > 0).isEmpty();
        }
        return true;
    }
}
