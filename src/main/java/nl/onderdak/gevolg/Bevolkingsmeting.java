package nl.onderdak.gevolg;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import nl.onderdak.bevolking.Bevolking;
import nl.onderdak.bevolking.Bevolkingsbestand;
import nl.onderdak.bevolking.Modelfeiten;
import nl.onderdak.bevolking.Persoonsgroep;
import nl.onderdak.regels.Regelset;
import nl.onderdak.vergelijking.Uitkomstpaden;

/**
 * What the change does to the persons of a population. Each distinct set of facts is asked once of each rule set, of only the models and
 * decisions that the change reaches. The other way around gives the exact mirror.
 */
final class Bevolkingsmeting {

    private record Vraag(String model, ObjectNode feiten) {
    }

    private record Antwoord(SortedMap<String, String> van, SortedMap<String, String> naar) {
    }

    private final Tweeluik tweeluik;
    private final LocalDate peildatum;
    private final Map<String, String> gemeentenamen;
    private final Ploeg ploeg;
    private final Voortgang voortgang;
    private final Vraaggroep groepsvraag;

    /** Which outcome says to what group a person belongs. */
    private record Vraaggroep(String model, String pad) {
    }

    Bevolkingsmeting(Tweeluik tweeluik, LocalDate peildatum, Map<String, String> gemeentenamen, Ploeg ploeg, Voortgang voortgang) {
        this.tweeluik = tweeluik;
        this.peildatum = peildatum;
        this.gemeentenamen = gemeentenamen;
        this.ploeg = ploeg;
        this.voortgang = voortgang;
        this.groepsvraag = Bevolkingsbestand.lees("uitkomsten.csv").stream().filter(rij -> rij.get("soort").equals("groep"))
                .map(rij -> new Vraaggroep(rij.get("model"), rij.get("pad"))).findFirst().orElseThrow();
    }

    Bevolkingsuitslag meet(Bevolking bevolking) {
        List<String> modellen = tweeluik.bereik().modellen().stream().filter(Modelfeiten::kent).toList();
        Map<SortedMap<String, String>, List<Vraag>> vragen = new LinkedHashMap<>();
        Set<Vraag> alle = new LinkedHashSet<>();
        Set<ObjectNode> groepsvragen = new LinkedHashSet<>();
        Map<SortedMap<String, String>, ObjectNode> groepsfeiten = new HashMap<>();
        for (Persoonsgroep groep : bevolking.groepen()) {
            vragen.computeIfAbsent(groep.feiten(), feiten -> {
                List<Vraag> eigen = modellen.stream().flatMap(model -> Modelfeiten.van(tweeluik.naar().model(model).orElseThrow(), feiten, peildatum).stream()
                        .map(verzoek -> new Vraag(model, verzoek))).toList();
                alle.addAll(eigen);
                Modelfeiten.van(tweeluik.van().model(groepsvraag.model()).orElseThrow(), feiten, peildatum).ifPresent(verzoek -> {
                    groepsvragen.add(verzoek);
                    groepsfeiten.put(feiten, verzoek);
                });
                return eigen;
            });
        }
        voortgang.begin(Doorrekening.Fase.BEVOLKING, alle.size() + groepsvragen.size());
        Map<ObjectNode, String> groepen = samen(List.copyOf(groepsvragen), this::groep);
        Map<Vraag, Antwoord> antwoorden = samen(List.copyOf(alle), this::antwoord);
        Bevolkingstelling telling = new Bevolkingstelling(gemeentenamen, Perioden.perMaand(tweeluik.van(), peildatum),
                Perioden.perMaand(tweeluik.naar(), peildatum));
        for (Persoonsgroep groep : bevolking.groepen()) {
            String naam = Optional.ofNullable(groepsfeiten.get(groep.feiten())).map(groepen::get).orElse(Bevolkingstelling.GEEN_GROEP);
            List<Bevolkingstelling.Uitkomst> uitkomsten = new ArrayList<>();
            for (Vraag vraag : vragen.get(groep.feiten())) {
                Antwoord antwoord = antwoorden.get(vraag);
                uitkomsten.add(new Bevolkingstelling.Uitkomst(vraag.model(), vraag.feiten(), antwoord.van(), antwoord.naar()));
            }
            telling.tel(naam, groep.gemeente(), groep.personen(), uitkomsten);
        }
        return telling.uitslag(bevolking, peildatum, modellen);
    }

    private <A, B> Map<A, B> samen(List<A> werk, Function<A, B> stap) {
        List<B> uitkomsten = ploeg.doe(werk, stap);
        Map<A, B> samen = new HashMap<>();
        for (int i = 0; i < werk.size(); i++) {
            samen.put(werk.get(i), uitkomsten.get(i));
        }
        return samen;
    }

    private Antwoord antwoord(Vraag vraag) {
        voortgang.stap();
        SortedMap<String, String> van = tweeluik.van(vraag.model(), vraag.feiten());
        SortedMap<String, String> naar = tweeluik.naar(vraag.model(), vraag.feiten());
        return new Antwoord(van, naar.equals(van) ? van : naar);
    }

    /** Who goes over to another group stands under both names. */
    private String groep(JsonNode feiten) {
        voortgang.stap();
        String van = groep(tweeluik.van(), feiten);
        boolean kanAnders = tweeluik.bereik().perModel().getOrDefault(groepsvraag.model(), Set.of()).contains(groepsvraag.pad());
        String naar = kanAnders ? groep(tweeluik.naar(), feiten) : van;
        return van.equals(naar) ? van : van + " → " + naar;
    }

    private String groep(Regelset regelset, JsonNode feiten) {
        return regelset.model(groepsvraag.model()).map(model -> Uitkomstpaden.van(model, feiten, gelezen -> regelset.beslis(model, gelezen,
                List.of(groepsvraag.pad())))
                .getOrDefault(groepsvraag.pad(), Bevolkingstelling.GEEN_GROEP)).orElse(Bevolkingstelling.GEEN_GROEP);
    }
}
