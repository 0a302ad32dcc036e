package nl.onderdak.toewijzing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** An exact quotient of whole numbers. */
record Breuk(BigInteger teller, BigInteger noemer) {

    static Breuk van(BigInteger teller, long noemer) {
        return new Breuk(teller, BigInteger.valueOf(noemer));
    }

    Breuk plus(Breuk ander) {
        BigInteger deler = noemer.gcd(ander.noemer);
        BigInteger eigen = ander.noemer.divide(deler);
        return new Breuk(teller.multiply(eigen).add(ander.teller.multiply(noemer.divide(deler))), noemer.multiply(eigen));
    }

    Breuk min(Breuk ander) {
        return plus(new Breuk(ander.teller.negate(), ander.noemer));
    }

    BigDecimal decimaal() {
        return new BigDecimal(teller).divide(new BigDecimal(noemer), MathContext.DECIMAL128);
    }
}
