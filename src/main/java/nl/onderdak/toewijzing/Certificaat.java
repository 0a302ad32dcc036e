package nl.onderdak.toewijzing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Map;
import java.util.TreeMap;

/**
 * Proof of the bound, worked out from division and prices alone and in exact fractions. The value of the division is
 * reached, no plan is worth more than the value of the prices, so where the two meet neither can be improved.
 *
 * @param primaal value of the division
 * @param duaal value of the prices: what every household has at most after paying them, and what the room earns at most
 */
public record Certificaat(BigDecimal primaal, BigDecimal duaal, BigDecimal verschil) {

    /** @throws IllegalStateException when the division or a price is not allowed; that is a fault in the solver */
    static Certificaat van(Verdeling verdeling) {
        Breuk primaal = primaal(verdeling);
        Breuk duaal = duaal(verdeling);
        return new Certificaat(primaal.decimaal(), duaal.decimaal(), duaal.min(primaal).decimaal());
    }

    /** Difference as part of the bound, or of one when the bound is smaller. */
    public double relatiefVerschil() {
        return verschil.divide(duaal.abs().max(BigDecimal.ONE), MathContext.DECIMAL64).doubleValue();
    }

    private static Breuk primaal(Verdeling verdeling) {
        Opgave opgave = verdeling.opgave();
        long[] lasten = new long[opgave.gemeenten().size()];
        Map<Integer, BigInteger> perOmvang = new TreeMap<>();
        for (int i = 0; i < opgave.huishoudens().size(); i++) {
            Huishouden huishouden = opgave.huishoudens().get(i);
            long personen = 0;
            BigInteger waarde = BigInteger.ZERO;
            for (Verdeling.Deel deel : verdeling.delen().get(i)) {
                eis(deel.personen() > 0 && !huishouden.uitgesloten(deel.keuze()), huishouden.id() + " gaat waar het niet mag");
                personen += deel.personen();
                waarde = waarde.add(product(huishouden.waarde(deel.keuze()), deel.personen()));
                if (deel.keuze() != opgave.nietGekoppeld()) {
                    lasten[deel.keuze()] += deel.personen();
                }
            }
            eis(personen == huishouden.personen(), huishouden.id() + " heeft " + personen + " personen een plaats gegeven");
            perOmvang.merge(huishouden.personen(), waarde, BigInteger::add);
        }
        Breuk totaal = Breuk.van(lastkosten(opgave, lasten).negate(), 1);
        for (Map.Entry<Integer, BigInteger> omvang : perOmvang.entrySet()) {
            totaal = totaal.plus(Breuk.van(omvang.getValue(), omvang.getKey()));
        }
        return totaal;
    }

    private static BigInteger lastkosten(Opgave opgave, long[] lasten) {
        BigInteger totaal = BigInteger.ZERO;
        for (int j = 0; j < lasten.length; j++) {
            Gemeente gemeente = opgave.gemeenten().get(j);
            eis(lasten[j] <= gemeente.ruimte(), gemeente.id() + " is te vol");
            long vorige = 0;
            for (int k = 0; k < opgave.kosten().aantal(); k++) {
                long einde = Math.min(lasten[j], gemeente.grenzen().get(k));
                totaal = totaal.add(product(opgave.kosten().perPersoon().get(k), einde - vorige));
                vorige = einde;
            }
        }
        return totaal;
    }

    private static Breuk duaal(Verdeling verdeling) {
        Opgave opgave = verdeling.opgave();
        long factor = verdeling.schaal().factor();
        BigInteger totaal = BigInteger.ZERO;
        for (Huishouden huishouden : opgave.huishoudens()) {
            totaal = totaal.add(BigInteger.valueOf(meeste(huishouden, verdeling)));
        }
        for (int j = 0; j < opgave.gemeenten().size(); j++) {
            long prijs = verdeling.prijzen()[j];
            eis(prijs >= 0, "de prijs van " + opgave.gemeenten().get(j).id() + " is negatief");
            long vorige = 0;
            for (int k = 0; k < opgave.kosten().aantal(); k++) {
                long einde = opgave.gemeenten().get(j).grenzen().get(k);
                totaal = totaal.add(product(Math.max(0, prijs - opgave.kosten().perPersoon().get(k) * factor), einde - vorige));
                vorige = einde;
            }
        }
        return Breuk.van(totaal, factor);
    }

    /** Scaled value of the best choice of a household after paying for its persons. */
    private static long meeste(Huishouden huishouden, Verdeling verdeling) {
        long factor = verdeling.schaal().factor();
        long meeste = Math.multiplyExact(huishouden.waarde(huishouden.keuzen()), factor);
        for (int j = 0; j < huishouden.keuzen(); j++) {
            if (!huishouden.uitgesloten(j)) {
                long prijs = Math.multiplyExact(huishouden.personen(), verdeling.prijzen()[j]);
                meeste = Math.max(meeste, Math.subtractExact(Math.multiplyExact(huishouden.waarde(j), factor), prijs));
            }
        }
        return meeste;
    }

    private static BigInteger product(long een, long ander) {
        return BigInteger.valueOf(een).multiply(BigInteger.valueOf(ander));
    }

    private static void eis(boolean waar, String anders) {
        if (!waar) {
            throw new IllegalStateException("De berekende verdeling klopt niet: " + anders + ".");
        }
    }
}
