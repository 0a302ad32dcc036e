package nl.onderdak.bewerking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.onderdak.bewerking.Bewerking.Geval;
import nl.onderdak.bewerking.Bewerking.Gevalaanvaarden;
import nl.onderdak.controle.Projectregels;
import nl.onderdak.regels.Regelbestand;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;

class GevalbewerkerTest {

    private final Proefconcept proef = new Proefconcept();

    @Test
    void aCaseIsOneMoreLine() {
        Wijziging wijziging = proef.doe(new Geval("voorbeeld", Map.of("feit", "X03", "omschrijving", "Bij een gastgezin; vast.", "peildatum",
                "2022-05-01", "opvang.plaats", "poo",
                "verwacht.bedrag.bedrag", "93.00")));

        assertThat(wijziging.rij()).isEqualTo("VBD-G003");
        assertThat(wijziging.zin()).isEqualTo("Geval VBD-G003 komt erbij: Bij een gastgezin; vast.");
        assertThat(proef.gevallen()).isEqualTo(Proefconcept.CSV + "VBD-G003;X03;\"Bij een gastgezin; vast.\";2022-05-01;poo;;93.00\n");
    }

    @Test
    void columnsThatTheFileLacksComeBehindTheOthersAndOtherLinesGetSeparatorsOnly() {
        proef.doe(new Geval("voorbeeld", Map.of("geval", "VBD-G010", "verwacht.rijen", "VBD-004", "opvang.vorm", "\"anders\"", "leeg", "")));

        assertThat(proef.gevallen()).isEqualTo("""
                geval;feit;omschrijving;peildatum;opvang.plaats;verwacht.bedrag.recht;verwacht.bedrag.bedrag;opvang.vorm;verwacht.rijen
                VBD-G001;X01;Het eerste bedrag.;2022-05-01;goo;ja;205.00;;
                VBD-G002;X03;"Met een ; in de zin.";2023-05-01;goo;ja;150.00;;
                VBD-G010;;;;;;;\"""anders\""";VBD-004
                """);
    }

    @Test
    void aModelWithoutCasesGetsAFile() {
        Concepttekst concept = Concepttekst.van(List.of(new Regelbestand("voorbeeld.dmn", Proefconcept.MODEL.getBytes(StandardCharsets.UTF_8))));

        Wijziging wijziging = new Bewerker(concept, Set.of(), Set.of(), Lezing.ZONDER_TYPE).voerUit(new Geval("voorbeeld", Map.of("feit", "X01",
                "verwacht.x", "1", "dag", "2")));

        assertThat(wijziging.bestand()).isEqualTo("voorbeeld.gevallen.csv");
        assertThat(concept.pasToe(wijziging).bestand("voorbeeld.gevallen.csv").orElseThrow().inhoud())
                .isEqualTo("geval;feit;omschrijving;dag;verwacht.x\nVOORBEELD-G001;X01;;2;1\n");
    }

    @Test
    void ofSeveralFilesTheOneWithTheColumnsIsTaken() {
        Concepttekst concept = Concepttekst.van(List.of(new Regelbestand("a.dmn", new byte[0]), new Regelbestand("a.een.gevallen.csv",
                "geval;feit;omschrijving;x\n".getBytes(StandardCharsets.UTF_8)),
                new Regelbestand("a.twee.gevallen.csv", "geval;feit;omschrijving;y\r\nA-G001;;;1".getBytes(StandardCharsets.UTF_8))));

        Wijziging wijziging = new Bewerker(concept, Set.of("A-G007"), Set.of(), Lezing.ZONDER_TYPE).voerUit(new Geval("a", Map.of("y", "2", "z", "3")));

        assertThat(concept.pasToe(wijziging).bestand("a.twee.gevallen.csv").orElseThrow().inhoud())
                .isEqualTo("geval;feit;omschrijving;y;z\r\nA-G001;;;1;\r\nA-G008;;;2;3\r\n");
    }

    @Test
    void anAcceptedCaseExpectsWhatTheDraftAnswers() {
        Wijziging wijziging = proef.doe(new Gevalaanvaarden("voorbeeld", "VBD-G002", Map.of("verwacht.bedrag.bedrag", "189.13",
                "verwacht.bedrag.recht", "ja", "verwacht.rijen", "VBD-005 | VBD-002")));

        assertThat(proef.gevallen()).isEqualTo("""
                geval;feit;omschrijving;peildatum;opvang.plaats;verwacht.bedrag.recht;verwacht.bedrag.bedrag;verwacht.rijen
                VBD-G001;X01;Het eerste bedrag.;2022-05-01;goo;ja;205.00;
                VBD-G002;X03;"Met een ; in de zin.";2023-05-01;goo;ja;189.13;VBD-005 | VBD-002
                """);
        assertThat(wijziging.zin()).isEqualTo("In geval VBD-G002 gaat verwacht bedrag.bedrag van 150.00 naar 189.13, rijen van leeg naar VBD-005 | VBD-002.");
    }

    @Test
    void whatCannotBeIsSaidWithWhatToDo() {
        List<Bewerking> fout = List.of(new Geval("elders", Map.of("feit", "X01")), new Geval("voorbeeld", Map.of("geval", "VBD-G002")),
                new Geval("voorbeeld", Map.of("a;b", "1")),
                new Gevalaanvaarden("voorbeeld", "VBD-G009", Map.of("verwacht.x", "1")), new Gevalaanvaarden("voorbeeld", "VBD-G001", Map.of("peildatum", "1")),
                new Gevalaanvaarden("voorbeeld", "VBD-G001", Map.of("verwacht.bedrag.recht", "ja")));

        for (Bewerking bewerking : fout) {
            assertThatExceptionOfType(OngeldigeBewerking.class).as("%s", bewerking).isThrownBy(() -> proef.doe(bewerking))
                    .satisfies(melding -> assertThat(melding.oplossing()).endsWith("."));
        }
        assertThat(proef.gevallen()).isEqualTo(Proefconcept.CSV);
    }

    @Test
    void everyCaseFileOfTheProjectIsReadAsTheCasesAreRead() throws Exception {
        for (Regelbestand bestand : Projectregels.gevallen()) {
            Gevallentekst gevallen = new Gevallentekst(Bestandstekst.van(bestand));
            try (CSVParser rijen = CSVParser.parse(new String(bestand.inhoud(), StandardCharsets.UTF_8),
                    CSVFormat.DEFAULT.builder().setDelimiter(';').setIgnoreSurroundingSpaces(true).build())) {
                assertThat(gevallen.regels().stream().map(regel -> IntStream.range(0, regel.velden().size()).mapToObj(regel::veld).toList()).toList())
                        .isEqualTo(rijen.stream().map(rij -> List.of(rij.values())).toList());
            }
            assertThat(gevallen.sluit()).isTrue();
        }
    }

    @Test
    void aColumnThatAnotherCaseUsesIsNotTakenBack() {
        Concepttekst begin = proef.concept();
        Wijziging eigen = proef.doe(new Geval("voorbeeld", Map.of("geval", "VBD-G010", "opvang.vorm", "x")));
        Wijziging later = proef.doe(new Geval("voorbeeld", Map.of("geval", "VBD-G011", "opvang.vorm", "y")));

        assertThat(proef.concept().ongedaan(eigen.bestand(), eigen.splitsingen(), later.splitsingen())).isEmpty();
        List<Splitsing> terug = proef.concept().ongedaan(later.bestand(), later.splitsingen(), List.of()).orElseThrow();
        assertThat(proef.concept().pasToe(later.bestand(), terug).pasToe(eigen.bestand(), Splitsing.omgekeerd(eigen.splitsingen())).bestanden())
                .usingRecursiveComparison().isEqualTo(begin.bestanden());
    }
}
