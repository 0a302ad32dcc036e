package nl.onderdak.keuring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.onderdak.leeszaal.Dagtekst;

/** Finds rows that apply together, with one case, and says which of them to change. */
final class Overlapkeuring {

    private static final int GENOEMD = 3;
    private static final int MEESTE = 20;

    private record Paar(int een, int ander) {

        boolean heeft(int rij) {
            return een == rij || ander == rij;
        }

        int ander(int rij) {
            return een == rij ? ander : een;
        }
    }

    private final Tabelbeeld tabel;
    private final Rooster rooster;

    private Overlapkeuring(Tabelbeeld tabel, Rooster rooster) {
        this.tabel = tabel;
        this.rooster = rooster;
    }

    static List<Bevinding> keur(Tabelbeeld tabel, Rooster rooster) {
        return new Overlapkeuring(tabel, rooster).keur();
    }

    private List<Bevinding> keur() {
        List<Paar> paren = new ArrayList<>();
        for (int een = 0; een < rooster.rijen(); een++) {
            for (int ander = een + 1; ander < rooster.rijen(); ander++) {
                if (rooster.isLeesbaar(een) && rooster.isLeesbaar(ander) && !leeg(samen(een, ander))) {
                    paren.add(new Paar(een, ander));
                }
            }
        }
        List<Bevinding> bevindingen = new ArrayList<>();
        while (!paren.isEmpty() && bevindingen.size() < MEESTE) {
            int drukste = drukste(paren);
            List<Paar> eigen = paren.stream().filter(paar -> paar.heeft(drukste)).toList();
            if (eigen.size() > GENOEMD) {
                bevindingen.add(velen(drukste, eigen));
                paren.removeIf(paar -> paar.heeft(drukste));
            } else {
                bevindingen.add(twee(paren.remove(0)));
            }
        }
        return bevindingen;
    }

    private int drukste(List<Paar> paren) {
        int[] aantal = new int[rooster.rijen()];
        paren.forEach(paar -> {
            aantal[paar.een()]++;
            aantal[paar.ander()]++;
        });
        return IntStream.range(0, aantal.length).reduce(0, (meeste, rij) -> aantal[rij] > aantal[meeste] ? rij : meeste);
    }

    private List<BitSet> samen(int een, int ander) {
        return IntStream.range(0, rooster.kolommen().size()).mapToObj(kolom -> {
            BitSet vakken = (BitSet) rooster.vakken(een, kolom).clone();
            vakken.and(rooster.vakken(ander, kolom));
            return vakken;
        }).toList();
    }

    private static boolean leeg(List<BitSet> blok) {
        return blok.stream().anyMatch(BitSet::isEmpty);
    }

    private Bevinding velen(int rij, List<Paar> paren) {
        List<String> andere = paren.stream().map(paar -> rooster.id(paar.ander(rij))).toList();
        List<BitSet> geval = eerste(samen(paren.get(0).een(), paren.get(0).ander()));
        return Bevinding.fout("overlap", tabel.plaats().rij(rooster.id(rij)),
                rooster.id(rij) + " geldt tegelijk met " + andere.size() + " andere rijen. " + zin(geval, rooster.id(rij), andere.get(0)),
                "Maak de voorwaarden van " + rooster.id(rij) + " nauwer, zodat per geval maar een rij geldt.").met(andere).met(rooster.voorbeeld(geval));
    }

    private Bevinding twee(Paar paar) {
        List<BitSet> geval = eerste(samen(paar.een(), paar.ander()));
        String een = rooster.id(paar.een());
        String ander = rooster.id(paar.ander());
        List<Kolom> anders = rooster.kolommen().stream().filter(kolom -> !rooster.vakken(paar.een(), kolom.plaats()).equals(rooster.vakken(paar.ander(), kolom.plaats()))).toList();
        Optional<Kolom> periode = rooster.periodekolom().filter(anders::contains).filter(kolom -> begin(paar.een(), kolom).compareTo(begin(paar.ander(), kolom)) != 0);
        if (periode.isPresent()) {
            boolean eerst = begin(paar.een(), periode.get()).compareTo(begin(paar.ander(), periode.get())) < 0;
            int oud = eerst ? paar.een() : paar.ander();
            int nieuw = eerst ? paar.ander() : paar.een();
            return Bevinding.fout("overlap", tabel.plaats().rij(rooster.id(oud)).kolom(periode.get().id()), zin(geval, een, ander), sluit(oud, nieuw, periode.get()))
                    .met(List.of(rooster.id(nieuw))).met(rooster.voorbeeld(geval));
        }
        String oplossing = anders.isEmpty() ? "Voeg " + een + " en " + ander + " samen: zij hebben dezelfde voorwaarden."
                : anders.size() == 1 ? "Haal " + anders.get(0).titel() + " " + rooster.as(anders.get(0).plaats()).tekst(samen(paar.een(), paar.ander()).get(anders.get(0).plaats()))
                        + " weg bij " + een + " of bij " + ander + "."
                : "Laat " + een + " en " + ander + " in een van deze kolommen verschillen: " + String.join(", ", anders.stream().map(Kolom::titel).toList()) + ".";
        Plaats plaats = tabel.plaats().rij(ander);
        return Bevinding.fout("overlap", anders.size() == 1 ? plaats.kolom(anders.get(0).id()) : plaats, zin(geval, een, ander), oplossing)
                .met(List.of(een)).met(rooster.voorbeeld(geval));
    }

    private String sluit(int oud, int nieuw, Kolom periode) {
        Grens begin = begin(nieuw, periode);
        Grens einde = rooster.as(periode.plaats()).bereik(rooster.vakken(nieuw, periode.plaats())).tot();
        Grens eindeOud = rooster.as(periode.plaats()).bereik(rooster.vakken(oud, periode.plaats())).tot();
        String sluit = "Sluit " + rooster.id(oud) + " op " + Dagtekst.lang(begin.dag().minusDays(1));
        return einde.compareTo(eindeOud) < 0 ? sluit + ", en voeg voor de dagen vanaf " + Dagtekst.lang(einde.dag()) + " een rij toe." : sluit + ".";
    }

    private Grens begin(int rij, Kolom kolom) {
        return rooster.as(kolom.plaats()).bereik(rooster.vakken(rij, kolom.plaats())).van();
    }

    private String zin(List<BitSet> geval, String een, String ander) {
        String dag = rooster.periodekolom().map(kolom -> rooster.as(kolom.plaats()).bereik(geval.get(kolom.plaats()))).filter(bereik -> !bereik.van().equals(Grens.BEGIN))
                .map(bereik -> "Op " + Dagtekst.lang(bereik.van().dag()) + " gelden ").orElse("");
        return (dag.isEmpty() ? "" : dag) + een + " en " + ander + (dag.isEmpty() ? " gelden allebei" : " allebei") + Gevaltekst.bij(rooster, geval) + ".";
    }

    /** One value of every column that matters to the two rows. */
    private List<BitSet> eerste(List<BitSet> blok) {
        return IntStream.range(0, blok.size()).mapToObj(kolom -> {
            if (blok.get(kolom).cardinality() == rooster.as(kolom).omvang()) {
                return blok.get(kolom);
            }
            BitSet enkel = new BitSet();
            enkel.set(blok.get(kolom).nextSetBit(0));
            return enkel;
        }).toList();
    }
}
