package nl.onderdak.ontleding;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Gegeven;
import nl.onderdak.regels.Knoop;
import nl.onderdak.regels.Regelset;

/** What a model says about its facts before anything is evaluated. Immutable once made; making it reads the whole model. */
public final class Samenhang {

    private final Map<String, Waarde> beslissingen = new HashMap<>();
    private final Set<String> controle;
    private final Modelontleding ontleding;

    public Samenhang(Regelset regelset, Beslismodel model) {
        ontleding = new Modelontleding(regelset, model);
        for (Gegeven uitkomst : model.uitkomsten()) {
            beslissingen.put(uitkomst.naam(), ontleding.beslissing(uitkomst.naam()));
            ontleding.perTabel.computeIfAbsent(plaats(model, uitkomst.naam()), leeg -> new HashSet<>()).addAll(beslissingen.get(uitkomst.naam()).direct());
        }
        controle = model.controle().map(ontleding::beslissing).map(Waarde::alle).orElse(Set.of());
    }

    private static Knoop plaats(Beslismodel model, String beslissing) {
        return new Knoop(model.naam(), beslissing);
    }

    /** Whether one of these decisions leans on the fact. */
    public boolean leuntOp(Collection<String> gevraagd, String pad) {
        return gevraagd.stream().anyMatch(naam -> raakt(beslissingen.get(naam).alle(), pad));
    }

    /** Whether the check on contradictions leans on the fact. */
    public boolean isGecontroleerd(String pad) {
        return raakt(controle, pad);
    }

    private static boolean raakt(Set<String> paden, String pad) {
        return paden.stream().anyMatch(ander -> ander.equals(pad) || pad.startsWith(ander + ".") || ander.startsWith(pad + "."));
    }

    /** The places on the way to these decisions where days or numbers are compared with each other or calculated with, sorted. */
    public List<Rekenplek> plekken(Collection<String> gevraagd) {
        return gevraagd.stream().flatMap(naam -> beslissingen.get(naam).plekken().stream()).distinct()
                .sorted(Comparator.comparing(Rekenplek::waar).thenComparing(Rekenplek::uitdrukking)).toList();
    }

    /** The tables and asked decisions that the fact comes into without another table in between. */
    public Set<Knoop> tabellenMet(String pad) {
        return ontleding.perTabel.entrySet().stream().filter(tabel -> raakt(tabel.getValue(), pad)).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /**
     * The facts that may stand, unchanged, in an input column of a table.
     *
     * @param uitdrukking FEEL text of the column
     */
    public Set<String> feitenIn(Knoop tabel, String uitdrukking) {
        return ontleding.perKolom.getOrDefault(new Modelontleding.Tabelkolom(tabel, uitdrukking), Set.of());
    }

    /** What is looked at whatever the facts: lists of reasons, and the asked decisions themselves. */
    public Set<Knoop> altijd(Beslismodel model, Collection<String> gevraagd) {
        Set<Knoop> altijd = new HashSet<>(ontleding.altijd);
        gevraagd.forEach(naam -> altijd.add(plaats(model, naam)));
        return altijd;
    }

    /** Where tables and comparisons divide the values of a day or number. */
    public Set<Celgrens> grenzen(String pad) {
        return ontleding.grenzen.getOrDefault(pad, Set.of());
    }

    /** The texts that tables compare a free text with. */
    Set<String> teksten(String pad) {
        return ontleding.teksten.getOrDefault(pad, Set.of());
    }

    /** All days that stand in expressions and outcomes of the models. */
    Set<Celgrens> dagen() {
        return ontleding.dagen.stream().flatMap(dag -> Celgrens.rond(dag).stream()).collect(Collectors.toSet());
    }

    /** All periods that stand anywhere in the models, ISO 8601. */
    Set<String> termijnen() {
        return ontleding.termijnen;
    }

    /** All whole numbers up to the age of a person that cells are divided by. */
    Set<Integer> aantallen() {
        return ontleding.aantallen;
    }
}
