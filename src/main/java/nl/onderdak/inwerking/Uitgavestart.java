package nl.onderdak.inwerking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import nl.onderdak.opslag.Gegevensbron;
import nl.onderdak.regels.MeegeleverdeRegelset;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regelsetarchief.Regelsetarchief;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * What a release does when it starts on a database: in an empty one its rule set comes into force, in another one it is handed in as a
 * proposal, once. With the setting {@code onderdak.inwerking.uitgave=geldt} the release decides instead of the database.
 */
@ApplicationScoped
class Uitgavestart {

    private static final Logger LOG = Logger.getLogger(Uitgavestart.class);

    /** What becomes of the rule set of a release on a database where another one is in force. */
    enum Lot {
        VOORSTEL, GELDT
    }

    private final Gegevensbron bron;
    private final Regelsetarchief archief;
    private final Optional<Uitgavevoorstel> voorstel;
    private final boolean uitgaveGeldt;
    private final Uitgave meegeleverd;
    private final Supplier<Regelset> regelset;

    @Inject
    Uitgavestart(Gegevensbron bron, Regelsetarchief archief, Instance<Uitgavevoorstel> voorstel,
            @ConfigProperty(name = "onderdak.inwerking.uitgave", defaultValue = "voorstel") Lot uitgave) {
        this(bron, archief, voorstel.stream().findFirst(), uitgave == Lot.GELDT, Uitgave.meegeleverd(), MeegeleverdeRegelset::regelset);
    }

    Uitgavestart(Gegevensbron bron, Regelsetarchief archief, Optional<Uitgavevoorstel> voorstel, boolean uitgaveGeldt, Uitgave meegeleverd,
            Supplier<Regelset> regelset) {
        this.bron = bron;
        this.archief = archief;
        this.voorstel = voorstel;
        this.uitgaveGeldt = uitgaveGeldt;
        this.meegeleverd = meegeleverd;
        this.regelset = regelset;
    }

    Uitgave meegeleverd() {
        return meegeleverd;
    }

    /** The rule set of this release, compiled; waits until that is done. */
    Regelset regelset() {
        return regelset.get();
    }

    /** @return what is in force */
    Inwerkingregel begin() {
        return bron.lees(this::klaar).orElseGet(() -> bron.inEenKeer(Connection.TRANSACTION_READ_COMMITTED, this::begin));
    }

    /** The usual case, without waiting for anybody: the database decided, and knows this release. */
    private Optional<Inwerkingregel> klaar(Connection verbinding) throws SQLException {
        Inwerkingtabel tabel = new Inwerkingtabel(verbinding);
        boolean bekend = voorstel.isEmpty() || tabel.kent(meegeleverd.hash());
        return tabel.laatste().filter(laatste -> bekend && !moetGelden(laatste));
    }

    private boolean moetGelden(Inwerkingregel laatste) {
        return uitgaveGeldt && !laatste.uitgave().equals(meegeleverd.hash());
    }

    private Inwerkingregel begin(Connection verbinding) throws SQLException {
        Inwerkingtabel tabel = new Inwerkingtabel(verbinding);
        tabel.vergrendel();
        archief.bewaar(verbinding, meegeleverd.regelset(), meegeleverd.bestanden(), meegeleverd.gevallen());
        Optional<Inwerkingregel> laatste = tabel.laatste();
        if (laatste.isEmpty() || moetGelden(laatste.get())) {
            tabel.onthoud(meegeleverd.hash());
            return tabel.voegToe(meegeleverd.regelset(), meegeleverd.hash(), Inwerkingregel.UITGAVE, Inwerkingregel.UITGAVE, null, laatste.isEmpty()
                    ? "De eerste regelset in deze database: die van de uitgave."
                    : "De instelling onderdak.inwerking.uitgave laat de regelset van de uitgave gelden.");
        }
        if (voorstel.isPresent() && !tabel.kent(meegeleverd.hash())) {
            tabel.onthoud(meegeleverd.hash());
            if (!laatste.get().uitgave().equals(meegeleverd.hash())) {
                voorstel.get().dienIn(verbinding, laatste.get().regelset(), meegeleverd.bestanden(), meegeleverd.gevallen());
                LOG.infof("Regelset %s van deze uitgave is ingediend als voorstel", meegeleverd.regelset());
            }
        }
        return laatste.get();
    }
}
