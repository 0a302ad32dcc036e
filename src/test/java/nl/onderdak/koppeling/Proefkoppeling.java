package nl.onderdak.koppeling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.onderdak.regels.Projectregelset;
import nl.onderdak.regels.Regelset;

/** Municipalities on a line, ten kilometres apart, five to a labour market region, and households to couple to them. */
final class Proefkoppeling {

    static final LocalDate DAG = LocalDate.parse("2025-06-02");
    static final Regelset REGELSET = Projectregelset.REGELSET;
    static final Koppelkern KERN = new Koppelkern(new KandidatenregelsRuleUnit());
    static final Afstanden LIJN = (van, naar) -> Optional.of(Math.abs(nummer(van) - nummer(naar)) * 10.0);
    static final Huishouden ALLEEN = huishouden(1);

    private Proefkoppeling() {
    }

    static String code(int nummer) {
        return "GM%04d".formatted(nummer);
    }

    private static int nummer(String code) {
        return Integer.parseInt(code.substring(2));
    }

    static Koppelgemeente gemeente(int nummer) {
        return new Koppelgemeente(code(nummer), Optional.of("AM" + nummer / 5), String.valueOf(nummer / 70 + 1), LocalDate.parse("2023-01-01"), Optional.empty(),
                new Ruimte(10, 0), Woningaanbod.ONBEKEND, Optional.of(50), JaNee.NEE, Map.of());
    }

    static Koppelgemeente metRuimte(Koppelgemeente g, int eigen, int ruil) {
        return new Koppelgemeente(g.code(), g.arbeidsmarktregio(), g.coaRegio(), g.geldigVan(), g.geldigTot(), new Ruimte(eigen, ruil), g.woningen(),
                g.voortgang(), g.doorstroomlocatie(), g.kilometersTotVoorziening());
    }

    static Koppelgemeente metWoningen(Koppelgemeente g, Woningaanbod woningen) {
        return new Koppelgemeente(g.code(), g.arbeidsmarktregio(), g.coaRegio(), g.geldigVan(), g.geldigTot(), g.ruimte(), woningen,
                g.voortgang(), g.doorstroomlocatie(), g.kilometersTotVoorziening());
    }

    static Koppelgemeente metZiekenhuis(Koppelgemeente g, double km) {
        return new Koppelgemeente(g.code(), g.arbeidsmarktregio(), g.coaRegio(), g.geldigVan(), g.geldigTot(), g.ruimte(), g.woningen(),
                g.voortgang(), g.doorstroomlocatie(), Map.of("ziekenhuis", km));
    }

    static Koppelgemeente geldig(Koppelgemeente g, String van, String tot) {
        return new Koppelgemeente(g.code(), g.arbeidsmarktregio(), g.coaRegio(), LocalDate.parse(van), Optional.of(LocalDate.parse(tot)), g.ruimte(),
                g.woningen(), g.voortgang(), g.doorstroomlocatie(), g.kilometersTotVoorziening());
    }

    static List<Koppelgemeente> gemeenten(int aantal) {
        List<Koppelgemeente> gemeenten = new ArrayList<>();
        for (int i = 0; i < aantal; i++) {
            gemeenten.add(gemeente(i));
        }
        return gemeenten;
    }

    static Huishouden huishouden(int personen, Volwassene... volwassenen) {
        return new Huishouden("h", personen, List.of(volwassenen), JaNee.NEE, Optional.empty(), Set.of(), Set.of(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    static Volwassene volwassene(Criterium... criteria) {
        return new Volwassene(List.of(criteria));
    }

    /** A criterion that points at a municipality, with evidence as name, value, name, value. */
    static Criterium criterium(String soort, int gemeente, Object... bewijs) {
        return new Criterium(feiten(soort, bewijs), Optional.of(code(gemeente)), Optional.empty(), Optional.empty());
    }

    static Criterium behandeling(String voorziening) {
        return new Criterium(feiten("medische-behandeling", "medischeVerklaring", "ja", "behandelingPlaatsgebonden", "ja"), Optional.empty(), Optional.empty(),
                Optional.of(voorziening));
    }

    static Criterium kindIn(int gemeente) {
        return criterium("gezinslid-eerste-graad", gemeente, "gezinslidIngeschreven", "ja", "verwantschapAangetoond", "ja");
    }

    static Criterium werkIn(int gemeente) {
        return criterium("betaald-werk", gemeente, "contractGetekend", "ja", "loonstrook", "ja", "urenPerWeek", BigDecimal.valueOf(32));
    }

    static Criterium zacht(String soort, int gemeente) {
        return criterium(soort, gemeente, "blijktUitScreening", "ja");
    }

    private static Map<String, Object> feiten(String soort, Object... bewijs) {
        Map<String, Object> feiten = new LinkedHashMap<>();
        for (String feit : List.of("gezinslidIngeschreven", "verwantschapAangetoond", "contractGetekend", "loonstrook", "bewijsVanInschrijving", "soortOpleiding",
                "medischeVerklaring", "behandelingPlaatsgebonden", "procedureMetReferentiepersoon", "referentiepersoonGehuisvest", "blijktUitScreening",
                "provincieVanVerblijf")) {
            feiten.put(feit, "onbekend");
        }
        feiten.put("soort", soort);
        feiten.put("urenPerWeek", null);
        for (int i = 0; i < bewijs.length; i += 2) {
            feiten.put((String) bewijs[i], bewijs[i + 1]);
        }
        return feiten;
    }

    static Koppelbeoordeling beoordeling(String stelsel, List<Koppelgemeente> gemeenten, Prijslijst prijzen) {
        return KERN.regels(REGELSET, DAG, stelsel).beoordeling(gemeenten, LIJN, prijzen);
    }

    static Huishoudbeoordeling beoordeel(Huishouden huishouden, List<Koppelgemeente> gemeenten) {
        return beoordeling("punten-met-prijzen", gemeenten, Prijslijst.GEEN).beoordeel(huishouden);
    }
}
