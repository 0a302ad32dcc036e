package nl.onderdak.koppelvoorstel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onderdak.koppelvoorstel.Bewaardvoorstel.Gemeente;

/** Works out what a choice means for the household and for others, compared with the first of the proposal. */
final class Gevolgenbepaling {

    private final Bewaardvoorstel voorstel;
    private final Map<String, Integer> sindsdien;

    /** @param sindsdien persons coupled per municipality since the proposal */
    Gevolgenbepaling(Bewaardvoorstel voorstel, Map<String, Integer> sindsdien) {
        this.voorstel = voorstel;
        this.sindsdien = sindsdien;
    }

    /** Persons for whom there is room now. */
    int ruimte(Gemeente gemeente) {
        return gemeente.ruimte() - sindsdien.getOrDefault(gemeente.code(), 0);
    }

    /** @param gekozen empty when the household is not coupled */
    Besluit.Gevolgen van(Optional<Gemeente> gekozen) {
        Optional<Gemeente> andereEerste = voorstel.eerste().filter(eerste -> gekozen.filter(keuze -> keuze.code().equals(eerste.code())).isEmpty());
        Optional<BigDecimal> verloren = gekozen.flatMap(Gemeente::score).flatMap(score -> voorstel.eerste().flatMap(Gemeente::score)
                .map(beste -> beste.subtract(score)));
        Optional<Besluit.Prijs> prijs = gekozen.flatMap(Gemeente::prijs)
                .map(punten -> new Besluit.Prijs(voorstel.personen(), punten, punten.multiply(BigDecimal.valueOf(voorstel.personen()))));
        Optional<Integer> over = gekozen.map(keuze -> ruimte(keuze) - voorstel.personen());
        Optional<Integer> behouden = andereEerste.map(this::ruimte);
        List<String> zinnen = new ArrayList<>();
        zinnen.add(gekozen.map(keuze -> "Het huishouden van " + voorstel.personen() + " personen wordt gekoppeld aan " + keuze.naam() + ".")
                .orElse("Het huishouden wordt nu niet gekoppeld en blijft wachten."));
        andereEerste.ifPresent(eerste -> zinnen.add(verloren
                .map(punten -> "Dat scheelt " + Zinnen.getal(punten) + " punten met " + eerste.naam() + ", de eerste van het voorstel.")
                .orElse("De keuze heeft geen punten om met " + eerste.naam() + ", de eerste van het voorstel, te vergelijken.")));
        prijs.ifPresent(regel -> zinnen.add("De ruimte kost anderen " + regel.personen() + " keer " + Zinnen.getal(regel.prijs()) + ", samen "
                + Zinnen.getal(regel.bedrag()) + " punten."));
        over.ifPresent(ruimte -> zinnen.add(ruimte < 0
                ? "De gemeente huisvest dan " + -ruimte + " personen meer dan haar ruimte; dat is een voorsprong op later."
                : "Daarna is er nog ruimte voor " + ruimte + " personen."));
        andereEerste.ifPresent(eerste -> zinnen.add("In " + eerste.naam() + " blijft ruimte voor " + ruimte(eerste) + " personen."));
        return new Besluit.Gevolgen(verloren.orElse(null), prijs.orElse(null), over.orElse(null), behouden.orElse(null), zinnen);
    }
}
