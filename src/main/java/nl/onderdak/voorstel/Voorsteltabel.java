package nl.onderdak.voorstel;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.onderdak.voorstel.Gebeurtenis.Plek;

/** The SQL of tables {@code wijzigingsvoorstel} and {@code wijzigingsgebeurtenis}, on one connection. */
final class Voorsteltabel {

    private static final String LEES = "select nummer, op, door, soort, toelichting, versie, model, tabel, rij, zin, bestanden, inhoud from wijzigingsgebeurtenis "
            + "where voorstel = ? and nummer > ? order by nummer";
    // Before the trigger fills in its own, hashes must have the form of one.
    private static final String VOEG_TOE = "insert into wijzigingsgebeurtenis (voorstel, nummer, door, soort, toelichting, versie, model, tabel, rij, zin, bestanden, "
            + "inhoud, vorige, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, repeat('0', 64), repeat('0', 64)) returning op";
    private static final String STANDEN = "with stand as (select distinct on (voorstel) voorstel, soort from wijzigingsgebeurtenis "
            + "where soort not in ('gewijzigd', 'bewerkt', 'ongedaan', 'hersteld', 'bijgewerkt') order by voorstel, nummer desc), "
            + "gekozen as (select voorstel from stand where ?::text[] is null or soort = any (?::text[])) ";
    private static final String BLADZIJDE = STANDEN + "select voorstel from gekozen join lateral (select max(op) as op from wijzigingsgebeurtenis g "
            + "where g.voorstel = gekozen.voorstel) laatst on true order by laatst.op desc, voorstel limit ? offset ?";

    private final Connection verbinding;

    Voorsteltabel(Connection verbinding) {
        this.verbinding = verbinding;
    }

    void maak(UUID id) throws SQLException {
        try (PreparedStatement invoer = opdracht("insert into wijzigingsvoorstel (id) values (?)", id)) {
            invoer.executeUpdate();
        }
    }

    /** Waits until nobody else writes at the proposal, and keeps others waiting until the transaction ends. False when there is none. */
    boolean vergrendel(UUID id) throws SQLException {
        try (PreparedStatement vraag = opdracht("select 1 from wijzigingsvoorstel where id = ? for update", id); ResultSet rij = vraag.executeQuery()) {
            return rij.next();
        }
    }

    /** Its events after a number, in order. */
    List<Gebeurtenis> gebeurtenissen(UUID id, int na) throws SQLException {
        List<Gebeurtenis> gebeurtenissen = new ArrayList<>();
        try (PreparedStatement vraag = opdracht(LEES, id, na); ResultSet rij = vraag.executeQuery()) {
            while (rij.next()) {
                Optional<String> zin = Optional.ofNullable(rij.getString(10));
                Optional<String> model = Optional.ofNullable(rij.getString(7));
                Optional<String> tabel = Optional.ofNullable(rij.getString(8));
                Optional<String> regel = Optional.ofNullable(rij.getString(9));
                gebeurtenissen.add(new Gebeurtenis(rij.getInt(1), rij.getObject(2, OffsetDateTime.class).toInstant(), rij.getString(3), Soort.van(rij.getString(4)),
                        rij.getString(5), rij.getInt(6), zin.map(tekst -> new Plek(model, tabel, regel, tekst)), Arrays.asList((String[]) rij.getArray(11).getArray()),
                        Gebeurtenisinhoud.lees(rij.getString(12))));
            }
        }
        return gebeurtenissen;
    }

    /**
     * Adds an event.
     *
     * @return the event with the moment it was stored
     */
    Gebeurtenis voegToe(UUID id, Gebeurtenis nieuw) throws SQLException {
        try (PreparedStatement invoer = opdracht(VOEG_TOE, id, nieuw.nummer(), nieuw.door(), nieuw.soort().tekst(), nieuw.toelichting(), nieuw.versie(),
                nieuw.plek().flatMap(Plek::model).orElse(null), nieuw.plek().flatMap(Plek::tabel).orElse(null), nieuw.plek().flatMap(Plek::rij).orElse(null),
                nieuw.plek().map(Plek::zin).orElse(null), verbinding.createArrayOf("text", nieuw.bestanden().toArray()), nieuw.inhoud().json());
                ResultSet rij = invoer.executeQuery()) {
            rij.next();
            return new Gebeurtenis(nieuw.nummer(), rij.getObject(1, OffsetDateTime.class).toInstant(), nieuw.door(), nieuw.soort(), nieuw.toelichting(),
                    nieuw.versie(), nieuw.plek(), nieuw.bestanden(), nieuw.inhoud());
        }
    }

    /** Ids of rows and cases that edits of any proposal were about; a new one gets none of these. */
    Set<String> genoemdeRijen() throws SQLException {
        Set<String> ids = new TreeSet<>();
        try (PreparedStatement vraag = opdracht("select distinct rij from wijzigingsgebeurtenis where rij is not null"); ResultSet rij = vraag.executeQuery()) {
            while (rij.next()) {
                ids.add(rij.getString(1));
            }
        }
        return ids;
    }

    /** Number of proposals in a state; in any when it is empty. */
    long tel(Optional<Stand> stand) throws SQLException {
        Object soorten = soorten(stand);
        try (PreparedStatement vraag = opdracht(STANDEN + "select count(*) from gekozen", soorten, soorten); ResultSet rij = vraag.executeQuery()) {
            rij.next();
            return rij.getLong(1);
        }
    }

    /** The last changed first. */
    List<UUID> bladzijde(Optional<Stand> stand, int grootte, long vanaf) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        Object soorten = soorten(stand);
        try (PreparedStatement vraag = opdracht(BLADZIJDE, soorten, soorten, grootte, vanaf); ResultSet rij = vraag.executeQuery()) {
            while (rij.next()) {
                ids.add(rij.getObject(1, UUID.class));
            }
        }
        return ids;
    }

    private Object soorten(Optional<Stand> stand) throws SQLException {
        return stand.isEmpty() ? null : verbinding.createArrayOf("text", Soort.naar(stand.get()).stream().map(Soort::tekst).toArray());
    }

    /** Number of the first event that was rewritten or is missing. */
    Optional<Integer> breuk(UUID id) throws SQLException {
        try (PreparedStatement vraag = opdracht("select wijzigingsvoorstel_breuk(?)", id); ResultSet rij = vraag.executeQuery()) {
            rij.next();
            return Optional.ofNullable(rij.getObject(1, Integer.class));
        }
    }

    private PreparedStatement opdracht(String sql, Object... waarden) throws SQLException {
        PreparedStatement opdracht = verbinding.prepareStatement(sql);
        for (int i = 0; i < waarden.length; i++) {
            opdracht.setObject(i + 1, waarden[i]);
        }
        return opdracht;
    }
}
