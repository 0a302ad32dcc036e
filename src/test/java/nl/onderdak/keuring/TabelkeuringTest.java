package nl.onderdak.keuring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onderdak.regels.Regelbestand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every check has an example that fails it; the words are what a policy maker reads. */
class TabelkeuringTest {

    private static final String TWEEDE = "[date(\"2023-02-01\")..date(\"2024-06-30\")]";

    @Test
    void aSoundTableHasNoFindings() {
        assertThat(Proefconcept.keur(Proefconcept.MODEL)).isEmpty();
        assertThat(Proefconcept.keur(Proefconcept.rij("VBD-002", "150.00", "175.00"))).isEmpty();
    }

    /** One cell, outcome or annotation changed: row, code, column, what is wrong and what to do. */
    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            VBD-001 ~ "goo"     ~ "goo          ~ syntaxis             ~ bedrag.plaats    ~ Rij VBD-001, kolom plaats: er mist een aanhalingsteken.                                        ~ Zet om elke waarde twee rechte aanhalingstekens, bijvoorbeeld "ja".
            VBD-001 ~ "goo"     ~ “goo”         ~ syntaxis             ~ bedrag.plaats    ~ Rij VBD-001, kolom plaats: de cel heeft gekrulde aanhalingstekens.                             ~ Gebruik rechte aanhalingstekens: "ja".
            VBD-001 ~ "goo"     ~ goo           ~ syntaxis             ~ bedrag.plaats    ~ Rij VBD-001, kolom plaats: de waarde goo staat niet tussen aanhalingstekens.                   ~ Schrijf "goo".
            VBD-001 ~ "goo"     ~ = "goo"       ~ syntaxis             ~ bedrag.plaats    ~ Rij VBD-001, kolom plaats: een cel begint niet met een isteken.                                ~ Schrijf alleen de waarde: "goo".
            VBD-001 ~ "goo"     ~ not("goo"     ~ syntaxis             ~ bedrag.plaats    ~ Rij VBD-001, kolom plaats: er gaat een haakje open dat nergens sluit.                          ~ Zet het haakje dicht erbij.
            VBD-001 ~ "goo"     ~ "goo" "poo"   ~ syntaxis             ~ bedrag.plaats    ~ Rij VBD-001, kolom plaats: de cel is niet te lezen; het gaat mis bij teken 7.                  ~ Schrijf de cel zoals een andere in deze kolom: "goo"
            VBD-001 ~ "goo"     ~ "kasteel"     ~ waarde               ~ bedrag.plaats    ~ Rij VBD-001, kolom plaats: de waarde kasteel bestaat niet.                                     ~ Kies uit: goo, poo.
            VBD-001 ~ "goo"     ~ 12            ~ type                 ~ bedrag.plaats    ~ Rij VBD-001, kolom plaats: de kolom verwacht een waarde uit de lijst, maar de cel noemt 12.     ~ Kies uit: goo, poo.
            VBD-001 ~ "goo"     ~ kasteel       ~ naam                 ~ bedrag.plaats    ~ Rij VBD-001, kolom plaats: de naam kasteel bestaat hier niet.                                  ~ Bedoelt u de tekst? Schrijf dan "kasteel". Namen die hier wel bestaan: opvang, peildatum.
            VBD-001 ~ "goo"     ~ lower case("GOO") ~ analyse-overgeslagen ~ bedrag.plaats ~ Rij VBD-001, kolom plaats: de cel is een formule; dan is niet na te gaan of elk geval precies een rij heeft. ~ Schrijf waarden of grenzen, bijvoorbeeld "ja" of [1..5].
            VBD-001 ~ "goo"     ~ ``            ~ leeg                 ~ bedrag.plaats    ~ Rij VBD-001, kolom plaats: de cel is leeg.                                                     ~ Zet - als de kolom er niet toe doet.
            VBD-003 ~ &gt;= date("2024-07-01") ~ &gt;= 205         ~ type      ~ bedrag.peildatum ~ Rij VBD-003, kolom peildatum: de kolom verwacht een dag, maar de cel noemt 205.              ~ Schrijf een dag als date("2027-01-31").
            VBD-003 ~ &gt;= date("2024-07-01") ~ 1-7-2024           ~ type      ~ bedrag.peildatum ~ Rij VBD-003, kolom peildatum: de cel is niet als dag te lezen.                              ~ Schrijf date("2024-07-01").
            VBD-003 ~ &gt;= date("2024-07-01") ~ 2024-07-01         ~ type      ~ bedrag.peildatum ~ Rij VBD-003, kolom peildatum: de cel is niet als dag te lezen.                              ~ Schrijf date("2024-07-01").
            VBD-003 ~ &gt;= date("2024-07-01") ~ &gt;= date("2024-02-30") ~ datum ~ bedrag.peildatum ~ Rij VBD-003, kolom peildatum: de dag 2024-02-30 bestaat niet.                            ~ Schrijf een bestaande dag als jaar, maand en dag: date("2027-01-31").
            VBD-003 ~ &gt;= date("2024-07-01") ~ &lt; date("2020-01-01") ~ waarde ~ bedrag.peildatum ~ Rij VBD-003, kolom peildatum: de cel noemt tot en met 31 december 2019, maar zo'n waarde heeft de kolom niet. ~ Toegestaan is vanaf 1 april 2022.
            VBD-003 ~ &gt;= date("2024-07-01") ~ date("2024-07-01"), date("2025-01-01") ~ periode ~ bedrag.peildatum ~ Rij VBD-003, kolom peildatum: Periode 'date("2024-07-01"), date("2025-01-01")' is niet te lezen. ~ Gebruik [date("..")..date("..")] of een vergelijking.
            VBD-001 ~ 205.00    ~ 205,00        ~ type                 ~ bedrag.bedrag    ~ Rij VBD-001, kolom bedrag: de cel is niet als getal te lezen.                                  ~ Schrijf 205.00: een punt voor de decimalen, geen euroteken en geen punt voor duizenden.
            VBD-001 ~ 205.00    ~ € 1.205,50    ~ type                 ~ bedrag.bedrag    ~ Rij VBD-001, kolom bedrag: de cel is niet als getal te lezen.                                  ~ Schrijf 1205.50: een punt voor de decimalen, geen euroteken en geen punt voor duizenden.
            VBD-001 ~ 205.00    ~ "veel"        ~ type                 ~ bedrag.bedrag    ~ Rij VBD-001, kolom bedrag: de kolom verwacht een getal, maar de cel noemt veel.                ~ Schrijf een getal zonder aanhalingstekens, bijvoorbeeld 205.50.
            VBD-001 ~ 205.00    ~ -5            ~ waarde               ~ bedrag.bedrag    ~ Rij VBD-001, kolom bedrag: de cel noemt -5, maar zo'n waarde heeft de kolom niet.               ~ Toegestaan is 0 tot en met 100.000.
            VBD-001 ~ 205.00    ~ norm * 2      ~ naam                 ~ bedrag.bedrag    ~ Rij VBD-001, kolom bedrag: de naam norm bestaat hier niet.                                     ~ Bedoelt u de tekst? Schrijf dan "norm". Namen die hier wel bestaan: opvang, peildatum.
            VBD-001 ~ 205.00    ~ 205 +         ~ syntaxis             ~ bedrag.bedrag    ~ Rij VBD-001, kolom bedrag: de cel is niet te lezen; het gaat mis bij teken 5.                  ~ Kijk de schrijfwijze na: haakjes, aanhalingstekens en komma's.
            VBD-001 ~ 205.00    ~ ``            ~ leeg                 ~ bedrag.bedrag    ~ Rij VBD-001, kolom bedrag: de rij heeft hier geen uitkomst.                                    ~ Vul de uitkomst in; zet null als er geen waarde is.
            VBD-001 ~ "ja"      ~ "nee"         ~ waarde               ~ bedrag.recht     ~ Rij VBD-001, kolom recht: de waarde nee bestaat niet.                                          ~ Kies uit: ja, beoordelen.
            VBD-002 ~ stcrt-2022-9469 ~ ``      ~ bron-ontbreekt       ~ bron             ~ Rij VBD-002, kolom bron: De rij noemt geen bron.                                               ~ Vul de kolom bron.
            VBD-002 ~ stcrt-2022-9469 ~ de krant ~ bron                ~ bron             ~ Rij VBD-002, kolom bron: Bron 'de krant' is geen geldige verwijzing.                            ~ Toegestaan zijn jci, ECLI, CELEX, ELI, CVDR, stb-, stcrt-, gmb-, kst- of https-adres.
            VBD-002 ~ In deze jaren is het bedrag lager. ~ `` ~ toelichting ~ toelichting ~ Rij VBD-002, kolom toelichting: De toelichting is geen zin van ten hoogste 40 woorden met een punt. ~ Schrijf een zin.
            VBD-002 ~ X03 A11   ~ drie          ~ feit                 ~ feit             ~ Rij VBD-002, kolom feit: De kolom feit is leeg of geen lijst van ids.                           ~ Zet er ids in als X11 A11, met een spatie ertussen.
            VBD-002 ~ te bevestigen ~ zeker     ~ zekerheid            ~ zekerheid        ~ Rij VBD-002, kolom zekerheid: Zekerheid 'zeker' bestaat niet.                                  ~ Kies 'bevestigd' of 'te bevestigen'.
            VBD-003 ~ Wat is hier redelijk? ~ `` ~ vraag-ontbreekt     ~ vraag            ~ Rij VBD-003, kolom vraag: De uitkomst is beoordelen.                                           ~ Zet in de kolom vraag wat een mens moet beantwoorden.
            """)
    void aWrongCellIsToldAtItsPlace(String rij, String van, String naar, String code, String kolom, String melding, String oplossing) {
        List<Bevinding> bevindingen = Proefconcept.keur(Proefconcept.rij(rij, van, naar == null ? "" : naar)).stream().filter(gevonden -> gevonden.code().equals(code)).toList();

        assertThat(bevindingen).singleElement().satisfies(gevonden -> {
            assertThat(gevonden.melding()).isEqualTo(melding);
            assertThat(gevonden.oplossing()).isEqualTo(oplossing);
            assertThat(gevonden.ernst()).isEqualTo(Ernst.FOUT);
            assertThat(gevonden.model()).isEqualTo("voorbeeld");
            assertThat(gevonden.tabel()).contains("bedrag");
            assertThat(gevonden.rij()).contains(rij);
            assertThat(gevonden.kolom()).contains(kolom);
        });
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsToldWithItsDays() {
        assertThat(van("periode-omgekeerd", Proefconcept.met(TWEEDE, "[date(\"2024-06-30\")..date(\"2023-02-01\")]")).melding())
                .isEqualTo("Rij VBD-002, kolom peildatum: de periode eindigt op 1 feb 2023, voor zij op 30 jun 2024 begint.");
    }

    @Test
    void rowsThatApplyTogetherAreToldWithADayAndWhichOneToClose() {
        Bevinding overlap = van("overlap", Proefconcept.met("&gt;= date(\"2024-07-01\")", "&gt;= date(\"2024-01-15\")"));

        assertThat(overlap.melding()).isEqualTo("Op 15 januari 2024 gelden VBD-002 en VBD-003 allebei bij plaats goo.");
        assertThat(overlap.oplossing()).isEqualTo("Sluit VBD-002 op 14 januari 2024.");
        assertThat(overlap.rij()).contains("VBD-002");
        assertThat(overlap.kolom()).contains("bedrag.peildatum");
        assertThat(overlap.rijen()).containsExactly("VBD-003");
        assertThat(overlap.voorbeeld()).contains(Map.of("opvang.plaats", "goo", "peildatum", "2024-01-15"));
    }

    @Test
    void aRowWithinThePeriodOfAnotherLeavesDaysThatNeedARowOfTheirOwn() {
        Bevinding overlap = van("overlap", Proefconcept.met("[date(\"2022-04-01\")..date(\"2023-01-31\")]", "[date(\"2022-04-01\")..date(\"2024-12-31\")]"));

        assertThat(overlap.melding()).isEqualTo("Op 1 februari 2023 gelden VBD-001 en VBD-002 allebei bij plaats goo.");
        assertThat(overlap.oplossing()).isEqualTo("Sluit VBD-001 op 31 januari 2023, en voeg voor de dagen vanaf 1 juli 2024 een rij toe.");
    }

    @Test
    void rowsThatShareAValueAreToldWhichValueToTakeAway() {
        Bevinding overlap = van("overlap", Proefconcept.rij("VBD-004", "\"poo\"", "\"poo\", \"goo\"").replace("<inputEntry id=\"VBD-004.peildatum\"><text>-</text>",
                "<inputEntry id=\"VBD-004.peildatum\"><text>&gt;= date(\"2024-07-01\")</text>"));

        assertThat(overlap.melding()).isEqualTo("Op 1 juli 2024 gelden VBD-003 en VBD-004 allebei bij plaats goo.");
        assertThat(overlap.oplossing()).isEqualTo("Haal plaats goo weg bij VBD-003 of bij VBD-004.");
    }

    @Test
    void aRowThatAppliesWithManyIsToldOnce() {
        List<Bevinding> overlap = Proefconcept.keur(Proefconcept.rij("VBD-004", "\"poo\"", "-").replace("[date(\"2022-04-01\")", "[date(\"2023-01-01\")").replace("<rule id=\"VBD-003\">", vierdeRij() + "<rule id=\"VBD-003\">"))
                .stream().filter(gevonden -> gevonden.code().equals("overlap")).toList();

        assertThat(overlap).singleElement().satisfies(gevonden -> {
            assertThat(gevonden.melding()).isEqualTo("VBD-004 geldt tegelijk met 4 andere rijen. Op 1 januari 2023 gelden VBD-004 en VBD-001 allebei bij plaats goo.");
            assertThat(gevonden.oplossing()).isEqualTo("Maak de voorwaarden van VBD-004 nauwer, zodat per geval maar een rij geldt.");
            assertThat(gevonden.rijen()).containsExactly("VBD-001", "VBD-002", "VBD-005", "VBD-003");
        });
    }

    /** A row for the same place on the days before {@code VBD-001}, which here begins in 2023. */
    private static String vierdeRij() {
        String derde = Proefconcept.MODEL.substring(Proefconcept.MODEL.indexOf("<rule id=\"VBD-003\">"), Proefconcept.MODEL.indexOf("<rule id=\"VBD-004\">"));
        return derde.replace("VBD-003", "VBD-005").replace("&gt;= date(\"2024-07-01\")", "[date(\"2022-04-01\")..date(\"2022-12-31\")]");
    }

    @Test
    void daysWithoutARowAreToldWithWhichRowToLetRunOn() {
        Bevinding dagen = van("dag-zonder-rij", Proefconcept.met(TWEEDE, "[date(\"2023-02-01\")..date(\"2024-06-01\")]"));

        assertThat(dagen.melding()).isEqualTo("Tabel bedrag: van 2 juni 2024 tot en met 30 juni 2024 geldt geen enkele rij bij plaats goo.");
        assertThat(dagen.oplossing()).isEqualTo("Laat VBD-002 doorlopen tot en met 30 juni 2024, of voeg een rij toe voor deze dagen.");
        assertThat(dagen.rij()).contains("VBD-002");
        assertThat(dagen.kolom()).contains("bedrag.peildatum");
        assertThat(dagen.rijen()).containsExactly("VBD-002", "VBD-003");
        assertThat(dagen.voorbeeld()).contains(Map.of("opvang.plaats", "goo", "peildatum", "2024-06-02"));
    }

    @Test
    void theLastDaysAndTheFirstAreMissedToo() {
        assertThat(van("dag-zonder-rij", Proefconcept.met("&gt;= date(\"2024-07-01\")", "[date(\"2024-07-01\")..date(\"2025-12-31\")]")))
                .extracting(Bevinding::melding, Bevinding::oplossing).containsExactly("Tabel bedrag: vanaf 1 januari 2026 geldt geen enkele rij bij plaats goo.",
                        "Haal de einddag van VBD-003 weg, of voeg een rij toe voor deze dagen.");
        assertThat(van("dag-zonder-rij", Proefconcept.met("[date(\"2022-04-01\")..", "[date(\"2022-05-01\").."))).extracting(Bevinding::melding, Bevinding::oplossing)
                .containsExactly("Tabel bedrag: van 1 april 2022 tot en met 30 april 2022 geldt geen enkele rij bij plaats goo.",
                        "Laat VBD-001 beginnen op 1 april 2022, of voeg een rij toe voor deze dagen.");
    }

    @Test
    void aCaseWithoutARowIsToldWithItsValues() {
        Bevinding gat = van("gat", Proefconcept.met("<text>\"goo\", \"poo\"</text>", "<text>\"goo\", \"poo\", \"hotel\"</text>"));

        assertThat(gat.melding()).isEqualTo("Tabel bedrag: bij plaats hotel geldt geen enkele rij.");
        assertThat(gat.oplossing()).isEqualTo("Voeg een rij toe voor dit geval, of neem het op in VBD-004.");
        assertThat(gat.voorbeeld()).contains(Map.of("opvang.plaats", "hotel", "peildatum", "2022-04-01"));
        assertThat(gat.rij()).isEqualTo(Optional.empty());
    }

    @Test
    void aRowThatNoValueMeetsIsDead() {
        assertThat(van("dode-rij", Proefconcept.rij("VBD-004", "\"poo\"", "not(\"poo\", \"goo\")"))).satisfies(gevonden -> {
            assertThat(gevonden.melding()).isEqualTo("Rij VBD-004 geldt nooit: geen enkele waarde van kolom plaats past bij de cel.");
            assertThat(gevonden.oplossing()).isEqualTo("Verruim de cel of verwijder de rij.");
            assertThat(gevonden.kolom()).contains("bedrag.plaats");
        });
    }

    @Test
    void aRowThatAnotherTakesWholeIsDead() {
        String dubbel = Proefconcept.MODEL.substring(Proefconcept.MODEL.indexOf("<rule id=\"VBD-004\">"), Proefconcept.MODEL.indexOf("</decisionTable>")).replace("VBD-004", "VBD-006");

        assertThat(van("dode-rij", Proefconcept.met("</decisionTable>", dubbel + "</decisionTable>"))).satisfies(gevonden -> {
            assertThat(gevonden.melding()).isEqualTo("Rij VBD-006 beslist nooit alleen: alles wat zij noemt, staat ook in VBD-004.");
            assertThat(gevonden.oplossing()).isEqualTo("Verwijder VBD-006, of maak VBD-004 nauwer.");
            assertThat(gevonden.rijen()).containsExactly("VBD-004");
        });
    }

    @Test
    void anIdOfAnotherShapeOrUsedTwiceIsFound() {
        assertThat(van("rij-id", Proefconcept.met("<rule id=\"VBD-003\">", "<rule id=\"regel3\">")).melding())
                .isEqualTo("Rij regel3: De rij-id heeft niet de vorm van drie hoofdletters, een streepje en drie cijfers.");
        assertThat(van("rij-id-dubbel", Proefconcept.met("<rule id=\"VBD-003\">", "<rule id=\"VBD-002\">")).oplossing()).isEqualTo("Geef elke rij een eigen id.");
        assertThat(van("rij-verdwenen", Proefconcept.met("<rule id=\"VBD-003\">", "<rule id=\"VBD-013\">"))).satisfies(gevonden -> {
            assertThat(gevonden.ernst()).isEqualTo(Ernst.LET_OP);
            assertThat(gevonden.melding()).isEqualTo("Rij VBD-003 geldt nu en is uit de tabel verdwenen.");
        });
        assertThat(van("rij-id", Proefconcept.met("<rule id=\"VBD-003\">", "<rule>")).melding()).isEqualTo("Tabel bedrag heeft een rij zonder id.");
    }

    @Test
    void anIdThatStandsElsewhereIsFound() {
        List<Regelbestand> samen = List.of(Proefconcept.bestand(Proefconcept.MODEL),
                new Regelbestand("tweede.dmn", Proefconcept.MODEL.replace("voorbeeld", "tweede").getBytes(StandardCharsets.UTF_8)));

        assertThat(Tabelkeuring.keur(samen, Proefconcept.BASIS, "tweede", "bedrag")).filteredOn(gevonden -> gevonden.code().equals("rij-id-dubbel")).hasSize(4)
                .first().extracting(Bevinding::melding).isEqualTo("Rij-id VBD-001 staat ook in tabel bedrag van voorbeeld.");
        assertThat(Tabelkeuring.keur(samen.subList(1, 2), Proefconcept.BASIS, "tweede", "bedrag")).filteredOn(gevonden -> gevonden.code().equals("rij-id-hergebruikt"))
                .first().extracting(Bevinding::melding).isEqualTo("Rij-id VBD-001 was van een andere rij, in tabel bedrag van voorbeeld.");
    }

    @Test
    void aTableThatCannotBeGoneThroughSaysWhichColumnIsOpen() {
        assertThat(van("analyse-overgeslagen", Proefconcept.MODEL.replaceFirst("(?s)<inputValues id=\"bedrag.plaats.waarden\">.*?</inputValues>", "")).melding()).isEqualTo(
                "Tabel bedrag: kolom plaats heeft geen lijst van waarden of grenzen; dan is niet na te gaan of elk geval precies een rij heeft.");
    }

    @Test
    void whatDoesNotCompileIsCheckedAllTheSame() {
        String stuk = Proefconcept.rij("VBD-001", "205.00", "205 +").replace("href=\"#opvang\"", "href=\"#bestaat-niet\"").replace(TWEEDE, "[date(\"2023-02-01\")..date(\"2024-06-01\")]");

        assertThat(Proefconcept.keur(stuk)).extracting(Bevinding::code).contains("syntaxis", "dag-zonder-rij");
        assertThat(Proefconcept.keur(Proefconcept.MODEL.replace("</definitions>", ""))).extracting(Bevinding::code).contains("xml");
        assertThat(Proefconcept.keur(Proefconcept.met("name=\"bedrag\"", "name=\"iets\""))).extracting(Bevinding::code).contains("tabel-ontbreekt", "contract");
    }

    private static Bevinding van(String code, String model) {
        return Proefconcept.keur(model).stream().filter(gevonden -> gevonden.code().equals(code)).findFirst().orElseThrow();
    }
}
