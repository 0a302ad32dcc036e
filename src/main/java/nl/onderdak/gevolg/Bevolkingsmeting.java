package nl.onderdak.gevolg;

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
import nl.onderdak.bevolking.Bevolking;
import nl.onderdak.bevolking.Modelfeiten;
import nl.onderdak.bevolking.Persoonsgroep;

/**
 * What the change does to the persons of a population. Each distinct set of facts is asked once of each rule set, of only the models and
 * decisions that the change reaches. The other way around gives the exact mirror.
 */
final class Bevolkingsmeting {

    /** Questions in one part: enough of them to be worth sending, few enough to lose. */
    static final int DEELGROOTTE = 32;

    private final Tweeluik tweeluik;
    private final LocalDate peildatum;
    private final Map<String, String> gemeentenamen;
    private final Verdeling verdeling;
    private final Voortgang voortgang;
    private final Vraagbeantwoording.Vraaggroep groepsvraag = Vraagbeantwoording.Vraaggroep.ingesteld();

    Bevolkingsmeting(Tweeluik tweeluik, LocalDate peildatum, Map<String, String> gemeentenamen, Verdeling verdeling, Voortgang voortgang) {
        this.tweeluik = tweeluik;
        this.peildatum = peildatum;
        this.gemeentenamen = gemeentenamen;
        this.verdeling = verdeling;
        this.voortgang = voortgang;
    }

    Bevolkingsuitslag meet(Bevolking bevolking) {
        List<String> modellen = tweeluik.bereik().modellen().stream().filter(Modelfeiten::kent).toList();
        Map<SortedMap<String, String>, List<Vraag>> vragen = new LinkedHashMap<>();
        Set<Vraag> alle = new LinkedHashSet<>();
        Map<SortedMap<String, String>, Vraag> groepsvragen = new HashMap<>();
        for (Persoonsgroep groep : bevolking.groepen()) {
            vragen.computeIfAbsent(groep.feiten(), feiten -> {
                List<Vraag> eigen = modellen.stream().flatMap(model -> Modelfeiten.van(tweeluik.naar().model(model).orElseThrow(), feiten, peildatum).stream()
                        .map(verzoek -> new Vraag(model, verzoek, false))).toList();
                alle.addAll(eigen);
                Modelfeiten.van(tweeluik.van().model(groepsvraag.model()).orElseThrow(), feiten, peildatum).ifPresent(verzoek -> {
                    Vraag vraag = new Vraag(groepsvraag.model(), verzoek, true);
                    alle.add(vraag);
                    groepsvragen.put(feiten, vraag);
                });
                return eigen;
            });
        }
        voortgang.begin(Doorrekening.Fase.BEVOLKING, alle.size());
        Map<Vraag, Antwoord> antwoorden = antwoorden(List.copyOf(alle));
        Bevolkingstelling telling = new Bevolkingstelling(gemeentenamen, Perioden.perMaand(tweeluik.van(), peildatum),
                Perioden.perMaand(tweeluik.naar(), peildatum));
        for (Persoonsgroep groep : bevolking.groepen()) {
            String naam = Optional.ofNullable(groepsvragen.get(groep.feiten())).map(antwoorden::get).map(this::groepsnaam).orElse(Bevolkingstelling.GEEN_GROEP);
            List<Bevolkingstelling.Uitkomst> uitkomsten = new ArrayList<>();
            for (Vraag vraag : vragen.get(groep.feiten())) {
                Antwoord antwoord = antwoorden.get(vraag);
                uitkomsten.add(new Bevolkingstelling.Uitkomst(vraag.model(), vraag.feiten(), antwoord.van(), antwoord.naar()));
            }
            telling.tel(naam, groep.gemeente(), groep.personen(), uitkomsten);
        }
        return telling.uitslag(bevolking, peildatum, modellen);
    }

    private Map<Vraag, Antwoord> antwoorden(List<Vraag> alle) {
        List<List<Vraag>> delen = new ArrayList<>();
        for (int i = 0; i < alle.size(); i += DEELGROOTTE) {
            delen.add(alle.subList(i, Math.min(alle.size(), i + DEELGROOTTE)));
        }
        List<List<Antwoord>> uitkomsten = verdeling.reken(tweeluik, delen, voortgang);
        Map<Vraag, Antwoord> antwoorden = new HashMap<>();
        for (int deel = 0; deel < delen.size(); deel++) {
            for (int i = 0; i < delen.get(deel).size(); i++) {
                antwoorden.put(delen.get(deel).get(i), uitkomsten.get(deel).get(i));
            }
        }
        return antwoorden;
    }

    /** Who goes over to another group stands under both names. */
    private String groepsnaam(Antwoord antwoord) {
        String van = antwoord.van().get(groepsvraag.pad());
        String naar = antwoord.naar().get(groepsvraag.pad());
        return van.equals(naar) ? van : van + " → " + naar;
    }
}
