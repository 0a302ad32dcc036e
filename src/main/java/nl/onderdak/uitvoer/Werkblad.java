package nl.onderdak.uitvoer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.transform.TransformerFactory;
import nl.onderdak.leeszaal.Bronvermelding;
import nl.onderdak.leeszaal.Cel;
import nl.onderdak.leeszaal.Rijbeschrijving;
import nl.onderdak.leeszaal.Tabelbeschrijving;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A table as a workbook: the table with its exact cells and all annotations, and a sheet that says where it comes from. */
public final class Werkblad {

    /** Columns behind those of the table, in this order. */
    public static final List<String> ANNOTATIES = List.of("toelichting", "bron", "feit", "zekerheid", "vraag", "gegevens");
    /** Head of the first column. */
    public static final String RIJ = "rij";
    static final String REGELTEKST = "regeltekst";
    /** Rows above the first row of the table: titles, then expressions. */
    public static final int KOPRIJEN = 2;
    /** Sheet that says where the table comes from: a name and a value per row. */
    public static final String HERKOMST = "Herkomst";

    // For every part of a workbook POI asks for a new factory, and the one that is found on the class path takes a tenth of a second to begin.
    static {
        System.setProperty("javax.xml.transform.TransformerFactory", TransformerFactory.newDefaultInstance().getClass().getName());
    }

    private static final int TEKEN = 256;
    private static final int SMAL = 16;
    private static final int BREED = 60;

    private final XSSFWorkbook map;
    private final Celopmaak opmaak;

    private Werkblad(XSSFWorkbook map) {
        this.map = map;
        this.opmaak = Celopmaak.van(map);
    }

    /** @param dag day of the export */
    public static byte[] schrijf(Tabelbeschrijving tabel, LocalDate dag) {
        try (XSSFWorkbook map = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Werkblad werkblad = new Werkblad(map);
            werkblad.tabel(tabel);
            werkblad.herkomst(tabel, dag);
            map.write(bytes);
            // Closing would otherwise write it all a second time.
            map.getPackage().revert();
            return bytes.toByteArray();
        } catch (IOException onmogelijk) {
            throw new UncheckedIOException("Writing to memory does not fail", onmogelijk);
        }
    }

    private void tabel(Tabelbeschrijving tabel) {
        Sheet blad = map.createSheet(WorkbookUtil.createSafeSheetName(tabel.naam()));
        List<String> titels = titels(tabel);
        kop(blad.createRow(0), titels);
        kop(blad.createRow(1), uitdrukkingen(tabel));
        for (Rijbeschrijving rij : tabel.rijen()) {
            rij(blad.createRow(blad.getLastRowNum() + 1), rij);
        }
        for (int kolom = 0; kolom < titels.size(); kolom++) {
            String titel = titels.get(kolom);
            blad.setColumnWidth(kolom, TEKEN * (titel.equals("toelichting") || titel.equals("bron") || titel.equals(REGELTEKST) ? BREED : SMAL));
        }
        blad.createFreezePane(1, KOPRIJEN);
    }

    static List<String> titels(Tabelbeschrijving tabel) {
        List<String> titels = new ArrayList<>(List.of(RIJ));
        tabel.invoer().forEach(kolom -> titels.add(kolom.titel()));
        tabel.uitkomst().forEach(kolom -> titels.add(kolom.titel()));
        if (tabel.trefregel().isEmpty()) {
            titels.add(REGELTEKST);
        }
        titels.addAll(ANNOTATIES);
        return titels;
    }

    /** The second row: an expression below the title of a condition. */
    static List<String> uitdrukkingen(Tabelbeschrijving tabel) {
        List<String> uitdrukkingen = new ArrayList<>(List.of(""));
        tabel.invoer().forEach(kolom -> uitdrukkingen.add(kolom.uitdrukking().orElse("")));
        return uitdrukkingen;
    }

    private void kop(Row rij, List<String> teksten) {
        for (String tekst : teksten) {
            Cell cel = rij.createCell(Math.max(0, rij.getLastCellNum()));
            cel.setCellValue(tekst);
            cel.setCellStyle(opmaak.kop());
        }
    }

    private void rij(Row bladrij, Rijbeschrijving rij) {
        tekst(bladrij, rij.id());
        List<Cel> cellen = new ArrayList<>(rij.invoer());
        cellen.addAll(rij.uitkomst());
        cellen.forEach(cel -> Celwaarde.vul(volgende(bladrij), cel.feel(), opmaak));
        rij.regeltekst().ifPresent(regel -> tekst(bladrij, regel));
        annotaties(rij).forEach(annotatie -> tekst(bladrij, annotatie));
    }

    static List<String> annotaties(Rijbeschrijving rij) {
        return List.of(rij.toelichting(), rij.bronnen().stream().map(Werkblad::bron).collect(Collectors.joining("\n")), String.join(" ", rij.feiten()),
                rij.zekerheid(), rij.vraag().orElse(""), String.join(" ", rij.gegevens()));
    }

    private static String bron(Bronvermelding bron) {
        return bron.verwijzing() + " | " + bron.opschrift();
    }

    private void herkomst(Tabelbeschrijving tabel, LocalDate dag) {
        Sheet blad = map.createSheet(HERKOMST);
        regel(blad, "model", tabel.model());
        regel(blad, "tabel", tabel.naam());
        regel(blad, "betekenis", tabel.omschrijving());
        regel(blad, "trefregel", tabel.trefregel().orElse("Drools-regels"));
        regel(blad, "rijen", String.valueOf(tabel.rijen().size()));
        regel(blad, "regelset", tabel.regelset());
        regel(blad, "uitgevoerd op", dag.toString());
        regel(blad, "lezen", "De eerste rij is de titel van de kolom, de tweede de uitdrukking. Een streepje betekent: maakt niet uit. "
                + "Getallen en dagen zijn getallen en dagen; al het andere staat er zoals in de tabel.");
        regel(blad, "aanpassen", "Dit blad is een afschrift: de regels veranderen niet als u het wijzigt. In een wijzigingsvoorstel kunt u het weer inlezen; "
                + "u ziet dan eerst wat er verandert. Laat koppen en nummers van rijen staan; een nieuwe rij krijgt zelf een nummer.");
        blad.setColumnWidth(0, TEKEN * SMAL);
        blad.setColumnWidth(1, TEKEN * BREED);
    }

    private void regel(Sheet blad, String naam, String waarde) {
        Row rij = blad.createRow(blad.getLastRowNum() + 1);
        kop(rij, List.of(naam));
        tekst(rij, waarde);
    }

    private void tekst(Row rij, String tekst) {
        Celwaarde.tekst(volgende(rij), tekst, opmaak);
    }

    private static Cell volgende(Row rij) {
        return rij.createCell(Math.max(0, rij.getLastCellNum()));
    }
}
