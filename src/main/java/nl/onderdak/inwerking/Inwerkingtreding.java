package nl.onderdak.inwerking;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.opslag.Gegevensbron;
import nl.onderdak.regels.GeldendeRegelset;
import nl.onderdak.regels.OngeldigeRegelset;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regelsetarchief.Regelsetarchief;

/** Puts rule sets in force, on every running service. */
@ApplicationScoped
public class Inwerkingtreding {

    private static final int REDENEN = 3;

    private final Gegevensbron bron;
    private final Regelsetarchief archief;
    private final GeldendeRegelset geldend;
    private final Regelsetvolger volger;
    private final Uitgavestart start;

    Inwerkingtreding(Gegevensbron bron, Regelsetarchief archief, GeldendeRegelset geldend, Regelsetvolger volger, Uitgavestart start) {
        this.bron = bron;
        this.archief = archief;
        this.geldend = geldend;
        this.volger = volger;
        this.start = start;
    }

    /**
     * Stores the rule set of an approved proposal and says in the database that it is in force, in the transaction of the caller: with that
     * transaction it happens or it does not. Nobody else can put a rule set in force until the transaction ends, so it should end soon. When it is
     * committed every service follows by itself; a caller that wants it in force here before it answers calls {@link #volg()}.
     *
     * @param verbinding on which {@link #eisGeldend} said that the rule set which {@code nieuw} changes is still in force
     * @param nieuw compiled
     * @param gevallen the case files that go with it
     * @param door who approved it
     * @throws Geweigerd 409 when this release cannot run it
     */
    public Inwerkingregel stelIn(Connection verbinding, Regelset nieuw, List<Regelbestand> gevallen, String door, UUID voorstel, String toelichting)
            throws SQLException {
        eisUitvoerbaar(nieuw);
        Inwerkingtabel tabel = new Inwerkingtabel(verbinding);
        tabel.vergrendel();
        String uitgave = archief.bewaar(verbinding, nieuw.hash(), nieuw.bestanden(), gevallen);
        volger.bereidVoor(nieuw);
        return tabel.voegToe(nieuw.hash(), uitgave, door, Inwerkingregel.GOEDKEURING, voorstel, toelichting);
    }

    private void eisUitvoerbaar(Regelset nieuw) {
        Uitgave uitgave = Uitgave.van(nieuw.bestanden(), List.of());
        if (!uitgave.metRegelsVan(start.meegeleverd()).regelset().equals(nieuw.hash())) {
            throw nietUitvoerbaar("De Drools-regels zijn andere dan die van deze uitgave van de dienst; zij veranderen alleen met een uitgave.");
        }
        volger.zonderAdres(nieuw).ifPresent(reden -> {
            throw nietUitvoerbaar(reden);
        });
    }

    private static Geweigerd nietUitvoerbaar(String reden) {
        return new Geweigerd(Probleem.van(409, "Deze regelset kan hier niet gelden", reden + " Er is niets veranderd."));
    }

    /**
     * Makes sure that a rule set is in force and stays so until the transaction ends.
     *
     * @param regelset whole hash, as advices of this service name it or as the lines do
     * @throws Geweigerd 409 when another one is
     */
    public void eisGeldend(Connection verbinding, String regelset) throws SQLException {
        Inwerkingtabel tabel = new Inwerkingtabel(verbinding);
        tabel.vergrendel();
        Inwerkingregel laatste = tabel.laatste().orElseThrow();
        // Where Drools rules differ the rule set of the line goes by another hash here.
        Regelsetvolger.Stand hier = volger.stand();
        boolean onderEigenHash = laatste.nummer() == hier.regel().nummer() && hier.storing().isEmpty()
                && geldend.misschien().map(Regelset::hash).filter(regelset::equals).isPresent();
        if (!onderEigenHash && !regelset.equals(laatste.regelset())) {
            throw new Geweigerd(Probleem.van(409, "Er geldt intussen een andere regelset", "U zag regelset " + regelset + ", maar sinds "
                    + laatste.op() + " geldt " + laatste.regelset() + ", in werking gesteld door " + laatste.door()
                    + ". Er is niets veranderd. Bekijk wat er veranderde en probeer het daarna opnieuw."));
        }
    }

    /** Waits until the last rule set that was put in force is in force in this process, when it can be. */
    public void volg() {
        volger.volg();
    }

    /** What came into force when, the last first. */
    List<Inwerkingregel> alle() {
        return bron.lees(verbinding -> new Inwerkingtabel(verbinding).alle());
    }

    /**
     * Puts an earlier rule set in force, with the cases it last came with; it is in force here when this returns.
     *
     * @throws Geweigerd 400 when it was never in force, 409 when it is in force already, when another one came into force than the caller saw, or
     *     when this release cannot run it
     */
    Inwerkingregel zetTerug(Terugzetting terugzetting, String door) {
        // Compiling takes seconds; the table is locked after it.
        String uitgave = bron.lees(verbinding -> uitgave(new Inwerkingtabel(verbinding), terugzetting.regelset()));
        try {
            volger.bereidVoor(Uitgave.van(archief.bestanden(uitgave)));
        } catch (OngeldigeRegelset verouderd) {
            throw nietUitvoerbaar("Regelset " + terugzetting.regelset() + " is bewaard, maar deze uitgave van de dienst kan haar niet gebruiken. "
                    + verouderd.getMessage().lines().limit(REDENEN).collect(Collectors.joining(" ")));
        }
        Inwerkingregel regel = bron.inEenKeer(Connection.TRANSACTION_READ_COMMITTED, verbinding -> {
            eisGeldend(verbinding, terugzetting.geldend());
            Inwerkingtabel tabel = new Inwerkingtabel(verbinding);
            Inwerkingregel laatste = tabel.laatste().orElseThrow();
            if (laatste.uitgave().equals(uitgave)) {
                throw new Geweigerd(Probleem.van(409, "Deze regelset geldt al", "Regelset " + laatste.regelset() + " geldt sinds " + laatste.op()
                        + ". Er is niets veranderd."));
            }
            return tabel.voegToe(terugzetting.regelset(), uitgave, door, Inwerkingregel.TERUGZETTING, null, terugzetting.toelichting());
        });
        volger.volg();
        return regel;
    }

    /** What came with this release can be put in force when nothing else can be, also when it never was. */
    private String uitgave(Inwerkingtabel tabel, String regelset) throws SQLException {
        Optional<String> eerder = tabel.laatste(regelset).map(Inwerkingregel::uitgave);
        if (eerder.isEmpty() && volger.stand().storing().isPresent() && regelset.equals(start.meegeleverd().regelset())) {
            return start.meegeleverd().hash();
        }
        return eerder.orElseThrow(() -> Terugzetting.nooitGegolden(regelset));
    }
}
