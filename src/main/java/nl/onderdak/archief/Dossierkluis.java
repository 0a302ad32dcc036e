package nl.onderdak.archief;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.onderdak.opslag.Gegevensbron;

/**
 * Keys for what is stored of households besides advices: decisions and rounds. They stand among the keys of advices and are kept, wrapped again and
 * erased with them.
 */
@ApplicationScoped
public class Dossierkluis {

    // Holds the advice as it is until this key is there: erasing it on request erases this key as well, or has done so before.
    private static final String HOUD_VAST = "select 1 from adviessleutel where advies = ? for share";
    private static final String VOEG_TOE = "insert into adviessleutel (advies, hoofdsleutel, sleutel, bewaarklasse, bewaren_tot, hoort_bij, gewist_op, "
            + "gewist_door, gewist_reden) select ?, ?, case when bij.gewist_op is null then ? end, ?, ?, ?, bij.gewist_op, bij.gewist_door, bij.gewist_reden "
            + "from (select 1) altijd left join adviessleutel bij on bij.advies = ?";
    private static final String LEES = "select hoofdsleutel, sleutel, gewist_op from adviessleutel where advies = ?";
    private static final UUID HERKENNING = new UUID(0, 0);
    private static final String MAAK_HERKENNING = "insert into adviessleutel (advies, hoofdsleutel, sleutel, bewaarklasse, bewaren_tot) "
            + "values (?, ?, ?, 'herkenning', 'infinity') on conflict do nothing";

    private final Gegevensbron bron;
    private final Archiefsleutels sleutels;
    private final Bewaarinstelling bewaren;
    private volatile byte[] herkenningssleutel;

    public Dossierkluis(Gegevensbron bron, Archiefsleutels sleutels, Bewaarinstelling bewaren) {
        this.bron = bron;
        this.sleutels = sleutels;
        this.bewaren = bewaren;
    }

    /**
     * A new key, kept in the transaction of the connection.
     *
     * @param begin from when its retention counts
     * @param hoortBij advice with which it is erased; null when there is none. Is that erased already, then nobody can read what this key seals
     */
    public Dossiersleutel nieuw(Connection verbinding, String organisatie, Instant begin, UUID hoortBij) throws SQLException {
        try (PreparedStatement vraag = verbinding.prepareStatement(HOUD_VAST)) {
            vraag.setObject(1, hoortBij);
            vraag.execute();
        }
        Dossiersleutel nieuw = new Dossiersleutel(UUID.randomUUID(), Verzegeling.nieuweSleutel());
        Bewaartermijn termijn = Bewaartermijn.van(bewaren, organisatie);
        try (PreparedStatement opdracht = verbinding.prepareStatement(VOEG_TOE)) {
            opdracht.setObject(1, nieuw.id());
            opdracht.setString(2, sleutels.hoofdsleutel().id());
            opdracht.setBytes(3, sleutels.hoofdsleutel().verpak(nieuw.bytes()));
            opdracht.setString(4, termijn.klasse());
            opdracht.setObject(5, termijn.einde(begin).atOffset(ZoneOffset.UTC));
            opdracht.setObject(6, hoortBij);
            opdracht.setObject(7, hoortBij);
            opdracht.executeUpdate();
        }
        return nieuw;
    }

    /**
     * @param wat what is sealed, in Dutch, for who asks for it
     * @throws Sleutelgewist when it is erased
     */
    public Dossiersleutel open(Connection verbinding, UUID id, String wat) throws SQLException {
        try (PreparedStatement vraag = verbinding.prepareStatement(LEES)) {
            vraag.setObject(1, id);
            try (ResultSet rij = vraag.executeQuery()) {
                if (!rij.next()) {
                    throw new Beschadigd("De sleutel van " + wat + " ontbreekt.", null);
                }
                byte[] verpakt = rij.getBytes("sleutel");
                if (verpakt == null) {
                    throw Sleutelgewist.dossier(wat, rij.getObject("gewist_op", OffsetDateTime.class));
                }
                return new Dossiersleutel(id, sleutels.hoofdsleutel(rij.getString("hoofdsleutel")).pakUit(verpakt));
            }
        }
    }

    /**
     * The same for the same text, and telling nothing of it: an HMAC under a key that only the master key opens. A plain hash would let anybody
     * try the few texts there can be.
     *
     * @param soort what kind of text; the same text of another kind gives something else
     * @return 64 hexadecimal digits
     */
    public String herkenning(String soort, byte[] tekst) {
        return Verzegeling.zegel(herkenningssleutel(), soort.getBytes(StandardCharsets.UTF_8), tekst);
    }

    private byte[] herkenningssleutel() {
        byte[] gelezen = herkenningssleutel;
        if (gelezen == null) {
            // On a connection of its own: it must be there for good before anything rests on it.
            gelezen = bron.lees(verbinding -> {
                try (PreparedStatement opdracht = verbinding.prepareStatement(MAAK_HERKENNING)) {
                    opdracht.setObject(1, HERKENNING);
                    opdracht.setString(2, sleutels.hoofdsleutel().id());
                    opdracht.setBytes(3, sleutels.hoofdsleutel().verpak(Verzegeling.nieuweSleutel()));
                    opdracht.executeUpdate();
                }
                return open(verbinding, HERKENNING, "de herkenning van huishoudens").bytes();
            });
            herkenningssleutel = gelezen;
        }
        return gelezen;
    }
}
