package nl.onderdak.gevolg;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.onderdak.regels.Regelbestand;

/** The SQL of tables {@code deelopdracht} and {@code deeltaak}, on one connection. */
final class Deeltaaktabel {

    private static final String ZONDER_AFLOOP = " where voorstel = ? and nummer = ? and deel = ? and uitslag is null and fout is null";

    /** What the parts of one job have in common. */
    record Opdracht(String van, String naar, List<Regelbestand> bestanden, Bereik bereik) {
    }

    /** @param poging from 1 */
    record Begonnen(int poging, List<Vraag> vragen) {
    }

    /**
     * How far a job is.
     *
     * @param beeindigd whether it was stopped; its parts may be gone
     * @param fout      why it cannot be finished; null when it can
     * @param gedaan    number of questions that are answered
     * @param open      the first part that is not done; null when all are
     */
    record Stand(boolean beeindigd, String fout, int gedaan, Integer open) {
    }

    private final Connection verbinding;

    Deeltaaktabel(Connection verbinding) {
        this.verbinding = verbinding;
    }

    /** Ask within a transaction. */
    void voegToe(Deelnaam opdracht, Tweeluik tweeluik, List<List<Vraag>> delen) throws SQLException {
        Map<String, byte[]> bestanden = new TreeMap<>();
        tweeluik.naar().bestanden().forEach(bestand -> bestanden.put(bestand.naam(), bestand.inhoud()));
        voerUit("insert into deelopdracht (voorstel, nummer, van, naar, bestanden, bereik) values (?, ?, ?, ?, ?, ?)", opdracht.voorstel(), opdracht.nummer(),
                tweeluik.van().hash(), tweeluik.naar().hash(), Doorrekeningtabel.bytes(bestanden), Doorrekeningtabel.bytes(tweeluik.bereik().perModel()));
        try (PreparedStatement invoer = verbinding.prepareStatement("insert into deeltaak (voorstel, nummer, deel, vragen) values (?, ?, ?, ?)")) {
            for (int deel = 0; deel < delen.size(); deel++) {
                invoer.setObject(1, opdracht.voorstel());
                invoer.setInt(2, opdracht.nummer());
                invoer.setInt(3, deel);
                invoer.setBytes(4, Doorrekeningtabel.bytes(delen.get(deel)));
                invoer.addBatch();
            }
            invoer.executeBatch();
        }
    }

    /** Empty when it is done, cannot be done, or is no longer wanted. */
    Optional<Begonnen> begin(Deelnaam naam) throws SQLException {
        try (PreparedStatement opdracht = opdracht("update deeltaak set pogingen = pogingen + 1, door = ?" + ZONDER_AFLOOP + " returning pogingen, vragen",
                ManagementFactory.getRuntimeMXBean().getName(), naam.voorstel(), naam.nummer(), naam.deel()); ResultSet rij = opdracht.executeQuery()) {
            return rij.next() ? Optional.of(new Begonnen(rij.getInt(1), lees(rij.getBytes(2), new TypeReference<>() {
            }))) : Optional.empty();
        }
    }

    /** False when it is done, cannot be done, or is no longer wanted. */
    boolean isGevraagd(Deelnaam naam) throws SQLException {
        try (PreparedStatement vraag = opdracht("select from deeltaak" + ZONDER_AFLOOP, naam.voorstel(), naam.nummer(), naam.deel()); ResultSet rij = vraag.executeQuery()) {
            return rij.next();
        }
    }

    Optional<Opdracht> opdracht(Deelnaam naam) throws SQLException {
        try (PreparedStatement vraag = opdracht("select van, naar, bestanden, bereik from deelopdracht where voorstel = ? and nummer = ?", naam.voorstel(), naam.nummer());
                ResultSet rij = vraag.executeQuery()) {
            if (!rij.next()) {
                return Optional.empty();
            }
            SortedMap<String, byte[]> bestanden = lees(rij.getBytes(3), new TypeReference<TreeMap<String, byte[]>>() {
            });
            SortedMap<String, Set<String>> bereik = lees(rij.getBytes(4), new TypeReference<TreeMap<String, Set<String>>>() {
            });
            return Optional.of(new Opdracht(rij.getString(1), rij.getString(2),
                    bestanden.entrySet().stream().map(bestand -> new Regelbestand(bestand.getKey(), bestand.getValue())).toList(), new Bereik(bereik)));
        }
    }

    /** What is there already stays. */
    void rondAf(Deelnaam naam, List<Antwoord> antwoorden) throws SQLException {
        voerUit("update deeltaak set uitslag = ?" + ZONDER_AFLOOP, Doorrekeningtabel.bytes(antwoorden.stream().map(Antwoord::opgeslagen).toList()),
                naam.voorstel(), naam.nummer(), naam.deel());
    }

    /** The same. */
    void mislukt(Deelnaam naam, String reden) throws SQLException {
        voerUit("update deeltaak set fout = ?" + ZONDER_AFLOOP, reden, naam.voorstel(), naam.nummer(), naam.deel());
    }

    /** @param delen number of questions in each part */
    Stand stand(Deelnaam opdracht, List<Integer> delen) throws SQLException {
        int gedaan = 0;
        Integer open = null;
        String fout = null;
        boolean beeindigd = true;
        try (PreparedStatement vraag = opdracht("select deel, uitslag is not null, fout, beeindigd_op is not null from deeltaak "
                + "join doorrekening using (voorstel, nummer) where voorstel = ? and nummer = ? order by deel", opdracht.voorstel(), opdracht.nummer());
                ResultSet rij = vraag.executeQuery()) {
            while (rij.next()) {
                boolean klaar = rij.getBoolean(2);
                gedaan += klaar ? delen.get(rij.getInt(1)) : 0;
                open = open == null && !klaar ? Integer.valueOf(rij.getInt(1)) : open;
                fout = fout == null ? rij.getString(3) : fout;
                beeindigd = rij.getBoolean(4);
            }
        }
        return new Stand(beeindigd, fout, gedaan, open);
    }

    /** Of a job of which all parts are done; empty when it has ended since. */
    List<List<Antwoord>> uitslagen(Deelnaam opdracht) throws SQLException {
        List<List<Antwoord>> uitslagen = new ArrayList<>();
        try (PreparedStatement vraag = opdracht("select uitslag from deeltaak where voorstel = ? and nummer = ? order by deel", opdracht.voorstel(), opdracht.nummer());
                ResultSet rij = vraag.executeQuery()) {
            while (rij.next()) {
                uitslagen.add(lees(rij.getBytes(1), new TypeReference<List<Antwoord>>() {
                }).stream().map(Antwoord::teruggelezen).toList());
            }
        }
        return uitslagen;
    }

    /** Of jobs that have ended, however they did. */
    void ruimOp() throws SQLException {
        voerUit("delete from deelopdracht using doorrekening where doorrekening.voorstel = deelopdracht.voorstel and doorrekening.nummer = deelopdracht.nummer "
                + "and beeindigd_op is not null");
    }

    private static <T> T lees(byte[] json, TypeReference<T> soort) {
        try {
            return Doorrekeningtabel.JSON.readValue(json, soort);
        } catch (IOException bedorven) {
            throw new UncheckedIOException("What is stored is JSON", bedorven);
        }
    }

    private void voerUit(String sql, Object... waarden) throws SQLException {
        try (PreparedStatement opdracht = opdracht(sql, waarden)) {
            opdracht.executeUpdate();
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
