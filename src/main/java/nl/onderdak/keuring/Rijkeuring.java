package nl.onderdak.keuring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.onderdak.controle.Tabelregels;
import nl.onderdak.regels.Knoop;
import nl.onderdak.regels.Rij;
import org.kie.dmn.model.api.DecisionRule;
import org.kie.dmn.model.api.Definitions;

/** Checks the rows of a table: their annotations, and their ids over the whole draft. */
final class Rijkeuring {

    /** Told better elsewhere: with the column of the cell, or with a case. */
    private static final List<String> ELDERS = List.of("periode-omgekeerd", "dubbele-rij", "dag-zonder-rij");

    private final Tabelbeeld tabel;
    private final Knoop knoop;

    private Rijkeuring(Tabelbeeld tabel) {
        this.tabel = tabel;
        this.knoop = new Knoop(tabel.model().getName(), tabel.naam());
    }

    static List<Bevinding> keur(Tabelbeeld tabel) {
        Rijkeuring keuring = new Rijkeuring(tabel);
        List<Bevinding> bevindingen = new ArrayList<>(keuring.annotaties());
        bevindingen.addAll(keuring.ids());
        bevindingen.addAll(keuring.verdwenen());
        return bevindingen;
    }

    private List<Bevinding> annotaties() {
        List<String> rijen = tabel.tabel().getRule().stream().map(DecisionRule::getId).toList();
        Optional<Kolom> periode = tabel.kolommen().stream().filter(Kolom::periode).findFirst();
        return Tabelregels.controleer(tabel.model(), tabel.element(), tabel.tabel()).stream().filter(gevonden -> !ELDERS.contains(gevonden.code())).map(gevonden -> {
            Plaats plaats = rijen.contains(gevonden.plaats()) ? tabel.plaats().rij(gevonden.plaats()) : tabel.plaats();
            return gevonden.code().equals("periode") ? Vertaling.van(gevonden, plaats.kolom(periode.orElseThrow().id()), periode.get().titel()) : Vertaling.van(gevonden, plaats);
        }).toList();
    }

    private List<Bevinding> ids() {
        Map<String, Knoop> elders = elders();
        List<Bevinding> bevindingen = new ArrayList<>();
        for (DecisionRule rij : tabel.tabel().getRule()) {
            String id = rij.getId();
            Plaats plaats = tabel.plaats().rij(id);
            Optional<Knoop> vroeger = tabel.beeld().basis().rij(id).map(Rij::plaats).filter(ander -> !ander.equals(knoop));
            if (elders.containsKey(id)) {
                bevindingen.add(Bevinding.fout("rij-id-dubbel", plaats, "Rij-id " + id + " staat ook in tabel " + elders.get(id).naam() + " van " + elders.get(id).model() + ".",
                        "Geef deze rij een eigen id."));
            } else if (vroeger.isPresent()) {
                bevindingen.add(Bevinding.fout("rij-id-hergebruikt", plaats,
                        "Rij-id " + id + " was van een andere rij, in tabel " + vroeger.get().naam() + " van " + vroeger.get().model() + ".",
                        "Geef deze rij een nieuwe id; een id wordt nooit opnieuw gebruikt."));
            }
        }
        return bevindingen;
    }

    /** Ids of all rows of the draft in other tables. */
    private Map<String, Knoop> elders() {
        Conceptbeeld beeld = tabel.beeld();
        Map<String, Knoop> elders = new HashMap<>();
        Set<String> anders = new HashSet<>(beeld.veranderd());
        beeld.basis().definities().stream().map(Definitions::getName).filter(naam -> !beeld.modellen().containsKey(naam)).forEach(anders::add);
        beeld.basis().rijen().stream().filter(rij -> !anders.contains(rij.plaats().model()) && !rij.plaats().equals(knoop))
                .forEach(rij -> elders.put(rij.id(), rij.plaats()));
        elders.putAll(beeld.weggelaten());
        beeld.veranderd().stream().map(beeld.modellen()::get).flatMap(model -> beeld.tabellen(model).stream())
                .filter(ander -> !ander.plaats().equals(tabel.plaats()))
                .forEach(ander -> ander.tabel().getRule().forEach(rij -> elders.put(rij.getId(), new Knoop(ander.model().getName(), ander.naam()))));
        return elders;
    }

    private List<Bevinding> verdwenen() {
        List<String> nu = tabel.tabel().getRule().stream().map(DecisionRule::getId).toList();
        return tabel.beeld().basis().rijen().stream().filter(rij -> rij.plaats().equals(knoop) && !nu.contains(rij.id()))
                .map(rij -> Bevinding.letOp("rij-verdwenen", tabel.plaats().rij(rij.id()), "Rij " + rij.id() + " geldt nu en is uit de tabel verdwenen.",
                        "Zet de rij terug en sluit haar periode, zodat oude adviezen te volgen blijven."))
                .toList();
    }
}
