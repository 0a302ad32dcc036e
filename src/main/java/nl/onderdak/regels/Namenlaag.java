package nl.onderdak.regels;

import java.util.HashMap;
import java.util.Map;
import org.kie.dmn.feel.lang.impl.ExecutionFrame;
import org.kie.dmn.feel.lang.impl.RootExecutionFrame;
import org.kie.dmn.feel.util.EvalHelper;
import org.kie.dmn.feel.util.NumberEvalHelper;
import org.kie.dmn.feel.util.StringEvalHelper;

/** Names of one level of an expression, upon those of the levels around it. Below the lowest are the functions that the language always has. */
final class Namenlaag implements ExecutionFrame {

    static final Object NIETS = new Object();

    private final Namenlaag onder;
    private final Map<String, Object> waarden;
    private Object wortel;

    private Namenlaag(Namenlaag onder, Map<String, Object> waarden) {
        this.onder = onder;
        this.waarden = waarden;
    }

    /** @param functies that the language has here besides those it always has */
    static Namenlaag van(Map<String, Object> functies) {
        return new Namenlaag(null, functies);
    }

    /** @param waarden under names that the language would write so; read where they are, never written */
    Namenlaag met(Map<String, Object> waarden) {
        return new Namenlaag(this, waarden);
    }

    Namenlaag erop() {
        return met(new HashMap<>());
    }

    Namenlaag onder() {
        return onder;
    }

    @Override
    public Object getValue(String naam) {
        Object waarde = zoek(naam);
        return waarde == NIETS ? RootExecutionFrame.INSTANCE.getValue(naam) : waarde;
    }

    @Override
    public boolean isDefined(String naam) {
        return zoek(naam) != NIETS || RootExecutionFrame.INSTANCE.isDefined(naam);
    }

    /** {@link #NIETS} when no level has the name. Rules write most names as the language does; only what is not found is written anew. */
    Object zoek(String naam) {
        Object waarde = zoekZo(naam);
        if (waarde == NIETS) {
            String geschreven = StringEvalHelper.normalizeVariableName(naam);
            return geschreven.equals(naam) ? NIETS : zoekZo(geschreven);
        }
        return waarde;
    }

    private Object zoekZo(String naam) {
        for (Namenlaag laag = this; laag != null; laag = laag.onder) {
            if (laag.wortel != null) {
                EvalHelper.PropertyValueResult veld = EvalHelper.getDefinedValue(laag.wortel, naam);
                if (veld.isDefined()) {
                    return veld.getValueResult().getOrElse(null);
                }
            }
            Object waarde = laag.waarden.get(naam);
            if (waarde != null || laag.waarden.containsKey(naam)) {
                return NumberEvalHelper.coerceNumber(waarde);
            }
        }
        return NIETS;
    }

    @Override
    public void setValue(String naam, Object waarde) {
        waarden.put(StringEvalHelper.normalizeVariableName(naam), waarde);
    }

    /** Of this level and those below it, without the functions of the language; what is above hides what is below. */
    @Override
    public Map<String, Object> getAllValues() {
        if (onder == null) {
            return new HashMap<>();
        }
        Map<String, Object> alle = onder.getAllValues();
        alle.putAll(waarden);
        return alle;
    }

    @Override
    public void setRootObject(Object nieuw) {
        wortel = nieuw;
    }

    @Override
    public Object getRootObject() {
        return wortel;
    }
}
