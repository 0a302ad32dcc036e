package nl.onderdak.mutatie;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.onderdak.gevolg.Tabelverschil;
import nl.onderdak.leeszaal.Cel;
import nl.onderdak.leeszaal.Celtest;
import nl.onderdak.leeszaal.Rijbeschrijving;
import nl.onderdak.leeszaal.Tabelbeschrijving;
import nl.onderdak.leeszaal.Tabellen;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Gegeven;
import nl.onderdak.regels.Knoop;
import nl.onderdak.regels.Regelset;

/**
 * Which values a column can have at all: those that it says itself, without those that its model refuses whatever the other facts are, such as
 * a day before the first one it knows. What a table answers then is never seen.
 */
final class Waardenbereik {

    private static final String VERZAMEL = "COLLECT";

    private final Regelset regelset;
    private final Tabellen tabellen;

    Waardenbereik(Regelset regelset, Tabellen tabellen) {
        this.regelset = regelset;
        this.tabellen = tabellen;
    }

    /** By FEEL text of the column, as a cell. */
    Map<String, String> van(Tabelbeschrijving tabel) {
        Map<String, String> waarden = new LinkedHashMap<>(Tabelverschil.waarden(regelset, tabel));
        Knoop knoop = new Knoop(tabel.model(), tabel.naam());
        Invloed invloed = new Invloed(regelset, knoop);
        List<Beslismodel> modellen = regelset.modellen().stream().filter(model -> invloed.raaktModel(model.naam())).toList();
        if (modellen.size() == 1 && modellen.get(0).naam().equals(tabel.model())) {
            Beslismodel model = modellen.get(0);
            Optional<Knoop> controle = model.controle().map(naam -> new Knoop(model.naam(), naam)).filter(weigert -> !regelset.leunt(weigert, Set.of(knoop)));
            controle.ifPresent(weigert -> model.invoer().stream().filter(Gegeven::verplicht).map(Gegeven::naam)
                    .forEach(feit -> geweigerd(weigert, feit).ifPresent(cel -> waarden.putIfAbsent(feit, "not(" + cel + ")"))));
        }
        return waarden;
    }

    /** The values for which a list of refusals always has a row; only what is read as literals counts. */
    private Optional<String> geweigerd(Knoop controle, String feit) {
        return tabellen.tabellen(controle.model()).stream().filter(tabel -> tabel.trefregel().filter(VERZAMEL::equals).isPresent())
                .filter(tabel -> regelset.leunt(controle, Set.of(new Knoop(tabel.model(), tabel.naam()))))
                .flatMap(tabel -> tabel.rijen().stream().flatMap(rij -> enige(tabel, rij, feit))).filter(cel -> Celtest.lees(cel).filter(test -> !test.ontkend()).isPresent())
                .reduce((een, ander) -> een + ", " + ander);
    }

    private static Stream<String> enige(Tabelbeschrijving tabel, Rijbeschrijving rij, String feit) {
        List<Integer> gebonden = Stream.iterate(0, i -> i + 1).limit(rij.invoer().size()).filter(i -> !rij.invoer().get(i).vrij()).toList();
        return gebonden.size() == 1 && tabel.invoer().get(gebonden.get(0)).uitdrukking().filter(feit::equals).isPresent()
                ? gebonden.stream().map(rij.invoer()::get).map(Cel::feel) : Stream.of();
    }
}
