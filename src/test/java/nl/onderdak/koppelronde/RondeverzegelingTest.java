package nl.onderdak.koppelronde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import nl.onderdak.archief.Proefarchief;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.opslag.EigenDatabase;
import nl.onderdak.opslag.Proefmap;
import nl.onderdak.opslag.Toegang;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Rounds that were stored readable, on a database of the version before. */
@Timeout(120)
class RondeverzegelingTest {

    private static final String OUD = "insert into koppelronde (id, koppelstelsel, peildatum, aantal_huishoudens, aantal_personen, herkomst_huishoudens, herkomst_ruimte, "
            + "verzoek, huishoudens, huishoudens_hash, eigenaar, status, begonnen_op, beeindigd_op, regelset, resultaat, grens, waarde) "
            + "select ?, 'punten-met-prijzen', '2025-06-02', 1, 2, 'proef', 'proef', ?, ?, repeat('a', 64), 'gemeente-een', status, "
            + "case when status = 'klaar' then now() end, case when status = 'klaar' then now() end, case when status = 'klaar' then 'x' end, "
            + "case when status = 'klaar' then ?::bytea end, 12, 11 from (select ?::text as status) als";
    private static final byte[] HUISHOUDENS = "[{\"kenmerk\":\"h-1\",\"personen\":2}]".getBytes(StandardCharsets.UTF_8);
    private static final byte[] RESULTAAT = "{\"huishoudens\":[{\"kenmerk\":\"h-1\"}]}".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path map;

    @Test
    void whatWasStoredReadableIsSealedOnceAndSaysTheSame() throws Exception {
        UUID een = UUID.randomUUID();
        UUID ander = UUID.randomUUID();
        UUID wacht = UUID.randomUUID();
        try (EigenDatabase database = EigenDatabase.open(Proefmap.metDatabase(map.resolve("database")).instelling())) {
            Toegang toegang = database.toegang();
            Flyway.configure().dataSource(toegang.jdbcUrl(), toegang.gebruiker(), toegang.wachtwoord()).target("16").load().migrate();
            voegToe(toegang, een, "klaar");
            voegToe(toegang, ander, "klaar");
            voegToe(toegang, wacht, "wacht");
            try (Proefarchief proef = new Proefarchief(database)) {
                Rondearchief rondes = new Rondearchief(proef.gegevensbron(), proef.kluis(), proef.wissing());
                assertThat(rondes.resultaat(een)).contains(RESULTAAT);
                assertThat(ingepakt(proef)).isEqualTo(3);

                assertThat(rondes.verzegelPortie() + rondes.verzegelPortie()).isEqualTo(2);

                assertThat(rondes.verzegelPortie()).as("one that waits is sealed when it has ended").isZero();
                assertThat(ingepakt(proef)).isEqualTo(1);
                assertThat(rondes.resultaat(een)).contains(RESULTAAT);
                assertThat(rondes.huishoudens(een)).isEqualTo(HUISHOUDENS);
                assertThat(rondes.huishoudens(wacht)).isEqualTo(HUISHOUDENS);
                String hash = rondes.vind(een).orElseThrow().huishoudensHash();
                assertThat(hash).isNotEqualTo("a".repeat(64)).isEqualTo(rondes.vind(ander).orElseThrow().huishoudensHash());
                assertThatThrownBy(() -> proef.tel("update koppelronde set resultaat = '{}' where id = '" + een + "' returning 1")).hasMessageContaining("niet gewijzigd");
                assertThatThrownBy(() -> proef.tel("update koppelronde set waarde = 12 where id = '" + een + "' returning 1")).hasMessageContaining("niet gewijzigd");

                Ronde voor = rondes.vind(een).orElseThrow();
                rondes.wis(voor, "beheerder", "verzoek");
                rondes.wis(rondes.vind(wacht).orElseThrow(), "beheerder", "verzoek");

                eisGewist(rondes, een);
                eisGewist(rondes, wacht);
                assertThat(rondes.vind(een).orElseThrow()).usingRecursiveComparison().ignoringFields("huishoudensHash").isEqualTo(voor);
                assertThat(rondes.vind(een).orElseThrow().isGewist()).isTrue();
                assertThat(rondes.vind(wacht).orElseThrow().status()).isEqualTo("gestopt");
                assertThat(ingepakt(proef)).isZero();
                assertThat(rondes.resultaat(ander)).contains(RESULTAAT);
            }
        }
    }

    private static void voegToe(Toegang toegang, UUID id, String status) throws SQLException {
        try (Connection verbinding = DriverManager.getConnection(toegang.jdbcUrl(), toegang.gebruiker(), toegang.wachtwoord());
                PreparedStatement opdracht = verbinding.prepareStatement(OUD)) {
            opdracht.setObject(1, id);
            opdracht.setBytes(2, Inpakker.pakIn("{}".getBytes()));
            opdracht.setBytes(3, Inpakker.pakIn(HUISHOUDENS));
            opdracht.setBytes(4, Inpakker.pakIn(RESULTAAT));
            opdracht.setString(5, status);
            opdracht.executeUpdate();
        }
    }

    private static void eisGewist(Rondearchief rondes, UUID id) {
        assertThatThrownBy(() -> rondes.huishoudens(id)).isInstanceOfSatisfying(Geweigerd.class, weigering -> assertThat(weigering.probleem().status()).isEqualTo(410));
    }

    /** Rounds that whoever has the database can unpack. */
    private static long ingepakt(Proefarchief proef) throws SQLException {
        return proef.tel("select count(*) from koppelronde where position('\\x1f8b'::bytea in huishoudens) = 1 or position('\\x1f8b'::bytea in resultaat) = 1");
    }
}
