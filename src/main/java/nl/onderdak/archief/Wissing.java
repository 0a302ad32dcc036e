package nl.onderdak.archief;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.opslag.Gegevensbron;

/** Erases keys: what they sealed can then be read by nobody, and the chain of advices stays whole. */
@ApplicationScoped
public class Wissing {

    private static final String TERMIJN = "bewaartermijn";
    private static final int PORTIE = 1_000;
    // The clock of the database decides, and every replica takes rows that no other is at.
    private static final String WIS_VERLOPEN = "update adviessleutel set sleutel = null, gewist_op = now(), gewist_door = '" + TERMIJN
            + "', gewist_reden = 'bewaren tot ' || to_char(bewaren_tot at time zone 'UTC', 'YYYY-MM-DD') where advies in (select advies from adviessleutel "
            + "where bewaren_tot <= now() and sleutel is not null order by advies limit " + PORTIE + " for update skip locked) and sleutel is not null";
    private static final String WIS = "update adviessleutel set sleutel = null, gewist_op = now(), gewist_door = ?, gewist_reden = ? "
            + "where advies = ? and sleutel is not null";
    // A statement of its own, because it must see what was added to the advice while the first waited.
    private static final String WIS_BIJ = "update adviessleutel set sleutel = null, gewist_op = now(), gewist_door = ?, gewist_reden = ? "
            + "where hoort_bij = ? and sleutel is not null";
    private static final String LEES_DOSSIER = "select gewist_op, gewist_door, gewist_reden from adviessleutel where advies = ?";
    private static final String LEES = "select s.gewist_op, s.gewist_door, s.gewist_reden, s.advies from advies a "
            + "left join adviessleutel s on s.advies = a.id where a.id = ?";
    private static final String NOG_VERPAKT = "select advies, hoofdsleutel, sleutel from adviessleutel where hoofdsleutel = any(?::text[]) "
            + "and sleutel is not null limit " + PORTIE + " for update skip locked";
    private static final String HERVERPAK = "update adviessleutel set hoofdsleutel = ?, sleutel = ? where advies = ? and sleutel is not null";

    /** An erasure; of a decision or round {@code advies} is its key. */
    public record Gewist(UUID advies, Instant gewistOp, String door, String reden) {
    }

    private final Gegevensbron bron;
    private final Archiefsleutels sleutels;

    public Wissing(Gegevensbron bron, Archiefsleutels sleutels) {
        this.bron = bron;
        this.sleutels = sleutels;
    }

    /**
     * Erases the key of an advice and those that go with it. Of an advice that is erased already, what was noted then.
     *
     * @throws Geweigerd 404 when there is no such advice, 409 when it has no key
     */
    public Gewist wis(UUID advies, String door, String reden) {
        return bron.inEenKeer(Connection.TRANSACTION_READ_COMMITTED, verbinding -> {
            wis(verbinding, WIS, advies, door, reden);
            wis(verbinding, WIS_BIJ, advies, door, reden);
            return lees(verbinding, advies);
        });
    }

    /** The same for the key of something else than an advice, in the transaction of the connection. */
    public Gewist wisDossier(Connection verbinding, UUID sleutel, String door, String reden) throws SQLException {
        wis(verbinding, WIS, sleutel, door, reden);
        try (PreparedStatement vraag = verbinding.prepareStatement(LEES_DOSSIER)) {
            vraag.setObject(1, sleutel);
            try (ResultSet rij = vraag.executeQuery()) {
                rij.next();
                return gewist(sleutel, rij);
            }
        }
    }

    private static void wis(Connection verbinding, String wat, UUID id, String door, String reden) throws SQLException {
        try (PreparedStatement opdracht = verbinding.prepareStatement(wat)) {
            opdracht.setString(1, door);
            opdracht.setString(2, reden);
            opdracht.setObject(3, id);
            opdracht.executeUpdate();
        }
    }

    private static Gewist lees(Connection verbinding, UUID advies) throws SQLException {
        try (PreparedStatement vraag = verbinding.prepareStatement(LEES)) {
            vraag.setObject(1, advies);
            try (ResultSet rij = vraag.executeQuery()) {
                if (!rij.next()) {
                    throw Adviesnummer.onbekend(advies.toString());
                }
                if (rij.getObject("advies") == null) {
                    throw new Geweigerd(Probleem.van(409, "Dit advies heeft geen sleutel", "Advies " + advies + " is van voor de versleuteling en kan niet worden "
                            + "gewist door een sleutel te wissen. Een beheerder verwijdert zo'n advies in de database; docs/bonnen.md zegt hoe."));
                }
                return gewist(advies, rij);
            }
        }
    }

    private static Gewist gewist(UUID id, ResultSet rij) throws SQLException {
        return new Gewist(id, rij.getObject("gewist_op", OffsetDateTime.class).toInstant(), rij.getString("gewist_door"), rij.getString("gewist_reden"));
    }

    /** Erases what is due. */
    int wisVerlopen() {
        int gewist = 0;
        for (int portie = PORTIE; portie == PORTIE;) {
            portie = bron.lees(verbinding -> {
                try (PreparedStatement opdracht = verbinding.prepareStatement(WIS_VERLOPEN)) {
                    return opdracht.executeUpdate();
                }
            });
            gewist += portie;
        }
        return gewist;
    }

    /** Wraps keys that are under another master key of the file under the one that counts now. */
    int herverpak() {
        int verpakt = 0;
        for (int portie = sleutels.eerdere().isEmpty() ? 0 : PORTIE; portie == PORTIE;) {
            portie = bron.inEenKeer(Connection.TRANSACTION_READ_COMMITTED, this::herverpakPortie);
            verpakt += portie;
        }
        return verpakt;
    }

    private int herverpakPortie(Connection verbinding) throws SQLException {
        Hoofdsleutel nu = sleutels.hoofdsleutel();
        int verpakt = 0;
        try (PreparedStatement vraag = verbinding.prepareStatement(NOG_VERPAKT); PreparedStatement opdracht = verbinding.prepareStatement(HERVERPAK)) {
            vraag.setArray(1, verbinding.createArrayOf("text", sleutels.eerdere().toArray()));
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    opdracht.setString(1, nu.id());
                    opdracht.setBytes(2, nu.verpak(sleutels.hoofdsleutel(rij.getString("hoofdsleutel")).pakUit(rij.getBytes("sleutel"))));
                    opdracht.setObject(3, rij.getObject("advies"));
                    opdracht.addBatch();
                    verpakt++;
                }
            }
            opdracht.executeBatch();
        }
        return verpakt;
    }
}
