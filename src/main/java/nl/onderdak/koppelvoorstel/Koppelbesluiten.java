package nl.onderdak.koppelvoorstel;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.onderdak.koppelverzoek.Halfjaar;
import nl.onderdak.opslag.Gegevensbron;

/** The decisions of people, one per proposal. Every method throws {@link nl.onderdak.deur.Geweigerd} 503 when the database does not answer. */
@ApplicationScoped
class Koppelbesluiten {

    private static final String VOEG_TOE = "insert into koppelbesluit (voorstel, besloten_op, peildatum, kenmerk, personen, "
            + "gemeentecode, eerste_keuze, rol, reden, inhoud) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** The table while nobody else decides. */
    static final class Aan {

        private final Connection verbinding;

        private Aan(Connection verbinding) {
            this.verbinding = verbinding;
        }

        Optional<byte[]> van(UUID voorstel) throws SQLException {
            return inhoud(verbinding, voorstel);
        }

        Optional<String> gemeenteVan(String kenmerk) throws SQLException {
            return gekoppeldAan(verbinding, kenmerk);
        }

        /** Persons coupled per municipality in a half-year, by decisions after this number. */
        Map<String, Integer> na(long nummer, Halfjaar halfjaar) throws SQLException {
            Map<String, Integer> personen = new HashMap<>();
            try (PreparedStatement vraag = verbinding.prepareStatement("select gemeentecode, sum(personen) from koppelbesluit "
                    + "where gemeentecode is not null and nummer > ? and peildatum between ? and ? group by gemeentecode")) {
                vraag.setLong(1, nummer);
                vraag.setObject(2, halfjaar.eersteDag());
                vraag.setObject(3, halfjaar.laatsteDag());
                try (ResultSet rij = vraag.executeQuery()) {
                    while (rij.next()) {
                        personen.put(rij.getString(1), rij.getInt(2));
                    }
                }
            }
            return personen;
        }

        /** @param inhoud the answer, word for word */
        void voegToe(Besluit besluit, Bewaardvoorstel voorstel, byte[] inhoud) throws SQLException {
            try (PreparedStatement opdracht = verbinding.prepareStatement(VOEG_TOE)) {
                opdracht.setObject(1, besluit.voorstel());
                opdracht.setObject(2, OffsetDateTime.ofInstant(besluit.beslotenOp(), ZoneOffset.UTC));
                opdracht.setObject(3, voorstel.peildatum());
                opdracht.setString(4, voorstel.kenmerk().orElse(null));
                opdracht.setInt(5, voorstel.personen());
                opdracht.setString(6, besluit.gemeentecode());
                opdracht.setString(7, voorstel.eerste().map(Bewaardvoorstel.Gemeente::code).orElse(null));
                opdracht.setString(8, besluit.rol());
                opdracht.setString(9, besluit.reden());
                opdracht.setBytes(10, inhoud);
                opdracht.executeUpdate();
            }
        }
    }

    /** Something to do while nobody else decides. */
    interface Besluitwerk {
        byte[] doe(Aan aan) throws SQLException;
    }

    private final Gegevensbron bron;

    Koppelbesluiten(Gegevensbron bron) {
        this.bron = bron;
    }

    /** In one transaction; decisions follow each other, so that each sees what the one before it has taken. */
    byte[] besluit(Besluitwerk werk) {
        return bron.inEenKeer(Connection.TRANSACTION_READ_COMMITTED, verbinding -> {
            try (PreparedStatement slot = verbinding.prepareStatement("lock table koppelbesluit in share row exclusive mode")) {
                slot.execute();
            }
            return werk.doe(new Aan(verbinding));
        });
    }

    /** The answer to the decision on a proposal, word for word. */
    Optional<byte[]> van(UUID voorstel) {
        return bron.lees(verbinding -> inhoud(verbinding, voorstel));
    }

    /** The municipality a household was coupled to. */
    Optional<String> gemeenteVan(String kenmerk) {
        return bron.lees(verbinding -> gekoppeldAan(verbinding, kenmerk));
    }

    /** Number of the last decision; 0 before the first. */
    long laatste() {
        return bron.lees(verbinding -> zoek(verbinding.prepareStatement("select coalesce(max(nummer), 0) from koppelbesluit"),
                rij -> rij.getLong(1))).orElseThrow();
    }

    private static Optional<byte[]> inhoud(Connection verbinding, UUID voorstel) throws SQLException {
        PreparedStatement vraag = verbinding.prepareStatement("select inhoud from koppelbesluit where voorstel = ?");
        vraag.setObject(1, voorstel);
        return zoek(vraag, rij -> rij.getBytes(1));
    }

    private static Optional<String> gekoppeldAan(Connection verbinding, String kenmerk) throws SQLException {
        PreparedStatement vraag = verbinding.prepareStatement(
                "select gemeentecode from koppelbesluit where kenmerk = ? and gemeentecode is not null");
        vraag.setString(1, kenmerk);
        return zoek(vraag, rij -> rij.getString(1));
    }

    private interface Lezer<T> {
        T lees(ResultSet rij) throws SQLException;
    }

    private static <T> Optional<T> zoek(PreparedStatement vraag, Lezer<T> lezer) throws SQLException {
        try (vraag; ResultSet rij = vraag.executeQuery()) {
            return rij.next() ? Optional.of(lezer.lees(rij)) : Optional.empty();
        }
    }
}
