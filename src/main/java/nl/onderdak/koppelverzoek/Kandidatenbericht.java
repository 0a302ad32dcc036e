package nl.onderdak.koppelverzoek;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onderdak.deur.Berichtdeel;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.koppeling.Afstand;
import nl.onderdak.koppeling.Filterfeiten;
import nl.onderdak.koppeling.Gebied;
import nl.onderdak.koppeling.Grenswaarden;
import nl.onderdak.koppeling.HardCriterium;
import nl.onderdak.koppeling.JaNee;
import nl.onderdak.koppeling.Kandidatenregels;
import nl.onderdak.koppeling.Koppelgemeente;
import nl.onderdak.koppeling.Ruimte;
import nl.onderdak.koppeling.Woningaanbod;

/** The message {@code bericht-kandidaten} as facts for the rules; what its types cannot ask for is asked for here. */
final class Kandidatenbericht {

    private final Berichtdeel bericht;

    /** @param velden the message as it passed the door */
    Kandidatenbericht(Map<String, Object> velden) {
        this.bericht = Berichtdeel.van(velden);
    }

    /** @throws Geweigerd 400 with every fault found */
    Kandidatenregels regels() {
        Berichtdeel huishouden = bericht.deel("huishouden");
        int personen = huishouden.nodigGeheel("personen");
        Set<HardCriterium> criteria = bericht.delen("criteria").stream().map(Kandidatenbericht::criterium).collect(Collectors.toSet());
        List<Koppelgemeente> gemeenten = gemeenten();
        List<Afstand> afstanden = bericht.delen("afstanden").stream()
                .map(deel -> new Afstand(deel.nodigeTekst("van"), deel.nodigeTekst("naar"), kilometers(deel))).toList();
        bericht.eis();
        Kandidatenregels regels = new Kandidatenregels();
        regels.vraag(new Filterfeiten(personen, Huishoudlezer.jaNee(huishouden, "toegankelijkeWoningNodig"), huishouden.tekst("referentiegemeente"),
                        huishouden.tekst("gekoppeldAan"), criteria),
                new Grenswaarden(bericht.datum("peildatum").orElseThrow(), bericht.getal("maxKilometersVoorziening").orElseThrow().doubleValue()),
                gemeenten, afstanden);
        return regels;
    }

    private static HardCriterium criterium(Berichtdeel deel) {
        Gebied gebied = new Gebied(deel.nodigeTekst("reikwijdte"), deel.tekst("gemeente"), deel.tekst("arbeidsmarktregio"), deel.tekst("coaRegio"));
        Optional<String> voorziening = deel.tekst("voorziening");
        boolean wijstNaarGebied = gebied.gemeente().isPresent() || gebied.arbeidsmarktregio().isPresent() || gebied.coaRegio().isPresent();
        if (!wijstNaarGebied && voorziening.isEmpty()) {
            deel.fout("gemeente", "verplicht", "Het criterium wijst naar geen plaats.", null,
                    "Noem een gemeente, arbeidsmarktregio, coaRegio of voorziening.");
        }
        if (wijstNaarGebied && !gebied.bekend()) {
            deel.fout("reikwijdte", "verplicht", "Zonder reikwijdte is niet bekend welke gemeenten het criterium bereikt.", gebied.reikwijdte(),
                    "Neem de reikwijdte over uit het oordeel van koppelcriteria.");
        }
        return new HardCriterium(deel.nodigeTekst("soort"), wijstNaarGebied ? Optional.of(gebied) : Optional.empty(), gebied.gemeente(), voorziening);
    }

    private List<Koppelgemeente> gemeenten() {
        List<Koppelgemeente> gemeenten = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (Berichtdeel deel : bericht.delen("gemeenten")) {
            String code = deel.nodigeTekst("code");
            if (!codes.add(code) && !code.isEmpty()) {
                deel.fout("code", "dubbel", "Deze gemeente staat al in de lijst.", code, "Noem elke gemeente een keer.");
            }
            gemeenten.add(gemeente(code, deel));
        }
        return gemeenten;
    }

    private static Koppelgemeente gemeente(String code, Berichtdeel deel) {
        Map<String, Double> voorzieningen = new HashMap<>();
        deel.delen("voorzieningen").forEach(voorziening -> voorzieningen.merge(voorziening.nodigeTekst("soort"), kilometers(voorziening), Math::min));
        Optional<LocalDate> van = deel.datum("geldigVan");
        if (van.isEmpty()) {
            deel.fout("geldigVan", "verplicht", "Het veld geldigVan ontbreekt.", null, "Geef de eerste dag waarop de gemeente bestaat.");
        }
        return new Koppelgemeente(code, deel.tekst("arbeidsmarktregio"), deel.tekst("coaRegio").orElse(""),
                van.orElse(LocalDate.MIN), deel.datum("geldigTot"),
                new Ruimte(deel.nodigGeheel("ruimteEigen"), deel.geheel("ruimteRuil").orElse(0)),
                new Woningaanbod(deel.geheel("grootsteWoning"), Optional.empty(), Huishoudlezer.jaNee(deel, "toegankelijkeWoning"), JaNee.ONBEKEND),
                Optional.empty(), JaNee.ONBEKEND, voorzieningen);
    }

    private static double kilometers(Berichtdeel deel) {
        Optional<BigDecimal> kilometers = deel.getal("kilometers");
        if (kilometers.isEmpty()) {
            deel.fout("kilometers", "verplicht", "Het veld kilometers ontbreekt.", null, "Geef de afstand in kilometer.");
        }
        return kilometers.map(BigDecimal::doubleValue).orElse(0.0);
    }
}
