package nl.onderdak.bewerking;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.onderdak.uitvoer.Werkblad;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads the sheet of a table out of a workbook. */
final class Werkboeklezer {

    /** A part that unpacks to more is no table: two thousand characters on every row that is allowed. */
    private static final long GROOTSTE_DEEL = 10_000_000;

    static {
        ZipSecureFile.setMaxEntrySize(GROOTSTE_DEEL);
    }

    private final XSSFWorkbook map;

    private Werkboeklezer(XSSFWorkbook map) {
        this.map = map;
    }

    /**
     * @param tabel name of the table, by which its sheet is found
     * @throws OngeldigeBewerking when there is no such sheet to read
     */
    static Blad lees(byte[] bestand, String tabel) {
        try (OPCPackage pakket = OPCPackage.open(new ByteArrayInputStream(bestand)); XSSFWorkbook map = new XSSFWorkbook(pakket)) {
            return new Werkboeklezer(map).lees(tabel);
        } catch (OngeldigeBewerking fout) {
            throw fout;
        } catch (IOException | InvalidFormatException | RuntimeException fout) {
            // What the library throws on a broken or hostile file is of no single kind.
            throw new OngeldigeBewerking("Het werkblad is niet te lezen.", "Open het in uw rekenprogramma en bewaar het als XLSX zonder wachtwoord.");
        }
    }

    private Blad lees(String tabel) {
        Sheet blad = kies(tabel);
        List<List<Bladcel>> rijen = new ArrayList<>();
        for (Row rij : blad) {
            List<Bladcel> cellen = IntStream.range(0, Math.max(0, rij.getLastCellNum())).mapToObj(kolom -> cel(rij.getCell(kolom))).toList();
            if (!cellen.stream().allMatch(Bladcel.Leeg.class::isInstance)) {
                while (rijen.size() < Math.min(rij.getRowNum(), Blad.MEESTE_RIJEN)) {
                    rijen.add(List.of());
                }
                rijen.add(cellen);
            }
        }
        return new Blad(rijen, herkomst());
    }

    /** The sheet with the name of the table; else the only visible one that begins as a table does. */
    private Sheet kies(String tabel) {
        int opNaam = map.getSheetIndex(WorkbookUtil.createSafeSheetName(tabel));
        if (opNaam >= 0 && map.getSheetVisibility(opNaam) != SheetVisibility.VISIBLE) {
            throw new OngeldigeBewerking("Het blad " + map.getSheetName(opNaam) + " is verborgen.",
                    "Maak het zichtbaar, of haal het weg als het niet meer telt.");
        }
        List<Integer> kandidaten = IntStream.range(0, map.getNumberOfSheets()).filter(i -> map.getSheetVisibility(i) == SheetVisibility.VISIBLE
                && begint(map.getSheetAt(i))).boxed().toList();
        if (kandidaten.size() > 1) {
            throw new OngeldigeBewerking("Meer dan een blad heeft een tabel: " + String.join(", ", kandidaten.stream().map(map::getSheetName).toList()) + ".",
                    "Bewaar alleen het blad dat moet tellen.");
        }
        if (opNaam >= 0 || kandidaten.isEmpty()) {
            return map.getSheetAt(Math.max(0, opNaam));
        }
        return map.getSheetAt(kandidaten.get(0));
    }

    private static boolean begint(Sheet blad) {
        Row kop = blad.getRow(0);
        return kop != null && cel(kop.getCell(0)) instanceof Bladcel.Tekst tekst && tekst.tekst().strip().equals(Werkblad.RIJ);
    }

    private Map<String, String> herkomst() {
        Map<String, String> herkomst = new LinkedHashMap<>();
        Sheet blad = map.getSheet(Werkblad.HERKOMST);
        if (blad != null) {
            blad.forEach(rij -> {
                if (cel(rij.getCell(0)) instanceof Bladcel.Tekst naam && cel(rij.getCell(1)) instanceof Bladcel.Tekst waarde) {
                    herkomst.put(naam.tekst().strip(), waarde.tekst().strip());
                }
            });
        }
        return herkomst;
    }

    private static Bladcel cel(Cell cel) {
        if (cel == null || cel.getCellType() == CellType.BLANK) {
            return new Bladcel.Leeg();
        }
        return switch (cel.getCellType()) {
            case STRING -> Csvlezer.cel(cel.getStringCellValue());
            case BOOLEAN -> new Bladcel.Logisch(cel.getBooleanCellValue());
            case NUMERIC -> getal(cel);
            case FORMULA -> new Bladcel.Onleesbaar("In de cel staat een formule.", "Zet er de uitkomst als waarde neer (plakken als waarde).");
            default -> new Bladcel.Onleesbaar("In de cel staat een fout van het rekenprogramma.", "Zet er de waarde neer die bedoeld is.");
        };
    }

    private static Bladcel getal(Cell cel) {
        if (!DateUtil.isCellDateFormatted(cel)) {
            boolean vanaf1904 = ((XSSFWorkbook) cel.getSheet().getWorkbook()).isDate1904();
            return new Bladcel.Getal(cel.getNumericCellValue(), serie -> dag(DateUtil.getLocalDateTime(serie, vanaf1904)));
        }
        LocalDateTime moment = cel.getLocalDateTimeCellValue();
        return moment == null || !moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? new Bladcel.Onleesbaar("In de cel staat een tijd.",
                "Zet er een hele dag neer, zonder tijd.")
                : new Bladcel.Dag(moment.toLocalDate());
    }

    /** @return null when the number is no day */
    private static LocalDate dag(LocalDateTime moment) {
        return moment == null ? null : moment.toLocalDate();
    }
}
