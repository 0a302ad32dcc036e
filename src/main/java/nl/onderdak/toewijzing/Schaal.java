package nl.onderdak.toewijzing;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The factor by which values are multiplied so that the value of one person of a household is a whole number. Where the
 * household sizes have no common multiple that leaves room to calculate, the factor is as large as fits and values per
 * person are rounded down; the bound that follows stays valid, and the certificate measures the gap.
 */
record Schaal(long factor) {

    private static final long RUIMTE = 1L << 59;

    static Schaal voor(Opgave opgave) {
        long grootste = Math.max(1, opgave.kosten().perPersoon().stream().mapToLong(Long::longValue).max().orElse(0));
        long omvang = 1;
        BigInteger veelvoud = BigInteger.ONE;
        BigInteger plafond = BigInteger.valueOf(RUIMTE);
        for (Huishouden huishouden : opgave.huishoudens()) {
            grootste = Math.max(grootste, grootste(huishouden));
            if (huishouden.personen() > omvang) {
                omvang = huishouden.personen();
            }
            if (veelvoud.compareTo(plafond) < 0) {
                BigInteger personen = BigInteger.valueOf(huishouden.personen());
                veelvoud = veelvoud.multiply(personen).divide(veelvoud.gcd(personen));
            }
        }
        long past = Math.max(1, RUIMTE / grootste / omvang);
        return new Schaal(veelvoud.compareTo(BigInteger.valueOf(past)) <= 0 ? veelvoud.longValueExact() : past);
    }

    private static long grootste(Huishouden huishouden) {
        long grootste = Math.abs(huishouden.waarde(huishouden.keuzen()));
        for (int j = 0; j < huishouden.keuzen(); j++) {
            if (!huishouden.uitgesloten(j)) {
                grootste = Math.max(grootste, Math.abs(huishouden.waarde(j)));
            }
        }
        return grootste;
    }

    /** Scaled value of one person. */
    long perPersoon(long waarde, int personen) {
        return Math.floorDiv(waarde * factor, (long) personen);
    }

    long[] kosten(List<Long> perPersoon) {
        return perPersoon.stream().flatMapToLong(kosten -> LongStream.of(kosten * factor)).toArray();
    }
}
