package nl.onderdak.regels;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kie.dmn.api.feel.runtime.events.FEELEvent;
import org.kie.dmn.api.feel.runtime.events.FEELEventListener;
import org.kie.dmn.feel.lang.EvaluationContext;
import org.kie.dmn.feel.lang.impl.EvaluationContextImpl;
import org.kie.dmn.feel.lang.impl.ExecutionFrame;
import org.kie.dmn.feel.util.NumberEvalHelper;

/** What one question to a table or a formula can name. The engine copies everything for each question, writing every name anew; this looks where it stands. */
final class Omgeving extends EvaluationContextImpl {

    private static final int LEEG = 0;

    /**
     * What all of a question shares.
     *
     * @param bodem    the lowest level that can be written
     * @param kolommen what the columns of a table look at, which stays the same while it is asked
     */
    private record Vraag(Taal taal, boolean soepel, Namenlaag bodem, FEELEventListener luisteraar, Map<Kolomvraag, Object> kolommen) {
    }

    private final Vraag vraag;
    private Namenlaag laag;

    private Omgeving(Vraag vraag, Namenlaag laag) {
        super(vraag.taal().klassen(), null, LEEG, vraag.taal().motor().getFeelDialect(), vraag.taal().motor().getDMNVersion(), vraag.soepel());
        this.vraag = vraag;
        this.laag = laag;
    }

    /**
     * @param waarden    by name; may not change meanwhile
     * @param soepel     whether what a column does not allow counts as unknown
     * @param luisteraar hears what there is to say of the question
     */
    static Omgeving van(Map<String, Object> waarden, Taal taal, boolean soepel, FEELEventListener luisteraar) {
        Namenlaag bodem = taal.functies().met(waarden).erop();
        return new Omgeving(new Vraag(taal, soepel, bodem, luisteraar, new HashMap<>()), bodem);
    }

    /** The engine asks what a column looks at again for every cell. */
    Object eenmaal(Kolomvraag kolom, Function<EvaluationContext, Object> uitdrukking) {
        Map<Kolomvraag, Object> kolommen = vraag.kolommen();
        if (!kolommen.containsKey(kolom)) {
            kolommen.put(kolom, uitdrukking.apply(this));
        }
        return kolommen.get(kolom);
    }

    @Override
    public EvaluationContext current() {
        Omgeving hier = new Omgeving(vraag, laag);
        hier.setDMNRuntime(getDMNRuntime());
        hier.setPerformRuntimeTypeCheck(isPerformRuntimeTypeCheck());
        return hier;
    }

    /** The engine begins with levels of its own. */
    @Override
    public void push(ExecutionFrame nieuw) {
        if (nieuw instanceof Namenlaag eigen) {
            laag = eigen;
        }
    }

    /** The lowest level stays: the engine closes one too many when a list to go round is empty. */
    @Override
    public ExecutionFrame pop() {
        Namenlaag weg = laag;
        if (weg != vraag.bodem()) {
            laag = weg.onder();
        }
        return weg;
    }

    @Override
    public ExecutionFrame peek() {
        return laag;
    }

    @Override
    public void enterFrame() {
        laag = laag.erop();
    }

    @Override
    public void enterFrame(int omvang) {
        enterFrame();
    }

    @Override
    public void exitFrame() {
        pop();
    }

    /** A function of the model is given all names anew that it can see already. */
    @Override
    public void setValue(String naam, Object waarde) {
        Object nieuw = NumberEvalHelper.coerceNumber(waarde);
        if (laag.zoek(naam) != nieuw) {
            laag.setValue(naam, nieuw);
        }
    }

    @Override
    public Map<String, Object> getAllValues() {
        return laag.getAllValues();
    }

    @Override
    public void notifyEvt(Supplier<FEELEvent> gebeurtenis) {
        vraag.luisteraar().onEvent(gebeurtenis.get());
    }

    @Override
    public Collection<FEELEventListener> getListeners() {
        return List.of(vraag.luisteraar());
    }
}
