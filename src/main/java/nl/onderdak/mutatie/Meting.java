package nl.onderdak.mutatie;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import nl.onderdak.deur.Feitloos;
import nl.onderdak.mutatie.Mutaties.Overlevende;
import nl.onderdak.mutatie.Mutaties.Stand;
import nl.onderdak.mutatie.Oordeel.Uitslag;
import nl.onderdak.regels.Knoop;
import nl.onderdak.regelsetarchief.Gekozen;
import org.jboss.logging.Logger;

/** One measurement: some tables of a rule set, with the case that would notice each fault that survives. */
final class Meting implements Runnable, Voortgang {

    private static final Logger LOG = Logger.getLogger(Meting.class);
    /** Beyond this many a survivor is listed without a case: looking for one takes seconds. */
    private static final int MET_GEVAL = 100;

    private final Gekozen concept;
    private final Set<Knoop> tabellen;
    private final AtomicInteger gedaan = new AtomicInteger();
    private volatile Integer totaal;
    private Mutaties einde;

    Meting(Gekozen concept, Set<Knoop> tabellen) {
        this.concept = concept;
        this.tabellen = tabellen;
    }

    synchronized Mutaties stand() {
        return einde != null ? einde : Mutaties.zonderUitslag(Stand.BEZIG, gedaan.get(), totaal);
    }

    /** False when it was ready. */
    synchronized boolean stop() {
        eindig(Mutaties.zonderUitslag(Stand.GESTOPT, gedaan.get(), totaal));
        return einde.stand() != Stand.KLAAR;
    }

    private synchronized void eindig(Mutaties uitslag) {
        if (einde == null) {
            einde = uitslag;
        }
    }

    @Override
    public void run() {
        try {
            eindig(tabellen.isEmpty() ? Mutaties.zonderUitslag(Stand.KLAAR, 0, 0) : meet());
        } catch (CancellationException gestopt) {
            eindig(Mutaties.zonderUitslag(Stand.GESTOPT, gedaan.get(), totaal));
        } catch (RuntimeException storing) {
            LOG.errorf(Feitloos.van(storing), "Meting van mutaties mislukt, storing %s", UUID.randomUUID());
            eindig(Mutaties.zonderUitslag(Stand.MISLUKT, gedaan.get(), totaal));
        }
    }

    private Mutaties meet() {
        try (Mutatiemeting meting = new Mutatiemeting(concept.regelset().bestanden(), concept.gevallen(), tabellen::contains, this)) {
            List<Oordeel> oordelen = meting.meet();
            List<Oordeel> overlevenden = oordelen.stream().filter(oordeel -> oordeel.uitslag() == Uitslag.OVERLEEFT).toList();
            List<Oordeel> eerste = overlevenden.subList(0, Math.min(MET_GEVAL, overlevenden.size()));
            totaal = totaal + eerste.size();
            List<Optional<Map<String, String>>> gevallen = meting.gevallen(eerste);
            List<Overlevende> beschreven = new ArrayList<>();
            for (int i = 0; i < overlevenden.size(); i++) {
                Mutant mutant = overlevenden.get(i).mutant();
                beschreven.add(new Overlevende(mutant.tabel().model(), mutant.tabel().naam(), mutant.rij(), mutant.kolom(), mutant.zin(),
                        i < gevallen.size() ? gevallen.get(i).orElse(null) : null));
            }
            List<Tabelscore> scores = Tabelscore.van(oordelen);
            return new Mutaties(Stand.KLAAR, gedaan.get(), totaal, Tabelscore.score(scores), scores, beschreven);
        }
    }

    @Override
    public void begin(int stappen) {
        totaal = stappen;
    }

    @Override
    public void stap() {
        gedaan.incrementAndGet();
        if (stand().stand() != Stand.BEZIG) {
            throw new CancellationException();
        }
    }

    @Override
    public void meld(String zin) {
        LOG.debugf("Meting van mutaties: %s", zin);
    }
}
