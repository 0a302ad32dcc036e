package nl.onderdak.gevolg;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onderdak.bevolking.Bevolkingsbestand;

/**
 * An amount in an outcome that a person gets or pays; which those are stands in {@code uitkomsten.csv}.
 *
 * @param pad     path of the amount
 * @param teken   1 for what a person gets, -1 for what a person pays
 * @param periode path of the period it is about
 */
record Geldstroom(String model, String pad, BigDecimal teken, String periode) {

    static List<Geldstroom> alle() {
        return Bevolkingsbestand.lees("uitkomsten.csv").stream().filter(rij -> rij.get("soort").equals("geld"))
                .map(rij -> new Geldstroom(rij.get("model"), rij.get("pad"), new BigDecimal(rij.get("teken")), rij.get("periode"))).toList();
    }

    /**
     * Euro per month.
     *
     * @param paden      an outcome, as text by path
     * @param perMaand   how often a period goes into a month
     * @return empty when the amount is not settled
     */
    Optional<BigDecimal> perMaand(Map<String, String> paden, Map<String, BigDecimal> perMaand) {
        Optional<BigDecimal> bedrag = Optional.ofNullable(paden.get(pad)).filter(tekst -> tekst.matches("-?\\d+(\\.\\d+)?")).map(BigDecimal::new);
        if (bedrag.filter(getal -> getal.signum() == 0).isPresent()) {
            return bedrag;
        }
        return bedrag.flatMap(getal -> Optional.ofNullable(perMaand.get(paden.get(periode))).map(keer -> getal.multiply(keer).multiply(teken)));
    }
}
