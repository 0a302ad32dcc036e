package nl.onderdak.regelsetarchief;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.onderdak.opslag.Gegevensbron;
import nl.onderdak.opslag.Proefdatabase;
import nl.onderdak.regels.GeldendeRegelset;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.RegelsetLoader;
import org.postgresql.ds.PGSimpleDataSource;

/** An archive on a real database, without the service around it; its rule sets are variants of {@code voorbeeld.dmn}. */
public final class Proefregelsets implements AutoCloseable {

    /** The small model in the test resources. */
    public static final String MODEL = lees("/voorbeeld.dmn");

    private final Proefdatabase database;
    private final PGSimpleDataSource bron;
    private final GeldendeRegelset geldend = new GeldendeRegelset();
    private final Regelsetarchief archief;

    /** @param eerste the rule set in force at the start */
    public Proefregelsets(Regelset eerste) throws IOException, SQLException {
        database = Proefdatabase.metTabellen();
        bron = database.bron();
        archief = new Regelsetarchief(gegevensbron());
        geldend.meldAan(archief::bewaar);
        geldend.stelIn(eerste);
    }

    public GeldendeRegelset geldend() {
        return geldend;
    }

    Regelsetarchief archief() {
        return archief;
    }

    public DataSource bron() {
        return bron;
    }

    public Gegevensbron gegevensbron() {
        return new Gegevensbron(bron);
    }

    /** With an empty memory, as in a process of its own. */
    public Regelsetkeuze keuze() {
        return new Regelsetkeuze(geldend, archief, List.of());
    }

    public void voerUit(String opdracht) throws SQLException {
        try (Connection verbinding = bron.getConnection(); Statement sql = verbinding.createStatement()) {
            sql.execute(opdracht);
        }
    }

    /** A rule set of {@link #MODEL} with pieces of text replaced, in pairs: old, new, old, new. */
    public static Regelset regelset(String... vervangingen) {
        return RegelsetLoader.laad(List.of(bestand("voorbeeld.dmn", vervang(MODEL, vervangingen))));
    }

    /** The text with pieces replaced, in pairs; a piece that is not there is a fault of the test. */
    public static String vervang(String tekst, String... vervangingen) {
        String vervangen = tekst;
        for (int i = 0; i < vervangingen.length; i += 2) {
            if (!vervangen.contains(vervangingen[i])) {
                throw new IllegalArgumentException("niet gevonden: " + vervangingen[i]);
            }
            vervangen = vervangen.replace(vervangingen[i], vervangingen[i + 1]);
        }
        return vervangen;
    }

    public static Regelbestand bestand(String naam, String tekst) {
        return new Regelbestand(naam, tekst.getBytes(StandardCharsets.UTF_8));
    }

    /** The rule set with more files in it. */
    public static Regelset samen(Regelset regelset, Regelbestand... erbij) {
        List<Regelbestand> alle = new ArrayList<>(regelset.bestanden());
        alle.addAll(List.of(erbij));
        return RegelsetLoader.laad(alle);
    }

    private static String lees(String bron) {
        try (var stroom = Proefregelsets.class.getResourceAsStream(bron)) {
            return new String(stroom.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
