package nl.onderdak.bewerking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.onderdak.bewerking.Bewerking.Annotatietekst;
import nl.onderdak.bewerking.Bewerking.Beeindigen;
import nl.onderdak.bewerking.Bewerking.Cel;
import nl.onderdak.bewerking.Bewerking.Toevoegen;
import nl.onderdak.bewerking.Bewerking.Verplaatsen;
import nl.onderdak.leeszaal.Tabelbeschrijving;
import nl.onderdak.leeszaal.Tabellen;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.RegelsetLoader;
import nl.onderdak.uitvoer.Werkblad;
import nl.onderdak.uitvoer.Werkbladcsv;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A spreadsheet as a person hands it in again. Columns: A rij, B plaats, C peildatum, D recht, E bedrag, F toelichting, G bron, H feit, I zekerheid, J vraag, K gegevens. */
class WerkbladlezerTest {

    private static final String TITEL = "Regeling opvang ontheemden Oekraïne";
    private static final String MODEL = Proefconcept.MODEL.replace("<text>93.00</text>", "<text>date(\"2024-02-29\")</text>")
            .replace("<text>stcrt-2022-9469</text>", "<text>stcrt-2022-9469 | " + TITEL
            + "\njci1.3:c:BWBR0046503&amp;artikel=10&amp;z=2023-02-01&amp;g=2023-02-01</text>");
    private static final Tabelbeschrijving TABEL = Tabellen.van(RegelsetLoader.laad(List.of(new Regelbestand(Proefconcept.NAAM,
            MODEL.getBytes(StandardCharsets.UTF_8)))))
            .tabel("voorbeeld", "bedrag");

    @Test
    void whatNobodyTouchedIsNoEdit() {
        assertThat(lees(map -> { })).isEqualTo(new Werkbladverschil(List.of(), List.of(), List.of()));
    }

    @Test
    void aNumberIsWrittenAsTheOthersInItsColumn() {
        assertThat(bewerkingen(map -> cel(map, 3, 4).setCellValue(0.1 + 0.2))).containsExactly(new Cel("VBD-002", "bedrag.bedrag", "150.00", "0.30"));
        assertThat(bewerkingen(map -> cel(map, 3, 4).setCellValue(150.125))).containsExactly(new Cel("VBD-002", "bedrag.bedrag", "150.00", "150.125"));
        assertThat(bewerkingen(map -> cel(map, 3, 4).setCellValue("160"))).containsExactly(new Cel("VBD-002", "bedrag.bedrag", "150.00", "160.00"));
        assertThat(bewerkingen(map -> cel(map, 3, 4).setCellValue("150"))).isEmpty();
        assertThat(bewerkingen(map -> cel(map, 4, 4).setCellValue(12_000_000))).containsExactly(new Cel("VBD-003", "bedrag.bedrag", "null", "12000000.00"));
    }

    @Test
    void aDayIsADayAlsoAsASerialNumber() {
        assertThat(bewerkingen(map -> cel(map, 5, 4).setCellValue(LocalDate.of(2028, 2, 29)))).containsExactly(new Cel("VBD-004", "bedrag.bedrag",
                "date(\"2024-02-29\")", "date(\"2028-02-29\")"));
        CellStyle[] gewoon = new CellStyle[1];
        assertThat(bewerkingen(map -> {
            gewoon[0] = map.createCellStyle();
            cel(map, 5, 4).setCellStyle(gewoon[0]);
        })).isEmpty();
        assertThat(bewerkingen(map -> {
            cel(map, 5, 4).setCellStyle(map.createCellStyle());
            cel(map, 5, 4).setCellValue(46023);
        })).containsExactly(new Cel("VBD-004", "bedrag.bedrag", "date(\"2024-02-29\")", "date(\"2026-01-01\")"));
    }

    @Test
    void whatAProgramMakesOfTypedTextIsTakenBack() {
        assertThat(bewerkingen(map -> cel(map, 2, 1).setCellValue(" \u201Epoo\u201D\u00A0 "))).containsExactly(new Cel("VBD-001", "bedrag.plaats",
                "\"goo\"", "\"poo\""));
        assertThat(bewerkingen(map -> cel(map, 5, 2).setCellValue("\u2013"))).isEmpty();
        assertThat(bewerkingen(map -> cel(map, 3, 5).setCellValue("In deze jaren is het bedrag lager.  \n"))).isEmpty();
        assertThat(bewerkingen(map -> cel(map, 2, 3).setCellValue(true))).containsExactly(new Cel("VBD-001", "bedrag.recht", "\"ja\"", "true"));
        assertThat(bewerkingen(map -> cel(map, 2, 5).setCellValue("Het \u201Eeerste\u201D bedrag.")))
                .containsExactly(new Annotatietekst("VBD-001", Annotatie.TOELICHTING, "Het eerste bedrag.", "Het \u201Eeerste\u201D bedrag."));
    }

    @Test
    void aSourceIsTakenWithoutHowItReads() {
        String was = "stcrt-2022-9469 | " + TITEL + "\njci1.3:c:BWBR0046503&artikel=10&z=2023-02-01&g=2023-02-01";
        assertThat(bewerkingen(map -> cel(map, 3, 6).setCellValue(cel(map, 3, 6).getStringCellValue().replace("2023-02-01", "2024-01-01")
                .replace("9469", "9470"))))
                .containsExactly(new Annotatietekst("VBD-002", Annotatie.BRON, was, was.replace("2023-02-01", "2024-01-01").replace("9469", "9470")));
        assertThat(bewerkingen(map -> cel(map, 3, 6).setCellValue(was))).isEmpty();
        assertThat(bewerkingen(map -> cel(map, 2, 6).setCellValue("https://coa.nl/leefgeld | Leefgeld")))
                .containsExactly(new Annotatietekst("VBD-001", Annotatie.BRON,
                "jci1.3:c:BWBR0046503&artikel=10&z=2022-04-01&g=2022-04-01", "https://coa.nl/leefgeld | Leefgeld"));
    }

    @Test
    void newRowsStandWhereTheyStandInTheSheet() {
        Werkbladverschil verschil = lees(map -> {
            schuif(map, 3, 2);
            vul(map.getSheetAt(0).createRow(3), "", "\"goo\"", ">= date(\"2030-01-01\")", "\"ja\"", "300", "Eerst.");
            vul(map.getSheetAt(0).createRow(4), "NEW-001", "\"poo\"", "", "\"ja\"", "301", "Daarna.");
        });

        assertThat(verschil.fouten()).isEmpty();
        assertThat(na(verschil).rijen()).isEqualTo("001 006 005 002 003 004");
        assertThat(na(verschil).cel("VBD-006", "bedrag")).isEqualTo("300.00");
        assertThat(na(verschil).cel("VBD-005", "peildatum")).isEqualTo("-");
        assertThat(verschil.bewerkingen()).hasSize(2).allMatch(Toevoegen.class::isInstance);
    }

    @Test
    void rowsThatWereMovedAreMovedAndAsFewAsNeeded() {
        Werkbladverschil verschil = lees(map -> {
            Sheet blad = map.getSheetAt(0);
            blad.shiftRows(2, 2, 10);
            blad.shiftRows(3, 5, -1);
            blad.shiftRows(12, 12, -7);
        });

        assertThat(verschil.bewerkingen()).containsExactly(new Verplaatsen("VBD-001", Optional.of("VBD-004")));
        assertThat(na(verschil).rijen()).isEqualTo("002 003 004 001");
    }

    @Test
    void aRowThatIsMissingEndsOnlyWhenAsked() {
        Consumer<XSSFWorkbook> zonder = map -> map.getSheetAt(0).removeRow(map.getSheetAt(0).getRow(4));

        assertThat(lees(zonder)).isEqualTo(new Werkbladverschil(List.of(), List.of(), List.of("VBD-003")));
        assertThat(lees(zonder, Optional.of(LocalDate.of(2026, 12, 31))).bewerkingen()).containsExactly(new Beeindigen("VBD-003", LocalDate.of(2026, 12, 31)));
    }

    @Test
    void columnsMayStandInAnotherOrderAndEmptyOnesDoNotMatter() {
        assertThat(bewerkingen(map -> map.getSheetAt(0).forEach(rij -> {
            rij.createCell(14).setCellValue(rij.getCell(1).getStringCellValue());
            rij.createCell(1).setBlank();
        }))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whatCannotBeTakenOverIsSaidAtItsCell(String cel, String melding, Consumer<XSSFWorkbook> verandering) {
        Werkbladverschil verschil = lees(verandering);

        assertThat(verschil.fouten()).isNotEmpty().allSatisfy(fout -> assertThat(fout.oplossing()).endsWith("."));
        assertThat(verschil.fouten()).anySatisfy(fout -> {
            assertThat(fout.cel()).isEqualTo(cel);
            assertThat(fout.melding()).contains(melding);
        });
    }

    static Stream<Arguments> whatCannotBeTakenOverIsSaidAtItsCell() {
        return Stream.of(
                fout("E4", "formule", map -> cel(map, 3, 4).setCellFormula("E3*1.05")),
                fout("E4", "fout van het rekenprogramma", map -> cel(map, 3, 4).setCellErrorValue(FormulaError.NA.getCode())),
                fout("E6", "een tijd", map -> cel(map, 5, 4).setCellValue(LocalDateTime.of(2026, 1, 1, 12, 0))),
                fout("E6", "het getal 46023.5", map -> {
                    cel(map, 5, 4).setCellStyle(map.createCellStyle());
                    cel(map, 5, 4).setCellValue(46023.5);
                }),
                fout("E4", "een bedrag zijn of twee waarden", map -> cel(map, 3, 4).setCellValue("189,13")),
                fout("E4", "een bedrag zijn of twee waarden", map -> cel(map, 3, 4).setCellValue("€ 189.13")),
                fout("E4", "geen dag", map -> cel(map, 3, 4).setCellValue("1-1-2027")),
                fout("C4", "één dag, geen periode", map -> {
                    CellStyle dag = map.createCellStyle();
                    dag.setDataFormat(map.createDataFormat().getFormat("dd-mm-yyyy"));
                    cel(map, 3, 2).setCellValue(LocalDate.of(2027, 1, 1));
                    cel(map, 3, 2).setCellStyle(dag);
                }),
                fout("B4", "is leeg; er stond \"goo\"", map -> cel(map, 3, 1).setBlank()),
                fout("D7", "De uitkomst recht van de nieuwe rij is leeg", map -> vul(map.getSheetAt(0).createRow(6), "", "\"goo\"")),
                fout("I4", "een dag of een waar/onwaar", map -> cel(map, 3, 8).setCellValue(true)),
                fout("A4", "Rij VBD-001 staat er tweemaal", map -> cel(map, 3, 0).setCellValue("VBD-001")),
                fout("A4", "Hier staat geen id", map -> cel(map, 3, 0).setCellValue(2)),
                fout("B1", "geen kolom 'plek' met uitdrukking 'opvang.plaats'", map -> cel(map, 0, 1).setCellValue("plek")),
                fout("A1", "De kolom 'plaats' ontbreekt", map -> cel(map, 0, 1).setCellValue("plek")),
                fout("C1", "geen kolom 'peildatum' met uitdrukking 'dag'", map -> cel(map, 1, 2).setCellValue("dag")),
                fout("L1", "geen kolom 'opmerking'", map -> cel(map, 0, 11).setCellValue("opmerking")),
                fout("L4", "kolom zonder titel", map -> cel(map, 3, 11).setCellValue("kijk hier even naar")),
                fout("L1", "staat er tweemaal", map -> cel(map, 0, 11).setCellValue("bron")),
                fout("Herkomst", "is van tabel elders", map -> map.getSheet("Herkomst").getRow(1).getCell(1).setCellValue("elders")));
    }

    @Test
    void aWorkbookThatDoesNotSayWhichSheetCountsIsRefused() {
        assertThatExceptionOfType(OngeldigeBewerking.class).isThrownBy(() -> lees(map -> map.setSheetVisibility(0, SheetVisibility.HIDDEN)))
                .withMessageContaining("verborgen");
        assertThatExceptionOfType(OngeldigeBewerking.class).isThrownBy(() -> lees(map -> map.cloneSheet(0)))
                .withMessage("Meer dan een blad heeft een tabel: bedrag, bedrag (2).");
        assertThat(bewerkingen(map -> {
            map.setSheetVisibility(map.getSheetIndex(map.cloneSheet(0)), SheetVisibility.VERY_HIDDEN);
            map.setSheetVisibility(1, SheetVisibility.HIDDEN);
            map.setSheetName(0, "Blad1");
        })).isEmpty();
    }

    @Test
    void aFileThatIsNoSpreadsheetIsRefused() {
        for (byte[] bestand : List.of("PK en verder niets".getBytes(StandardCharsets.UTF_8), new byte[] {'P', 'K', 3, 4},
                "rij;plaats é".getBytes(StandardCharsets.ISO_8859_1),
                "rij;\"plaats".getBytes(StandardCharsets.UTF_8), ("rij\n" + "x\n".repeat(6000)).getBytes(StandardCharsets.UTF_8))) {
            assertThatExceptionOfType(OngeldigeBewerking.class).isThrownBy(() -> lees(bestand, Optional.empty()))
                    .satisfies(fout -> assertThat(fout.oplossing()).endsWith("."));
        }
        assertThat(lees(new byte[0], Optional.empty()).fouten()).isNotEmpty();
    }

    @Test
    void aWorkbookThatUnpacksToMoreThanATableIsRefused() throws IOException {
        ByteArrayOutputStream bom = new ByteArrayOutputStream();
        try (ZipInputStream uit = new ZipInputStream(new ByteArrayInputStream(Werkblad.schrijf(TABEL, LocalDate.of(2026, 11,
                27)))); ZipOutputStream in = new ZipOutputStream(bom)) {
            for (ZipEntry deel = uit.getNextEntry(); deel != null; deel = uit.getNextEntry()) {
                in.putNextEntry(new ZipEntry(deel.getName()));
                in.write(uit.readAllBytes());
                in.write(deel.getName().endsWith("sheet1.xml") ? " ".repeat(11_000_000).getBytes(StandardCharsets.UTF_8) : new byte[0]);
            }
        }

        assertThat(bom.size()).isLessThan(100_000);
        assertThatExceptionOfType(OngeldigeBewerking.class).isThrownBy(() -> lees(bom.toByteArray(), Optional.empty()))
                .withMessage("Het werkblad is niet te lezen.");
    }

    @Test
    void aCsvThatAnotherProgramSavedAgainIsReadToo() {
        String csv = new String(Werkbladcsv.schrijf(TABEL), StandardCharsets.UTF_8);

        assertThat(csv).startsWith("\uFEFFrij;plaats;peildatum;recht;bedrag;toelichting;bron;feit;zekerheid;vraag;gegevens\r\n\"\";opvang.plaats;peildatum;;;;;;;;\r\nVBD-001;\"\"\"goo\"\"\";");
        assertThat(lees(csv.substring(1).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8), Optional.empty()).bewerkingen()).isEmpty();
        assertThat(lees(csv.replace(';', ',').replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8), Optional.empty()).bewerkingen()).isEmpty();
        assertThat(lees(csv.replace("150.00", "WAAR").getBytes(StandardCharsets.UTF_8), Optional.empty()).bewerkingen())
                .containsExactly(new Cel("VBD-002", "bedrag.bedrag", "150.00", "true"));
        assertThat(lees(csv.replace("150.00", "\"150,00\"").getBytes(StandardCharsets.UTF_8), Optional.empty()).fouten()).extracting(Celfout::cel)
                .containsExactly("E4");
        assertThatExceptionOfType(OngeldigeBewerking.class).isThrownBy(() -> lees(csv.getBytes(Charset.forName("windows-1252")), Optional.empty()))
                .withMessageContaining("UTF-8");
    }

    @Test
    void aTextThatLooksLikeAFormulaComesBackFromCsv() {
        Proefconcept proef = new Proefconcept(MODEL.replace("Het eerste bedrag.", "=1+1").replace("Bij een gastgezin geldt een vast bedrag.", "'-kop"));
        Tabelbeschrijving tabel = Tabellen.van(RegelsetLoader.laad(List.of(proef.concept().bestand(Proefconcept.NAAM).orElseThrow().bestand())))
                .tabel("voorbeeld", "bedrag");
        byte[] csv = Werkbladcsv.schrijf(tabel);

        assertThat(new String(csv, StandardCharsets.UTF_8)).contains(";'=1+1;").contains(";''-kop;");
        assertThat(Werkbladlezer.lees(proef.concept(), proef.tabel(), csv, Optional.empty()).bewerkingen()).isEmpty();
    }

    private static Arguments fout(String cel, String melding, Consumer<XSSFWorkbook> verandering) {
        return Arguments.of(cel, melding, verandering);
    }

    private static org.apache.poi.ss.usermodel.Cell cel(XSSFWorkbook map, int rij, int kolom) {
        return map.getSheetAt(0).getRow(rij).getCell(kolom, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static void schuif(XSSFWorkbook map, int vanaf, int aantal) {
        map.getSheetAt(0).shiftRows(vanaf, map.getSheetAt(0).getLastRowNum(), aantal);
    }

    private static void vul(Row rij, String... teksten) {
        for (String tekst : teksten) {
            rij.createCell(Math.max(0, rij.getLastCellNum())).setCellValue(tekst);
        }
    }

    private static List<Bewerking> bewerkingen(Consumer<XSSFWorkbook> verandering) {
        Werkbladverschil verschil = lees(verandering);
        assertThat(verschil.fouten()).isEmpty();
        return verschil.bewerkingen();
    }

    private static Werkbladverschil lees(Consumer<XSSFWorkbook> verandering) {
        return lees(verandering, Optional.empty());
    }

    private static Werkbladverschil lees(Consumer<XSSFWorkbook> verandering, Optional<LocalDate> laatsteDag) {
        try (XSSFWorkbook map = new XSSFWorkbook(new ByteArrayInputStream(Werkblad.schrijf(TABEL, LocalDate.of(2026, 11,
                27)))); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            verandering.accept(map);
            map.write(bytes);
            return lees(bytes.toByteArray(), laatsteDag);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static Werkbladverschil lees(byte[] bestand, Optional<LocalDate> laatsteDag) {
        Proefconcept proef = new Proefconcept(MODEL);
        return Werkbladlezer.lees(proef.concept(), proef.tabel(), bestand, laatsteDag);
    }

    /** The draft after the edits. */
    private static Proefconcept na(Werkbladverschil verschil) {
        Proefconcept proef = new Proefconcept(MODEL);
        verschil.bewerkingen().forEach(proef::doe);
        return proef;
    }
}
