package nl.onderdak.archief;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.onderdak.toegang.Aanroeper;

/** Reads table {@code advies} with the key of each advice. */
final class Adviestabel {

    private static final String ZOEK = "select a.tijdstip, a.eigenaar, a.afloop, a.model, a.regelset, a.sleutel_id, a.inhoud_hash, a.feiten, a.inhoud, "
            + "s.hoofdsleutel, s.sleutel, s.gewist_op from advies a left join adviessleutel s on s.advies = a.id where a.id = ?";
    private static final String IS_VAN = "select 1 from advies where id = ? and coalesce(eigenaar, '" + Aanroeper.DEMONSTRATIE + "') = ?";
    private static final String ZOEK_VERZOEK = "select advies from adviesverzoek where eigenaar = ? and sleutel_hash = ? and verloopt_op > now()";

    private Adviestabel() {
    }

    /** @throws nl.onderdak.deur.Geweigerd 410 when its key is erased */
    static Optional<Adviesregel> zoek(Connection verbinding, UUID id, Archiefsleutels sleutels) throws SQLException {
        try (PreparedStatement vraag = verbinding.prepareStatement(ZOEK)) {
            vraag.setObject(1, id);
            try (ResultSet rij = vraag.executeQuery()) {
                return rij.next() ? Optional.of(regel(id, rij, sleutels)) : Optional.empty();
            }
        }
    }

    private static Adviesregel regel(UUID id, ResultSet rij, Archiefsleutels sleutels) throws SQLException {
        byte[] feiten = rij.getBytes("feiten");
        byte[] inhoud = rij.getBytes("inhoud");
        if (rij.getString("sleutel_id") != null) {
            byte[] verpakt = rij.getBytes("sleutel");
            if (verpakt == null) {
                throw Sleutelgewist.advies(id, moment(rij, "gewist_op"));
            }
            byte[] sleutel = sleutels.hoofdsleutel(rij.getString("hoofdsleutel")).pakUit(verpakt);
            feiten = Verzegeling.ontsleutel(sleutel, Verzegeling.Deel.FEITEN, feiten);
            inhoud = Verzegeling.ontsleutel(sleutel, Verzegeling.Deel.INHOUD, inhoud);
            if (!Verzegeling.zelfde(Verzegeling.zegel(sleutel, feiten, inhoud), rij.getString("inhoud_hash"))) {
                throw new Beschadigd("Feiten en antwoord passen niet bij hun zegel in de keten.", null);
            }
        }
        String afloop = rij.getString("afloop");
        return new Adviesregel(id, moment(rij, "tijdstip").toInstant(), rij.getString("eigenaar"), afloop == null ? Afloop.ADVIES : Afloop.van(afloop),
                rij.getString("model"), rij.getString("regelset"), feiten, inhoud);
    }

    private static OffsetDateTime moment(ResultSet rij, String kolom) throws SQLException {
        return rij.getObject(kolom, OffsetDateTime.class);
    }

    static boolean isVan(Connection verbinding, UUID id, String organisatie) throws SQLException {
        try (PreparedStatement vraag = verbinding.prepareStatement(IS_VAN)) {
            vraag.setObject(1, id);
            vraag.setString(2, organisatie);
            try (ResultSet rij = vraag.executeQuery()) {
                return rij.next();
            }
        }
    }

    static Optional<UUID> zoek(Connection verbinding, String organisatie, Verzoeksleutel sleutel) throws SQLException {
        try (PreparedStatement vraag = verbinding.prepareStatement(ZOEK_VERZOEK)) {
            vraag.setString(1, organisatie);
            vraag.setString(2, sleutel.hash());
            try (ResultSet rij = vraag.executeQuery()) {
                return rij.next() ? Optional.of(rij.getObject(1, UUID.class)) : Optional.empty();
            }
        }
    }
}
