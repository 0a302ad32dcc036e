package nl.onderdak.toewijzing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Looks for a smallest reason why not everybody can be coupled: households are given room one by one, and the first for
 * whom none can be made is in conflict with those whose room it would need. Values play no part.
 */
public final class Knelpuntzoeker {

    private final Opgave opgave;

    private Knelpuntzoeker(Opgave opgave) {
        this.opgave = opgave;
    }

    /**
     * A minimal reason; the simplest kind first. Empty when everybody would fit if households could be split and each
     * household fits somewhere; that whole households fit together is then still not certain.
     */
    public static Optional<Knelpunt> zoek(Opgave opgave) {
        Knelpuntzoeker zoeker = new Knelpuntzoeker(opgave);
        Optional<Knelpunt> alleen = opgave.huishoudens().stream().map(zoeker::alleen).flatMap(Optional::stream).findFirst();
        return alleen.isPresent() ? alleen : zoeker.samen();
    }

    private Optional<Knelpunt> alleen(Huishouden huishouden) {
        Optional<Gemeente> ruimste = Optional.empty();
        for (int j = 0; j < huishouden.keuzen(); j++) {
            Gemeente gemeente = opgave.gemeenten().get(j);
            if (!huishouden.uitgesloten(j) && (ruimste.isEmpty() || gemeente.ruimte() > ruimste.get().ruimte())) {
                ruimste = Optional.of(gemeente);
            }
        }
        if (ruimste.isEmpty()) {
            return Optional.of(new Knelpunt.AllesUitgesloten(huishouden.id(), huishouden.personen()));
        }
        return ruimste.filter(gemeente -> gemeente.ruimte() < huishouden.personen())
                .map(gemeente -> new Knelpunt.TeGroot(huishouden.id(), huishouden.personen(), gemeente.id(), gemeente.ruimte()));
    }

    private Optional<Knelpunt> samen() {
        Plaatsing plaatsing = new Plaatsing(opgave);
        for (int i = 0; i < opgave.huishoudens().size(); i++) {
            if (!plaatsing.plaats(i)) {
                return Optional.of(knelpunt(kleinste(plaatsing, i)));
            }
        }
        return Optional.empty();
    }

    /** Leaves out everyone without whom the last household still does not fit. */
    private static BitSet kleinste(Plaatsing plaatsing, int laatste) {
        BitSet nodig = new BitSet();
        nodig.set(laatste);
        BitSet verdacht = plaatsing.inDeWeg(laatste);
        verdacht.clear(laatste);
        while (!verdacht.isEmpty()) {
            int kandidaat = verdacht.nextSetBit(0);
            verdacht.clear(kandidaat);
            plaatsing.haalWeg(kandidaat);
            if (plaatsing.plaats(laatste)) {
                nodig.set(kandidaat);
                plaatsing.haalWeg(laatste);
                plaatsing.plaats(kandidaat);
                plaatsing.plaats(laatste);
            } else {
                verdacht.and(plaatsing.inDeWeg(laatste));
            }
        }
        return nodig;
    }

    private Knelpunt knelpunt(BitSet huishoudens) {
        List<String> namen = new ArrayList<>();
        BitSet gemeenten = new BitSet();
        long personen = 0;
        for (int i = huishoudens.nextSetBit(0); i >= 0; i = huishoudens.nextSetBit(i + 1)) {
            Huishouden huishouden = opgave.huishoudens().get(i);
            namen.add(huishouden.id());
            personen += huishouden.personen();
            for (int j = 0; j < huishouden.keuzen(); j++) {
                if (!huishouden.uitgesloten(j)) {
                    gemeenten.set(j);
                }
            }
        }
        List<String> plaatsen = gemeenten.stream().mapToObj(j -> opgave.gemeenten().get(j).id()).toList();
        long ruimte = gemeenten.stream().mapToLong(j -> opgave.gemeenten().get(j).ruimte()).sum();
        return new Knelpunt.TeWeinigRuimte(namen, plaatsen, personen, ruimte);
    }
}
