package nl.onderdak.koppeling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The points of one household for every municipality: of each adult, and of the household as a whole. */
final class Paarpunten {

    /** What an adult earns points for; the codes are those of {@code koppelcriteria.Puntencriterium}. */
    private static final List<String> PER_VOLWASSENE = List.of("werkregio", "studie", "netwerk");

    /** What is known of one adult for one criterion: the reach of everything accepted, and the points for each finding. */
    private record Aanspraak(int volwassene, List<Gebied> gebieden, Map<JaNee, Puntenregel> punten) {

        Puntenregel bij(Koppelgemeente gemeente) {
            if (gebieden.isEmpty()) {
                return punten.get(JaNee.ONBEKEND);
            }
            for (Gebied gebied : gebieden) {
                if (gebied.omvat(gemeente)) {
                    return punten.get(JaNee.JA);
                }
            }
            return punten.get(JaNee.NEE);
        }
    }

    private final Koppelbeoordeling beoordeling;
    private final Huishouden huishouden;
    private final List<Aanspraak> aanspraken = new ArrayList<>();
    private final Puntenregel[] afstand;
    private final Puntenregel[] achterstand;
    private final Puntenregel wachttijd;
    private final Optional<String> coaRegioVanVerblijf;
    private final Map<JaNee, Puntenregel> coaRegio;
    private final Map<JaNee, Puntenregel> regioadvies;
    private final Map<JaNee, Puntenregel> woning;
    private final Map<JaNee, Puntenregel> voorkeur;
    private final Map<JaNee, Puntenregel> doorstroomlocatie;

    Paarpunten(Koppelbeoordeling beoordeling, Huishouden huishouden, List<List<Criteriumoordeel>> perVolwassene) {
        this.beoordeling = beoordeling;
        this.huishouden = huishouden;
        Koppelregels regels = beoordeling.regels();
        for (int i = 0; i < perVolwassene.size(); i++) {
            for (String criterium : PER_VOLWASSENE) {
                List<Gebied> gebieden = perVolwassene.get(i).stream()
                        .filter(oordeel -> oordeel.isAanvaard() && oordeel.puntencriterium().equals(criterium))
                        .flatMap(oordeel -> beoordeling.gebied(oordeel).stream()).toList();
                aanspraken.add(new Aanspraak(i + 1, gebieden, regels.punten(criterium)));
            }
        }
        this.afstand = beoordeling.afstandspunten(huishouden.opvanggemeente());
        this.coaRegioVanVerblijf = huishouden.opvanggemeente().flatMap(beoordeling::gemeente).map(Koppelgemeente::coaRegio);
        this.wachttijd = regels.punten("wachttijd", regels.klasse("wachttijd", "wachtweken", huishouden.wachtweken()));
        this.achterstand = beoordeling.achterstandspunten();
        this.coaRegio = regels.punten("coa-regio");
        this.regioadvies = regels.punten("regioadvies");
        this.woning = regels.punten("woning");
        this.voorkeur = regels.punten("voorkeur");
        this.doorstroomlocatie = regels.punten("doorstroomlocatie");
    }

    int som(int plaats) {
        Koppelgemeente gemeente = beoordeling.gemeenten().get(plaats);
        int som = 0;
        for (Aanspraak aanspraak : aanspraken) {
            som += aanspraak.bij(gemeente).punten();
        }
        for (Puntenregel regel : vanHuishouden(plaats, gemeente)) {
            som += regel.punten();
        }
        return som;
    }

    List<Term> termen(int plaats) {
        Koppelgemeente gemeente = beoordeling.gemeenten().get(plaats);
        List<Term> termen = new ArrayList<>();
        aanspraken.forEach(aanspraak -> termen.add(term(aanspraak.bij(gemeente), Optional.of(aanspraak.volwassene()))));
        for (Puntenregel regel : vanHuishouden(plaats, gemeente)) {
            termen.add(term(regel, Optional.empty()));
        }
        return termen;
    }

    private static Term term(Puntenregel regel, Optional<Integer> volwassene) {
        return new Term(regel.criterium(), regel.stand(), volwassene, regel.punten(), regel.rij());
    }

    private Puntenregel[] vanHuishouden(int plaats, Koppelgemeente gemeente) {
        return new Puntenregel[] {
            afstand[plaats],
            coaRegio.get(coaRegioVanVerblijf.map(regio -> JaNee.van(regio.equals(gemeente.coaRegio()))).orElse(JaNee.ONBEKEND)),
            regioadvies.get(in(huishouden.adviesregios(), gemeente.arbeidsmarktregio())),
            woning.get(gemeente.woningen().past(huishouden)),
            voorkeur.get(in(huishouden.voorkeursgemeenten(), Optional.of(gemeente.code()))),
            achterstand[plaats],
            wachttijd,
            doorstroomlocatie.get(gemeente.doorstroomlocatie()),
        };
    }

    private static JaNee in(Set<String> genoemd, Optional<String> code) {
        return genoemd.isEmpty() || code.isEmpty() ? JaNee.ONBEKEND : JaNee.van(genoemd.contains(code.get()));
    }
}
