package nl.onderdak.grootboek;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import nl.onderdak.opslag.Gegevensbron;
import nl.onderdak.opslag.Proefdatabase;
import nl.onderdak.regels.GeldendeRegelset;
import nl.onderdak.regels.Projectregelset;
import org.postgresql.ds.PGSimpleDataSource;

/** A ledger on a real database, without the service around it. */
final class Proefgrootboek implements AutoCloseable {

    private final Proefdatabase database;
    private final PGSimpleDataSource bron;
    private final GeldendeRegelset regelset = new GeldendeRegelset();

    Proefgrootboek() throws IOException, SQLException {
        database = Proefdatabase.metTabellen();
        bron = database.bron();
        regelset.stelIn(Projectregelset.REGELSET);
    }

    Gegevensbron gegevensbron() {
        return new Gegevensbron(bron);
    }

    GeldendeRegelset regelset() {
        return regelset;
    }

    Grootboek grootboek() {
        return new Grootboek(gegevensbron(), new Uitruiltoets(regelset));
    }

    Connection verbinding() throws SQLException {
        return bron.getConnection();
    }

    long tel(String vraag) throws SQLException {
        try (Connection verbinding = bron.getConnection(); Statement sql = verbinding.createStatement(); ResultSet rij = sql.executeQuery(vraag)) {
            rij.next();
            return rij.getLong(1);
        }
    }

    static Boekingsopdracht opdracht(String kenmerk, String bekendOp, Boekingsregel... regels) {
        return new Boekingsopdracht(kenmerk, LocalDate.parse(bekendOp), "bevestigd", "Proef", Arrays.asList(regels));
    }

    static Boekingsregel regel(Boekingssoort soort, String halfjaar, String gemeentecode, int personen) {
        return new Boekingsregel(soort, halfjaar, gemeentecode, Optional.of(personen), Boekingsregel.VASTGESTELD, Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    static Boekingsregel correctie(String halfjaar, String gemeentecode, int personen, long corrigeert) {
        return new Boekingsregel(Boekingssoort.CORRECTIE, halfjaar, gemeentecode, Optional.of(personen), Boekingsregel.VASTGESTELD, Optional.empty(),
                Optional.empty(), Optional.of(corrigeert), Optional.of("Dubbel geteld."));
    }

    static Boekingsregel verwachting(String halfjaar, String gemeentecode, int personen) {
        return new Boekingsregel(Boekingssoort.VERWACHTING, halfjaar, gemeentecode, Optional.of(personen), "ongeveer", Optional.of("realisatie"),
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Override
    public void close() {
        database.close();
    }
}
