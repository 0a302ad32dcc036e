package nl.onderdak.mutatie;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.onderdak.mutatie.Oordeel.Uitslag;
import nl.onderdak.regels.Knoop;

/**
 * How many faults of one table the cases notice.
 *
 * @param mutanten that count: those that change nothing do not
 */
record Tabelscore(String model, String tabel, int mutanten, int opgemerkt, int gelijkwaardig) {

    static List<Tabelscore> van(List<Oordeel> oordelen) {
        Map<Knoop, List<Oordeel>> perTabel = oordelen.stream()
                .collect(Collectors.groupingBy(oordeel -> oordeel.mutant().tabel(), LinkedHashMap::new, Collectors.toList()));
        return perTabel.entrySet().stream().map(tabel -> {
            int gelijk = tel(tabel.getValue(), Uitslag.GELIJKWAARDIG);
            return new Tabelscore(tabel.getKey().model(), tabel.getKey().naam(), tabel.getValue().size() - gelijk, tel(tabel.getValue(), Uitslag.OPGEMERKT), gelijk);
        }).toList();
    }

    private static int tel(List<Oordeel> oordelen, Uitslag uitslag) {
        return (int) oordelen.stream().filter(oordeel -> oordeel.uitslag() == uitslag).count();
    }

    /** Share that is noticed, 0 to 1; 1 when there is nothing to notice. */
    static double score(List<Tabelscore> tabellen) {
        int mutanten = tabellen.stream().mapToInt(Tabelscore::mutanten).sum();
        return mutanten == 0 ? 1 : (double) tabellen.stream().mapToInt(Tabelscore::opgemerkt).sum() / mutanten;
    }
}
