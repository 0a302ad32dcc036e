package nl.onderdak.inwerking;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.onderdak.opslag.Gegevensbron;
import nl.onderdak.regels.GeldendeRegelset;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.RegelsetLoader;
import nl.onderdak.regels.Uitslag;
import nl.onderdak.regelsetarchief.Regelsetarchief;
import nl.onderdak.regelsetarchief.Regelsetkeuze;

/** A running service of some release on a real database, as far as it decides which rule set is in force. */
final class Proefdienst {

    private final Gegevensbron bron;
    private final Regelsetarchief archief;
    private final GeldendeRegelset geldend = new GeldendeRegelset(() -> volger().geef());
    private final Regelsetvolger volger;
    private final Inwerkingtreding inwerkingtreding;

    private Proefdienst(DataSource database, List<Regelbestand> bestanden, Optional<Uitgavevoorstel> voorstel, boolean uitgaveGeldt) {
        bron = new Gegevensbron(database);
        archief = new Regelsetarchief(bron);
        Uitgave uitgave = Uitgave.van(bestanden);
        Regelset regelset = RegelsetLoader.laad(uitgave.bestanden());
        Uitgavestart start = new Uitgavestart(bron, archief, voorstel, uitgaveGeldt, uitgave, () -> regelset);
        volger = new Regelsetvolger(bron, archief, geldend, start);
        inwerkingtreding = new Inwerkingtreding(bron, archief, geldend, volger, start);
        archief.bewaar(uitgave.regelset(), uitgave.bestanden(), uitgave.gevallen());
        geldend.misschien();
    }

    /** @param bestanden of the release, cases included */
    static Proefdienst start(DataSource database, List<Regelbestand> bestanden) {
        return new Proefdienst(database, bestanden, Optional.empty(), false);
    }

    static Proefdienst start(DataSource database, List<Regelbestand> bestanden, Uitgavevoorstel voorstel) {
        return new Proefdienst(database, bestanden, Optional.of(voorstel), false);
    }

    static Proefdienst startDieGeldt(DataSource database, List<Regelbestand> bestanden) {
        return new Proefdienst(database, bestanden, Optional.empty(), true);
    }

    private Regelsetvolger volger() {
        return volger;
    }

    Regelset nu() {
        return geldend.nu();
    }

    void volg() {
        volger.volg();
    }

    Regelsetvolger.Stand stand() {
        return volger.stand();
    }

    List<Inwerkingregel> regels() {
        return inwerkingtreding.alle();
    }

    Regelsetkeuze keuze() {
        return new Regelsetkeuze(geldend, archief, List.of());
    }

    GeldendeRegelset geldend() {
        return geldend;
    }

    /** Approves a change of what is in force here, as a proposal does; other services hear of it when they look. */
    Inwerkingregel keurGoed(List<Regelbestand> bestanden) {
        return keurGoed(nu().hash(), bestanden);
    }

    Inwerkingregel keurGoed(String basis, List<Regelbestand> bestanden) {
        Inwerkingregel regel = bron.inEenKeer(Connection.TRANSACTION_READ_COMMITTED, verbinding -> stelIn(verbinding, basis, bestanden));
        inwerkingtreding.volg();
        return regel;
    }

    Inwerkingregel stelIn(Connection verbinding, String basis, List<Regelbestand> bestanden) throws SQLException {
        Uitgave uitgave = Uitgave.van(bestanden);
        inwerkingtreding.eisGeldend(verbinding, basis);
        return inwerkingtreding.stelIn(verbinding, RegelsetLoader.laad(uitgave.bestanden()), uitgave.gevallen(), "goedkeurder",
                UUID.randomUUID(), "Bedrag gewijzigd.");
    }

    Inwerkingregel zetTerug(String regelset, String geldend) {
        return inwerkingtreding.zetTerug(new Terugzetting(regelset, geldend, "Het bedrag was fout."), "beheerder");
    }

    /** As a service of another release would that can use these files. */
    static Inwerkingregel stelInZonderControle(DataSource database, List<Regelbestand> bestanden) {
        Gegevensbron bron = new Gegevensbron(database);
        Regelsetarchief archief = new Regelsetarchief(bron);
        Uitgave uitgave = Uitgave.van(bestanden);
        return bron.inEenKeer(Connection.TRANSACTION_READ_COMMITTED, verbinding -> {
            archief.bewaar(verbinding, uitgave.regelset(), uitgave.bestanden(), uitgave.gevallen());
            Inwerkingtabel tabel = new Inwerkingtabel(verbinding);
            tabel.vergrendel();
            return tabel.voegToe(uitgave.regelset(), uitgave.hash(), "elders", Inwerkingregel.GOEDKEURING, UUID.randomUUID(),
                    "Van een andere uitgave.");
        });
    }

    /** The first amount of the small model, as a request gets it that began with this rule set. */
    static Object bedrag(Regelset regelset) {
        Map<String, Object> feiten = Map.of("peildatum", LocalDate.of(2022, 5, 1), "opvang", Map.of("plaats", "goo"));
        Uitslag uitslag = regelset.beslis(regelset.model("voorbeeld").orElseThrow(), feiten);
        return ((Map<?, ?>) uitslag.uitkomsten().get("bedrag")).get("bedrag");
    }
}
