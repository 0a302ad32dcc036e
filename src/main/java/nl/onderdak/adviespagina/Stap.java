package nl.onderdak.adviespagina;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.onderdak.regels.Knoop;

/**
 * A decision on the path with the rows that fired in it.
 *
 * @param anderModel name of its model, when that is another than the one that was asked
 * @param tabel      the table as of the rule set used then; empty when that is no longer here
 */
public record Stap(String naam, Optional<String> anderModel, List<Reden> redenen, Optional<Tabelbeeld> tabel) {

    static List<Stap> pad(String model, List<Reden> redenen, Teksten nederlands, Function<Knoop, Optional<Tabelbeeld>> tabellen) {
        Map<Knoop, List<Reden>> perBeslissing = new LinkedHashMap<>();
        redenen.forEach(reden -> perBeslissing.computeIfAbsent(new Knoop(reden.model(), reden.beslissing()), nieuw -> new ArrayList<>()).add(reden));
        List<Stap> pad = new ArrayList<>();
        perBeslissing.forEach((knoop, rijen) -> pad.add(new Stap(nederlands.naam("naam", knoop.naam()).tekst(),
                Optional.of(knoop.model()).filter(naam -> !naam.equals(model)).map(naam -> nederlands.naam("naam", naam).tekst()), rijen, tabellen.apply(knoop))));
        return pad;
    }
}
