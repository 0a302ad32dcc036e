package nl.onderdak.koppelvoorstel;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onderdak.advies.OntbrekendGegeven;
import nl.onderdak.koppeling.Criteriumoordeel;
import nl.onderdak.koppeling.Huishoudbeoordeling;
import nl.onderdak.koppeling.Koppelbeoordeling;
import nl.onderdak.koppeling.Koppelkern;
import nl.onderdak.koppeling.Oordeel;
import nl.onderdak.koppeling.Paar;
import nl.onderdak.koppeling.Prijslijst;
import nl.onderdak.koppeling.Ruimte;
import nl.onderdak.koppeling.Term;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.Rij;

/** Makes a proposal: the kernel says what is found of each municipality, here it is put in words and in order. */
@ApplicationScoped
class Voorsteller {

    /** How many municipalities are proposed. */
    static final int AANTAL = 3;

    /**
     * A proposal before it is stored.
     *
     * @param onderbouwing every row and rule behind what is proposed, explained and excluded, each once
     */
    record Gevonden(Uitkomst uitkomst, Set<Rij> onderbouwing, List<OntbrekendGegeven> ontbrekend) {
    }

    private final Koppelkern kern;

    Voorsteller(Koppelkern kern) {
        this.kern = kern;
    }

    /**
     * @param stelsels all coupling systems there are
     * @param gestuurd the request, to tell what was not given
     */
    Gevonden stelVoor(Voorstelvraag vraag, List<String> stelsels, JsonNode gestuurd) {
        Koppelbeoordeling beoordeling = vraag.regels().beoordeling(vraag.kaart().koppelgemeenten(), vraag.kaart(),
                vraag.prijzen().orElse(Prijslijst.GEEN));
        Huishoudbeoordeling gevonden = beoordeling.beoordeel(vraag.huishouden());
        List<Paar> rangorde = gevonden.rangorde();
        List<Paar> beste = rangorde.stream().limit(AANTAL).toList();
        List<Paar> uitgesloten = new ArrayList<>();
        for (int plaats = 0; plaats < gevonden.aantal(); plaats++) {
            if (!gevonden.kandidaat(plaats)) {
                uitgesloten.add(gevonden.paar(plaats));
            }
        }
        Uitkomst uitkomst = new Uitkomst(vraag.peildatum(), vraag.regels().stelsel().naam(),
                new Uitkomst.Betreft(vraag.huishouden().kenmerk().isEmpty() ? null : vraag.huishouden().kenmerk(), vraag.huishouden().personen()),
                Zinnen.samenvatting(rangorde.size(), uitgesloten), beste.stream().map(paar -> voorstel(paar, vraag)).toList(), teBeantwoorden(beste),
                vraag.waaromNiet().stream().map(code -> waaromNiet(code, rangorde, uitgesloten, vraag)).toList(),
                new Veranderingen(vraag, beoordeling, rangorde).zoek(gevonden.criteria(), kern, stelsels), criteria(gevonden.criteria()),
                new Uitkomst.Ruimtebericht(vraag.ruimteherkomst(), vraag.laatsteBesluit()),
                new Uitkomst.Prijsbericht(vraag.prijzen().map(Prijslijst::datum).orElse(null), vraag.prijsherkomst()),
                plaatsen(rangorde, uitgesloten, vraag));
        List<Paar> besproken = new ArrayList<>(beste);
        rangorde.stream().filter(paar -> vraag.waaromNiet().contains(paar.gemeente().code())).forEach(besproken::add);
        besproken.addAll(uitgesloten);
        return new Gevonden(uitkomst, onderbouwing(vraag, gevonden.criteria(), besproken),
                Ontbrekend.zoek(vraag.regels().regelset(), gevonden.criteria(), gestuurd));
    }

    private static Uitkomst.Voorstel voorstel(Paar paar, Voorstelvraag vraag) {
        String code = paar.gemeente().code();
        Optional<BigDecimal> kilometers = vraag.huishouden().opvanggemeente().flatMap(van -> vraag.kaart().kilometers(van, code))
                .map(km -> BigDecimal.valueOf(km).setScale(1, RoundingMode.HALF_UP));
        return new Uitkomst.Voorstel(code, vraag.naam(code), paar.score(), paar.termen().stream().map(Voorsteller::termregel).toList(),
                prijs(paar, vraag), Zinnen.voorstel(paar, vraag.naam(code), kilometers, vraag.prijzen().isPresent()), kilometers.orElse(null));
    }

    private static Uitkomst.Termregel termregel(Term term) {
        return new Uitkomst.Termregel(term.criterium(), term.volwassene().orElse(null), term.punten(), term.rij().id(), term.rij().toelichting());
    }

    private static Uitkomst.Prijs prijs(Paar paar, Voorstelvraag vraag) {
        return paar.prijs().filter(prijs -> vraag.prijzen().isPresent())
                .map(prijs -> new Uitkomst.Prijs(prijs.personen(), prijs.perPersoon(), prijs.datum(), prijs.bedrag())).orElse(null);
    }

    private static String teBeantwoorden(List<Paar> beste) {
        return beste.stream().flatMap(paar -> paar.oordelen().stream()).filter(Oordeel::kandidaat).flatMap(oordeel -> oordeel.vraag().stream())
                .findFirst().orElse(null);
    }

    private static Uitkomst.Waaromniet waaromNiet(String code, List<Paar> rangorde, List<Paar> uitgesloten, Voorstelvraag vraag) {
        String zin = uitgesloten.stream().filter(paar -> paar.gemeente().code().equals(code)).findFirst().map(Zinnen::uitgesloten)
                .orElseGet(() -> kandidaat(code, rangorde, vraag));
        return new Uitkomst.Waaromniet(code, vraag.naam(code), zin);
    }

    private static String kandidaat(String code, List<Paar> rangorde, Voorstelvraag vraag) {
        int plaats = 0;
        while (!rangorde.get(plaats).gemeente().code().equals(code)) {
            plaats++;
        }
        if (plaats < AANTAL) {
            return "Deze gemeente is voorgesteld, op plaats " + (plaats + 1) + ".";
        }
        Paar derde = rangorde.get(AANTAL - 1);
        return Zinnen.achter(rangorde.get(plaats), plaats + 1, derde, vraag.naam(derde.gemeente().code()));
    }

    private static List<Uitkomst.Criteriumregel> criteria(List<List<Criteriumoordeel>> perVolwassene) {
        List<Uitkomst.Criteriumregel> regels = new ArrayList<>();
        for (int i = 0; i < perVolwassene.size(); i++) {
            for (Criteriumoordeel oordeel : perVolwassene.get(i)) {
                regels.add(new Uitkomst.Criteriumregel(i + 1, String.valueOf(oordeel.criterium().feiten().get("soort")), oordeel.aanvaard(),
                        oordeel.klasse(), oordeel.reikwijdte()));
            }
        }
        return regels;
    }

    private static List<Uitkomst.Plaats> plaatsen(List<Paar> rangorde, List<Paar> uitgesloten, Voorstelvraag vraag) {
        List<Uitkomst.Plaats> plaatsen = new ArrayList<>();
        for (Paar paar : rangorde) {
            Uitkomst.Prijs prijs = prijs(paar, vraag);
            plaatsen.add(new Uitkomst.Plaats(plaatsen.size() + 1, paar.gemeente().code(), vraag.naam(paar.gemeente().code()), paar.score(),
                    ruimte(paar.gemeente().ruimte()), prijs == null ? null : prijs.prijs(), List.of()));
        }
        for (Paar paar : uitgesloten) {
            List<Uitkomst.Uitsluiting> uitsluitingen = paar.oordelen().stream()
                    .map(oordeel -> new Uitkomst.Uitsluiting(oordeel.regel(), oordeel.reden(), oordeel.toelichting(),
                            oordeel.afwijken().orElseThrow())).toList();
            plaatsen.add(new Uitkomst.Plaats(null, paar.gemeente().code(), vraag.naam(paar.gemeente().code()), null,
                    ruimte(paar.gemeente().ruimte()), null, uitsluitingen));
        }
        return plaatsen;
    }

    private static int ruimte(Ruimte ruimte) {
        return ruimte.eigen() + ruimte.ruil();
    }

    private static Set<Rij> onderbouwing(Voorstelvraag vraag, List<List<Criteriumoordeel>> criteria, List<Paar> besproken) {
        Regelset regelset = vraag.regels().regelset();
        Set<Rij> rijen = new LinkedHashSet<>(vraag.regels().stelsel().rijen());
        criteria.forEach(oordelen -> oordelen.forEach(oordeel -> rijen.addAll(oordeel.rijen())));
        for (Paar paar : besproken) {
            paar.oordelen().forEach(oordeel -> rijen.add(regelset.rij(oordeel.regel()).orElseThrow()));
            paar.termen().forEach(term -> rijen.add(term.rij()));
        }
        return rijen;
    }
}
