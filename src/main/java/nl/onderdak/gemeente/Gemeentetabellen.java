package nl.onderdak.gemeente;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.onderdak.regels.Zekerheid;

/** The SQL of the tables that the packaged files are loaded into. */
final class Gemeentetabellen {

    // Any number will do, as long as nothing else in this database locks on it.
    private static final long SLOT = 2014_0028;

    private static final String WIS = "delete from gegevensbestand; delete from grenswijziging; delete from inwoners; delete from gemeente; "
            + "delete from indeling; delete from provincie; delete from coa_regio; delete from arbeidsmarktregio; delete from veiligheidsregio";
    private static final String GEMEENTEN = "select g.gemeentecode, g.naam, g.grenzenjaar, g.provincie, p.naam, g.arbeidsmarktregio, a.naam, "
            + "g.veiligheidsregio, v.naam, p.coa_regio, c.naam, g.breedtegraad, g.lengtegraad, g.geldig_van, g.geldig_tot from gemeente g "
            + "join provincie p on p.code = g.provincie join coa_regio c on c.code = p.coa_regio "
            + "join veiligheidsregio v on v.code = g.veiligheidsregio left join arbeidsmarktregio a on a.code = g.arbeidsmarktregio";

    private final Connection verbinding;

    Gemeentetabellen(Connection verbinding) {
        this.verbinding = verbinding;
    }

    /** Lets one process at a time load; freed at the end of the transaction. */
    void vergrendel() throws SQLException {
        vraag("select pg_advisory_xact_lock(" + SLOT + ")", rij -> rij);
    }

    /** The hash of every loaded file by name; empty before the first load. */
    SortedMap<String, String> geladen() throws SQLException {
        SortedMap<String, String> hashes = new TreeMap<>();
        vraag("select bestand, hash from gegevensbestand", rij -> hashes.put(rij.getString(1), rij.getString(2)));
        return hashes;
    }

    /** Replaces everything, without committing. */
    void vervang(Gemeentegegevens gegevens, Map<String, String> hashes) throws SQLException {
        try (Statement wis = verbinding.createStatement()) {
            wis.execute(WIS);
        }
        voegToe("indeling values (?, ?)", gegevens.indelingen().stream().map(indeling -> rij(indeling.grenzenjaar(), indeling.gezienTot())));
        voegToe("coa_regio values (?, ?)", regios(gegevens, Regiosoort.COA_REGIO));
        voegToe("arbeidsmarktregio values (?, ?)", regios(gegevens, Regiosoort.ARBEIDSMARKTREGIO));
        voegToe("veiligheidsregio values (?, ?)", regios(gegevens, Regiosoort.VEILIGHEIDSREGIO));
        Map<Regio, Regio> provincies = new LinkedHashMap<>();
        gegevens.gemeenten().forEach(gemeente -> provincies.put(gemeente.provincie(), gemeente.coaRegio()));
        voegToe("provincie values (?, ?, ?)", provincies.entrySet().stream()
                .map(provincie -> rij(provincie.getKey().code(), provincie.getKey().naam(), provincie.getValue().code())));
        voegToe("gemeente (gemeentecode, naam, grenzenjaar, provincie, arbeidsmarktregio, veiligheidsregio, breedtegraad, lengtegraad, "
                + "geldig_van, geldig_tot) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", gegevens.gemeenten().stream().map(gemeente -> rij(
                gemeente.code(), gemeente.naam(), gemeente.grenzenjaar(), gemeente.provincie().code(),
                gemeente.arbeidsmarktregio().map(Regio::code).orElse(null), gemeente.veiligheidsregio().code(),
                gemeente.zwaartepunt().map(Plaats::breedtegraad).orElse(null), gemeente.zwaartepunt().map(Plaats::lengtegraad).orElse(null),
                gemeente.geldigVan(), gemeente.geldigTot().orElse(null))));
        voegToe("inwoners (gemeentecode, peildatum, grenzenjaar, aantal, bron) values (?, ?, ?, ?, ?)",
                gegevens.tellingen().stream().flatMap(telling -> telling.aantallen().entrySet().stream()
                        .map(aantal -> rij(aantal.getKey(), telling.peildatum(), telling.grenzenjaar(), aantal.getValue(), telling.bron()))));
        voegToe("grenswijziging (gemeentecode, naam, laatste_jaar, ingangsdatum, opvolgers, zekerheid_laatste_jaar, zekerheid_opvolgers) "
                + "values (?, ?, ?, ?, string_to_array(?, ' '), ?, ?)", gegevens.grenswijzigingen().stream().map(wijziging -> rij(
                wijziging.code(), wijziging.naam(), wijziging.laatsteJaar(), wijziging.ingangsdatum(), String.join(" ", wijziging.opvolgers()),
                wijziging.zekerheidLaatsteJaar().tekst(), wijziging.zekerheidOpvolgers().tekst())));
        voegToe("gegevensbestand (bestand, hash) values (?, ?)", hashes.entrySet().stream().map(bestand -> rij(bestand.getKey(), bestand.getValue())));
    }

    Gemeentegegevens lees() throws SQLException {
        List<Indeling> indelingen = new ArrayList<>();
        vraag("select grenzenjaar, gezien_tot from indeling",
                rij -> indelingen.add(new Indeling(rij.getInt(1), rij.getObject(2, LocalDate.class))));
        List<Gemeente> gemeenten = new ArrayList<>();
        vraag(GEMEENTEN, rij -> gemeenten.add(gemeente(rij)));
        List<Grenswijziging> wijzigingen = new ArrayList<>();
        vraag("select gemeentecode, naam, laatste_jaar, ingangsdatum, opvolgers, zekerheid_laatste_jaar, zekerheid_opvolgers from grenswijziging",
                rij -> wijzigingen.add(new Grenswijziging(rij.getString(1), rij.getString(2), rij.getInt(3), rij.getObject(4, LocalDate.class),
                        Arrays.asList((String[]) rij.getArray(5).getArray()), Zekerheid.van(rij.getString(6)), Zekerheid.van(rij.getString(7)))));
        Map<Telling, Map<String, Integer>> tellingen = new HashMap<>();
        vraag("select peildatum, grenzenjaar, bron, gemeentecode, aantal from inwoners", rij -> tellingen
                .computeIfAbsent(new Telling(rij.getObject(1, LocalDate.class), rij.getInt(2), rij.getString(3), Map.of()), telling -> new HashMap<>())
                .put(rij.getString(4), rij.getInt(5)));
        return new Gemeentegegevens(indelingen, gemeenten, wijzigingen, tellingen.entrySet().stream().map(telling -> new Telling(
                telling.getKey().peildatum(), telling.getKey().grenzenjaar(), telling.getKey().bron(), telling.getValue())).toList());
    }

    private static Gemeente gemeente(ResultSet rij) throws SQLException {
        Optional<Regio> arbeidsmarktregio = rij.getString(6) == null ? Optional.empty() : Optional.of(regio(rij, 6));
        BigDecimal breedtegraad = rij.getBigDecimal(12);
        Optional<Plaats> zwaartepunt = breedtegraad == null ? Optional.empty()
                : Optional.of(new Plaats(breedtegraad.doubleValue(), rij.getDouble(13)));
        return new Gemeente(rij.getString(1), rij.getString(2), rij.getInt(3), regio(rij, 4), arbeidsmarktregio, regio(rij, 8), regio(rij, 10),
                zwaartepunt, rij.getObject(14, LocalDate.class), Optional.ofNullable(rij.getObject(15, LocalDate.class)));
    }

    private static Regio regio(ResultSet rij, int kolom) throws SQLException {
        return new Regio(rij.getString(kolom), rij.getString(kolom + 1));
    }

    private static Stream<Object[]> regios(Gemeentegegevens gegevens, Regiosoort soort) {
        return gegevens.regios(soort).stream().map(regio -> rij(regio.code(), regio.naam()));
    }

    private static Object[] rij(Object... waarden) {
        return waarden;
    }

    private void voegToe(String tabelEnWaarden, Stream<Object[]> rijen) throws SQLException {
        try (PreparedStatement opdracht = verbinding.prepareStatement("insert into " + tabelEnWaarden)) {
            for (Object[] rij : rijen.toList()) {
                for (int i = 0; i < rij.length; i++) {
                    opdracht.setObject(i + 1, rij[i]);
                }
                opdracht.addBatch();
            }
            opdracht.executeBatch();
        }
    }

    /** What to do with one row. */
    private interface Rij {
        Object lees(ResultSet rij) throws SQLException;
    }

    private void vraag(String sql, Rij lezer) throws SQLException {
        try (Statement vraag = verbinding.createStatement(); ResultSet rij = vraag.executeQuery(sql)) {
            while (rij.next()) {
                lezer.lees(rij);
            }
        }
    }
}
