package nl.onderdak.koppelvoorstel;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
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
import nl.onderdak.archief.Dossierkluis;
import nl.onderdak.archief.Dossiersleutel;
import nl.onderdak.archief.Oudverzegeling;
import nl.onderdak.koppelverzoek.Halfjaar;
import nl.onderdak.opslag.Gegevensbron;
import nl.onderdak.toegang.Aanroeper;

/** The decisions of people, one per proposal, sealed. Every method throws {@link nl.onderdak.deur.Geweigerd} 503 when the database does not answer. */
@ApplicationScoped
class Koppelbesluiten implements Oudverzegeling {

    private static final String VOEG_TOE = "insert into koppelbesluit (voorstel, besloten_op, peildatum, personen, gemeentecode, sleutel, inhoud) "
            + "values (?, ?, ?, ?, ?, ?, ?)";
    private static final String HERKEN = "insert into koppelkenmerk (herkenning, sleutel) select ?, advies from adviessleutel "
            + "where advies = ? and sleutel is not null";
    private static final String HERKEN_OUD = HERKEN + " on conflict do nothing";
    // By its mark as well: what was decided before there was sealing may not be sealed yet.
    private static final String GEKOPPELD = "select gemeentecode from koppelbesluit where gemeentecode is not null and kenmerk = ? union all "
            + "select b.gemeentecode from koppelkenmerk k join koppelbesluit b on b.sleutel = k.sleutel where k.herkenning = ?";
    private static final String LEES = "select inhoud, sleutel from koppelbesluit where voorstel = ?";
    private static final String OUD = "from koppelbesluit k left join advies a on a.id = k.voorstel where k.sleutel is null";
    private static final String ZOEK_OUD = "select k.voorstel, coalesce(a.eigenaar, '" + Aanroeper.DEMONSTRATIE + "') as eigenaar, k.besloten_op, k.kenmerk, "
            + "k.gemeentecode, k.inhoud " + OUD + " order by k.nummer limit 100";
    private static final String VERZEGEL = "update koppelbesluit set sleutel = ?, inhoud = ?, kenmerk = null, eerste_keuze = null, rol = null, reden = null "
            + "where voorstel = ?";
    private static final String KENMERK = "kenmerk";

    /** The table while nobody else decides. */
    final class Aan {

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

        /**
         * @param organisatie whose decision it is, for how long it can be read
         * @param inhoud the answer, word for word
         */
        void voegToe(Besluit besluit, Bewaardvoorstel voorstel, String organisatie, byte[] inhoud) throws SQLException {
            Dossiersleutel sleutel = kluis.nieuw(verbinding, organisatie, besluit.beslotenOp(), besluit.voorstel());
            try (PreparedStatement opdracht = verbinding.prepareStatement(VOEG_TOE)) {
                opdracht.setObject(1, besluit.voorstel());
                opdracht.setObject(2, OffsetDateTime.ofInstant(besluit.beslotenOp(), ZoneOffset.UTC));
                opdracht.setObject(3, voorstel.peildatum());
                opdracht.setInt(4, voorstel.personen());
                opdracht.setString(5, besluit.gemeentecode());
                opdracht.setObject(6, sleutel.id());
                opdracht.setBytes(7, sleutel.verzegelInhoud(inhoud));
                opdracht.executeUpdate();
            }
            if (besluit.gemeentecode() != null && voorstel.kenmerk().isPresent()) {
                herken(verbinding, HERKEN, voorstel.kenmerk().get(), sleutel);
            }
        }
    }

    /** Something to do while nobody else decides. */
    interface Besluitwerk {
        byte[] doe(Aan aan) throws SQLException;
    }

    private final Gegevensbron bron;
    private final Dossierkluis kluis;

    Koppelbesluiten(Gegevensbron bron, Dossierkluis kluis) {
        this.bron = bron;
        this.kluis = kluis;
    }

    /** In one transaction; decisions follow each other, so that each sees what the one before it has taken. */
    byte[] besluit(Besluitwerk werk) {
        return bron.inEenKeer(Connection.TRANSACTION_READ_COMMITTED, verbinding -> {
            vergrendel(verbinding);
            return werk.doe(new Aan(verbinding));
        });
    }

    private static void vergrendel(Connection verbinding) throws SQLException {
        try (PreparedStatement slot = verbinding.prepareStatement("lock table koppelbesluit in share row exclusive mode")) {
            slot.execute();
        }
    }

    /**
     * The answer to the decision on a proposal, word for word.
     *
     * @throws nl.onderdak.deur.Geweigerd 410 when it is erased
     */
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

    @Override
    public String wat() {
        return "koppelbesluiten";
    }

    @Override
    public int verzegelPortie() {
        if (bron.lees(verbinding -> zoek(verbinding.prepareStatement("select 1 " + OUD + " limit 1"), rij -> true)).isEmpty()) {
            return 0;
        }
        return bron.inEenKeer(Connection.TRANSACTION_READ_COMMITTED, verbinding -> {
            vergrendel(verbinding);
            int verzegeld = 0;
            try (PreparedStatement vraag = verbinding.prepareStatement(ZOEK_OUD); ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    verzegel(verbinding, rij);
                    verzegeld++;
                }
            }
            return verzegeld;
        });
    }

    private void verzegel(Connection verbinding, ResultSet rij) throws SQLException {
        UUID voorstel = rij.getObject("voorstel", UUID.class);
        Dossiersleutel sleutel = kluis.nieuw(verbinding, rij.getString("eigenaar"), rij.getObject("besloten_op", OffsetDateTime.class).toInstant(), voorstel);
        try (PreparedStatement opdracht = verbinding.prepareStatement(VERZEGEL)) {
            opdracht.setObject(1, sleutel.id());
            opdracht.setBytes(2, sleutel.verzegelInhoud(rij.getBytes("inhoud")));
            opdracht.setObject(3, voorstel);
            opdracht.executeUpdate();
        }
        if (rij.getString("gemeentecode") != null && rij.getString(KENMERK) != null) {
            herken(verbinding, HERKEN_OUD, rij.getString(KENMERK), sleutel);
        }
    }

    private void herken(Connection verbinding, String hoe, String kenmerk, Dossiersleutel sleutel) throws SQLException {
        try (PreparedStatement opdracht = verbinding.prepareStatement(hoe)) {
            opdracht.setString(1, herkenning(kenmerk));
            opdracht.setObject(2, sleutel.id());
            opdracht.executeUpdate();
        }
    }

    private String herkenning(String kenmerk) {
        return kluis.herkenning(KENMERK, kenmerk.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<byte[]> inhoud(Connection verbinding, UUID voorstel) throws SQLException {
        PreparedStatement vraag = verbinding.prepareStatement(LEES);
        vraag.setObject(1, voorstel);
        return zoek(vraag, rij -> {
            UUID sleutel = rij.getObject(2, UUID.class);
            return sleutel == null ? rij.getBytes(1) : kluis.open(verbinding, sleutel, "het besluit op koppelvoorstel " + voorstel).inhoud(rij.getBytes(1));
        });
    }

    private Optional<String> gekoppeldAan(Connection verbinding, String kenmerk) throws SQLException {
        PreparedStatement vraag = verbinding.prepareStatement(GEKOPPELD);
        vraag.setString(1, kenmerk);
        vraag.setString(2, herkenning(kenmerk));
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
