package nl.onderdak.koppelvoorstel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.onderdak.koppeling.Oordeel;
import nl.onderdak.koppeling.Paar;
import nl.onderdak.koppeling.Term;

/** Says in Dutch what was found. What a row or rule itself says is never said again in other words. */
final class Zinnen {

    private Zinnen() {
    }

    /** As the Dutch write it, without zeros that say nothing. */
    static String getal(BigDecimal getal) {
        return getal.setScale(2, RoundingMode.UNNECESSARY).stripTrailingZeros().toPlainString().replace('.', ',');
    }

    static List<String> voorstel(Paar paar, String naam, Optional<BigDecimal> kilometers, boolean prijzenBekend) {
        List<String> zinnen = new ArrayList<>();
        paar.oordelen().stream().filter(Oordeel::kandidaat).map(Oordeel::toelichting).forEach(zinnen::add);
        zinnen.add(naam + " krijgt " + getal(BigDecimal.valueOf(paar.termen().stream().mapToInt(Term::punten).sum())) + " punten.");
        paar.prijs().filter(prijs -> prijzenBekend).ifPresent(prijs -> zinnen.add("De ruimte kost " + prijs.personen() + " keer "
                + getal(prijs.perPersoon()) + " punten, volgens prijzen van " + prijs.datum() + "; de score is " + getal(paar.score()) + "."));
        kilometers.ifPresent(km -> zinnen.add("De gemeente ligt op " + getal(km) + " kilometer van de huidige opvang."));
        return zinnen;
    }

    /** @param uitgesloten the municipalities that are no candidate */
    static String samenvatting(int kandidaten, List<Paar> uitgesloten) {
        Map<String, Integer> perRegel = new LinkedHashMap<>();
        uitgesloten.forEach(paar -> paar.oordelen()
                .forEach(oordeel -> perRegel.merge(oordeel.regel() + " " + oordeel.toelichting(), 1, Integer::sum)));
        String redenen = perRegel.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(regel -> " " + regel.getValue() + " keer " + regel.getKey()).collect(Collectors.joining());
        String aantal = kandidaten == 0 ? "Geen gemeente is" : kandidaten + (kandidaten == 1 ? " gemeente is" : " gemeenten zijn");
        return aantal + " kandidaat; uitgesloten: " + uitgesloten.size() + "." + redenen;
    }

    static String uitgesloten(Paar paar) {
        return "Uitgesloten: " + paar.oordelen().stream().map(oordeel -> oordeel.toelichting() + " (" + oordeel.regel() + ")")
                .collect(Collectors.joining(" "));
    }

    /** @param derde the last that was proposed */
    static String achter(Paar paar, int plaats, Paar derde, String naamDerde) {
        BigDecimal tekort = derde.score().subtract(paar.score());
        String verschillen = verschillen(derde, paar);
        String staat = "Plaats " + plaats + ": ";
        if (tekort.signum() > 0) {
            return staat + getal(tekort) + " punten minder dan " + naamDerde + " op plaats 3" + verschillen + ".";
        }
        return tekort.signum() == 0
                ? staat + "evenveel punten als " + naamDerde + " op plaats 3" + verschillen
                        + "; dan gaat voor wie verder achterloopt op de opgave, en daarna de laagste code."
                : staat + "meer punten dan " + naamDerde + " op plaats 3, maar in dit stelsel gaat een eigen voorkeur voor.";
    }

    /** What {@code beter} has more and less of than {@code ander}, term by term and price. */
    private static String verschillen(Paar beter, Paar ander) {
        List<String> verschillen = new ArrayList<>();
        for (int i = 0; i < beter.termen().size(); i++) {
            Term hier = beter.termen().get(i);
            voegToe(verschillen, naam(hier), BigDecimal.valueOf(ander.termen().get(i).punten() - hier.punten()));
        }
        voegToe(verschillen, "prijs", bedrag(ander).subtract(bedrag(beter)));
        return verschillen.isEmpty() ? "" : " (" + String.join(", ", verschillen) + ")";
    }

    private static void voegToe(List<String> verschillen, String wat, BigDecimal verschil) {
        if (verschil.signum() != 0) {
            verschillen.add(wat + " " + (verschil.signum() > 0 ? "+" : "") + getal(verschil));
        }
    }

    static String naam(Term term) {
        return term.criterium() + term.volwassene().map(nummer -> " van volwassene " + nummer).orElse("");
    }

    private static BigDecimal bedrag(Paar paar) {
        return paar.prijs().map(prijs -> prijs.bedrag()).orElse(BigDecimal.ZERO);
    }
}
