package nl.onderdak.koppelvoorstel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onderdak.koppeling.Criteriumoordeel;
import nl.onderdak.koppeling.Huishoudbeoordeling;
import nl.onderdak.koppeling.Huishouden;
import nl.onderdak.koppeling.Koppelbeoordeling;
import nl.onderdak.koppeling.Koppelkern;
import nl.onderdak.koppeling.Koppelregels;
import nl.onderdak.koppeling.Paar;
import nl.onderdak.koppeling.Prijslijst;
import nl.onderdak.koppelvoorstel.Uitkomst.Verandering;

/**
 * Finds the changes nearest to what was asked that put another municipality first: a criterion that is accepted after all, an own
 * preference, another coupling system, no prices. Each is judged by the same rules as the proposal itself.
 */
final class Veranderingen {

    private final Voorstelvraag vraag;
    private final Koppelbeoordeling beoordeling;
    private final List<Paar> rangorde;
    private final Optional<String> eerste;
    private final List<Verandering> gevonden = new ArrayList<>();

    /** @param rangorde what the proposal is based on */
    Veranderingen(Voorstelvraag vraag, Koppelbeoordeling beoordeling, List<Paar> rangorde) {
        this.vraag = vraag;
        this.beoordeling = beoordeling;
        this.rangorde = rangorde;
        this.eerste = eerste(rangorde);
    }

    List<Verandering> zoek(List<List<Criteriumoordeel>> criteria, Koppelkern kern, List<String> stelsels) {
        aanvaarding(criteria);
        voorkeur();
        stelsels.stream().filter(naam -> !naam.equals(vraag.regels().stelsel().naam()))
                .map(naam -> kern.regels(vraag.regels().regelset(), vraag.peildatum(), naam)).forEach(this::stelsel);
        vraag.prijzen().ifPresent(prijzen -> meld("zonder-prijzen", "Zonder de prijzen van " + prijzen.datum(),
                beoordeling.onder(vraag.regels(), Prijslijst.GEEN).beoordeel(vraag.huishouden())));
        return gevonden;
    }

    private void aanvaarding(List<List<Criteriumoordeel>> criteria) {
        for (int volwassene = 0; volwassene < criteria.size(); volwassene++) {
            for (int i = 0; i < criteria.get(volwassene).size(); i++) {
                Criteriumoordeel oordeel = criteria.get(volwassene).get(i);
                if (!oordeel.isAanvaard()) {
                    meld("criterium-aanvaard", "Met bewijs voor het criterium " + oordeel.criterium().feiten().get("soort") + " van volwassene "
                            + (volwassene + 1), beoordeling.beoordeel(vraag.huishouden(), aanvaard(criteria, volwassene, i)));
                }
            }
        }
    }

    private static List<List<Criteriumoordeel>> aanvaard(List<List<Criteriumoordeel>> criteria, int volwassene, int plaats) {
        List<List<Criteriumoordeel>> anders = new ArrayList<>(criteria);
        List<Criteriumoordeel> vanVolwassene = new ArrayList<>(criteria.get(volwassene));
        Criteriumoordeel oud = vanVolwassene.get(plaats);
        vanVolwassene.set(plaats, new Criteriumoordeel(oud.criterium(), "ja", oud.klasse(), oud.reikwijdte(), oud.puntencriterium(), oud.rijen()));
        anders.set(volwassene, vanVolwassene);
        return anders;
    }

    private void voorkeur() {
        if (!vraag.huishouden().voorkeursgemeenten().isEmpty()) {
            meld("zonder-voorkeur", "Zonder eigen voorkeur", beoordeling.beoordeel(metVoorkeur(Set.of())));
            return;
        }
        rangorde.stream().skip(1).limit(Voorsteller.AANTAL - 1L).map(paar -> paar.gemeente().code()).forEach(code ->
                meld("met-voorkeur", "Met een eigen voorkeur voor " + vraag.naam(code), beoordeling.beoordeel(metVoorkeur(Set.of(code)))));
    }

    private Huishouden metVoorkeur(Set<String> gemeenten) {
        Huishouden h = vraag.huishouden();
        return new Huishouden(h.kenmerk(), h.personen(), h.volwassenen(), h.toegankelijkeWoningNodig(), h.opvanggemeente(), h.adviesregios(),
                gemeenten, h.wachtweken(), h.referentiegemeente(), h.gekoppeldAan());
    }

    private void stelsel(Koppelregels regels) {
        if (vraag.vergunningVerleend() || regels.stelsel().koppelenVoorVergunning()) {
            meld("ander-stelsel", "Met het koppelstelsel " + regels.stelsel().naam(),
                    beoordeling.onder(regels, vraag.prijzen().orElse(Prijslijst.GEEN)).beoordeel(vraag.huishouden()));
        }
    }

    private void meld(String soort, String wanneer, Huishoudbeoordeling anders) {
        Optional<String> dan = eerste(anders.rangorde());
        if (!dan.equals(eerste)) {
            String naam = dan.map(vraag::naam).orElse(null);
            gevonden.add(new Verandering(soort, dan.orElse(null), naam,
                    wanneer + (naam == null ? " is geen gemeente kandidaat." : " staat " + naam + " op de eerste plaats.")));
        }
    }

    private static Optional<String> eerste(List<Paar> rangorde) {
        return rangorde.stream().findFirst().map(paar -> paar.gemeente().code());
    }
}
