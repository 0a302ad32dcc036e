package nl.onderdak.toewijzing;

import java.util.concurrent.CancellationException;

/** What a caller hears while a plan is made, and how it stops the work. Called often, from the thread that works. */
public interface Voortgang {

    /** For a caller that does not listen and never stops. */
    Voortgang STIL = stand -> true;

    /** The steps of making a plan, in order. */
    enum Fase {
        GRENS, AFRONDEN, VERBETEREN
    }

    /**
     * How far the work is.
     *
     * @param deel part of the phase that is done, from 0 to 1
     * @param grens upper bound on the value of any plan; not a number while it is not known
     * @param waarde value of the best plan so far; not a number while there is none
     */
    record Stand(Fase fase, double deel, double grens, double waarde) {
    }

    /** @return false to stop */
    boolean verder(Stand stand);

    /** @throws CancellationException when the caller wants to stop; there is no plan then, because half a search would give a plan that depends on the moment */
    default void meld(Stand stand) {
        if (!verder(stand)) {
            throw new CancellationException("De koppelronde is gestopt voordat er een plan was.");
        }
    }
}
