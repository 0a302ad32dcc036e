package nl.onderdak.gevolg;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderdak.bevolking.Bevolking;
import nl.onderdak.gevolg.Bevolkingsuitslag.Gemeenteuitslag;
import nl.onderdak.gevolg.Bevolkingsuitslag.Groepsuitslag;
import nl.onderdak.gevolg.Bevolkingsuitslag.Overgang;
import nl.onderdak.gevolg.Bevolkingsuitslag.Soort;
import nl.onderdak.gevolg.Bevolkingsuitslag.Voorbeeld;

/** Adds up what changes for persons: per group, per municipality, from what to what. */
final class Bevolkingstelling {

    static final String GEEN_GROEP = "(geen)";

    private static final int MEESTE_OVERGANGEN = 1_000;

    /** What the two rule sets say of a person. */
    record Uitkomst(String model, JsonNode feiten, SortedMap<String, String> van, SortedMap<String, String> naar) {

        boolean isAnders() {
            return van != naar && !van.equals(naar);
        }
    }

    private static final class Stapel {
        private int personen;
        private final Map<Soort, Integer> perSoort = new HashMap<>();
        private final Map<Soort, Voorbeeld> voorbeelden = new LinkedHashMap<>();
        private BigDecimal euro = BigDecimal.ZERO;
        private boolean geld;

        private int aantal(Soort soort) {
            return perSoort.getOrDefault(soort, 0);
        }

        private int anders() {
            return perSoort.values().stream().mapToInt(Integer::intValue).sum();
        }

        private void tel(int aantal, Optional<Soort> soort, BigDecimal verschil, boolean metGeld) {
            personen += aantal;
            soort.ifPresent(deze -> perSoort.merge(deze, aantal, Integer::sum));
            euro = euro.add(verschil.multiply(BigDecimal.valueOf(aantal)));
            geld |= metGeld;
        }
    }

    private record Wijziging(String model, Padverschil verschil) {
    }

    private final Map<String, String> gemeentenamen;
    private final Map<String, BigDecimal> perMaandVan;
    private final Map<String, BigDecimal> perMaandNaar;
    private final List<Geldstroom> geldstromen = Geldstroom.alle();
    private final SortedMap<String, Stapel> groepen = new TreeMap<>();
    private final SortedMap<String, Stapel> gemeenten = new TreeMap<>();
    private final Map<Wijziging, Integer> overgangen = new HashMap<>();
    private final Stapel alles = new Stapel();
    private int bedragOnbekend;

    /** @param perMaandVan how often a period goes into a month in the old rule set; {@code perMaandNaar} in the new one */
    Bevolkingstelling(Map<String, String> gemeentenamen, Map<String, BigDecimal> perMaandVan, Map<String, BigDecimal> perMaandNaar) {
        this.gemeentenamen = gemeentenamen;
        this.perMaandVan = perMaandVan;
        this.perMaandNaar = perMaandNaar;
    }

    void tel(String groep, Optional<String> gemeente, int personen, List<Uitkomst> uitkomsten) {
        List<Uitkomst> anders = uitkomsten.stream().filter(Uitkomst::isAnders).toList();
        BigDecimal verschil = BigDecimal.ZERO;
        boolean onbekend = false;
        boolean geld = false;
        for (Geldstroom stroom : geldstromen) {
            for (Uitkomst uitkomst : uitkomsten.stream().filter(deze -> deze.model().equals(stroom.model())).toList()) {
                Optional<BigDecimal> van = stroom.perMaand(uitkomst.van(), perMaandVan);
                Optional<BigDecimal> naar = stroom.perMaand(uitkomst.naar(), perMaandNaar);
                geld |= van.isPresent() || naar.isPresent();
                onbekend |= van.isPresent() != naar.isPresent();
                if (van.isPresent() && naar.isPresent()) {
                    verschil = verschil.add(naar.get().subtract(van.get()));
                }
            }
        }
        Optional<Soort> soort = anders.isEmpty() && verschil.signum() == 0 ? Optional.empty()
                : Optional.of(verschil.signum() > 0 ? Soort.WINT : verschil.signum() < 0 ? Soort.VERLIEST : Soort.ANDERS);
        bedragOnbekend += onbekend ? personen : 0;
        Stapel eigen = groepen.computeIfAbsent(groep, nieuw -> new Stapel());
        eigen.tel(personen, soort, verschil, geld);
        soort.ifPresent(deze -> anders.stream().findFirst().ifPresent(uitkomst -> eigen.voorbeelden.putIfAbsent(deze, new Voorbeeld(deze,
                uitkomst.model(), uitkomst.feiten()))));
        Stapel plaats = gemeente.map(code -> gemeenten.computeIfAbsent(code, nieuw -> new Stapel())).orElseGet(Stapel::new);
        plaats.tel(personen, soort, verschil, geld);
        alles.tel(personen, soort, verschil, geld);
        anders.forEach(uitkomst -> Padverschil.tussen(uitkomst.van(), uitkomst.naar())
                .forEach(pad -> overgangen.merge(new Wijziging(uitkomst.model(), pad), personen, Integer::sum)));
    }

    Bevolkingsuitslag uitslag(Bevolking bevolking, LocalDate peildatum, List<String> modellen) {
        List<Groepsuitslag> perGroep = new ArrayList<>();
        groepen.forEach((groep, stapel) -> perGroep.add(new Groepsuitslag(groep, stapel.personen, stapel.aantal(Soort.WINT), stapel.aantal(Soort.VERLIEST),
                stapel.aantal(Soort.ANDERS), stapel.personen - stapel.anders(), stapel.geld ? euro(stapel.euro) : null,
                stapel.voorbeelden.values().stream().sorted(Comparator.comparing(Voorbeeld::soort)).toList())));
        List<Gemeenteuitslag> perGemeente = new ArrayList<>();
        gemeenten.forEach((code, stapel) -> perGemeente.add(new Gemeenteuitslag(code, gemeentenamen.getOrDefault(code, code), stapel.personen,
                stapel.anders(), euro(stapel.euro))));
        return new Bevolkingsuitslag(bevolking.naam(), bevolking.synthetisch(), peildatum, alles.personen, alles.anders(), modellen, perGroep,
                perGemeente, overgangen(),
                euro(alles.euro), bedragOnbekend);
    }

    /** Up to a limit; what goes one way and what goes back stay together. */
    private List<Overgang> overgangen() {
        Comparator<Overgang> volgorde = Comparator.comparing(Overgang::personen).reversed().thenComparing(Overgang::model).thenComparing(Overgang::pad)
                .thenComparing(overgang -> Stream.of(String.valueOf(overgang.van()), String.valueOf(overgang.naar())).sorted()
                        .collect(Collectors.joining("\n")));
        List<Overgang> alle = overgangen.entrySet().stream().map(wijziging -> new Overgang(wijziging.getKey().model(), wijziging.getKey().verschil().pad(),
                wijziging.getKey().verschil().van(), wijziging.getKey().verschil().naar(), wijziging.getValue()))
                .sorted(volgorde.thenComparing(overgang -> String.valueOf(overgang.van()))).toList();
        int einde = Math.min(MEESTE_OVERGANGEN, alle.size());
        while (einde > 0 && einde < alle.size() && volgorde.compare(alle.get(einde - 1), alle.get(einde)) == 0) {
            einde++;
        }
        return alle.subList(0, einde);
    }

    private static String euro(BigDecimal bedrag) {
        return bedrag.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
