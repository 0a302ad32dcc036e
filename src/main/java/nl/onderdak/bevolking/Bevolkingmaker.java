package nl.onderdak.bevolking;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Makes up persons, household by household, until every group has the total that a fact sheet gives. Seeded: the same day and inhabitants give
 * the same persons. What is no total of a fact sheet, such as ages and shares, is an assumption of this project and no statistic.
 */
public final class Bevolkingmaker {

    private static final long ZAAD = 20220601;
    private static final Pattern TERMIJN = Pattern.compile("-P\\d{1,3}[YMD]");
    private static final String KIND = "kind";
    private static final Set<String> EIGEN = Set.of("groep", "huishouden", "aandeel", "soort", "leden");
    /** Nobody has a birthday on the reference date or close to it. */
    private static final int DAGEN_NA_VERJAARDAG = 100;

    private record Sleutel(SortedMap<String, String> feiten, Optional<String> gemeente) {
    }

    private final LocalDate peildatum;
    private final NavigableMap<Integer, String> gemeenten = new TreeMap<>();
    private final int inwoners;
    private final List<Map<String, String>> sjablonen = Bevolkingsbestand.lees("sjablonen.csv");
    private final List<Map<String, String>> huishoudens = Bevolkingsbestand.lees("huishoudens.csv");
    private final Random toeval = new Random(ZAAD);
    private final Map<Sleutel, Integer> personen = new LinkedHashMap<>();

    /** @param perGemeente inhabitants by code of CBS, which say how persons are spread; empty: nobody gets a municipality */
    public Bevolkingmaker(LocalDate peildatum, SortedMap<String, Integer> perGemeente) {
        this.peildatum = peildatum;
        int tot = 0;
        for (Map.Entry<String, Integer> gemeente : perGemeente.entrySet()) {
            gemeenten.put(tot, gemeente.getKey());
            tot += gemeente.getValue();
        }
        this.inwoners = tot;
    }

    public Bevolking maak() {
        for (Map<String, String> totaal : Bevolkingsbestand.lees("totalen.csv")) {
            List<Map<String, String>> eigen = sjablonen.stream().filter(sjabloon -> sjabloon.get("groep").equals(totaal.get("groep"))).toList();
            int over = Integer.parseInt(totaal.get("personen"));
            while (over > 0) {
                over -= huishouden(kies(eigen), totaal.get("gemeentelijk").equals("ja"), over);
            }
        }
        List<Persoonsgroep> groepen = new ArrayList<>();
        personen.forEach((sleutel, aantal) -> groepen.add(new Persoonsgroep(sleutel.feiten(), sleutel.gemeente(), aantal)));
        return new Bevolking(Bevolking.SYNTHETISCH, true, groepen);
    }

    /** @return how many persons, never more than {@code over}: the rest of a household that does not fit is left out */
    private int huishouden(Map<String, String> sjabloon, boolean gemeentelijk, int over) {
        Map<String, String> soort = kies(huishoudens.stream().filter(huishouden -> huishouden.get("soort").equals(sjabloon.get("huishouden"))).toList());
        String[] leden = soort.get("leden").split(" ");
        Optional<String> gemeente = gemeentelijk && inwoners > 0 ? Optional.of(gemeenten.floorEntry(toeval.nextInt(inwoners)).getValue()) : Optional.empty();
        int aantal = Math.min(over, leden.length);
        for (int lid = 0; lid < aantal; lid++) {
            SortedMap<String, String> feiten = new TreeMap<>();
            neemOver(sjabloon, feiten);
            if (lid == 0) {
                neemOver(soort, feiten);
            }
            feiten.put("persoon.geboortedatum", geboren(leden[lid]));
            if (leden[lid].startsWith(KIND)) {
                feiten.put("persoon.ouderOfVoogdAanwezig", "ja");
            }
            huisgenoten(leden, lid, feiten);
            personen.merge(new Sleutel(feiten, gemeente), 1, Integer::sum);
        }
        return aantal;
    }

    /** The household as the person sees it: the same people are partner and children to one, and parents, brothers and sisters to another. */
    private void huisgenoten(String[] leden, int persoon, SortedMap<String, String> feiten) {
        feiten.put("huishouden.geboortedatumReferentiepersoon", geboren(leden[persoon]));
        feiten.put("huishouden.referentiepersoonGehuwd", leden[leden.length > 1 ? 1 : 0].startsWith("partner") && !leden[persoon].startsWith(KIND)
                ? "ja" : "nee");
        if (leden.length == 1) {
            feiten.put("huishouden.leden", "[]");
        }
        int plaats = 0;
        for (int ander = 0; ander < leden.length; ander++) {
            if (ander != persoon) {
                plaats++;
                String pad = "huishouden.leden[" + plaats + "].";
                boolean jong = leden[ander].startsWith(KIND);
                boolean volwassen = !leden[persoon].startsWith(KIND);
                feiten.put(pad + "relatie", jong ? volwassen ? KIND : "broer-zus" : volwassen ? "partner" : "ouder");
                feiten.put(pad + "geboortedatum", geboren(leden[ander]));
                feiten.put(pad + "zelfdePlaats", "ja");
                if (jong) {
                    feiten.put(pad + "gehuwd", "nee");
                    feiten.put(pad + "afhankelijk", "ja");
                }
            }
        }
    }

    /** @param lid an age, or a relation with an age */
    private String geboren(String lid) {
        return peildatum.minusYears(Integer.parseInt(lid.substring(lid.indexOf(':') + 1))).minusDays(DAGEN_NA_VERJAARDAG).toString();
    }

    private void neemOver(Map<String, String> rij, SortedMap<String, String> feiten) {
        rij.forEach((pad, tekst) -> {
            if (!EIGEN.contains(pad) && !tekst.isEmpty()) {
                feiten.put(pad, TERMIJN.matcher(tekst).matches() ? peildatum.plus(Period.parse(tekst)).toString() : tekst);
            }
        });
    }

    private Map<String, String> kies(List<Map<String, String>> rijen) {
        int plek = toeval.nextInt(rijen.stream().mapToInt(rij -> Integer.parseInt(rij.get("aandeel"))).sum());
        for (Map<String, String> rij : rijen) {
            plek -= Integer.parseInt(rij.get("aandeel"));
            if (plek < 0) {
                return rij;
            }
        }
        throw new IllegalStateException("Shares add up to more than their sum");
    }
}
