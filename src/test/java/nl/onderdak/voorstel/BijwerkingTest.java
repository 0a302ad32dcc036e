package nl.onderdak.voorstel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.regelsetarchief.Proefregelsets;
import nl.onderdak.voorstel.Conflicten.Conflict;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A proposal whose rules moved on: what the other approved proposal changed comes in, and what both changed is chosen. */
class BijwerkingTest {

    private Proefvoorstellen proef;
    private UUID eerst;
    private UUID later;

    @BeforeEach
    void open() throws Exception {
        proef = new Proefvoorstellen();
        eerst = proef.maak("auteur");
        later = proef.maak("schrijver");
    }

    @AfterEach
    void sluit() {
        proef.close();
    }

    @Test
    void rowsThatOneSideChangedAreTakenOverWithoutAQuestion() {
        proef.bedrag(eerst, "auteur", "VBD-001", "205.00", "206.00");
        proef.aanvaard(eerst, "auteur", "VBD-G001");
        proef.bewerk(eerst, "auteur", "{'soort':'kopieren','rij':'VBD-004'}");
        proef.bewerk(eerst, "auteur", "{'soort':'verwijderen','rij':'VBD-005'}");
        proef.bedrag(later, "schrijver", "VBD-002", "150.00", "151.00");
        proef.bewerk(later, "schrijver", "{'soort':'opvolgen','rij':'VBD-004','vanaf':'2027-01-01','cellen':{'bedrag.bedrag':'99.00'},'annotaties':{}}");
        proef.bewerk(later, "schrijver", "{'soort':'geval','model':'voorbeeld','geval':{'feit':'X01','omschrijving':'Later.','peildatum':'2027-05-01','opvang.plaats':'poo',"
                + "'verwacht.bedrag.bedrag':'99.00'}}");
        proef.zetInWerking(eerst);
        assertThat(proef.service().schrijver().schrijf(later, Proefvoorstellen.persoon("schrijver")).achter()).isTrue();
        assertThat(proef.service().bijwerking().conflicten(later).conflicten()).isEmpty();

        proef.service().bijwerking().werkBij(proef.verzoek(later, "schrijver"), List.of());

        assertThat(proef.tekst(later)).contains(">206.00<", ">151.00<", ">99.00<", "VBD-006");
        assertThat(proef.tekst(later, "voorbeeld.gevallen.csv")).contains("VBD-G001;X01;Het eerste bedrag.;2022-05-01;goo;206.00", "Later.");
        Voorstelbeeld beeld = proef.service().schrijver().schrijf(later, Proefvoorstellen.persoon("schrijver"));
        assertThat(beeld.achter()).isFalse();
        assertThat(beeld.basis()).isEqualTo(proef.service().inwerking().geldend().nu().hash());
        assertThat(beeld.gebeurtenissen()).extracting(Voorstelbeeld.Historieregel::soort).containsExactly("gemaakt", "bijgewerkt");
        assertThat(geweigerd(() -> proef.service().bewerkingen().maakOngedaan(later, "schrijver")).status()).as("edits of before are part of one whole").isEqualTo(409);
        proef.bedrag(later, "schrijver", "VBD-002", "151.00", "152.00");
        proef.zetInWerkingDoor(later, "schrijver");
        assertThat(proef.service().inwerking().geldend().nu().rijen()).extracting(rij -> rij.id()).contains("VBD-006");
    }

    @Test
    void aRowThatBothChangedIsChosenAndNothingHappensWithoutAChoice() {
        proef.bedrag(eerst, "auteur", "VBD-002", "150.00", "160.00");
        proef.bedrag(later, "schrijver", "VBD-002", "150.00", "170.00");
        proef.bedrag(later, "schrijver", "VBD-001", "205.00", "207.00");
        proef.zetInWerking(eerst);
        List<Conflict> conflicten = proef.service().bijwerking().conflicten(later).conflicten();
        assertThat(conflicten).extracting(Conflict::rij).containsExactly("VBD-002");
        assertThat(conflicten.get(0).voorstel().cellen()).extracting(cel -> cel.naar()).containsExactly("170.00");
        assertThat(conflicten.get(0).geldend().cellen()).extracting(cel -> cel.naar()).containsExactly("160.00");
        String was = proef.tekst(later);

        Probleem zonder = geweigerd(() -> proef.service().bijwerking().werkBij(proef.verzoek(later, "schrijver"), List.of()));
        assertThat(zonder.status()).isEqualTo(409);
        assertThat(zonder.errors().get(0).toegestaan()).contains("VBD-002");
        assertThat(geweigerd(() -> proef.service().bijwerking().werkBij(proef.verzoek(later, "schrijver"),
                List.of(new Conflictkeuze("VBD-002", true), new Conflictkeuze("VBD-001", true)))).errors().get(0).gestuurd()).isEqualTo("VBD-001");
        assertThat(proef.tekst(later)).isEqualTo(was);
        proef.service().bijwerking().werkBij(proef.verzoek(later, "schrijver"), List.of(new Conflictkeuze("VBD-002", false)));

        assertThat(proef.tekst(later)).contains(">160.00<", ">207.00<").doesNotContain(">170.00<");
        assertThat(geweigerd(() -> proef.service().bijwerking().werkBij(proef.verzoek(later, "schrijver"), List.of())).title()).isEqualTo("Het voorstel is al bij");
    }

    @Test
    void theSideOfTheProposalCanWinARowToo() {
        proef.bedrag(eerst, "auteur", "VBD-002", "150.00", "160.00");
        proef.bedrag(later, "schrijver", "VBD-002", "150.00", "170.00");
        proef.zetInWerking(eerst);

        proef.service().bijwerking().werkBij(proef.verzoek(later, "schrijver"), List.of(new Conflictkeuze("VBD-002", true)));

        assertThat(proef.tekst(later)).isEqualTo(Proefregelsets.vervang(Proefregelsets.MODEL, ">150.00<", ">170.00<"));
    }

    @Test
    void aStaleProposalIsNotApproved() {
        proef.bedrag(eerst, "auteur", "VBD-002", "150.00", "160.00");
        proef.bedrag(later, "schrijver", "VBD-002", "150.00", "170.00");
        proef.service().stappen().dienIn(proef.verzoek(later, "schrijver"));
        proef.service().stappen().beoordeel(proef.verzoek(later, "beoordelaar"));
        proef.zetInWerking(eerst);

        assertThat(geweigerd(() -> proef.service().stappen().keurGoed(proef.verzoek(later, "goedkeurder"))).title()).isEqualTo("Werk het voorstel eerst bij");
        assertThat(proef.service().inwerking().regels()).hasSize(2);
    }

    @Test
    void anElementThatBothChangedIsNamed() {
        String basis = Proefregelsets.MODEL;
        String omschrijving = "Recht en bedrag per plaats en dag.";
        neemOver(eerst, "auteur", basis.replace(omschrijving, "Het recht en het bedrag."));
        neemOver(later, "schrijver", basis.replace(omschrijving, "Bedrag en recht.").replace("Waar de persoon verblijft.", "Waar iemand verblijft."));
        proef.zetInWerking(eerst);

        List<Conflict> conflicten = proef.service().bijwerking().conflicten(later).conflicten();

        assertThat(conflicten).extracting(Conflict::rij).containsExactly("voorbeeld/bedrag");
        assertThat(conflicten.get(0).voorstel().kenmerken()).extracting(kenmerk -> kenmerk.naar()).containsExactly("Bedrag en recht.");
        proef.service().bijwerking().werkBij(proef.verzoek(later, "schrijver"), List.of(new Conflictkeuze("voorbeeld/bedrag", true)));
        assertThat(proef.tekst(later)).contains("Bedrag en recht.", "Waar iemand verblijft.").doesNotContain("Het recht en het bedrag.");
    }

    private void neemOver(UUID voorstel, String door, String tekst) {
        proef.service().bestandinvoer().neemOver(voorstel, "voorbeeld.dmn", tekst.getBytes(StandardCharsets.UTF_8), 0, door);
    }

    @Test
    void aCaseThatBothChangedIsChosen() {
        proef.bedrag(eerst, "auteur", "VBD-001", "205.00", "206.00");
        proef.aanvaard(eerst, "auteur", "VBD-G001");
        proef.bedrag(later, "schrijver", "VBD-001", "205.00", "207.00");
        proef.aanvaard(later, "schrijver", "VBD-G001");
        proef.zetInWerking(eerst);

        assertThat(proef.service().bijwerking().conflicten(later).conflicten()).extracting(Conflict::rij).containsExactlyInAnyOrder("VBD-001", "VBD-G001");
        proef.service().bijwerking().werkBij(proef.verzoek(later, "schrijver"), List.of(new Conflictkeuze("VBD-001", true), new Conflictkeuze("VBD-G001", true)));
        assertThat(proef.tekst(later, "voorbeeld.gevallen.csv")).contains("goo;207.00;").doesNotContain("206.00");
    }

    @Test
    void aRowThatOneSideMovedSaysWhatTheOtherMadeOfIt() {
        String[] rijen = Proefregelsets.MODEL.split("(?=\n      <rule )");
        String verplaatst = rijen[0] + rijen[2] + rijen[1] + rijen[3] + rijen[4];
        String gewijzigd = Proefregelsets.MODEL.replace(">205.00<", ">206.00<").replace(">150.00<", ">151.00<");

        for (List<String> zijden : List.of(List.of(verplaatst, gewijzigd), List.of(gewijzigd, verplaatst))) {
            String samen = Modelsamenvoeging.voegSamen(Proefregelsets.MODEL, zijden.get(0), zijden.get(1), rij -> java.util.Optional.empty(), element -> true).tekst();
            assertThat(samen).isEqualTo(verplaatst.replace(">205.00<", ">206.00<").replace(">150.00<", ">151.00<"));
        }
    }

    private static Probleem geweigerd(ThrowingCallable vraag) {
        Geweigerd geweigerd = catchThrowableOfType(Geweigerd.class, vraag);
        assertThat(geweigerd).isNotNull();
        return geweigerd.probleem();
    }
}
