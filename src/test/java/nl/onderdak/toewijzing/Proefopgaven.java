package nl.onderdak.toewijzing;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Small problems of every shape: ties, no room, everything excluded, large households, negative and huge values. */
final class Proefopgaven extends DomainContextBase {

    private static final List<Long> SCHALEN = List.of(0L, 1L, 10L, 10_000L, Huishouden.GROOTSTE_WAARDE);
    private static final List<Integer> KAVELS = List.of(1, 3, 12);

    @Provide
    Arbitrary<Opgave> opgaven() {
        return Arbitraries.longs().flatMap(zaad -> Arbitraries.integers().between(1, 7)
                .flatMap(huishoudens -> Arbitraries.integers().between(0, 4)
                        .map(gemeenten -> willekeurig(huishoudens, gemeenten, zaad))));
    }

    /** The same problem for the same numbers. */
    static Opgave willekeurig(int huishoudens, int gemeenten, long zaad) {
        Toeval toeval = new Toeval(zaad);
        long schaal = SCHALEN.get(toeval.onder(SCHALEN.size()));
        int grootste = KAVELS.get(toeval.onder(KAVELS.size()));
        int ruimte = toeval.onder(2) == 0 ? 4 : 14;
        int uitgesloten = toeval.onder(3);
        List<Gemeente> plaatsen = new ArrayList<>();
        for (int j = 0; j < gemeenten; j++) {
            List<Integer> grenzen = new ArrayList<>();
            int grens = 0;
            for (int k = 0; k < Bandkosten.UITWISSELING.aantal(); k++) {
                grens += toeval.onder(ruimte / 2);
                grenzen.add(grens);
            }
            plaatsen.add(new Gemeente("M" + j, grenzen));
        }
        List<Huishouden> wie = new ArrayList<>();
        for (int i = 0; i < huishoudens; i++) {
            long[] waarden = new long[gemeenten];
            for (int j = 0; j < gemeenten; j++) {
                waarden[j] = toeval.onder(4) < uitgesloten ? Huishouden.UITGESLOTEN : waarde(toeval, schaal);
            }
            wie.add(new Huishouden("H" + i, 1 + toeval.onder(grootste), waarden, toeval.onder(2) == 0 ? -20_000 : waarde(toeval, schaal)));
        }
        return new Opgave(Bandkosten.UITWISSELING, plaatsen, wie);
    }

    private static long waarde(Toeval toeval, long schaal) {
        return Math.round((toeval.onder(2_001) - 1_000) / 1_000.0 * schaal);
    }
}
