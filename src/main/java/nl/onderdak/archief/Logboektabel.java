package nl.onderdak.archief;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Lines on their way to the logbook. */
public final class Logboektabel {

    private static final String VOEG_TOE = "insert into logboekregel (span, regel) select * from unnest(?::text[], ?::text[]) on conflict (span) do nothing";

    private Logboektabel() {
    }

    /** Adds lines in the transaction of the connection; those that are there already are left. */
    public static void voegToe(Connection verbinding, List<Logboekregel> regels) throws SQLException {
        if (regels.isEmpty()) {
            return;
        }
        try (PreparedStatement opdracht = verbinding.prepareStatement(VOEG_TOE)) {
            opdracht.setArray(1, verbinding.createArrayOf("text", regels.stream().map(Logboekregel::span).toArray()));
            opdracht.setArray(2, verbinding.createArrayOf("text", regels.stream().map(Logboekregel::regel).toArray()));
            opdracht.executeUpdate();
        }
    }
}
