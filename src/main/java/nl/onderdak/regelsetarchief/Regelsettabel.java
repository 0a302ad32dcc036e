package nl.onderdak.regelsetarchief;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onderdak.regels.Regelbestand;

/** The SQL of tables {@code regelsetuitgave}, {@code regelsetuitgave_bestand} and {@code regelsetbestand}, on one connection. */
final class Regelsettabel {

    private static final String VOEG_UITGAVE_TOE = "insert into regelsetuitgave (hash, regelset) values (?, ?) on conflict do nothing";
    // In one order for everybody, so that two processes that store at the same moment wait for each other and never in a circle.
    private static final String VOEG_BESTANDEN_TOE = "with bestand as (select naam, inhoud, encode(sha256(inhoud), 'hex') as hash "
            + "from unnest(?::text[], ?::bytea[]) as gegeven (naam, inhoud)), "
            + "toegevoegd as (insert into regelsetbestand (hash, inhoud) select distinct on (hash) hash, inhoud from bestand order by hash on conflict do nothing) "
            + "insert into regelsetuitgave_bestand (uitgave, naam, bestand) select ?, naam, hash from bestand on conflict do nothing";
    // What came with a release is stored before anybody puts it in force.
    private static final String GOLD = "(select u.hash, u.regelset, coalesce(min(i.op), u.sinds) as sinds, max(i.nummer) as nummer "
            + "from regelsetuitgave u left join inwerkingtreding i on i.uitgave = u.hash group by u.hash) u ";
    private static final String REGELSETS = "select u.regelset, min(u.sinds) from " + GOLD;
    private static final String VAN_UITGAVE = "select b.naam, i.inhoud from regelsetuitgave_bestand b join regelsetbestand i on i.hash = b.bestand ";
    private static final String BESTANDEN = VAN_UITGAVE + "where b.uitgave = (select hash from " + GOLD
            + "where regelset = ? order by nummer desc nulls last, sinds desc, hash limit 1) order by b.naam";
    private static final String SINDS_PER_BESTAND = "select b.naam, min(u.sinds) from regelsetuitgave_bestand b "
            + "join regelsetuitgave_bestand eerder on eerder.naam = b.naam and eerder.bestand = b.bestand "
            + "join " + GOLD + "on u.hash = eerder.uitgave "
            + "where b.uitgave in (select hash from regelsetuitgave where regelset = ?) group by b.naam";

    private final Connection verbinding;

    Regelsettabel(Connection verbinding) {
        this.verbinding = verbinding;
    }

    boolean bevat(String uitgave) throws SQLException {
        try (PreparedStatement vraag = verbinding.prepareStatement("select 1 from regelsetuitgave where hash = ?")) {
            vraag.setString(1, uitgave);
            try (ResultSet rij = vraag.executeQuery()) {
                return rij.next();
            }
        }
    }

    /** Inserts, in the transaction of the connection; what another process inserted meanwhile is left as it is. */
    void voegToe(String uitgave, String regelset, List<Regelbestand> bestanden) throws SQLException {
        try (PreparedStatement invoer = verbinding.prepareStatement(VOEG_UITGAVE_TOE)) {
            invoer.setString(1, uitgave);
            invoer.setString(2, regelset);
            invoer.executeUpdate();
        }
        try (PreparedStatement invoer = verbinding.prepareStatement(VOEG_BESTANDEN_TOE)) {
            invoer.setArray(1, verbinding.createArrayOf("text", bestanden.stream().map(Regelbestand::naam).toArray()));
            invoer.setArray(2, verbinding.createArrayOf("bytea", bestanden.stream().map(Regelbestand::inhoud).toArray(byte[][]::new)));
            invoer.setString(3, uitgave);
            invoer.executeUpdate();
        }
    }

    /** When each rule set first was in force, the newest first. */
    Map<String, Instant> alle() throws SQLException {
        try (PreparedStatement vraag = verbinding.prepareStatement(REGELSETS + "group by regelset order by 2 desc, 1")) {
            return momenten(vraag);
        }
    }

    /** When this rule set first was in force; empty when it never was. */
    Optional<Instant> sinds(String regelset) throws SQLException {
        try (PreparedStatement vraag = verbinding.prepareStatement(REGELSETS + "where regelset = ? group by regelset")) {
            vraag.setString(1, regelset);
            return Optional.ofNullable(momenten(vraag).get(regelset));
        }
    }

    /** Models, rules and cases of the release with this rule set that came into force last, or else the newest, by name. */
    List<Regelbestand> bestanden(String regelset) throws SQLException {
        return bestanden(BESTANDEN, regelset);
    }

    /** Models, rules and cases of one release, by name. */
    List<Regelbestand> vanUitgave(String uitgave) throws SQLException {
        return bestanden(VAN_UITGAVE + "where b.uitgave = ? order by b.naam", uitgave);
    }

    private List<Regelbestand> bestanden(String sql, String hash) throws SQLException {
        try (PreparedStatement vraag = verbinding.prepareStatement(sql)) {
            vraag.setString(1, hash);
            List<Regelbestand> bestanden = new ArrayList<>();
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    bestanden.add(new Regelbestand(rij.getString(1), rij.getBytes(2)));
                }
            }
            return bestanden;
        }
    }

    /** By file name: when a release first had a file of that name with the content it has in this rule set. */
    Map<String, Instant> sindsPerBestand(String regelset) throws SQLException {
        try (PreparedStatement vraag = verbinding.prepareStatement(SINDS_PER_BESTAND)) {
            vraag.setString(1, regelset);
            return momenten(vraag);
        }
    }

    private static Map<String, Instant> momenten(PreparedStatement vraag) throws SQLException {
        Map<String, Instant> momenten = new LinkedHashMap<>();
        try (ResultSet rij = vraag.executeQuery()) {
            while (rij.next()) {
                momenten.put(rij.getString(1), rij.getObject(2, OffsetDateTime.class).toInstant());
            }
        }
        return momenten;
    }
}
