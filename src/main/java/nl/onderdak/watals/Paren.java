package nl.onderdak.watals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.onderdak.ontleding.Feit;
import nl.onderdak.ontleding.Kandidaat;
import nl.onderdak.ontleding.Samenhang;
import nl.onderdak.regels.Knoop;

/**
 * The pairs of changes that can do together what neither does alone. A second change only meets what the first one left: either both come
 * into one table that is reached now, or the first one leads to other rows and the second comes into a table reached then, or one makes the
 * facts contradictory and the other may make them whole again.
 */
final class Paren {

    /** @param rang lower goes first */
    record Paar(Kandidaat een, Kandidaat ander, int rang) {

        int afstand() {
            return een.afstand() + ander.afstand();
        }
    }

    private static final int HERSTELT = 0;
    private static final int OPENT = 1;
    private static final int SAMEN = 2;
    private static final int VOLGT = 3;
    private static final int NIET = 4;
    private static final int VEEL = 12;

    private final Samenhang samenhang;
    private final Set<Knoop> altijd;
    private final Set<Knoop> nu;
    private final List<Kandidaat> kandidaten;
    private final Map<String, Set<Knoop>> tabellen = new HashMap<>();
    private final Map<Kandidaat, Set<Knoop>> bereikt = new HashMap<>();
    private final Map<Kandidaat, Proef> enkel;
    private boolean vereenvoudigd;

    /**
     * @param waarden the values of every fact that may change
     * @param enkel what came of them; those that could do nothing by themselves are not among them
     */
    Paren(Samenhang samenhang, Set<Knoop> altijd, Proef nu, Map<Feit, List<Kandidaat>> waarden, Map<Kandidaat, Proef> enkel) {
        this.samenhang = samenhang;
        this.altijd = altijd;
        this.nu = metAltijd(nu);
        this.enkel = enkel;
        this.kandidaten = waarden.values().stream().flatMap(vanFeit -> beperkt(vanFeit, nu).stream()).toList();
        kandidaten.forEach(kandidaat -> {
            Proef proef = enkel.getOrDefault(kandidaat, nu);
            tabellen.computeIfAbsent(kandidaat.feit().pad(), samenhang::tabellenMet);
            bereikt.put(kandidaat, proef.verloopAnders(nu) ? metAltijd(proef) : Set.of());
        });
    }

    /** Of many days or numbers the nearest of each course the evaluation takes. */
    private List<Kandidaat> beperkt(List<Kandidaat> vanFeit, Proef nu) {
        if (vanFeit.size() <= VEEL || !vanFeit.get(0).feit().isGeordend()) {
            return vanFeit;
        }
        vereenvoudigd = true;
        Map<Proef, Kandidaat> perVerloop = new LinkedHashMap<>();
        vanFeit.forEach(kandidaat -> perVerloop.putIfAbsent(enkel.getOrDefault(kandidaat, nu), kandidaat));
        return perVerloop.values().stream().limit(VEEL).toList();
    }

    /** Whether values of days or numbers were left out. */
    boolean isVereenvoudigd() {
        return vereenvoudigd;
    }

    private Set<Knoop> metAltijd(Proef proef) {
        Set<Knoop> samen = new HashSet<>(proef.tabellen());
        samen.addAll(altijd);
        return samen;
    }

    /** All pairs, the most promising first. */
    List<Paar> geordend() {
        List<Paar> paren = new ArrayList<>();
        for (int i = 0; i < kandidaten.size(); i++) {
            for (int j = i + 1; j < kandidaten.size(); j++) {
                Kandidaat een = kandidaten.get(i);
                Kandidaat ander = kandidaten.get(j);
                if (!een.feit().pointer().equals(ander.feit().pointer())) {
                    int rang = Math.min(Math.min(rang(een, ander), rang(ander, een)), samen(een, ander));
                    if (rang < NIET) {
                        paren.add(new Paar(een, ander, rang));
                    }
                }
            }
        }
        paren.sort(Comparator.comparing(Paar::rang).thenComparing(Paar::afstand));
        return paren;
    }

    private int rang(Kandidaat eerst, Kandidaat dan) {
        if (enkel.containsKey(eerst) && enkel.get(eerst).tegenstrijdig()) {
            return samenhang.isGecontroleerd(dan.feit().pad()) ? HERSTELT : NIET;
        }
        boolean open = false;
        for (Knoop tabel : tabellen.get(dan.feit().pad())) {
            if (bereikt.get(eerst).contains(tabel)) {
                if (nu.contains(tabel)) {
                    open = true;
                } else {
                    return OPENT;
                }
            }
        }
        return open ? VOLGT : NIET;
    }

    private int samen(Kandidaat een, Kandidaat ander) {
        Set<Knoop> gedeeld = new HashSet<>(tabellen.get(een.feit().pad()));
        gedeeld.retainAll(nu);
        return Collections.disjoint(gedeeld, tabellen.get(ander.feit().pad())) ? NIET : SAMEN;
    }
}
