package nl.onderdak.vergelijking;

import static nl.onderdak.regelsetarchief.Proefregelsets.MODEL;
import static nl.onderdak.regelsetarchief.Proefregelsets.bestand;
import static nl.onderdak.regelsetarchief.Proefregelsets.regelset;
import static nl.onderdak.regelsetarchief.Proefregelsets.vervang;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.onderdak.regels.Knoop;
import nl.onderdak.regels.Projectregelset;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.RegelsetLoader;
import nl.onderdak.regelsetarchief.Gekozen;
import nl.onderdak.vergelijking.Verschillen.Aantallen;
import nl.onderdak.vergelijking.Verschillen.Celverschil;
import nl.onderdak.vergelijking.Verschillen.Kenmerkverschil;
import nl.onderdak.vergelijking.Verschillen.Kolomverschil;
import nl.onderdak.vergelijking.Verschillen.Modelverschil;
import nl.onderdak.vergelijking.Verschillen.Onderdeelverschil;
import nl.onderdak.vergelijking.Verschillen.Rijverschil;
import org.junit.jupiter.api.Test;

/** What a reviewer is told has changed is what has changed, and nothing else. */
class VergelijkerTest {

    private static final Regelset OUD = regelset();

    private static final String KOLOM = """
            <input id="bedrag.maand" label="maand">
                    <inputExpression id="bedrag.maand.expressie" typeRef="number">
                      <text>peildatum.month</text>
                    </inputExpression>
                  </input>
                  """;
    private static final String REGELS = """
            package proef;
            unit Proef;
            rule "PRF-001"
              @bron("https://coa.nl/")
              @toelichting("Een zin.")
              @feit("B4.1")
              @zekerheid("te bevestigen")
            when
              $ding: /dingen
            then
              System.out.println($ding);
            end
            rule "PRF-002"
              @bron("https://coa.nl/")
              @toelichting("Nog een zin.")
              @feit("B4.1")
              @zekerheid("bevestigd")
            when
              $ding: /dingen[ groot ]
            then
              System.out.println($ding);
            end
            """;

    @Test
    void aRuleSetDoesNotDifferFromItself() {
        Regelset geheel = Projectregelset.REGELSET;

        assertThat(vergelijk(geheel, geheel).modellen()).isEmpty();
        assertThat(vergelijk(geheel, geheel).aantallen()).isEqualTo(new Aantallen(0, 0, 0, 0, 0));
    }

    @Test
    void aChangedCellIsNamedWithItsColumn() {
        Verschillen verschillen = vergelijk(OUD, regelset("205.00", "217.00"));

        assertThat(verschillen.aantallen()).isEqualTo(new Aantallen(1, 0, 0, 1, 0));
        Onderdeelverschil tabel = enige(verschillen);
        assertThat(tabel.naam()).isEqualTo("bedrag");
        assertThat(tabel.soort()).isEqualTo(Onderdeelsoort.TABEL);
        assertThat(tabel.kolommen()).isEmpty();
        assertThat(tabel.aantalRijen()).isEqualTo(4);
        assertThat(tabel.rijen()).containsExactly(new Rijverschil("VBD-001", Verandering.GEWIJZIGD, false, 1, 1, null,
                List.of(new Celverschil("bedrag.bedrag", "205.00", "217.00")), List.of()));
    }

    @Test
    void aChangedPeriodShowsAsCellAndAsValidity() {
        Rijverschil rij = rij(vergelijk(OUD, regelset("[date(\"2022-04-01\")..date(\"2023-01-31\")]", "[date(\"2022-05-01\")..date(\"2023-01-31\")]")));

        assertThat(rij.cellen()).extracting(Celverschil::kolom).containsExactly("bedrag.peildatum");
        assertThat(rij.kenmerken()).containsExactly(new Kenmerkverschil("geldigVan", "2022-04-01", "2022-05-01"));
    }

    @Test
    void changedAnnotationsAreNamedOneByOne() {
        Rijverschil rij = rij(vergelijk(OUD, regelset("stcrt-2022-9469", "stcrt-2022-9470 | Besluit", "In deze jaren is het bedrag lager.", "Lager.",
                "X03 A11", "X03", "<annotationEntry><text>te bevestigen</text></annotationEntry>\n        <annotationEntry><text></text>",
                "<annotationEntry><text>bevestigd</text></annotationEntry>\n        <annotationEntry><text>Klopt dit?</text>")));

        assertThat(rij.id()).isEqualTo("VBD-002");
        assertThat(rij.cellen()).isEmpty();
        assertThat(rij.kenmerken()).containsExactly(new Kenmerkverschil("bron", "stcrt-2022-9469", "stcrt-2022-9470 | Besluit"),
                new Kenmerkverschil("toelichting", "In deze jaren is het bedrag lager.", "Lager."), new Kenmerkverschil("feit", "X03 A11", "X03"),
                new Kenmerkverschil("zekerheid", "te bevestigen", "bevestigd"), new Kenmerkverschil("vraag", null, "Klopt dit?"));
    }

    @Test
    void anInsertedColumnIsOneColumnAndNotAShiftOfCells() {
        String metKolom = vervang(MODEL, "<input id=\"bedrag.peildatum\"", KOLOM + "<input id=\"bedrag.peildatum\"")
                .replaceAll("(\\s*)<inputEntry id=\"(VBD-\\d+)\\.peildatum\">", "$1<inputEntry id=\"$2.maand\"><text>-</text></inputEntry>$0");
        Regelset nieuw = RegelsetLoader.laad(List.of(bestand("voorbeeld.dmn", vervang(metKolom, "VBD-004.maand\"><text>-", "VBD-004.maand\"><text>[1..12]"))));

        Onderdeelverschil tabel = enige(vergelijk(OUD, nieuw));

        assertThat(tabel.kolommen()).extracting(Kolomverschil::id, Kolomverschil::kant, Kolomverschil::verandering)
                .containsExactly(tuple("bedrag.maand", "invoer", Verandering.NIEUW));
        assertThat(tabel.kolommen().get(0).kenmerken()).contains(new Kenmerkverschil("uitdrukking", null, "peildatum.month"));
        assertThat(tabel.rijen()).hasSize(1);
        assertThat(tabel.rijen().get(0).id()).isEqualTo("VBD-004");
        assertThat(tabel.rijen().get(0).cellen()).containsExactly(new Celverschil("bedrag.maand", null, "[1..12]"));
        Onderdeelverschil terug = enige(vergelijk(nieuw, OUD));
        assertThat(terug.kolommen()).extracting(Kolomverschil::verandering).containsExactly(Verandering.VERVALLEN);
        assertThat(terug.rijen().get(0).cellen()).containsExactly(new Celverschil("bedrag.maand", "[1..12]", null));
    }

    @Test
    void aMovedRowIsTheOnlyOneThatMoved() {
        String laatste = rijtekst("VBD-004");
        String verplaatst = vervang(MODEL, laatste, "").replace("<rule id=\"VBD-001\">", laatste.strip() + "\n      <rule id=\"VBD-001\">");

        Verschillen verschillen = vergelijk(OUD, RegelsetLoader.laad(List.of(bestand("voorbeeld.dmn", verplaatst))));

        assertThat(rij(verschillen)).isEqualTo(new Rijverschil("VBD-004", Verandering.VERPLAATST, true, 4, 1, null, List.of(), List.of()));
        assertThat(verschillen.aantallen()).isEqualTo(new Aantallen(1, 0, 0, 0, 1));
    }

    @Test
    void addedAndRemovedRowsStandAtTheirPlaces() {
        Regelset nieuw = regelset(rijtekst("VBD-002"), rijtekst("VBD-002").replace("VBD-002", "VBD-009"));

        Verschillen verschillen = vergelijk(OUD, nieuw);

        assertThat(verschillen.aantallen()).isEqualTo(new Aantallen(1, 1, 1, 0, 0));
        assertThat(enige(verschillen).rijen()).extracting(Rijverschil::id).containsExactly("VBD-002", "VBD-009");
        assertThat(enige(verschillen).rijen()).extracting(Rijverschil::verandering).containsExactly(Verandering.VERVALLEN, Verandering.NIEUW);
        assertThat(enige(verschillen).rijen().get(1).cellen()).extracting(Celverschil::naar).contains("\"goo\"", "150.00").doesNotContainNull();
    }

    @Test
    void aRowThatWentToAnotherTableSaysWhere() {
        String ander = vervang(MODEL, "\"voorbeeld\"", "\"ander\"", "dmn/voorbeeld", "dmn/ander", "VBD-", "AND-");
        Regelset oud = RegelsetLoader.laad(List.of(bestand("voorbeeld.dmn", MODEL), bestand("ander.dmn", ander.replace(rijtekst("VBD-004").replace("VBD-", "AND-"), ""))));
        Regelset nieuw = RegelsetLoader.laad(List.of(bestand("voorbeeld.dmn", vervang(MODEL, rijtekst("VBD-004"), "")),
                bestand("ander.dmn", vervang(ander, rijtekst("VBD-004").replace("VBD-", "AND-"), rijtekst("VBD-004")))));

        List<Modelverschil> modellen = vergelijk(oud, nieuw).modellen();

        assertThat(modellen).extracting(Modelverschil::naam).containsExactly("ander", "voorbeeld");
        assertThat(modellen.get(0).onderdelen().get(0).rijen().get(0).elders()).isEqualTo(new Knoop("voorbeeld", "bedrag"));
        assertThat(modellen.get(1).onderdelen().get(0).rijen().get(0).elders()).isEqualTo(new Knoop("ander", "bedrag"));
    }

    @Test
    void newAndRemovedModelsAreCountedAndNotWrittenOut() {
        Regelset samen = RegelsetLoader.laad(List.of(bestand("voorbeeld.dmn", MODEL), bestand("proef.drl", REGELS)));

        Verschillen erbij = vergelijk(OUD, samen);

        assertThat(erbij.modellen()).containsExactly(new Modelverschil("proef", Verandering.NIEUW, 2, false, List.of(), List.of()));
        assertThat(erbij.aantallen()).isEqualTo(new Aantallen(1, 2, 0, 0, 0));
        assertThat(vergelijk(samen, OUD).aantallen()).isEqualTo(new Aantallen(1, 0, 2, 0, 0));
    }

    @Test
    void rulesAreComparedByNameWithTheirTextAndTheirSentence() {
        Regelset oud = RegelsetLoader.laad(List.of(bestand("proef.drl", REGELS)));
        Regelset nieuw = RegelsetLoader.laad(List.of(bestand("proef.drl", REGELS.replace("/dingen[ groot ]", "/dingen[ klein ]").replace("Een zin.", "Twee zinnen."))));

        Onderdeelverschil regels = enige(vergelijk(oud, nieuw));

        assertThat(regels.naam()).isEqualTo("regels");
        assertThat(regels.rijen()).extracting(Rijverschil::id).containsExactly("PRF-001", "PRF-002");
        assertThat(regels.rijen().get(0).kenmerken()).containsExactly(new Kenmerkverschil("toelichting", "Een zin.", "Twee zinnen."));
        assertThat(regels.rijen().get(1).kenmerken()).singleElement().satisfies(kenmerk -> {
            assertThat(kenmerk.naam()).isEqualTo("regeltekst");
            assertThat(kenmerk.van()).contains("groot").startsWith("rule \"PRF-002\"").endsWith("end");
            assertThat(kenmerk.naar()).contains("klein");
        });
        Regelset anders = RegelsetLoader.laad(List.of(bestand("proef.drl", REGELS.replace("unit Proef;", "unit Anders;"))));
        assertThat(vergelijk(oud, anders).modellen().get(0).kenmerken()).extracting(Kenmerkverschil::naam).containsExactly("overig");
    }

    @Test
    void changedTypesHitPolicyRequirementsAndDescriptionsAreNamed() {
        Verschillen verschillen = vergelijk(OUD, regelset("\"ja\", \"beoordelen\"", "\"ja\", \"nee\", \"beoordelen\"", "<description>Waar de persoon verblijft.",
                "<description>Waar de persoon slaapt.", "hitPolicy=\"UNIQUE\"", "hitPolicy=\"FIRST\"", "Een klein model zonder fouten.", "Een klein model."));

        assertThat(verschillen.modellen().get(0).kenmerken()).containsExactly(new Kenmerkverschil("omschrijving", "Een klein model zonder fouten.", "Een klein model."));
        List<Onderdeelverschil> onderdelen = verschillen.modellen().get(0).onderdelen();
        assertThat(onderdelen).extracting(Onderdeelverschil::naam).containsExactly("Recht", "Opvang", "bedrag");
        assertThat(onderdelen.get(0).kenmerken()).containsExactly(new Kenmerkverschil("waarden", "\"ja\", \"beoordelen\"", "\"ja\", \"nee\", \"beoordelen\""));
        assertThat(onderdelen.get(1).kenmerken()).extracting(Kenmerkverschil::naam).containsExactly("plaats.omschrijving");
        assertThat(onderdelen.get(2).kenmerken()).containsExactly(new Kenmerkverschil("trefregel", "UNIQUE", "FIRST"));
    }

    @Test
    void aChangedExpressionOfAColumnIsAChangeOfTheColumn() {
        Onderdeelverschil tabel = enige(vergelijk(OUD, regelset("<text>opvang.plaats</text>", "<text>lower case(opvang.plaats)</text>")));

        assertThat(tabel.kolommen()).containsExactly(new Kolomverschil("bedrag.plaats", "plaats", "invoer", Verandering.GEWIJZIGD,
                List.of(new Kenmerkverschil("uitdrukking", "opvang.plaats", "lower case(opvang.plaats)"))));
        assertThat(tabel.rijen()).isEmpty();
    }

    @Test
    void aTableThatBecomesAnExpressionShowsBoth() {
        String uitdrukking = MODEL.replaceAll("(?s)<decisionTable.*</decisionTable>",
                "<literalExpression id=\"bedrag.uitdrukking\"><text>{ recht: \"ja\", bedrag: 1 }</text></literalExpression>");

        Onderdeelverschil bedrag = enige(vergelijk(OUD, RegelsetLoader.laad(List.of(bestand("voorbeeld.dmn", uitdrukking)))));

        assertThat(bedrag.soort()).isEqualTo(Onderdeelsoort.UITDRUKKING);
        assertThat(bedrag.kenmerken()).extracting(Kenmerkverschil::naam).containsExactlyInAnyOrder("uitdrukking", "trefregel");
        assertThat(bedrag.rijen()).hasSize(4).allMatch(rij -> rij.verandering() == Verandering.VERVALLEN);
    }

    @Test
    void aFileThatOnlyLooksDifferentSaysSo() {
        assertThat(vergelijk(OUD, regelset("x=\"60\"", "x=\"61\"")).modellen())
                .containsExactly(new Modelverschil("voorbeeld", Verandering.GEWIJZIGD, 4, true, List.of(), List.of()));
    }

    @Test
    void theHashOfARowFollowsWhatItMeansAndNotWhereItStands() {
        Onderdeelinhoud oud = tabel(OUD);
        String anders = vervang(MODEL, "<input id=\"bedrag.peildatum\"", KOLOM + "<input id=\"bedrag.peildatum\"")
                .replaceAll("(\\s*)<inputEntry id=\"(VBD-\\d+)\\.peildatum\">", "$1<inputEntry id=\"$2.maand\"><text>-</text></inputEntry>$0");
        String verplaatst = vervang(MODEL, rijtekst("VBD-001"), "");

        assertThat(hash(tabel(RegelsetLoader.laad(List.of(bestand("voorbeeld.dmn", anders)))), "VBD-001")).isEqualTo(hash(oud, "VBD-001"));
        assertThat(hash(tabel(RegelsetLoader.laad(List.of(bestand("voorbeeld.dmn", verplaatst)))), "VBD-002")).isEqualTo(hash(oud, "VBD-002"));
        assertThat(oud.rijen().stream().map(oud::hash)).doesNotHaveDuplicates();
        for (String[] wijziging : new String[][] {{"205.00", "217.00"}, {"Het eerste bedrag.", "Een bedrag."}, {">X01<", ">X02<"}, {"\"goo\"</text></inputEntry>",
                "\"poo\"</text></inputEntry>"}, {"<text>opvang.plaats</text>", "<text>lower case(opvang.plaats)</text>"}, {"\"UNIQUE\"", "\"FIRST\""}}) {
            assertThat(hash(tabel(regelset(wijziging)), "VBD-001")).as(wijziging[0]).isNotEqualTo(hash(oud, "VBD-001"));
        }
        assertThat(hash(tabel(regelset("205.00", "217.00")), "VBD-002")).isEqualTo(hash(oud, "VBD-002"));
    }

    @Test
    void ofAnyNewOrderTheFewestMovesAreNamed() {
        assertThat(Volgorde.verplaatst(List.of("a", "b", "c", "d"), List.of("b", "c", "d", "a"))).isEqualTo(Set.of("a"));
        assertThat(Volgorde.verplaatst(List.of("a", "b", "c", "d"), List.of("x", "a", "b", "d"))).isEmpty();
        assertThat(Volgorde.verplaatst(List.of("a", "b", "c"), List.of("c", "b", "a"))).hasSize(2);
        assertThat(Volgorde.verplaatst(List.of(), List.of("a"))).isEmpty();
    }

    private static Onderdeelinhoud tabel(Regelset regelset) {
        return Inhoudlezer.lees(regelset, "voorbeeld").orElseThrow().tabel("bedrag").orElseThrow();
    }

    private static String hash(Onderdeelinhoud tabel, String rij) {
        return tabel.rijen().stream().filter(inhoud -> inhoud.id().equals(rij)).map(tabel::hash).findFirst().orElseThrow();
    }

    private static String rijtekst(String rij) {
        Matcher tekst = Pattern.compile("(?s)\\s*<rule id=\"" + rij + "\">.*?</rule>").matcher(MODEL);
        assertThat(tekst.find()).isTrue();
        return tekst.group();
    }

    private static Verschillen vergelijk(Regelset van, Regelset naar) {
        return Vergelijker.vergelijk(new Gekozen(van, false, Instant.EPOCH, List.of()), new Gekozen(naar, true, Instant.EPOCH, List.of()));
    }

    private static Onderdeelverschil enige(Verschillen verschillen) {
        assertThat(verschillen.modellen()).hasSize(1);
        assertThat(verschillen.modellen().get(0).onderdelen()).hasSize(1);
        return verschillen.modellen().get(0).onderdelen().get(0);
    }

    private static Rijverschil rij(Verschillen verschillen) {
        assertThat(enige(verschillen).rijen()).hasSize(1);
        return enige(verschillen).rijen().get(0);
    }
}
