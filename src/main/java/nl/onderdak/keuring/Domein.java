package nl.onderdak.keuring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.onderdak.leeszaal.Celtest;
import nl.onderdak.regels.Feittype;

/**
 * The values a column can have.
 *
 * @param codes for a choice: all of them, in the order of the model
 * @param bereik for days and numbers: from the lowest to the highest
 */
record Domein(Soort soort, List<String> codes, Bereik bereik) {

    /** What kind of values. */
    enum Soort { KEUZE, DAG, GETAL, LOGISCH, TEKST, ANDERS }

    private static final Bereik ALLES = new Bereik(Grens.BEGIN, Grens.EINDE);

    /**
     * @param type of the column
     * @param toegestaan the values that the column itself lists, which are more exact than its type
     */
    static Domein van(Feittype type, Optional<String> toegestaan) {
        Domein ruim = van(type);
        return toegestaan.flatMap(Celtest::lees).filter(cel -> !cel.ontkend()).map(cel -> ruim.beperkt(cel.delen())).orElse(ruim);
    }

    private static Domein van(Feittype type) {
        if (type instanceof Feittype.Opsomming opsomming) {
            return new Domein(Soort.KEUZE, opsomming.waarden(), ALLES);
        }
        if (type instanceof Feittype.Getal getal) {
            return new Domein(Soort.GETAL, List.of(), new Bereik(grens(getal.minimum(), false, Grens.BEGIN), grens(getal.maximum(), true, Grens.EINDE)));
        }
        if (type instanceof Feittype.Logisch) {
            return new Domein(Soort.LOGISCH, List.of("true", "false"), ALLES);
        }
        return new Domein(type instanceof Feittype.Datum ? Soort.DAG : type instanceof Feittype.Tekst ? Soort.TEKST : Soort.ANDERS, List.of(), ALLES);
    }

    private static Grens grens(Optional<BigDecimal> waarde, boolean erna, Grens anders) {
        return waarde.map(gevonden -> new Grens(gevonden, erna)).orElse(anders);
    }

    private Domein beperkt(List<Celtest.Deel> delen) {
        if (delen.stream().allMatch(deel -> deel.laagste().filter(String.class::isInstance).isPresent())) {
            return new Domein(Soort.KEUZE, delen.stream().map(deel -> String.valueOf(deel.laagste().orElseThrow())).toList(), ALLES);
        }
        List<Bereik> bereiken = delen.stream().filter(deel -> geordend(deel.laagste()) || geordend(deel.hoogste())).map(Bereik::van).toList();
        if (bereiken.isEmpty() || soort != Soort.DAG && soort != Soort.GETAL) {
            return this;
        }
        return new Domein(soort, List.of(), new Bereik(
                bereiken.stream().map(Bereik::van).min(Grens::compareTo).orElseThrow(), bereiken.stream().map(Bereik::tot).max(Grens::compareTo).orElseThrow()));
    }

    private static boolean geordend(Optional<Object> waarde) {
        return waarde.filter(gevonden -> !(gevonden instanceof String || gevonden instanceof Boolean)).isPresent();
    }

    /** Whether all values can be gone through. */
    boolean isTeOntleden() {
        return soort != Soort.TEKST && soort != Soort.ANDERS;
    }

    boolean isGeordend() {
        return soort == Soort.DAG || soort == Soort.GETAL;
    }

    /** Whether a value that stands in a cell is of this kind; null always is. */
    boolean past(Object waarde) {
        return switch (soort) {
            case KEUZE, TEKST -> waarde instanceof String;
            case DAG -> waarde instanceof LocalDate;
            case GETAL -> waarde instanceof BigDecimal;
            case LOGISCH -> waarde instanceof Boolean;
            case ANDERS -> true;
        };
    }

    /** What a cell may say, for in a sentence. */
    String verwacht() {
        return switch (soort) {
            case KEUZE -> "een waarde uit de lijst";
            case DAG -> "een dag";
            case GETAL -> "een getal";
            case LOGISCH -> "true of false";
            case TEKST, ANDERS -> "een tekst";
        };
    }
}
