package nl.onderdak.adviespagina;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Feittype;
import nl.onderdak.regels.Gegeven;
import nl.onderdak.regels.Knoop;
import nl.onderdak.regels.Regelset;

/**
 * Tells the decisions a reader asked for from the steps that lead to them, by type alone: a decision counts when it has a {@code recht}, money,
 * or leaves something to a person, unless another such decision repeats it.
 */
final class Hoofdbesluiten {

    private static final String RECHT = "recht";
    private static final String RECHTTYPE = "Recht";

    private final Optional<Regelset> regelset;
    private final String model;
    private final List<Gegeven> beslissingen;
    private final JsonNode uitkomst;

    Hoofdbesluiten(Optional<Regelset> regelset, String model, List<Gegeven> beslissingen, JsonNode uitkomst) {
        this.regelset = regelset;
        this.model = model;
        this.beslissingen = beslissingen;
        this.uitkomst = uitkomst;
    }

    /**
     * The decisions a reader asked for, in the order of the model; where none says who gets what, those that nothing else leans on. A list among
     * those is read elsewhere in the letter, as a list.
     */
    List<Gegeven> kies() {
        List<Gegeven> kandidaten = beslissingen.stream().filter(this::telt).toList();
        if (!kandidaten.isEmpty()) {
            return kandidaten.stream().filter(besluit -> kandidaten.stream().noneMatch(ander -> herhaalt(ander, besluit))).toList();
        }
        List<Gegeven> einden = beslissingen.stream().filter(this::isEinde).toList();
        List<Gegeven> gezegd = einden.stream().filter(besluit -> !uitkomst.path(besluit.naam()).isArray() && uitkomst.hasNonNull(besluit.naam())).toList();
        return gezegd.isEmpty() ? einden : gezegd;
    }

    /** Whether no other decision of the model leans on it: what it says is not said again. */
    boolean isEinde(Gegeven besluit) {
        return beslissingen.stream().noneMatch(ander -> leunt(ander, besluit));
    }

    private boolean telt(Gegeven besluit) {
        JsonNode waarde = uitkomst.path(besluit.naam());
        return heeftRecht(besluit, waarde) || heeftGeld(besluit.type(), waarde) || Oordeel.laatOpen(waarde);
    }

    private boolean heeftRecht(Gegeven besluit, JsonNode waarde) {
        return waarde.path(RECHT).isTextual() || besluit.type().naam().equals(RECHTTYPE) && waarde.isTextual();
    }

    private static boolean heeftGeld(Feittype type, JsonNode waarde) {
        return type instanceof Feittype.Getal getal && getal.geld() && waarde.isNumber()
                || type instanceof Feittype.Structuur structuur
                        && structuur.velden().stream().anyMatch(veld -> heeftGeld(veld.type(), waarde.path(veld.naam())));
    }

    private boolean herhaalt(Gegeven ander, Gegeven besluit) {
        if (ander.equals(besluit) || !(ander.type() instanceof Feittype.Structuur) || !leunt(ander, besluit)) {
            return false;
        }
        JsonNode waarde = uitkomst.path(besluit.naam());
        if (!(besluit.type() instanceof Feittype.Structuur)) {
            return true;
        }
        if (heeftRecht(besluit, waarde)) {
            Set<String> eigen = velden(besluit);
            return velden(ander).size() > eigen.size() && velden(ander).containsAll(eigen);
        }
        return !Oordeel.laatOpen(waarde);
    }

    private static Set<String> velden(Gegeven besluit) {
        return ((Feittype.Structuur) besluit.type()).velden().stream().map(Gegeven::naam).collect(Collectors.toSet());
    }

    /** Whether {@code ander} requires {@code besluit}, directly or through other decisions. */
    private boolean leunt(Gegeven ander, Gegeven besluit) {
        return !ander.equals(besluit) && regelset.map(set -> steun(set, ander).contains(new Knoop(model, besluit.naam()))).orElse(false);
    }

    private Set<Knoop> steun(Regelset set, Gegeven besluit) {
        Set<Knoop> gezien = new LinkedHashSet<>();
        Deque<Knoop> teDoen = new ArrayDeque<>(set.steunVan(new Knoop(model, besluit.naam())));
        while (!teDoen.isEmpty()) {
            Knoop knoop = teDoen.pop();
            if (gezien.add(knoop)) {
                teDoen.addAll(set.steunVan(knoop));
            }
        }
        return gezien;
    }

    /** The decisions of the model with their types; without the model those of the outcome, untyped. */
    static List<Gegeven> beslissingen(Optional<Regelset> regelset, String model, JsonNode uitkomst) {
        return regelset.flatMap(set -> set.model(model)).map(Beslismodel::uitkomsten)
                .orElseGet(() -> Waardetekst.velden(new Feittype.Vrij("Any", ""), uitkomst));
    }
}
