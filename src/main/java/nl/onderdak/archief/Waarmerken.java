package nl.onderdak.archief;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import nl.onderdak.opslag.Gegevensbron;

/** Signs chains. Two replicas that sign the same state leave one mark. */
@ApplicationScoped
public class Waarmerken {

    private static final String KOP = "select lengte, kop from keten where eigenaar = ?";
    private static final String GEGROEID = "select eigenaar from keten k where lengte > 0 and not exists (select 1 from ketenwaarmerk w "
            + "where w.eigenaar = k.eigenaar and w.volgnummer = k.lengte) order by eigenaar";
    private static final String VOEG_TOE = "insert into ketenwaarmerk (eigenaar, volgnummer, schakel_hash, tijdstip, ondertekenaar, handtekening) "
            + "values (?, ?, ?, ?, ?, ?) on conflict do nothing";
    private static final String TUSSEN = "select volgnummer, schakel_hash, tijdstip, ondertekenaar, handtekening from ketenwaarmerk "
            + "where eigenaar = ? and volgnummer between ? and ? order by volgnummer";
    private static final String ONDERTEKENAARS = "select id, publiek, sinds from ondertekenaar order by sinds, id";

    /**
     * A public key to check marks with.
     *
     * @param publiekeSleutel SubjectPublicKeyInfo in Base64
     */
    record Ondertekenaar(String id, String algoritme, String publiekeSleutel, Instant sinds) {
    }

    private final Gegevensbron bron;
    private final Archiefsleutels sleutels;

    public Waarmerken(Gegevensbron bron, Archiefsleutels sleutels) {
        this.bron = bron;
        this.sleutels = sleutels;
    }

    Ketenkop kop(String organisatie) {
        return bron.lees(verbinding -> kop(verbinding, organisatie));
    }

    private static Ketenkop kop(Connection verbinding, String organisatie) throws SQLException {
        try (PreparedStatement vraag = verbinding.prepareStatement(KOP)) {
            vraag.setString(1, organisatie);
            try (ResultSet rij = vraag.executeQuery()) {
                return rij.next() ? new Ketenkop(rij.getLong(1), rij.getString(2)) : new Ketenkop(0, Schakel.BEGIN);
            }
        }
    }

    /** Signs the chain as it stands; empty when it has no links. */
    Optional<Waarmerk> zet(String organisatie) {
        Ondertekening ondertekening = sleutels.ondertekening();
        return bron.lees(verbinding -> {
            Ketenkop kop = kop(verbinding, organisatie);
            if (kop.lengte() == 0) {
                return Optional.empty();
            }
            if (tussen(verbinding, organisatie, kop.lengte(), kop.lengte()).isEmpty()) {
                Instant nu = Instant.now().truncatedTo(ChronoUnit.MILLIS);
                byte[] handtekening = ondertekening.onderteken(Waarmerk.tekst(organisatie, kop.lengte(), kop.hash(), nu.toString()));
                try (PreparedStatement opdracht = verbinding.prepareStatement(VOEG_TOE)) {
                    opdracht.setString(1, organisatie);
                    opdracht.setLong(2, kop.lengte());
                    opdracht.setString(3, kop.hash());
                    opdracht.setObject(4, nu.atOffset(ZoneOffset.UTC));
                    opdracht.setString(5, ondertekening.id());
                    opdracht.setBytes(6, handtekening);
                    opdracht.executeUpdate();
                }
            }
            return tussen(verbinding, organisatie, kop.lengte(), kop.lengte()).stream().findFirst();
        });
    }

    /** Signs every chain that has grown since it was last signed. */
    void zetAlle() {
        List<String> gegroeid = bron.lees(verbinding -> {
            List<String> organisaties = new ArrayList<>();
            try (PreparedStatement vraag = verbinding.prepareStatement(GEGROEID); ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    organisaties.add(rij.getString(1));
                }
            }
            return organisaties;
        });
        gegroeid.forEach(this::zet);
    }

    /** The marks on these links, in their order. */
    List<Waarmerk> tussen(String organisatie, long van, long totEnMet) {
        return bron.lees(verbinding -> tussen(verbinding, organisatie, van, totEnMet));
    }

    private static List<Waarmerk> tussen(Connection verbinding, String organisatie, long van, long totEnMet) throws SQLException {
        List<Waarmerk> waarmerken = new ArrayList<>();
        try (PreparedStatement vraag = verbinding.prepareStatement(TUSSEN)) {
            vraag.setString(1, organisatie);
            vraag.setLong(2, van);
            vraag.setLong(3, totEnMet);
            try (ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    waarmerken.add(new Waarmerk(organisatie, rij.getLong(1), rij.getString(2), moment(rij).toString(), rij.getString(4),
                            Base64.getEncoder().encodeToString(rij.getBytes(5))));
                }
            }
        }
        return waarmerken;
    }

    /** All that ever signed here. */
    List<Ondertekenaar> ondertekenaars() {
        sleutels.ondertekening();
        return bron.lees(verbinding -> {
            List<Ondertekenaar> gevonden = new ArrayList<>();
            try (PreparedStatement vraag = verbinding.prepareStatement(ONDERTEKENAARS); ResultSet rij = vraag.executeQuery()) {
                while (rij.next()) {
                    gevonden.add(new Ondertekenaar(rij.getString(1), Ondertekening.ALGORITME, Base64.getEncoder().encodeToString(rij.getBytes(2)), moment(rij)));
                }
            }
            return gevonden;
        });
    }

    private static Instant moment(ResultSet rij) throws SQLException {
        return rij.getObject(3, OffsetDateTime.class).toInstant();
    }
}
