package nl.onderdak.uitvoer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.onderdak.bewerking.Concepttekst;
import nl.onderdak.bewerking.Werkbladlezer;
import nl.onderdak.bewerking.Werkbladverschil;
import nl.onderdak.leeszaal.Cel;
import nl.onderdak.leeszaal.Rijbeschrijving;
import nl.onderdak.leeszaal.Tabelbeschrijving;
import nl.onderdak.leeszaal.Tabellen;
import nl.onderdak.regels.Projectregelset;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.Rij;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Every table of the release as a workbook, read back. */
class WerkbladTest {

    private static final Regelset REGELSET = Projectregelset.REGELSET;
    private static final Tabellen TABELLEN = Tabellen.van(REGELSET);
    private static final Concepttekst CONCEPT = Concepttekst.van(REGELSET.bestanden());
    private static final Werkbladverschil GEEN_VERSCHIL = new Werkbladverschil(List.of(), List.of(), List.of());
    private static final LocalDate DAG = LocalDate.of(2026, 11, 27);

    @Test
    void everyCellOfEveryTableComesBackAsItStandsAndReadsAsNoEdit() throws IOException {
        int rijen = 0;
        for (String model : REGELSET.rijen().stream().map(Rij::plaats).map(plaats -> plaats.model()).distinct().toList()) {
            for (Tabelbeschrijving tabel : TABELLEN.tabellen(model)) {
                byte[] bytes = Werkblad.schrijf(tabel, DAG);
                try (XSSFWorkbook map = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
                    vergelijk(map.getSheetAt(0), tabel);
                    assertThat(map.getSheetAt(1).getRow(5).getCell(1).getStringCellValue()).isEqualTo(REGELSET.hash());
                }
                if (tabel.trefregel().isPresent()) {
                    assertThat(lees(tabel, bytes)).isEqualTo(GEEN_VERSCHIL);
                    assertThat(lees(tabel, Werkbladcsv.schrijf(tabel))).isEqualTo(GEEN_VERSCHIL);
                }
                rijen += tabel.rijen().size();
            }
        }
        assertThat(rijen).isEqualTo(REGELSET.rijen().size());
    }

    private static Werkbladverschil lees(Tabelbeschrijving tabel, byte[] bytes) {
        return Werkbladlezer.lees(CONCEPT, CONCEPT.bestand(tabel.model() + ".dmn").orElseThrow().tabel(tabel.naam()).orElseThrow(), bytes, Optional.empty());
    }

    @Test
    void aTextThatLooksLikeAFormulaStaysText() throws IOException {
        for (String gevaarlijk : List.of("=1+1", "+1", "-kop", "@som", "=HYPERLINK(\"https://elders.example\")")) {
            Rijbeschrijving rij = new Rijbeschrijving("X-001", List.of(new Cel(gevaarlijk, gevaarlijk, false)), List.of(), Optional.empty(), gevaarlijk, List.of(),
                    List.of(gevaarlijk), "bevestigd", Optional.of(gevaarlijk), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                    Optional.empty());
            try (XSSFWorkbook map = lees(new Tabelbeschrijving("a".repeat(64), "proef", "proef", gevaarlijk, Optional.empty(), Optional.of("UNIQUE"), List.of(), List.of(),
                    List.of(rij)))) {
                for (Sheet blad : map) {
                    blad.forEach(regel -> regel.forEach(cel -> assertThat(cel.getCellType()).isEqualTo(CellType.STRING)));
                }
                Cell cel = map.getSheetAt(0).getRow(Werkblad.KOPRIJEN).getCell(1);
                assertThat(cel.getStringCellValue()).isEqualTo(gevaarlijk);
                assertThat(cel.getCellStyle().getQuotePrefixed()).isTrue();
            }
        }
    }

    private static XSSFWorkbook lees(Tabelbeschrijving tabel) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Werkblad.schrijf(tabel, DAG)));
    }

    private static void vergelijk(Sheet blad, Tabelbeschrijving tabel) {
        assertThat(blad.getLastRowNum() + 1).isEqualTo(Werkblad.KOPRIJEN + tabel.rijen().size());
        for (int i = 0; i < tabel.invoer().size(); i++) {
            assertThat(tekst(blad.getRow(0).getCell(i + 1))).isEqualTo(tabel.invoer().get(i).titel());
            assertThat(tekst(blad.getRow(1).getCell(i + 1))).isEqualTo(tabel.invoer().get(i).uitdrukking().orElseThrow());
        }
        for (int i = 0; i < tabel.rijen().size(); i++) {
            Rijbeschrijving rij = tabel.rijen().get(i);
            List<String> verwacht = new ArrayList<>(List.of(rij.id()));
            rij.invoer().forEach(cel -> verwacht.add(cel.feel()));
            rij.uitkomst().forEach(cel -> verwacht.add(cel.feel()));
            rij.regeltekst().ifPresent(verwacht::add);
            verwacht.addAll(Werkblad.annotaties(rij));
            Row regel = blad.getRow(Werkblad.KOPRIJEN + i);
            assertThat((int) regel.getLastCellNum()).isEqualTo(verwacht.size());
            for (int kolom = 0; kolom < verwacht.size(); kolom++) {
                eisGelijk(regel.getCell(kolom), verwacht.get(kolom), tabel.model() + " " + tabel.naam() + " " + rij.id());
            }
        }
    }

    private static void eisGelijk(Cell cel, String verwacht, String waar) {
        switch (cel.getCellType()) {
            case NUMERIC -> {
                if (verwacht.startsWith("date")) {
                    assertThat("date(\"" + cel.getLocalDateTimeCellValue().toLocalDate() + "\")").as(waar).isEqualTo(verwacht);
                } else {
                    assertThat(BigDecimal.valueOf(cel.getNumericCellValue())).as(waar).isEqualByComparingTo(verwacht);
                }
            }
            case BOOLEAN -> assertThat(String.valueOf(cel.getBooleanCellValue())).as(waar).isEqualTo(verwacht);
            default -> assertThat(tekst(cel)).as(waar).isEqualTo(verwacht);
        }
    }

    private static String tekst(Cell cel) {
        return cel.getStringCellValue();
    }
}
