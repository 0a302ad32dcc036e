package nl.onderdak.uitvoer;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * The cell styles of one workbook.
 *
 * @param letterlijk of a text that looks like a formula
 */
record Celopmaak(CellStyle kop, CellStyle tekst, CellStyle letterlijk, CellStyle getal, CellStyle dag) {

    static Celopmaak van(Workbook map) {
        CellStyle tekst = map.createCellStyle();
        tekst.setVerticalAlignment(VerticalAlignment.TOP);
        tekst.setWrapText(true);
        CellStyle letterlijk = map.createCellStyle();
        letterlijk.cloneStyleFrom(tekst);
        letterlijk.setQuotePrefixed(true);
        CellStyle getal = map.createCellStyle();
        getal.cloneStyleFrom(tekst);
        CellStyle dag = map.createCellStyle();
        dag.cloneStyleFrom(tekst);
        dag.setDataFormat(map.createDataFormat().getFormat("yyyy-mm-dd"));
        Font vet = map.createFont();
        vet.setBold(true);
        CellStyle kop = map.createCellStyle();
        kop.cloneStyleFrom(tekst);
        kop.setFont(vet);
        kop.setBorderBottom(BorderStyle.THIN);
        return new Celopmaak(kop, tekst, letterlijk, getal, dag);
    }
}
