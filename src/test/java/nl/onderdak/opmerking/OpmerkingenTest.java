package nl.onderdak.opmerking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.opmerking.Handtekening.Rijhandtekening;
import nl.onderdak.opmerking.Handtekening.Stand;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regelsetarchief.Proefregelsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Remarks and signatures on a real database, while the rule set changes under them. */
class OpmerkingenTest {

    private static final Regelset OUD = Proefregelsets.regelset();
    private static final Regelset NIEUW = Proefregelsets.regelset("205.00", "217.00", "VBD-004", "VBD-005");
    private static final Opmerkingsfilter ALLES = new Opmerkingsfilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private Proefregelsets proef;
    private Opmerkingen opmerkingen;

    @BeforeEach
    void open() throws Exception {
        proef = new Proefregelsets(OUD);
        opmerkingen = new Opmerkingen(proef.gegevensbron(), proef.geldend());
    }

    @AfterEach
    void sluit() {
        proef.close();
    }

    @Test
    void aRemarkGoesFromOpenToAnsweredToSettledAndKeepsEveryWord() {
        String tekst = "<script>alert('x')</script> \" ' \\ -- \u00e9\u4e2d\ud83c\udfe0\nregel 2";
        Opmerking gemaakt = opmerkingen.maak(OUD, "VBD-001", tekst, "jurist");

        assertThat(gemaakt.stand()).isEqualTo("open");
        assertThat(List.of(gemaakt.model(), gemaakt.tabel(), gemaakt.regelset())).containsExactly("voorbeeld", "bedrag", OUD.hash());
        assertThat(opmerkingen.vervolg(gemaakt.id(), "antwoord", "Een.", "beleid").stand()).isEqualTo("beantwoord");
        assertThat(opmerkingen.vervolg(gemaakt.id(), "antwoord", "Twee.", "jurist").stand()).isEqualTo("beantwoord");
        assertThat(opmerkingen.vervolg(gemaakt.id(), "afhandeling", "Klaar.", "beleid").stand()).isEqualTo("afgehandeld");

        Opmerking gelezen = opmerkingen.vind(gemaakt.id());
        assertThat(gelezen.tekst()).isEqualTo(tekst);
        assertThat(gelezen.antwoorden()).extracting(Opmerking.Antwoord::tekst).containsExactly("Een.", "Twee.");
        assertThat(gelezen.afhandeling().toelichting()).isEqualTo("Klaar.");
        assertThat(status(() -> opmerkingen.vervolg(gemaakt.id(), "antwoord", "Nog iets.", "jurist"))).isEqualTo(409);
        assertThat(status(() -> opmerkingen.vervolg(gemaakt.id(), "afhandeling", "Nog eens.", "jurist"))).isEqualTo(409);
        assertThat(status(() -> opmerkingen.vervolg(UUID.randomUUID(), "antwoord", "x", "jurist"))).isEqualTo(404);
        assertThat(status(() -> opmerkingen.vind(UUID.randomUUID()))).isEqualTo(404);
    }

    @Test
    void ofManyWhoSettleAtTheSameMomentOneDoes() {
        UUID id = opmerkingen.maak(OUD, "VBD-001", "Klopt dit?", "jurist").id();

        List<Boolean> gelukt = IntStream.range(0, 8).parallel().mapToObj(i -> {
            try {
                opmerkingen.vervolg(id, "afhandeling", "Klaar " + i, "beleid");
                return true;
            } catch (Geweigerd teLaat) {
                return false;
            }
        }).toList();

        assertThat(gelukt).containsOnlyOnce(true);
    }

    @Test
    void remarksAreFoundByRowModelTableAndState() {
        UUID eerste = opmerkingen.maak(OUD, "VBD-001", "Een.", "jurist").id();
        UUID tweede = opmerkingen.maak(OUD, "VBD-002", "Twee.", "jurist").id();
        opmerkingen.vervolg(eerste, "antwoord", "Ja.", "beleid");

        assertThat(ids(ALLES)).containsExactly(tweede, eerste);
        assertThat(ids(new Opmerkingsfilter(Optional.of("VBD-001"), Optional.empty(), Optional.empty(), Optional.empty()))).containsExactly(eerste);
        assertThat(ids(new Opmerkingsfilter(Optional.empty(), Optional.of("voorbeeld"), Optional.of("bedrag"), Optional.of("open")))).containsExactly(tweede);
        assertThat(ids(new Opmerkingsfilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("beantwoord")))).containsExactly(eerste);
        assertThat(ids(new Opmerkingsfilter(Optional.of("' or 1=1 --"), Optional.empty(), Optional.empty(), Optional.empty()))).isEmpty();
        assertThat(opmerkingen.zoek(ALLES, 2, 1).totaal()).isEqualTo(2);
        assertThat(opmerkingen.zoek(ALLES, 2, 1).opmerkingen()).extracting(Opmerking::id).containsExactly(eerste);
        assertThat(opmerkingen.zoek(ALLES, 3, 1).opmerkingen()).isEmpty();
    }

    @Test
    void aRemarkTellsWhetherItsRowStillSaysTheSame() {
        UUID gewijzigd = opmerkingen.maak(OUD, "VBD-001", "Klopt het bedrag?", "jurist").id();
        UUID gelijk = opmerkingen.maak(OUD, "VBD-002", "Klopt dit?", "jurist").id();
        UUID weg = opmerkingen.maak(OUD, "VBD-004", "Klopt dit?", "jurist").id();
        assertThat(opmerkingen.vind(gewijzigd).rijOngewijzigd()).isTrue();

        proef.geldend().stelIn(NIEUW);

        assertThat(opmerkingen.vind(gewijzigd).rijOngewijzigd()).isFalse();
        assertThat(opmerkingen.vind(gelijk).rijOngewijzigd()).isTrue();
        assertThat(opmerkingen.vind(weg).rijOngewijzigd()).isFalse();
        assertThat(opmerkingen.vind(weg).tabel()).isEqualTo("bedrag");
    }

    @Test
    void aSignatureHoldsRowByRow() {
        Handtekeningen handtekeningen = new Handtekeningen(proef.gegevensbron());
        Map<String, String> oud = new Rijhashes(OUD).tabel("voorbeeld", "bedrag");
        Handtekening.Getekend getekend = handtekeningen.teken("voorbeeld", "bedrag", OUD.hash(), "jurist", oud);

        Handtekening.Getekend gelezen = handtekeningen.zoek(Optional.of("voorbeeld"), Optional.of("bedrag")).get(0);

        assertThat(gelezen).isEqualTo(getekend);
        assertThat(gelezen.tegen(oud).geheelGeldig()).isTrue();
        Handtekening nu = gelezen.tegen(new Rijhashes(NIEUW).tabel("voorbeeld", "bedrag"));
        assertThat(nu.geheelGeldig()).isFalse();
        assertThat(nu.rijen()).containsExactly(new Rijhandtekening("VBD-001", Stand.GEWIJZIGD), new Rijhandtekening("VBD-002", Stand.GELDIG),
                new Rijhandtekening("VBD-003", Stand.GELDIG), new Rijhandtekening("VBD-005", Stand.NIEUW), new Rijhandtekening("VBD-004", Stand.VERVALLEN));
        assertThat(gelezen.tegen(Map.of()).rijen()).hasSize(4).allMatch(rij -> rij.stand() == Stand.VERVALLEN);
        assertThat(handtekeningen.zoek(Optional.of("anders"), Optional.empty())).isEmpty();
        assertThat(handtekeningen.zoek(Optional.empty(), Optional.empty())).hasSize(1);
    }

    @Test
    void nothingThatWasSaidOrSignedCanBeChangedOrRemoved() {
        UUID id = opmerkingen.maak(OUD, "VBD-001", "Klopt dit?", "jurist").id();
        opmerkingen.vervolg(id, "antwoord", "Ja.", "beleid");
        new Handtekeningen(proef.gegevensbron()).teken("voorbeeld", "bedrag", OUD.hash(), "jurist", new Rijhashes(OUD).tabel("voorbeeld", "bedrag"));

        for (String tabel : List.of("opmerking", "opmerking_vervolg", "handtekening", "handtekening_rij")) {
            String kolom = tabel.equals("handtekening_rij") ? "rij" : "door";
            for (String opdracht : List.of("update " + tabel + " set " + kolom + " = 'x'", "delete from " + tabel, "truncate " + tabel + " cascade")) {
                assertThatThrownBy(() -> proef.voerUit(opdracht)).as(opdracht).isInstanceOf(SQLException.class).hasMessageContaining("nooit gewijzigd");
            }
        }
    }

    @Test
    void withoutADatabaseNothingIsSaidToBeStored() {
        proef.close();

        assertThat(status(() -> opmerkingen.maak(OUD, "VBD-001", "Klopt dit?", "jurist"))).isEqualTo(503);
        assertThat(status(() -> opmerkingen.zoek(ALLES, 1, 10))).isEqualTo(503);
    }

    private List<UUID> ids(Opmerkingsfilter filter) {
        return opmerkingen.zoek(filter, 1, 100).opmerkingen().stream().map(Opmerking::id).toList();
    }

    private static int status(ThrowingCallable vraag) {
        Geweigerd geweigerd = catchThrowableOfType(Geweigerd.class, vraag);
        assertThat(geweigerd).isNotNull();
        return geweigerd.probleem().status();
    }
}
