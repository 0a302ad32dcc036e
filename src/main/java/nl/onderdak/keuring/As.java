package nl.onderdak.keuring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.onderdak.leeszaal.Celtest;

/** The values of one column, divided into parts that every cell takes whole or not at all. */
final class As {

    private static final int GENOEMD = 4;

    private final Domein domein;
    private final List<Grens> grenzen;

    /** @param cellen all cells of the column that can be read */
    As(Domein domein, List<Celtest> cellen) {
        this.domein = domein;
        TreeSet<Grens> gevonden = new TreeSet<>();
        if (domein.isGeordend()) {
            Bereik alles = domein.bereik();
            cellen.forEach(cel -> cel.delen().stream().filter(this::past).map(Bereik::van).forEach(bereik -> gevonden.addAll(List.of(bereik.van(), bereik.tot()))));
            gevonden.removeIf(grens -> grens.compareTo(alles.van()) < 0 || grens.compareTo(alles.tot()) > 0);
            gevonden.addAll(List.of(alles.van(), alles.tot()));
        }
        this.grenzen = new ArrayList<>(gevonden);
    }

    int omvang() {
        return domein.isGeordend() ? grenzen.size() - 1 : domein.codes().size();
    }

    BitSet alles() {
        BitSet vakken = new BitSet();
        vakken.set(0, omvang());
        return vakken;
    }

    /** The parts in which a cell applies. */
    BitSet vakken(Celtest cel) {
        BitSet vakken = new BitSet();
        cel.delen().stream().filter(this::past).forEach(deel -> {
            if (domein.isGeordend()) {
                Bereik bereik = Bereik.van(deel);
                int van = plaats(bereik.van());
                vakken.set(van, Math.max(van, plaats(bereik.tot())));
            } else if (domein.codes().contains(String.valueOf(deel.laagste().orElseThrow()))) {
                vakken.set(domein.codes().indexOf(String.valueOf(deel.laagste().orElseThrow())));
            }
        });
        if (cel.ontkend()) {
            vakken.flip(0, omvang());
        }
        return vakken;
    }

    private boolean past(Celtest.Deel deel) {
        return deel.laagste().or(deel::hoogste).filter(domein::past).isPresent();
    }

    /** Index of the part that begins there, after clipping to what the column can have. */
    private int plaats(Grens grens) {
        int gevonden = Collections.binarySearch(grenzen, grens);
        return gevonden >= 0 ? gevonden : Math.min(-gevonden - 1, omvang());
    }

    private Bereik bereik(int eerste, int laatste) {
        return new Bereik(grenzen.get(eerste), grenzen.get(laatste + 1));
    }

    /** From the first to the last of some parts. */
    Bereik bereik(BitSet vakken) {
        return bereik(vakken.nextSetBit(0), vakken.length() - 1);
    }

    /** A value in a part, as a plain text. */
    String voorbeeld(int vak) {
        if (!domein.isGeordend()) {
            return domein.codes().get(vak);
        }
        BigDecimal waarde = bereik(vak, vak).voorbeeld();
        return domein.soort() == Domein.Soort.DAG ? LocalDate.ofEpochDay(waarde.longValueExact()).toString() : waarde.toPlainString();
    }

    /** Some parts, for in a sentence. */
    String tekst(BitSet vakken) {
        List<String> delen = domein.isGeordend() ? reeksen(vakken) : vakken.stream().mapToObj(domein.codes()::get).collect(Collectors.toList());
        if (delen.size() > GENOEMD) {
            return String.join(", ", delen.subList(0, GENOEMD - 1)) + " of een van " + (delen.size() - GENOEMD + 1) + " andere";
        }
        return delen.size() < 2 ? String.join("", delen) : String.join(", ", delen.subList(0, delen.size() - 1)) + " of " + delen.get(delen.size() - 1);
    }

    private List<String> reeksen(BitSet vakken) {
        return IntStream.iterate(vakken.nextSetBit(0), vak -> vak >= 0, vak -> vakken.nextSetBit(vakken.nextClearBit(vak)))
                .mapToObj(vak -> bereik(vak, vakken.nextClearBit(vak) - 1))
                .map(bereik -> domein.soort() == Domein.Soort.DAG ? bereik.dagen() : bereik.getallen())
                .collect(Collectors.toList());
    }
}
