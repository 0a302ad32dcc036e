package nl.onderdak.koppeling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was found of one household, for every municipality of {@link Koppelbeoordeling#gemeenten()} in that order. Points are computed at
 * once, reasons when they are asked for. Immutable.
 */
public final class Huishoudbeoordeling {

    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

    private final Koppelbeoordeling beoordeling;
    private final Huishouden huishouden;
    private final List<List<Criteriumoordeel>> perVolwassene;
    private final List<List<Oordeel>> oordelen;
    private final Paarpunten paarpunten;
    private final boolean[] kandidaat;
    private final int[] punten;

    Huishoudbeoordeling(Koppelbeoordeling beoordeling, Huishouden huishouden, List<List<Criteriumoordeel>> perVolwassene,
            List<List<Oordeel>> oordelen, Paarpunten paarpunten) {
        this.beoordeling = beoordeling;
        this.huishouden = huishouden;
        this.perVolwassene = perVolwassene;
        this.oordelen = oordelen;
        this.paarpunten = paarpunten;
        this.kandidaat = new boolean[oordelen.size()];
        this.punten = new int[oordelen.size()];
        for (int plaats = 0; plaats < punten.length; plaats++) {
            kandidaat[plaats] = oordelen.get(plaats).stream().anyMatch(Oordeel::kandidaat);
            punten[plaats] = kandidaat[plaats] ? paarpunten.som(plaats) : 0;
        }
    }

    public Huishouden huishouden() {
        return huishouden;
    }

    /** What the tables say of the criteria of each adult. */
    public List<List<Criteriumoordeel>> criteria() {
        return perVolwassene;
    }

    /** How many municipalities there are. */
    public int aantal() {
        return punten.length;
    }

    /** Whether the municipality may house the household. */
    public boolean kandidaat(int plaats) {
        return kandidaat[plaats];
    }

    /** Points without the price of room; zero when the municipality is no candidate. */
    public int punten(int plaats) {
        return punten[plaats];
    }

    /** Points minus size times price, two decimals; zero when the municipality is no candidate. */
    public BigDecimal score(int plaats) {
        return BigDecimal.valueOf(punten[plaats]).add(prijs(plaats).map(Prijsregel::bedrag).orElse(BigDecimal.ZERO)).setScale(2);
    }

    /** Everything found of one municipality, with its reasons. */
    public Paar paar(int plaats) {
        return new Paar(beoordeling.gemeenten().get(plaats), kandidaat[plaats], oordelen.get(plaats),
                kandidaat[plaats] ? paarpunten.termen(plaats) : List.of(), prijs(plaats), score(plaats));
    }

    /**
     * The candidates, best first: by score, then the municipality that lags most, then by code. Where the system lets an own preference
     * decide, those that reach its floor come before the others.
     */
    public List<Paar> rangorde() {
        List<Paar> paren = new ArrayList<>();
        for (int plaats = 0; plaats < punten.length; plaats++) {
            if (kandidaat[plaats]) {
                paren.add(paar(plaats));
            }
        }
        Comparator<Paar> besteEerst = Comparator.comparing(Paar::score).reversed()
                .thenComparing(paar -> paar.gemeente().voortgang().orElse(Integer.MAX_VALUE))
                .thenComparing(paar -> paar.gemeente().code());
        paren.sort(besteEerst);
        beoordeling.regels().stelsel().ondergrens().ifPresent(procent -> voorkeurEerst(paren, procent));
        return paren;
    }

    private void voorkeurEerst(List<Paar> paren, int procent) {
        if (!paren.isEmpty()) {
            BigDecimal beste = paren.get(0).score().multiply(BigDecimal.valueOf(procent));
            // A sort that keeps the order of equals: both groups stay best first.
            paren.sort(Comparator.comparing(paar -> !(huishouden.voorkeursgemeenten().contains(paar.gemeente().code())
                    && paar.score().multiply(HONDERD).compareTo(beste) >= 0)));
        }
    }

    private Optional<Prijsregel> prijs(int plaats) {
        if (!kandidaat[plaats] || !beoordeling.regels().stelsel().prijsTelt()) {
            return Optional.empty();
        }
        Prijslijst prijzen = beoordeling.prijzen();
        BigDecimal perPersoon = prijzen.perPersoon().getOrDefault(beoordeling.gemeenten().get(plaats).code(), BigDecimal.ZERO.setScale(2));
        BigDecimal bedrag = perPersoon.multiply(BigDecimal.valueOf(huishouden.personen())).negate();
        return Optional.of(new Prijsregel(prijzen.datum(), perPersoon, huishouden.personen(), bedrag));
    }
}
