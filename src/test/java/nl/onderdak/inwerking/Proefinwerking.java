package nl.onderdak.inwerking;

import java.util.List;
import java.util.Optional;
import nl.onderdak.opslag.Gegevensbron;
import nl.onderdak.regels.GeldendeRegelset;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.RegelsetLoader;
import nl.onderdak.regelsetarchief.Regelsetarchief;

/** How a service knows which rule set is in force, for tests of what builds on it; its release is the rule set given. */
public final class Proefinwerking {

    private final GeldendeRegelset geldend;
    private final Inwerkingtreding inwerkingtreding;
    private Regelsetvolger volger;

    /** @param bestanden of the release, cases included */
    public Proefinwerking(Gegevensbron bron, Regelsetarchief archief, List<Regelbestand> bestanden, Optional<Uitgavevoorstel> voorstel) {
        geldend = new GeldendeRegelset(() -> volger.geef());
        Uitgave uitgave = Uitgave.van(bestanden);
        Regelset regelset = RegelsetLoader.laad(uitgave.bestanden());
        Uitgavestart start = new Uitgavestart(bron, archief, voorstel, false, uitgave, () -> regelset);
        volger = new Regelsetvolger(bron, archief, geldend, start);
        inwerkingtreding = new Inwerkingtreding(bron, archief, geldend, volger, start);
        archief.bewaar(uitgave.regelset(), uitgave.bestanden(), uitgave.gevallen());
        geldend.nu();
    }

    public GeldendeRegelset geldend() {
        return geldend;
    }

    public Inwerkingtreding inwerkingtreding() {
        return inwerkingtreding;
    }

    /** Hashes of what came into force, the last first, each with the proposal that did it. */
    public List<String> regels() {
        return inwerkingtreding.alle().stream().map(regel -> regel.regelset() + " " + regel.voorstel() + " " + regel.door()).toList();
    }
}
