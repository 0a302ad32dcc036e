package nl.onderdak.opslag;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/** How to reach the built-in database. */
public record Toegang(int poort, String gebruiker, String wachtwoord) {

    private static final String ADRES = "127.0.0.1";
    private static final int GEDULD_SECONDEN = 2;

    public String jdbcUrl() {
        return "jdbc:postgresql://" + ADRES + ":" + poort + "/" + Databasecluster.NAAM;
    }

    /** Whether a server answers there that knows this password. The password is unique to one folder, so the answer comes from that folder. */
    boolean antwoordt() {
        PGSimpleDataSource bron = new PGSimpleDataSource();
        bron.setUrl(jdbcUrl());
        bron.setUser(gebruiker);
        bron.setPassword(wachtwoord);
        bron.setConnectTimeout(GEDULD_SECONDEN);
        bron.setLoginTimeout(GEDULD_SECONDEN);
        bron.setSocketTimeout(GEDULD_SECONDEN);
        try (Connection verbinding = bron.getConnection()) {
            return verbinding.isValid(GEDULD_SECONDEN);
        } catch (SQLException e) {
            // "No" is the answer the caller asked for, whatever the reason.
            return false;
        }
    }

    /** Without the password, so that it never reaches a log. */
    @Override
    public String toString() {
        return gebruiker + "@" + jdbcUrl();
    }
}
