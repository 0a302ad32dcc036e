package nl.onderdak.grootboek;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The SQL of tables {@code boekstuk} and {@code boeking}, on one connection. */
final class Boekingstabel {

    private static final String LEES = "select b.nummer, b.boekstuk, s.kenmerk, b.soort, b.halfjaar, b.gemeentecode, b.personen, b.aanduiding, "
            + "b.betreft, b.maanden, b.corrigeert, b.toelichting, s.bekend_op, s.zekerheid, s.bron, s.geboekt_op "
            + "from boeking b join boekstuk s on s.nummer = b.boekstuk where ";
    private static final String VOEG_STUK_TOE = "insert into boekstuk (kenmerk, bekend_op, zekerheid, bron) values (?, ?, ?, ?) returning nummer";
    private static final String VOEG_TOE = "insert into boeking "
            + "(boekstuk, soort, halfjaar, gemeentecode, personen, aanduiding, betreft, maanden, corrigeert, toelichting) "
            + "select ?, soort, halfjaar, gemeentecode, personen, aanduiding, betreft, maanden, corrigeert, toelichting "
            + "from unnest(?::text[], ?::text[], ?::text[], ?::integer[], ?::text[], ?::text[], ?::integer[], ?::bigint[], ?::text[]) "
            + "with ordinality as regel (soort, halfjaar, gemeentecode, personen, aanduiding, betreft, maanden, corrigeert, toelichting, plaats) "
            + "order by plaats";
    private static final String TEL_OP = "select b.gemeentecode, b.halfjaar, b.soort, sum(b.personen), array_agg(b.nummer order by b.nummer) "
            + "from boeking b join boekstuk s on s.nummer = b.boekstuk "
            + "where (?::text is null or b.gemeentecode = ?) and (?::text is null or b.halfjaar collate \"C\" <= ?) and s.bekend_op <= ? "
            + "and b.gemeentecode <> '" + Boekingsregel.LANDELIJK + "' and b.soort <> '" + Boekingssoort.VERWACHTING.code() + "' "
            + "group by b.gemeentecode, b.halfjaar, b.soort";

    private final Connection verbinding;

    Boekingstabel(Connection verbinding) {
        this.verbinding = verbinding;
    }

    /** Lets bookings follow each other, until the transaction ends; readers go on. */
    void vergrendel() throws SQLException {
        try (PreparedStatement opdracht = verbinding.prepareStatement("lock table boekstuk in share row exclusive mode")) {
            opdracht.execute();
        }
    }

    /** Inserts, in the transaction of the connection; the entries get their numbers in the order of the lines. */
    void voegToe(Boekingsopdracht opdracht) throws SQLException {
        long boekstuk;
        try (PreparedStatement invoer = verbinding.prepareStatement(VOEG_STUK_TOE)) {
            invoer.setString(1, opdracht.kenmerk());
            invoer.setObject(2, opdracht.bekendOp());
            invoer.setString(3, opdracht.zekerheid());
            invoer.setString(4, opdracht.bron());
            try (ResultSet rij = invoer.executeQuery()) {
                rij.next();
                boekstuk = rij.getLong(1);
            }
        }
        try (PreparedStatement invoer = verbinding.prepareStatement(VOEG_TOE)) {
            invoer.setLong(1, boekstuk);
            invoer.setArray(2, kolom("text", opdracht.regels(), regel -> regel.soort().code()));
            invoer.setArray(3, kolom("text", opdracht.regels(), Boekingsregel::halfjaar));
            invoer.setArray(4, kolom("text", opdracht.regels(), Boekingsregel::gemeentecode));
            invoer.setArray(5, kolom("integer", opdracht.regels(), regel -> regel.personen().orElse(null)));
            invoer.setArray(6, kolom("text", opdracht.regels(), Boekingsregel::aanduiding));
            invoer.setArray(7, kolom("text", opdracht.regels(), regel -> regel.betreft().orElse(null)));
            invoer.setArray(8, kolom("integer", opdracht.regels(), regel -> regel.maanden().orElse(null)));
            invoer.setArray(9, kolom("bigint", opdracht.regels(), regel -> regel.corrigeert().orElse(null)));
            invoer.setArray(10, kolom("text", opdracht.regels(), regel -> regel.toelichting().orElse(null)));
            invoer.executeUpdate();
        }
    }

    /** Everything booked under this reference, in the order of the lines; empty when there is nothing. */
    List<Boeking> onderKenmerk(String kenmerk) throws SQLException {
        try (PreparedStatement vraag = verbinding.prepareStatement(LEES + "s.kenmerk = ? order by b.nummer")) {
            vraag.setString(1, kenmerk);
            return boekingen(vraag);
        }
    }

    /** Every entry of the municipalities and half-years that these lines are about. */
    List<Boeking> rond(List<Boekingsregel> regels) throws SQLException {
        String paren = "(b.gemeentecode, b.halfjaar) in (select * from unnest(?::text[], ?::text[])) order by b.nummer";
        try (PreparedStatement vraag = verbinding.prepareStatement(LEES + paren)) {
            vraag.setArray(1, kolom("text", regels, Boekingsregel::gemeentecode));
            vraag.setArray(2, kolom("text", regels, Boekingsregel::halfjaar));
            return boekingen(vraag);
        }
    }

    /** The entries that pass the filter, in order of number. */
    List<Boeking> zoek(Boekingsfilter filter) throws SQLException {
        String voorwaarden = "(?::text is null or b.gemeentecode = ?) and (?::text is null or b.halfjaar = ?) "
                + "and (?::date is null or s.bekend_op <= ?) and b.nummer > ? order by b.nummer limit ?";
        try (PreparedStatement vraag = verbinding.prepareStatement(LEES + voorwaarden)) {
            tweemaal(vraag, 1, filter.gemeentecode().orElse(null));
            tweemaal(vraag, 3, filter.halfjaar().orElse(null));
            tweemaal(vraag, 5, filter.bekendOp().orElse(null));
            vraag.setLong(7, filter.na());
            vraag.setInt(8, filter.aantal());
            return boekingen(vraag);
        }
    }

    /**
     * Sums per municipality and half-year of what counts in a balance and was known on a day.
     *
     * @param gemeentecode null for all municipalities
     * @param totEnMet     last half-year; null for all
     */
    SortedMap<String, SortedMap<String, Halfjaarsom>> sommen(String gemeentecode, String totEnMet, LocalDate bekendOp) throws SQLException {
        SortedMap<String, SortedMap<String, Halfjaarsom>> sommen = new TreeMap<>();
        try (PreparedStatement vraag = verbinding.prepareStatement(TEL_OP)) {
            tweemaal(vraag, 1, gemeentecode);
            tweemaal(vraag, 3, totEnMet);
            vraag.setObject(5, bekendOp);
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    String veld = Boekingssoort.van(rij.getString(3)).saldoveld().orElseThrow();
                    sommen.computeIfAbsent(rij.getString(1), nieuw -> new TreeMap<>())
                            .computeIfAbsent(rij.getString(2), Halfjaarsom::new)
                            .telOp(veld, rij.getLong(4), List.of((Long[]) rij.getArray(5).getArray()));
                }
            }
        }
        return sommen;
    }

    private static void tweemaal(PreparedStatement vraag, int plaats, Object waarde) throws SQLException {
        vraag.setObject(plaats, waarde);
        vraag.setObject(plaats + 1, waarde);
    }

    private Array kolom(String type, List<Boekingsregel> regels, Function<Boekingsregel, Object> waarde) throws SQLException {
        return verbinding.createArrayOf(type, regels.stream().map(waarde).toArray());
    }

    private static List<Boeking> boekingen(PreparedStatement vraag) throws SQLException {
        List<Boeking> boekingen = new ArrayList<>();
        try (ResultSet rij = vraag.executeQuery()) {
            while (rij.next()) {
                boekingen.add(new Boeking(rij.getLong(1), rij.getLong(2), rij.getString(3), Boekingssoort.van(rij.getString(4)), rij.getString(5),
                        rij.getString(6), rij.getObject(7, Integer.class), rij.getString(8), rij.getString(9), rij.getObject(10, Integer.class),
                        rij.getObject(11, Long.class), rij.getString(12), rij.getObject(13, LocalDate.class), rij.getString(14),
                        rij.getString(15), rij.getObject(16, OffsetDateTime.class).toInstant()));
            }
        }
        return boekingen;
    }
}
