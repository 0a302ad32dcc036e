package nl.onderdak.gemeente;

import java.time.LocalDate;

/**
 * The municipalities of one year, of which there is a complete file.
 *
 * @param grenzenjaar the division is that of 1 January of this year
 * @param gezienTot   last day for which it is known to hold unchanged
 */
public record Indeling(int grenzenjaar, LocalDate gezienTot) {

    public LocalDate geldigVan() {
        return LocalDate.of(grenzenjaar, 1, 1);
    }
}
