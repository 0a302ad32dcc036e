package nl.onderdak.ontleding;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * What reading an expression says about its value, without evaluating it.
 *
 * @param paden facts whose value it may be, unchanged
 * @param direct facts that reach it without a table in between
 * @param alle all facts it leans on
 * @param plekken the places on the way where facts are compared or calculated with
 */
record Waarde(Set<String> paden, Set<String> direct, Set<String> alle, Set<Rekenplek> plekken) {

    static final Waarde NIETS = new Waarde(Set.of(), Set.of(), Set.of(), Set.of());

    static Waarde feit(String pad) {
        return new Waarde(Set.of(pad), Set.of(pad), Set.of(pad), Set.of());
    }

    /** The value is one of these. */
    static Waarde eenVan(Collection<Waarde> waarden) {
        Set<String> paden = new HashSet<>();
        waarden.forEach(waarde -> paden.addAll(waarde.paden()));
        return uit(waarden).metPaden(paden);
    }

    /** The value is made of these, and is itself none of them. */
    static Waarde uit(Collection<Waarde> waarden) {
        Set<String> direct = new HashSet<>();
        Set<String> alle = new HashSet<>();
        Set<Rekenplek> plekken = new HashSet<>();
        for (Waarde waarde : waarden) {
            direct.addAll(waarde.direct());
            alle.addAll(waarde.alle());
            plekken.addAll(waarde.plekken());
        }
        return new Waarde(Set.of(), direct, alle, plekken);
    }

    Waarde metPaden(Set<String> nieuw) {
        return new Waarde(Set.copyOf(nieuw), direct, alle, plekken);
    }

    /** As it looks behind a table: only what the table says of its own accord comes through directly. */
    Waarde achterTabel(Waarde uitkomst) {
        Set<String> samen = new HashSet<>(alle);
        samen.addAll(uitkomst.alle());
        Set<Rekenplek> plaatsen = new HashSet<>(plekken);
        plaatsen.addAll(uitkomst.plekken());
        return new Waarde(uitkomst.paden(), uitkomst.direct(), samen, plaatsen);
    }

    Waarde metPlek(Set<Rekenplek> plek) {
        Set<Rekenplek> meer = new HashSet<>(plekken);
        meer.addAll(plek);
        return new Waarde(paden, direct, alle, meer);
    }

    /** Where was compared or calculated on the way here, without the facts themselves. */
    Waarde alleenPlekken() {
        return new Waarde(Set.of(), Set.of(), Set.of(), plekken);
    }
}
