package nl.onderdak.koppelvoorstel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import nl.onderdak.archief.Adviesregel;
import nl.onderdak.archief.Afloop;
import nl.onderdak.archief.Proefarchief;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.opslag.EigenDatabase;
import nl.onderdak.opslag.Proefmap;
import nl.onderdak.opslag.Toegang;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Decisions that were stored readable, on a database of the version before. */
@Timeout(120)
class BesluitverzegelingTest {

    private static final String OUD = "insert into koppelbesluit (voorstel, besloten_op, peildatum, kenmerk, personen, gemeentecode, eerste_keuze, rol, reden, inhoud) "
            + "values (?, now(), '2025-06-02', ?, 4, 'GM0344', 'GM0363', 'regievoerder', 'vanwege woordreden', ?)";
    private static final byte[] INHOUD = "{\"reden\":\"vanwege woordreden\"}".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path map;

    @Test
    void whatWasStoredReadableIsSealedOnceAndSaysTheSame() throws Exception {
        Adviesregel voorstel = voorstel();
        Adviesregel gewist = voorstel();
        UUID vanEerder = UUID.randomUUID();
        try (EigenDatabase database = EigenDatabase.open(Proefmap.metDatabase(map.resolve("database")).instelling())) {
            Toegang toegang = database.toegang();
            Flyway.configure().dataSource(toegang.jdbcUrl(), toegang.gebruiker(), toegang.wachtwoord()).target("16").load().migrate();
            voegToe(toegang, voorstel.id(), "woordkenmerk-1");
            voegToe(toegang, gewist.id(), "woordkenmerk-2");
            voegToe(toegang, vanEerder, "woordkenmerk-3");
            try (Proefarchief proef = new Proefarchief(database)) {
                proef.archief().bewaar(voorstel);
                proef.archief().bewaar(gewist);
                proef.wissing().wis(gewist.id(), "beheerder", "verzoek");
                Koppelbesluiten besluiten = new Koppelbesluiten(proef.gegevensbron(), proef.kluis());
                assertThat(besluiten.gemeenteVan("woordkenmerk-1")).as("readable as it is").contains("GM0344");
                assertThat(besluiten.van(voorstel.id())).contains(INHOUD);
                assertThat(leesbaar(proef)).isEqualTo(3);

                assertThat(besluiten.verzegelPortie()).isEqualTo(3);

                assertThat(besluiten.verzegelPortie()).isZero();
                assertThat(leesbaar(proef)).isZero();
                assertThat(besluiten.van(voorstel.id())).contains(INHOUD);
                assertThat(besluiten.van(vanEerder)).contains(INHOUD);
                assertThat(besluiten.gemeenteVan("woordkenmerk-1")).contains("GM0344");
                eisGewist(besluiten, gewist.id(), "woordkenmerk-2");
                assertThat(personen(proef)).isEqualTo(12);
                assertThatThrownBy(() -> proef.tel("update koppelbesluit set inhoud = '{}' where voorstel = '" + voorstel.id() + "' returning 1"))
                        .hasMessageContaining("nooit gewijzigd");

                proef.wissing().wis(voorstel.id(), "beheerder", "verzoek");
                eisGewist(besluiten, voorstel.id(), "woordkenmerk-1");
                assertThat(proef.wisVerlopen()).isZero();
                proef.tel("update adviessleutel set bewaren_tot = now() where bewaarklasse = 'standaard' and bewaren_tot > now() + interval '9 years' "
                        + "and advies = (select sleutel from koppelbesluit where voorstel = '" + vanEerder + "') returning 1");
                assertThat(proef.wisVerlopen()).isEqualTo(1);
                eisGewist(besluiten, vanEerder, "woordkenmerk-3");
                assertThat(personen(proef)).isEqualTo(12);
            }
        }
    }

    private static Adviesregel voorstel() {
        return new Adviesregel(UUID.randomUUID(), Instant.now(), "gemeente-een", Afloop.ADVIES, Voorstelmaker.MODEL, "x", "{}".getBytes(), "{}".getBytes());
    }

    private static void voegToe(Toegang toegang, UUID voorstel, String kenmerk) throws SQLException {
        try (Connection verbinding = DriverManager.getConnection(toegang.jdbcUrl(), toegang.gebruiker(), toegang.wachtwoord());
                PreparedStatement opdracht = verbinding.prepareStatement(OUD)) {
            opdracht.setObject(1, voorstel);
            opdracht.setString(2, kenmerk);
            opdracht.setBytes(3, INHOUD);
            opdracht.executeUpdate();
        }
    }

    private static void eisGewist(Koppelbesluiten besluiten, UUID voorstel, String kenmerk) {
        assertThatThrownBy(() -> besluiten.van(voorstel)).isInstanceOfSatisfying(Geweigerd.class, weigering -> assertThat(weigering.probleem().status()).isEqualTo(410));
        assertThat(besluiten.gemeenteVan(kenmerk)).isEmpty();
    }

    /** Rows in which something telling can be read, as text or as bytes. */
    private static long leesbaar(Proefarchief proef) throws SQLException {
        return proef.tel("select count(*) from koppelbesluit t where t::text ~ 'woord|regievoerder|GM0363' or position('woord'::bytea in inhoud) > 0");
    }

    private static long personen(Proefarchief proef) throws SQLException {
        return proef.tel("select sum(personen) from koppelbesluit where gemeentecode = 'GM0344' and peildatum between '2025-01-01' and '2025-06-30'");
    }
}
