package nl.onderdak.keuring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.onderdak.leeszaal.Dagtekst;

/** Says for which values no row applies, and what would close the gap. */
final class Gatkeuring {

    private static final int MEESTE = 10;

    private final Tabelbeeld tabel;
    private final Rooster rooster;

    private Gatkeuring(Tabelbeeld tabel, Rooster rooster) {
        this.tabel = tabel;
        this.rooster = rooster;
    }

    static List<Bevinding> keur(Tabelbeeld tabel, Rooster rooster) {
        Gatzoeker zoeker = new Gatzoeker(rooster);
        Gatkeuring keuring = new Gatkeuring(tabel, rooster);
        List<Bevinding> bevindingen = new ArrayList<>(zoeker.zoek(MEESTE).stream().map(keuring::bevinding).toList());
        if (zoeker.isAfgebroken()) {
            bevindingen.add(Bevinding.letOp("analyse-afgebroken", tabel.plaats(), "Tabel " + tabel.naam() + " is te groot om alle gevallen na te lopen.",
                    "Verdeel de tabel over twee kleinere tabellen."));
        }
        return bevindingen;
    }

    private Bevinding bevinding(List<BitSet> gat) {
        Optional<Kolom> periode = rooster.periodekolom();
        Optional<Integer> ervoor = periode.flatMap(kolom -> buur(gat, kolom.plaats(), gat.get(kolom.plaats()).nextSetBit(0) - 1));
        Optional<Integer> erna = periode.flatMap(kolom -> buur(gat, kolom.plaats(), gat.get(kolom.plaats()).length()));
        String dagen = periode.filter(kolom -> gat.get(kolom.plaats()).cardinality() < rooster.as(kolom.plaats()).omvang())
                .map(kolom -> rooster.as(kolom.plaats()).bereik(gat.get(kolom.plaats())).dagen()).orElse("");
        String melding = "Tabel " + tabel.naam() + ": " + (dagen.isEmpty() ? Gevaltekst.bij(rooster, gat).strip() + " geldt geen enkele rij."
                : dagen + " geldt geen enkele rij" + Gevaltekst.bij(rooster, gat) + ".");
        Bevinding gevonden = dagen.isEmpty() || ervoor.isEmpty() && erna.isEmpty() ? zonderBuur(gat, melding) : metBuur(gat, melding, ervoor, erna);
        return gevonden.met(rooster.voorbeeld(gat));
    }

    private Bevinding metBuur(List<BitSet> gat, String melding, Optional<Integer> ervoor, Optional<Integer> erna) {
        Kolom kolom = rooster.periodekolom().orElseThrow();
        Bereik dagen = rooster.as(kolom.plaats()).bereik(gat.get(kolom.plaats()));
        String rij = rooster.id(ervoor.or(() -> erna).orElseThrow());
        String verleng = ervoor.isEmpty() ? "Laat " + rij + " beginnen op " + Dagtekst.lang(dagen.van().dag())
                : dagen.tot().equals(Grens.EINDE) ? "Haal de einddag van " + rij + " weg" : "Laat " + rij + " doorlopen tot en met " + Dagtekst.lang(dagen.tot().dag().minusDays(1));
        String begin = ervoor.isEmpty() && dagen.van().equals(Grens.BEGIN) ? "Haal de begindag van " + rij + " weg" : verleng;
        return Bevinding.fout("dag-zonder-rij", tabel.plaats().rij(rij).kolom(kolom.id()), melding, begin + ", of voeg een rij toe voor deze dagen.")
                .met(IntStream.concat(ervoor.stream().mapToInt(i -> i), erna.stream().mapToInt(i -> i)).distinct().mapToObj(rooster::id).toList());
    }

    private Bevinding zonderBuur(List<BitSet> gat, String melding) {
        List<String> buren = IntStream.range(0, rooster.rijen()).filter(rij -> verschilt(gat, rij) == 1).mapToObj(rooster::id).toList();
        String oplossing = buren.isEmpty() || buren.size() > 3 ? "Voeg een rij toe voor dit geval."
                : "Voeg een rij toe voor dit geval, of neem het op in " + String.join(" of ", buren) + ".";
        return Bevinding.fout("gat", tabel.plaats(), melding, oplossing).met(buren.size() > 3 ? List.of() : buren);
    }

    /** The row that applies on the part of the days next to the gap, for all else that the gap is about. */
    private Optional<Integer> buur(List<BitSet> gat, int kolom, int vak) {
        return vak < 0 ? Optional.empty() : IntStream.range(0, rooster.rijen())
                .filter(rij -> rooster.isLeesbaar(rij) && rooster.vakken(rij, kolom).get(vak) && verschilt(gat, rij) == 1).boxed().findFirst();
    }

    /** In how many columns a row does not apply to the whole gap. */
    private int verschilt(List<BitSet> gat, int rij) {
        int aantal = 0;
        for (int kolom = 0; kolom < gat.size(); kolom++) {
            BitSet over = (BitSet) gat.get(kolom).clone();
            over.andNot(rooster.vakken(rij, kolom));
            aantal += over.isEmpty() ? 0 : 1;
        }
        return aantal;
    }
}
