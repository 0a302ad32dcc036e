package nl.onderdak.waarneming;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often rows fired, per day, rule set and model that was asked. */
final class Tellingtabel {

    private static final String TEL_VRAGEN = "insert into vraagtelling (dag, regelset, model, aantal) values (?, ?, ?, ?) "
            + "on conflict (dag, regelset, model) do update set aantal = vraagtelling.aantal + excluded.aantal";
    private static final String TEL_RIJEN = "insert into rijtelling (dag, regelset, model, rij, aantal) select ?, ?, ?, * from unnest(?::text[], ?::bigint[]) "
            + "on conflict (dag, regelset, model, rij) do update set aantal = rijtelling.aantal + excluded.aantal";
    private static final String SOMMEN = "coalesce(sum(aantal) filter (where dag < ?), 0) as eerder, coalesce(sum(aantal) filter (where dag >= ?), 0) as nu, "
            + "max(dag) as laatst";
    private static final String VRAGEN = "select model, " + SOMMEN + " from vraagtelling where dag >= ? group by model";
    private static final String RIJEN = "select model, rij, " + SOMMEN + " from rijtelling where dag >= ? group by model, rij order by model, rij";
    private static final List<String> RUIM_OP = List.of("delete from rijtelling where dag < ?", "delete from vraagtelling where dag < ?");

    private final Connection verbinding;

    Tellingtabel(Connection verbinding) {
        this.verbinding = verbinding;
    }

    /** Adds counts, in an order that is the same for every replica, so that none waits for another in a circle. */
    void telOp(LocalDate dag, List<Rijteller.Geteld> geteld) throws SQLException {
        for (Rijteller.Geteld een : geteld) {
            if (een.vragen() > 0) {
                try (PreparedStatement opdracht = verbinding.prepareStatement(TEL_VRAGEN)) {
                    vul(opdracht, dag, een);
                    opdracht.setLong(4, een.vragen());
                    opdracht.executeUpdate();
                }
            }
            try (PreparedStatement opdracht = verbinding.prepareStatement(TEL_RIJEN)) {
                vul(opdracht, dag, een);
                opdracht.setArray(4, verbinding.createArrayOf("text", een.rijen().keySet().toArray()));
                opdracht.setArray(5, verbinding.createArrayOf("bigint", een.rijen().values().toArray()));
                opdracht.executeUpdate();
            }
        }
    }

    private static void vul(PreparedStatement opdracht, LocalDate dag, Rijteller.Geteld geteld) throws SQLException {
        opdracht.setObject(1, dag);
        opdracht.setString(2, geteld.regelset());
        opdracht.setString(3, geteld.model());
    }

    /** By model, how often it was asked in both periods of the comparison. */
    Map<String, Stilval.Aantal> vragen(Stilval.Tijdvak tijdvak) throws SQLException {
        Map<String, Stilval.Aantal> vragen = new HashMap<>();
        try (PreparedStatement vraag = sommen(VRAGEN, tijdvak); ResultSet rij = vraag.executeQuery()) {
            while (rij.next()) {
                vragen.put(rij.getString("model"), aantal(rij));
            }
        }
        return vragen;
    }

    /** How often rows fired in both periods. */
    List<Stilval.Rijaantal> rijen(Stilval.Tijdvak tijdvak) throws SQLException {
        List<Stilval.Rijaantal> rijen = new ArrayList<>();
        try (PreparedStatement vraag = sommen(RIJEN, tijdvak); ResultSet rij = vraag.executeQuery()) {
            while (rij.next()) {
                rijen.add(new Stilval.Rijaantal(rij.getString("model"), rij.getString("rij"), aantal(rij), rij.getObject("laatst", LocalDate.class)));
            }
        }
        return rijen;
    }

    private PreparedStatement sommen(String tekst, Stilval.Tijdvak tijdvak) throws SQLException {
        PreparedStatement vraag = verbinding.prepareStatement(tekst);
        vraag.setObject(1, tijdvak.begin());
        vraag.setObject(2, tijdvak.begin());
        vraag.setObject(3, tijdvak.beginReferentie());
        return vraag;
    }

    private static Stilval.Aantal aantal(ResultSet rij) throws SQLException {
        return new Stilval.Aantal(rij.getLong("eerder"), rij.getLong("nu"));
    }

    /** Takes away what no comparison needs any more. */
    void ruimOp(Stilval.Tijdvak tijdvak) throws SQLException {
        for (String opdracht : RUIM_OP) {
            try (PreparedStatement wissing = verbinding.prepareStatement(opdracht)) {
                wissing.setObject(1, tijdvak.beginReferentie());
                wissing.executeUpdate();
            }
        }
    }
}
