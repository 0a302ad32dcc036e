package nl.onderdak.voorstel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.onderdak.deur.Fout;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.regels.Inhoudshash;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regelsetarchief.Proefregelsets;
import nl.onderdak.vergelijking.Verschillen.Rijverschil;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Proposals on a real database: edits, states, two people, and a history that shows when it was rewritten. */
class VoorstellenTest {

    private static Proefvoorstellen proef;

    @BeforeAll
    static void open() throws Exception {
        proef = new Proefvoorstellen();
    }

    @AfterAll
    static void sluit() {
        proef.close();
    }

    @Test
    void anEditChangesTheDraftAndNothingElseAndIsUndoneAndDoneAgain() {
        UUID voorstel = proef.maak("auteur");
        String begin = proef.tekst(voorstel);

        Gebeurtenis bewerking = proef.bedrag(voorstel, "auteur", "VBD-004", "93.00", "95.50");

        assertThat(bewerking.versie()).isEqualTo(1);
        assertThat(bewerking.plek().orElseThrow().zin()).contains("VBD-004", "€ 93,00", "€ 95,50");
        assertThat(proef.tekst(voorstel)).isEqualTo(begin.replace("93.00", "95.50"));
        assertThat(proef.service().inwerking().geldend().nu().bestanden()).anyMatch(bestand -> tekst(bestand).contains("93.00"));
        assertThat(proef.service().bewerkingen().maakOngedaan(voorstel, "auteur").versie()).isEqualTo(2);
        assertThat(proef.tekst(voorstel)).isEqualTo(begin);
        assertThat(proef.service().bewerkingen().herstel(voorstel, "auteur").versie()).isEqualTo(3);
        assertThat(proef.tekst(voorstel)).contains("95.50");
        assertThat(geweigerd(() -> proef.service().bewerkingen().herstel(voorstel, "auteur")).status()).isEqualTo(409);
    }

    @Test
    void aDraftWithAFormulaThatNeverEndsIsReadButNotAskedAndOneThatEndsIs() {
        UUID voorstel = proef.maak("auteur");
        proef.bedrag(voorstel, "auteur", "VBD-004", "93.00", "count(for x in 1..1000000000 return x)");

        Probleem geweigerd = geweigerd(() -> proef.service().concepten().gekozen(voorstel));
        assertThat(geweigerd.status()).isEqualTo(409);
        assertThat(geweigerd.errors()).extracting(Fout::code).contains("lus");
        assertThat(geweigerd.errors()).allSatisfy(fout -> assertThat(fout.toegestaan()).isNotBlank());
        assertThat(proef.tekst(voorstel)).contains("1000000000");

        proef.bedrag(voorstel, "auteur", "VBD-004", "count(for x in 1..1000000000 return x)", "2 * 46.50");
        assertThat(proef.service().concepten().gekozen(voorstel).regelset().rijen()).isNotEmpty();
    }

    @Test
    void nobodyUndoesTheEditOfAnotherAndNotWhatAnotherWentOnFrom() {
        UUID voorstel = proef.maak("auteur");
        proef.bedrag(voorstel, "auteur", "VBD-004", "93.00", "95.00");
        proef.bedrag(voorstel, "ander", "VBD-001", "205.00", "206.00");

        assertThat(geweigerd(() -> proef.service().bewerkingen().maakOngedaan(voorstel, "derde")).detail()).contains("geen bewerking");
        proef.service().bewerkingen().maakOngedaan(voorstel, "auteur");
        assertThat(proef.tekst(voorstel)).contains(">93.00<", ">206.00<");
        proef.service().bewerkingen().herstel(voorstel, "auteur");
        proef.bedrag(voorstel, "ander", "VBD-004", "95.00", "97.00");
        assertThat(geweigerd(() -> proef.service().bewerkingen().maakOngedaan(voorstel, "auteur")).detail()).contains("opnieuw bewerkt");
        proef.service().bewerkingen().maakOngedaan(voorstel, "ander");
        proef.service().bewerkingen().maakOngedaan(voorstel, "auteur");
        assertThat(proef.tekst(voorstel)).contains(">93.00<", ">206.00<");
    }

    @Test
    void twoOwnEditsOfOneCellAreUndoneOneByOneWhileAnotherWorksElsewhere() {
        UUID voorstel = proef.maak("auteur");
        proef.bedrag(voorstel, "auteur", "VBD-004", "93.00", "94.00");
        proef.bedrag(voorstel, "auteur", "VBD-004", "94.00", "1095.00");
        proef.bedrag(voorstel, "ander", "VBD-001", "205.00", "206.00");
        proef.service().bewerkingen().maakOngedaan(voorstel, "auteur");
        proef.service().bewerkingen().maakOngedaan(voorstel, "auteur");

        assertThat(proef.tekst(voorstel)).contains(">93.00<", ">206.00<");
        proef.service().bewerkingen().herstel(voorstel, "auteur");
        proef.service().bewerkingen().herstel(voorstel, "auteur");
        assertThat(proef.tekst(voorstel)).contains(">1095.00<", ">206.00<");
    }

    @Test
    void whoSawSomethingElseHearsWhatItSaysNowAndByWhom() {
        UUID voorstel = proef.maak("auteur");
        proef.bedrag(voorstel, "auteur", "VBD-004", "93.00", "95.00");

        Throwable botsing = catchThrowable(() -> proef.bedrag(voorstel, "ander", "VBD-004", "93.00", "96.00"));

        assertThat(botsing).isInstanceOf(Botsinggeweigerd.class);
        Botsinggeweigerd.Botsingprobleem probleem = ((Botsinggeweigerd) botsing).probleem();
        assertThat(List.of(probleem.nu(), probleem.wilde(), probleem.door())).containsExactly("95.00", "96.00", "auteur");
        assertThat(proef.service().voorstellen().vind(voorstel).versie()).isEqualTo(1);
    }

    @Test
    void editsOfDifferentRowsAtTheSameMomentAllLand() {
        UUID voorstel = proef.maak("auteur");
        List<String> bedragen = List.of("VBD-001 205.00 1.00", "VBD-002 150.00 2.00", "VBD-004 93.00 4.00");

        IntStream.range(0, bedragen.size()).parallel().forEach(i -> {
            String[] deel = bedragen.get(i).split(" ");
            proef.bedrag(voorstel, "schrijver-" + i, deel[0], deel[1], deel[2]);
        });

        assertThat(proef.tekst(voorstel)).contains(">1.00<", ">2.00<", ">4.00<");
        assertThat(proef.service().voorstellen().vind(voorstel).versie()).isEqualTo(3);
        assertThat(proef.service().voorstellen().breuk(voorstel)).isEmpty();
    }

    @Test
    void anotherProcessReadsTheSameDraft() {
        UUID voorstel = proef.maak("auteur");
        proef.bedrag(voorstel, "auteur", "VBD-004", "93.00", "95.00");
        Proefvoorstellen.Service ander = proef.service(Proefvoorstellen.bestanden());
        assertThat(ander.concepten().concept(voorstel).hash()).isEqualTo(proef.service().concepten().concept(voorstel).hash());

        Proefvoorstellen.bewerk(ander, voorstel, "ander", "{'soort':'kopieren','rij':'VBD-002'}");

        assertThat(proef.tekst(voorstel)).contains("VBD-005", "95.00");
    }

    @Test
    void aDraftIsReadAsARuleSetAndWhenItDoesNotCompileOnlyAsText() {
        UUID voorstel = proef.maak("auteur");
        proef.bedrag(voorstel, "auteur", "VBD-004", "93.00", "95.00");

        assertThat(proef.service().keuze().kies("voorstel-" + voorstel).regelset().hash()).isEqualTo(proef.service().concepten().concept(voorstel).hash());
        assertThat(proef.service().keuze().kies("voorstel-" + voorstel).gevallen()).extracting(Regelbestand::naam).containsExactly("voorbeeld.gevallen.csv");
        proef.bedrag(voorstel, "auteur", "VBD-004", "95.00", ">= = (");
        Probleem probleem = geweigerd(() -> proef.service().keuze().kies("voorstel-" + voorstel));
        assertThat(probleem.status()).isEqualTo(409);
        assertThat(probleem.errors()).isNotEmpty();
        Concepttabel tabel = proef.service().tabellen().lees(voorstel, "voorbeeld", "bedrag", Proefvoorstellen.persoon("auteur"));
        assertThat(tabel.wijzigingen()).extracting(Rijverschil::id).containsExactly("VBD-004");
        assertThat(tabel.tabel().rijen()).hasSize(4);
        assertThat(tabel.bevindingen()).isNotEmpty();
        assertThat(tabel.ongedaanMogelijk()).isTrue();
        assertThat(tabel.kolomsoorten()).containsEntry("bedrag.plaats", new Kolomsoort("meerkeuze", List.of("goo", "poo")))
                .containsEntry("bedrag.peildatum", new Kolomsoort("periode", null)).containsEntry("bedrag.bedrag", new Kolomsoort("bedrag", null))
                .containsEntry("bedrag.recht", new Kolomsoort("keuze", List.of("ja", "beoordelen")));
        assertThat(proef.service().schrijver().schrijf(voorstel, Proefvoorstellen.persoon("auteur")).concept()).isNull();
    }

    @Test
    void aProposalGoesFromDraftToInForceByTwoPeople() throws Exception {
        try (Proefvoorstellen eigen = new Proefvoorstellen()) {
            UUID voorstel = eigen.maak("auteur");
            eigen.bedrag(voorstel, "auteur", "VBD-004", "93.00", "95.00");
            eigen.aanvaard(voorstel, "auteur", "VBD-G002");
            assertThat(eigen.service().aanvaarding().van(voorstel)).containsExactly(new Aanvaarding.Aanvaard("VBD-G002", "voorbeeld", "Zo is het bedoeld.", "auteur"));
            eigen.service().stappen().dienIn(eigen.verzoek(voorstel, "auteur"));
            assertThat(geweigerd(() -> eigen.bedrag(voorstel, "auteur", "VBD-004", "95.00", "96.00")).detail()).contains("ingediend");
            assertThat(geweigerd(() -> eigen.service().stappen().beoordeel(eigen.verzoek(voorstel, "auteur"))).status()).isEqualTo(403);
            eigen.service().stappen().beoordeel(eigen.verzoek(voorstel, "beoordelaar"));
            assertThat(geweigerd(() -> eigen.service().stappen().keurGoed(eigen.verzoek(voorstel, "auteur"))).status()).isEqualTo(403);
            String hash = eigen.service().concepten().concept(voorstel).hash();
            eigen.service().stappen().keurGoed(eigen.verzoek(voorstel, "goedkeurder"));

            assertThat(eigen.service().inwerking().geldend().nu().hash()).isEqualTo(hash);
            assertThat(eigen.service().inwerking().regels().get(0)).isEqualTo(hash + " " + voorstel + " goedkeurder");
            Voorstelbeeld beeld = eigen.service().schrijver().schrijf(voorstel, Proefvoorstellen.persoon("auteur"));
            assertThat(beeld.regel().stand()).isEqualTo(Stand.IN_WERKING);
            assertThat(beeld.gebeurtenissen()).extracting(Voorstelbeeld.Historieregel::soort).containsExactly("gemaakt", "ingediend", "beoordeeld", "goedgekeurd", "in werking");
            assertThat(beeld.achter()).as("what is in force is not behind itself").isFalse();
            assertThat(beeld.stappen()).isEmpty();
            assertThat(new String(eigen.service().keuze().kies("geldend").gevallen().get(0).inhoud(), StandardCharsets.UTF_8)).contains("95.00");
            assertThat(eigen.service().voorstellen().breuk(voorstel)).isEmpty();
        }
    }

    @Test
    void aProposalWithAFailingCaseOrAFaultDoesNotComeIntoForce() {
        UUID voorstel = proef.maak("auteur");
        proef.bedrag(voorstel, "auteur", "VBD-004", "93.00", "95.00");
        proef.service().stappen().dienIn(proef.verzoek(voorstel, "auteur"));
        proef.service().stappen().beoordeel(proef.verzoek(voorstel, "beoordelaar"));

        Probleem gezakt = geweigerd(() -> proef.service().stappen().keurGoed(proef.verzoek(voorstel, "goedkeurder")));
        assertThat(gezakt.errors()).extracting(Fout::pointer).containsExactly("/voorbeeld/VBD-G002");
        assertThat(gezakt.errors().get(0).detail()).contains("bedrag.bedrag is 95.00, verwacht 93.00");
        proef.service().stappen().neemTerug(proef.verzoek(voorstel, "ander"));
        proef.bewerk(voorstel, "auteur", "{'soort':'cel','rij':'VBD-003','kolom':'bedrag.peildatum','was':'>= date(\\\"2024-07-01\\\")','wordt':'>= date(\\\"2024-08-01\\\")'}");
        Probleem gat = geweigerd(() -> proef.service().stappen().dienIn(proef.verzoek(voorstel, "auteur")));
        assertThat(gat.status()).isEqualTo(409);
        assertThat(gat.errors()).extracting(Fout::code).containsExactly("dag-zonder-rij");
        assertThat(proef.service().voorstellen().vind(voorstel).stand()).isEqualTo(Stand.CONCEPT);
    }

    @Test
    void aStepOnlyFollowsWhereItCanAndOnWhatThePersonSaw() {
        UUID voorstel = proef.maak("auteur");
        assertThat(geweigerd(() -> proef.service().stappen().dienIn(proef.verzoek(voorstel, "auteur"))).title()).isEqualTo("Er is niets gewijzigd");
        proef.bedrag(voorstel, "auteur", "VBD-001", "205.00", "205.01");
        Stappen.Verzoek oud = new Stappen.Verzoek(voorstel, 0, "", "auteur");
        assertThat(geweigerd(() -> proef.service().stappen().dienIn(oud)).detail()).contains("versie 0", "versie 1");
        assertThat(geweigerd(() -> proef.service().stappen().keurGoed(proef.verzoek(voorstel, "goedkeurder"))).detail()).contains("concept");
        proef.service().stappen().trekIn(proef.verzoek(voorstel, "auteur"));
        assertThat(geweigerd(() -> proef.service().stappen().neemTerug(proef.verzoek(voorstel, "auteur"))).detail()).contains("ingetrokken");
        assertThat(geweigerd(() -> proef.service().voorstellen().vind(UUID.randomUUID())).status()).isEqualTo(404);
        assertThat(geweigerd(() -> proef.bedrag(UUID.randomUUID(), "auteur", "VBD-001", "1", "2")).status()).isEqualTo(404);
    }

    @Test
    void aRejectedProposalCanBeTakenBackAndImproved() {
        UUID voorstel = proef.maak("auteur");
        proef.bedrag(voorstel, "auteur", "VBD-001", "205.00", "205.02");
        proef.service().stappen().dienIn(proef.verzoek(voorstel, "auteur"));
        assertThat(geweigerd(() -> proef.service().stappen().wijsAf(proef.verzoek(voorstel, "auteur"))).status()).isEqualTo(403);
        proef.service().stappen().wijsAf(proef.verzoek(voorstel, "goedkeurder"));
        assertThat(proef.service().voorstellen().vind(voorstel).stand()).isEqualTo(Stand.AFGEWEZEN);
        proef.service().stappen().neemTerug(proef.verzoek(voorstel, "auteur"));
        proef.bedrag(voorstel, "auteur", "VBD-001", "205.02", "205.03");
    }

    @Test
    void theListTellsStateAuthorAndModels() {
        UUID voorstel = proef.maak("auteur");
        proef.bedrag(voorstel, "auteur", "VBD-001", "205.00", "205.04");
        proef.service().stappen().trekIn(proef.verzoek(voorstel, "auteur"));

        Voorstellen.Bladzijde bladzijde = proef.service().voorstellen().zoek(Optional.of(Stand.INGETROKKEN), 1, 0);

        assertThat(bladzijde.totaal()).isPositive();
        Voorstelregel regel = Voorstelregel.van(bladzijde.voorstellen().get(0));
        assertThat(regel.id()).isEqualTo(voorstel);
        assertThat(regel.modellen()).containsExactly("voorbeeld");
        assertThat(regel.titel()).isEqualTo("Hoger bedrag");
        assertThat(proef.service().voorstellen().zoek(Optional.empty(), 1, 1).voorstellen()).extracting(Verloop::id).doesNotContain(voorstel);
    }

    @Test
    void theHistoryIsOnlyAddedToAndTheDatabaseKeepsTheTwoPersonRule() {
        UUID voorstel = proef.maak("auteur");
        proef.bedrag(voorstel, "auteur", "VBD-001", "205.00", "205.05");
        for (String tabel : List.of("wijzigingsvoorstel", "wijzigingsgebeurtenis")) {
            for (String opdracht : List.of("update " + tabel + " set op = op", "delete from " + tabel, "truncate " + tabel + " cascade")) {
                assertThatThrownBy(() -> proef.voerUit(opdracht)).as(opdracht).isInstanceOf(SQLException.class).hasMessageContaining("nooit gewijzigd");
            }
        }
        proef.service().stappen().dienIn(proef.verzoek(voorstel, "auteur"));
        assertThatThrownBy(() -> voegToe(voorstel, 4, "auteur", "beoordeeld", 1)).hasMessageContaining("schreef");
        assertThatThrownBy(() -> voegToe(voorstel, 4, "ander", "goedgekeurd", 1)).hasMessageContaining("Na ingediend");
        assertThatThrownBy(() -> voegToe(voorstel, 6, "ander", "beoordeeld", 1)).hasMessageContaining("volgt niet");
        assertThatThrownBy(() -> voegToe(voorstel, 4, "ander", "beoordeeld", 2)).hasMessageContaining("volgt niet");
    }

    private static void voegToe(UUID voorstel, int nummer, String door, String soort, int versie) throws SQLException {
        proef.voerUit("insert into wijzigingsgebeurtenis (voorstel, nummer, door, soort, toelichting, versie, bestanden, inhoud, vorige, hash) values ('" + voorstel + "', " + nummer
                + ", '" + door + "', '" + soort + "', '', " + versie + ", '{}', '{}', repeat('0', 64), repeat('0', 64))");
    }

    @Test
    void whatWasRewrittenBehindTheServiceShowsAndIsNotApproved() throws Exception {
        for (String opdracht : List.of("update wijzigingsgebeurtenis set inhoud = replace(inhoud, '205.06', '999.06') where nummer = 2 and voorstel = ",
                "update wijzigingsgebeurtenis set door = 'ander', hash = wijzigingsgebeurtenis_hash(wijzigingsgebeurtenis) where nummer = 2 and voorstel = ",
                "delete from wijzigingsgebeurtenis where nummer = 2 and voorstel = ")) {
            UUID voorstel = proef.maak("auteur");
            proef.bedrag(voorstel, "auteur", "VBD-002", "150.00", "205.06");
            proef.service().stappen().dienIn(proef.verzoek(voorstel, "auteur"));
            proef.service().stappen().beoordeel(proef.verzoek(voorstel, "beoordelaar"));
            assertThat(proef.service().voorstellen().breuk(voorstel)).isEmpty();

            proef.voerUit("alter table wijzigingsgebeurtenis disable trigger user; " + opdracht + "'" + voorstel + "'; alter table wijzigingsgebeurtenis enable trigger user");

            assertThat(proef.service().voorstellen().breuk(voorstel)).isPresent();
            assertThat(geweigerd(() -> proef.service().stappen().keurGoed(proef.verzoek(voorstel, "goedkeurder"))).title()).isEqualTo("De geschiedenis klopt niet");
        }
    }

    @Test
    void aDescriptionIsChangedOnlyWhileItIsADraftAndTheChangeIsKept() {
        UUID voorstel = proef.maak("auteur");
        proef.service().voorstellen().wijzig(voorstel, was -> new Gebeurtenisinhoud.Omschrijving("Ander bedrag", was.reden(), was.aanleiding()), "ander");

        assertThat(proef.service().voorstellen().vind(voorstel).omschrijving().titel()).isEqualTo("Ander bedrag");
        assertThat(proef.service().voorstellen().vind(voorstel).isAuteur("ander")).isTrue();
        assertThat(proef.service().voorstellen().vind(voorstel).gebeurtenissen()).extracting(Gebeurtenis::soort).containsExactly(Soort.GEMAAKT, Soort.GEWIJZIGD);
        proef.service().stappen().trekIn(proef.verzoek(voorstel, "auteur"));
        assertThat(geweigerd(() -> proef.service().voorstellen().wijzig(voorstel, was -> was, "ander")).status()).isEqualTo(409);
    }

    @Test
    void aFileComesInWithItsOwnModelInTheFormOfTheProjectOrNotAtAll() {
        UUID voorstel = proef.maak("auteur");
        String rommelig = Proefregelsets.vervang(Proefregelsets.MODEL, ">205.00<", ">205.07<", "\n        <inputEntry", "\n<inputEntry");

        Bestandinvoer.Ingevoerd ingevoerd = neemOver(voorstel, "voorbeeld.dmn", rommelig, 0);

        assertThat(ingevoerd.versie()).isEqualTo(1);
        assertThat(ingevoerd.regelsGewijzigd()).isEqualTo(1);
        assertThat(proef.tekst(voorstel)).isEqualTo(Proefregelsets.vervang(Proefregelsets.MODEL, ">205.00<", ">205.07<"));
        assertThat(neemOver(voorstel, "voorbeeld.dmn", rommelig, 1).regelsGewijzigd()).isZero();
        assertThat(geweigerd(() -> neemOver(voorstel, "voorbeeld.dmn", Proefregelsets.MODEL, 0)).status()).isEqualTo(409);
        assertThat(geweigerd(() -> neemOver(voorstel, "nieuw.dmn", Proefregelsets.MODEL, 1)).status()).isEqualTo(404);
        for (String fout : List.of("geen xml", "<a/>", Proefregelsets.MODEL.replace("dmn/voorbeeld", "dmn/ander"), Proefregelsets.MODEL.replace("name=\"voorbeeld\"", "name=\"ander\""),
                "<!DOCTYPE a [<!ENTITY b \"c\">]>" + Proefregelsets.MODEL.substring(Proefregelsets.MODEL.indexOf("<definitions")))) {
            Probleem probleem = geweigerd(() -> neemOver(voorstel, "voorbeeld.dmn", fout, 1));
            assertThat(probleem.status()).isEqualTo(400);
            assertThat(probleem.errors()).isNotEmpty();
        }
        proef.service().bewerkingen().maakOngedaan(voorstel, "auteur");
        assertThat(proef.tekst(voorstel)).isEqualTo(Proefregelsets.MODEL);
    }

    private static Bestandinvoer.Ingevoerd neemOver(UUID voorstel, String naam, String tekst, int versie) {
        return proef.service().bestandinvoer().neemOver(voorstel, naam, tekst.getBytes(StandardCharsets.UTF_8), versie, "auteur");
    }

    @Test
    void aReleaseThatDiffersIsHandedInAsAProposalOnce() throws Exception {
        try (Proefvoorstellen eigen = new Proefvoorstellen()) {
            List<Regelbestand> uitgave = Proefvoorstellen.bestanden("205.00", "217.00");
            eigen.service(uitgave);
            eigen.service(uitgave);

            List<Verloop> ingediend = eigen.service().voorstellen().zoek(Optional.of(Stand.INGEDIEND), 10, 0).voorstellen();

            assertThat(ingediend).hasSize(1);
            UUID voorstel = ingediend.get(0).id();
            assertThat(ingediend.get(0).auteur()).isEqualTo("uitgave");
            assertThat(eigen.service().concepten().concept(voorstel).hash()).isEqualTo(Inhoudshash.van(uitgave.subList(0, 1)));
            assertThat(eigen.service().schrijver().schrijf(voorstel, Proefvoorstellen.persoon("x")).achter()).isFalse();
        }
    }

    private static String tekst(Regelbestand bestand) {
        return new String(bestand.inhoud(), StandardCharsets.UTF_8);
    }

    private static Probleem geweigerd(ThrowingCallable vraag) {
        Geweigerd geweigerd = catchThrowableOfType(Geweigerd.class, vraag);
        assertThat(geweigerd).isNotNull();
        return geweigerd.probleem();
    }
}
