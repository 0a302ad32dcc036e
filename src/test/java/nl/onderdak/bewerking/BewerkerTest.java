package nl.onderdak.bewerking;

import static nl.onderdak.bewerking.Proefconcept.andereRegels;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onderdak.bewerking.Bewerking.Annotatietekst;
import nl.onderdak.bewerking.Bewerking.Beeindigen;
import nl.onderdak.bewerking.Bewerking.Cel;
import nl.onderdak.bewerking.Bewerking.Kopieren;
import nl.onderdak.bewerking.Bewerking.Opvolgen;
import nl.onderdak.bewerking.Bewerking.Toevoegen;
import nl.onderdak.bewerking.Bewerking.Verplaatsen;
import nl.onderdak.bewerking.Bewerking.Verwijderen;
import nl.onderdak.controle.Opmaak;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BewerkerTest {

    private Proefconcept proef = new Proefconcept();

    @AfterEach
    void theFileStandsInTheFixedForm() {
        assertThat(Opmaak.van(proef.concept().bestand(Proefconcept.NAAM).orElseThrow().bestand().inhoud())).isEqualTo(proef.model());
    }

    @Test
    void aCellChangesItsOwnLineOnly() {
        Wijziging wijziging = proef.doe(new Cel("VBD-002", "bedrag.bedrag", "150.00", "189.13"));

        assertThat(andereRegels(Proefconcept.MODEL, proef.model())).containsExactly("<outputEntry id=\"VBD-002.bedrag\"><text>189.13</text></outputEntry>");
        assertThat(wijziging.zin()).isEqualTo("In rij VBD-002 gaat bedrag van 150 naar 189,13.");
        assertThat(wijziging.bestand()).isEqualTo("voorbeeld.dmn");
        assertThat(wijziging.tabel()).hasValue("bedrag");
    }

    @Test
    void whatXmlKeepsForItselfIsWrittenSafely() {
        proef.doe(new Cel("VBD-004", "bedrag.peildatum", "-", "< date(\"2024-07-01\")"));
        proef.doe(new Annotatietekst("VBD-004", Annotatie.TOELICHTING, "Bij een gastgezin geldt een vast bedrag.", " Eten & \"drinken\"\r\nvoor <een> 😀. "));

        assertThat(andereRegels(Proefconcept.MODEL, proef.model())).containsExactly(
                "<inputEntry id=\"VBD-004.peildatum\"><text>&lt; date(\"2024-07-01\")</text></inputEntry>",
                "<annotationEntry><text>Eten &amp; \"drinken\" voor &lt;een&gt; 😀.</text></annotationEntry>");
        assertThat(proef.cel("VBD-004", "peildatum")).isEqualTo("< date(\"2024-07-01\")");
    }

    @Test
    void sourcesStandOnLinesOfTheirOwn() {
        Wijziging wijziging = proef.doe(new Annotatietekst("VBD-002", Annotatie.BRON, "stcrt-2022-9469", "stcrt-2022-9469\r\n https://coa.nl/leefgeld | COA"));

        assertThat(proef.model()).contains("<annotationEntry><text>stcrt-2022-9469\nhttps://coa.nl/leefgeld | COA</text></annotationEntry>");
        assertThat(wijziging.zin()).isEqualTo("In rij VBD-002 gaat bron van stcrt-2022-9469 naar stcrt-2022-9469; https://coa.nl/leefgeld | COA.");
    }

    @Test
    void whoSawAnotherTextIsToldWhatItSaysNow() {
        proef.doe(new Cel("VBD-002", "bedrag.bedrag", "150.00", "160.00"));

        assertThatExceptionOfType(Botsing.class).isThrownBy(() -> proef.doe(new Cel("VBD-002", "bedrag.bedrag", "150.00", "170.00"))).satisfies(botsing -> {
            assertThat(botsing.nu()).isEqualTo("160.00");
            assertThat(botsing.wilde()).isEqualTo("170.00");
            assertThat(botsing).hasMessage("In rij VBD-002 staat bij bedrag intussen iets anders.");
        });
        assertThatExceptionOfType(Botsing.class).isThrownBy(() -> proef.doe(new Annotatietekst("VBD-002", Annotatie.FEIT, "X03", "X04")))
                .satisfies(botsing -> assertThat(botsing.nu()).isEqualTo("X03 A11"));
        proef.doe(new Annotatietekst("VBD-002", Annotatie.FEIT, "X03, A11", "X04"));
    }

    @Test
    void aNewRowIsOneBlockWithTheNextFreeId() {
        Wijziging wijziging = proef.doe(new Toevoegen("voorbeeld", "bedrag", Optional.of("VBD-001"), Map.of("bedrag.plaats", "\"goo\", \"poo\""),
                Map.of(Annotatie.TOELICHTING, "Nieuw.")));

        assertThat(wijziging.rij()).isEqualTo("VBD-005");
        assertThat(wijziging.zin()).isEqualTo("Rij VBD-005 komt in tabel bedrag, na rij VBD-001.");
        assertThat(wijziging.splitsingen()).containsExactly(new Splitsing(Proefconcept.MODEL.indexOf("      <rule id=\"VBD-002\">"), "", """
                      <rule id="VBD-005">
                        <inputEntry id="VBD-005.plaats"><text>"goo", "poo"</text></inputEntry>
                        <inputEntry id="VBD-005.peildatum"><text>-</text></inputEntry>
                        <outputEntry id="VBD-005.recht"><text></text></outputEntry>
                        <outputEntry id="VBD-005.bedrag"><text></text></outputEntry>
                        <annotationEntry><text></text></annotationEntry>
                        <annotationEntry><text>Nieuw.</text></annotationEntry>
                        <annotationEntry><text></text></annotationEntry>
                        <annotationEntry><text></text></annotationEntry>
                        <annotationEntry><text></text></annotationEntry>
                        <annotationEntry><text></text></annotationEntry>
                      </rule>
                """));
    }

    @Test
    void anIdIsNeverGivenTwiceNotEvenAfterItsRowWentAway() {
        proef.doe(new Toevoegen("voorbeeld", "bedrag", Optional.empty(), Map.of(), Map.of()));
        proef.doe(new Verwijderen("VBD-005"));

        assertThat(proef.model()).isEqualTo(Proefconcept.MODEL);
        assertThat(proef.doe(new Kopieren("VBD-001")).rij()).isEqualTo("VBD-006");
    }

    @Test
    void anEmptyTableGetsLettersOfItsOwn() {
        int begin = Proefconcept.MODEL.indexOf("      <rule id=\"VBD-001\">");
        proef = new Proefconcept(Proefconcept.MODEL.substring(0, begin) + Proefconcept.MODEL.substring(Proefconcept.MODEL.indexOf("    </decisionTable>")));

        assertThat(proef.doe(new Toevoegen("voorbeeld", "bedrag", Optional.empty(), Map.of(), Map.of())).rij()).isEqualTo("VBE-001");
    }

    @Test
    void aCopyStandsRightAfterItsRowAndHasIdsOfItsOwn() {
        String rij = proef.model().substring(proef.model().indexOf("      <rule id=\"VBD-002\">"), proef.model().indexOf("      <rule id=\"VBD-003\">"));

        Wijziging wijziging = proef.doe(new Kopieren("VBD-002"));

        assertThat(wijziging.splitsingen()).containsExactly(new Splitsing(Proefconcept.MODEL.indexOf("      <rule id=\"VBD-003\">"), "",
                rij.replace("VBD-002", "VBD-005")));
        assertThat(wijziging.zin()).isEqualTo("Rij VBD-005 komt na rij VBD-002, als kopie daarvan.");
    }

    @Test
    void aCopyOfARowWithIdsOfAnotherEditorGetsTheIdsOfTheProject() {
        proef = new Proefconcept(Proefconcept.MODEL.replace("VBD-002.plaats", "_7A1C").replace("In deze jaren", "In deze id=\"VBD-002\" jaren"));

        proef.doe(new Kopieren("VBD-002"));

        assertThat(proef.model()).containsOnlyOnce("<inputEntry id=\"VBD-005.plaats\"><text>\"goo\"</text></inputEntry>").containsOnlyOnce("_7A1C");
        assertThat(proef.tabel().rij("VBD-005").orElseThrow().annotatie(Annotatie.TOELICHTING)).isEqualTo("In deze id=\"VBD-002\" jaren is het bedrag lager.");
    }

    @Test
    void aMovedRowKeepsItsText() {
        Wijziging terug = proef.doe(new Verplaatsen("VBD-003", Optional.empty()));
        assertThat(proef.rijen()).isEqualTo("003 001 002 004");
        assertThat(terug.zin()).isEqualTo("Rij VBD-003 gaat van plaats 3 naar de eerste plaats.");

        assertThat(proef.doe(new Verplaatsen("VBD-001", Optional.of("VBD-004"))).zin())
                .isEqualTo("Rij VBD-001 gaat van plaats 2 naar de plaats na rij VBD-004.");
        assertThat(proef.rijen()).isEqualTo("003 002 004 001");

        proef.doe(new Verplaatsen("VBD-003", Optional.of("VBD-002")));
        proef.doe(new Verplaatsen("VBD-001", Optional.empty()));
        assertThat(proef.rijen()).isEqualTo("001 002 003 004");
        assertThat(proef.model()).isEqualTo(Proefconcept.MODEL);
        assertThatThrownBy(() -> proef.doe(new Verplaatsen("VBD-002", Optional.of("VBD-001")))).hasMessage("Rij VBD-002 staat daar al.");
        assertThatThrownBy(() -> proef.doe(new Verplaatsen("VBD-001", Optional.empty()))).isInstanceOf(OngeldigeBewerking.class);
    }

    @Test
    void aRowEndsOnTheLastDayAsked() {
        assertThat(proef.doe(new Beeindigen("VBD-003", LocalDate.of(2026, 12, 31))).zin())
                .isEqualTo("Rij VBD-003 geldt voortaan 1 jul 2024 t/m 31 dec 2026; dat was vanaf 1 jul 2024.");
        assertThat(proef.cel("VBD-003", "peildatum")).isEqualTo("[date(\"2024-07-01\")..date(\"2026-12-31\")]");

        proef.doe(new Beeindigen("VBD-003", LocalDate.of(2024, 7, 1)));
        assertThat(proef.cel("VBD-003", "peildatum")).isEqualTo("[date(\"2024-07-01\")..date(\"2024-07-01\")]");

        proef.doe(new Beeindigen("VBD-004", LocalDate.of(2026, 12, 31)));
        assertThat(proef.cel("VBD-004", "peildatum")).isEqualTo("<= date(\"2026-12-31\")");
        assertThat(andereRegels(Proefconcept.MODEL, proef.model())).hasSize(2);
    }

    @Test
    void everyFormOfAPeriodThatStandsInAModelCanEnd() {
        Map<String, String> vormen = Map.of("> date(\"2022-04-01\")", "[date(\"2022-04-02\")..date(\"2023-05-01\")]",
                "< date(\"2024-01-01\")", "<= date(\"2023-05-01\")", "<= date(\"2024-01-01\")", "<= date(\"2023-05-01\")",
                "[ date(\"2022-04-01\") .. date(\"2024-01-01\") ]", "[date(\"2022-04-01\")..date(\"2023-05-01\")]");
        vormen.forEach((staat, wordt) -> {
            proef = new Proefconcept();
            proef.doe(new Cel("VBD-004", "bedrag.peildatum", "-", staat));
            proef.doe(new Beeindigen("VBD-004", LocalDate.of(2023, 5, 1)));
            assertThat(proef.cel("VBD-004", "peildatum")).isEqualTo(wordt);
        });
    }

    @Test
    void aRowDoesNotEndOutsideItsPeriod() {
        assertThatExceptionOfType(OngeldigeBewerking.class).isThrownBy(() -> proef.doe(new Beeindigen("VBD-002", LocalDate.of(2023, 1, 31))))
                .withMessage("Rij VBD-002 geldt 1 feb 2023 t/m 30 jun 2024: 31 januari 2023 past daar niet in.")
                .satisfies(fout -> assertThat(fout.oplossing()).isEqualTo("Kies een laatste dag van 1 februari 2023 tot en met 29 juni 2024."));
        assertThatThrownBy(() -> proef.doe(new Beeindigen("VBD-002", LocalDate.of(2024, 6, 30)))).isInstanceOf(OngeldigeBewerking.class);
        assertThatThrownBy(() -> proef.doe(new Beeindigen("VBD-002", LocalDate.of(2025, 1, 1)))).isInstanceOf(OngeldigeBewerking.class);
        assertThatExceptionOfType(OngeldigeBewerking.class).isThrownBy(() -> proef.doe(new Opvolgen("VBD-003", LocalDate.of(2024, 7, 1), Map.of(), Map.of())))
                .satisfies(fout -> assertThat(fout.oplossing()).isEqualTo("Kies een eerste dag van de opvolger vanaf 2 juli 2024."));
        assertThat(proef.model()).isEqualTo(Proefconcept.MODEL);
    }

    @Test
    void aRowOfSeveralPeriodsAndOneWithoutACalendarCannotEnd() {
        proef.doe(new Cel("VBD-004", "bedrag.peildatum", "-", "< date(\"2023-01-01\"), > date(\"2024-01-01\")"));
        assertThatThrownBy(() -> proef.doe(new Beeindigen("VBD-004", LocalDate.of(2026, 12, 31)))).isInstanceOf(OngeldigeBewerking.class)
                .hasMessageStartingWith("Rij VBD-004 heeft in peildatum geen enkele aaneengesloten periode: ");

        proef = new Proefconcept(Proefconcept.MODEL.replace("label=\"peildatum\"", "label=\"dag\"").replace("<text>peildatum</text>", "<text>dag</text>"));
        assertThatThrownBy(() -> proef.doe(new Beeindigen("VBD-004", LocalDate.of(2026, 12, 31)))).isInstanceOf(OngeldigeBewerking.class)
                .hasMessageStartingWith("Tabel bedrag heeft geen kolom peildatum");
    }

    @Test
    void aSuccessorBeginsTheDayAfterItsPredecessorEnds() {
        Wijziging wijziging = proef.doe(new Opvolgen("VBD-003", LocalDate.of(2027, 1, 1), Map.of("bedrag.recht", "\"ja\"", "bedrag.bedrag", "214.29"),
                Map.of(Annotatie.TOELICHTING, "Vanaf 2027 is het bedrag hoger.", Annotatie.VRAAG, "")));

        assertThat(wijziging.rij()).isEqualTo("VBD-005");
        assertThat(proef.rijen()).isEqualTo("001 002 003 005 004");
        assertThat(proef.cel("VBD-003", "peildatum")).isEqualTo("[date(\"2024-07-01\")..date(\"2026-12-31\")]");
        assertThat(proef.cel("VBD-005", "peildatum")).isEqualTo(">= date(\"2027-01-01\")");
        assertThat(proef.cel("VBD-005", "plaats")).isEqualTo("\"goo\"");
        assertThat(proef.cel("VBD-005", "bedrag")).isEqualTo("214.29");
        assertThat(proef.tabel().rij("VBD-005").orElseThrow().annotatie(Annotatie.FEIT)).isEqualTo("K07");
        assertThat(wijziging.zin()).isEqualTo("Rij VBD-003 geldt voortaan 1 jul 2024 t/m 31 dec 2026; rij VBD-005 volgt op en geldt vanaf 1 jan 2027, "
                + "waarin recht van beoordelen naar ja, bedrag van leeg naar 214,29, toelichting van Er is nog geen bedrag bekend. naar Vanaf 2027 is het bedrag hoger., "
                + "vraag van Wat is hier redelijk? naar leeg.");
    }

    @Test
    void aSuccessorOfARowThatEndsKeepsItsEnd() {
        proef.doe(new Opvolgen("VBD-002", LocalDate.of(2024, 1, 1), Map.of("bedrag.bedrag", "160.00"), Map.of()));

        assertThat(proef.cel("VBD-002", "peildatum")).isEqualTo("[date(\"2023-02-01\")..date(\"2023-12-31\")]");
        assertThat(proef.cel("VBD-005", "peildatum")).isEqualTo("[date(\"2024-01-01\")..date(\"2024-06-30\")]");
    }

    @Test
    void whatDoesNotExistOrIsNotAllowedIsSaidWithWhatToDo() {
        List<Bewerking> fout = List.of(new Cel("XXX-001", "bedrag.bedrag", "", "1"), new Cel("VBD-001", "bedrag.prijs", "", "1"), new Cel("VBD-001",
                "bedrag.plaats", "\"goo\"", " "),
                new Cel("VBD-001", "bedrag.bedrag", "205.00", "\u0007"), new Toevoegen("voorbeeld", "prijs", Optional.empty(), Map.of(), Map.of()),
                new Toevoegen("elders", "bedrag", Optional.empty(), Map.of(), Map.of()), new Toevoegen("voorbeeld", "bedrag", Optional.of("XXX-001"),
                Map.of(), Map.of()),
                new Toevoegen("voorbeeld", "bedrag", Optional.empty(), Map.of("prijs", "1"), Map.of()), new Verwijderen("VBD-001"));

        for (Bewerking bewerking : fout) {
            assertThatExceptionOfType(OngeldigeBewerking.class).as("%s", bewerking).isThrownBy(() -> proef.doe(bewerking))
                    .satisfies(melding -> assertThat(melding.oplossing()).endsWith("."));
        }
        assertThat(proef.model()).isEqualTo(Proefconcept.MODEL);
    }

    @Test
    void anAnnotationThatTheRowLacksIsPutInItsPlace() {
        proef = new Proefconcept(Proefconcept.MODEL.replaceFirst("        <annotationEntry><text></text></annotationEntry>\n        <annotationEntry><text></text></annotationEntry>\n", ""));

        proef.doe(new Annotatietekst("VBD-001", Annotatie.GEGEVENS, "", "opvang.plaats"));

        assertThat(proef.model()).isEqualTo(Proefconcept.MODEL.replaceFirst("(bevestigd</text></annotationEntry>\n.*\n.*<text>)", "$1opvang.plaats"));
    }
}
