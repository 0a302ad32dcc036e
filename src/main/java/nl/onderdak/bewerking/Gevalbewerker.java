package nl.onderdak.bewerking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The edits on case files. */
final class Gevalbewerker {

    private static final String GEVAL = "geval";
    private static final List<String> VASTE_KOLOMMEN = List.of(GEVAL, "feit", "omschrijving");
    private static final String VERWACHT = "verwacht.";

    private final Concepttekst concept;
    private final Nummering nummering;
    private final Zinnen zinnen;

    Gevalbewerker(Concepttekst concept, Nummering nummering, Zinnen zinnen) {
        this.concept = concept;
        this.nummering = nummering;
        this.zinnen = zinnen;
    }

    Wijziging nieuw(Bewerking.Geval bewerking) {
        String model = bewerking.model();
        if (concept.bestand(model + ".dmn").isEmpty()) {
            throw new OngeldigeBewerking("Model " + model + " staat niet in het concept.", "Kies een model uit de lijst.");
        }
        Gevallentekst bestand = bestand(model, bewerking.geval());
        Map<String, String> geval = new LinkedHashMap<>(bewerking.geval());
        String id = geval.getOrDefault(GEVAL, "").isBlank() ? nummering.geval(model, bestand.ids().stream()) : geval.get(GEVAL).strip();
        if (concept.gevallen().anyMatch(ander -> new Gevallentekst(ander).geval(id).isPresent())) {
            throw new OngeldigeBewerking("Geval " + id + " bestaat al.", "Geef het geval een ander nummer, of laat de kolom geval leeg.");
        }
        geval.put(GEVAL, id);
        List<String> kolommen = kolommen(bestand, geval);
        List<Splitsing> splitsingen = new ArrayList<>();
        String tekst = bestand.bestand().inhoud();
        String regel = String.join(";", kolommen.stream().map(kolom -> Gevallentekst.veld(geval.getOrDefault(kolom, ""))).toList()) + bestand.regeleind();
        splitsingen.add(new Splitsing(tekst.length(), "", (tekst.isEmpty() || tekst.endsWith("\n") ? "" : bestand.regeleind()) + regel));
        splitsingen.addAll(kolommenErbij(bestand, kolommen, Optional.empty()));
        return new Wijziging(bestand.bestand().naam(), splitsingen, model, Optional.empty(), id, zinnen.geval(id, geval.getOrDefault("omschrijving", "")));
    }

    Wijziging aanvaard(Bewerking.Gevalaanvaarden bewerking) {
        Gevallentekst bestand = concept.gevallen(bewerking.model()).stream().map(Gevallentekst::new)
                .filter(kandidaat -> kandidaat.geval(bewerking.geval()).isPresent()).findFirst()
                .orElseThrow(() -> new OngeldigeBewerking("Model " + bewerking.model() + " heeft geen geval " + bewerking.geval() + ".",
                        "Laad de lijst van gevallen opnieuw."));
        bewerking.verwacht().keySet().stream().filter(kolom -> !kolom.startsWith(VERWACHT)).findFirst().ifPresent(kolom -> {
            throw new OngeldigeBewerking("Kolom " + kolom + " is geen verwachting.", "Geef alleen kolommen die met " + VERWACHT + " beginnen.");
        });
        Gevallentekst.Regel regel = bestand.geval(bewerking.geval()).orElseThrow();
        List<String> kolommen = kolommen(bestand, bewerking.verwacht());
        Map<String, String> was = new LinkedHashMap<>();
        Map<String, String> wordt = new LinkedHashMap<>();
        List<String> velden = new ArrayList<>();
        for (int i = 0; i < kolommen.size(); i++) {
            String kolom = kolommen.get(i);
            String nieuw = bewerking.verwacht().get(kolom);
            boolean anders = nieuw != null && !nieuw.strip().equals(regel.veld(i));
            velden.add(anders ? Gevallentekst.veld(nieuw) : i < regel.velden().size() ? regel.velden().get(i) : "");
            if (anders) {
                was.put(kolom, regel.veld(i));
                wordt.put(kolom, nieuw.strip());
            }
        }
        if (was.isEmpty()) {
            throw new OngeldigeBewerking("Geval " + bewerking.geval() + " verwacht dit al.", "Er is niets te wijzigen.");
        }
        String inhoud = bestand.bestand().inhoud();
        List<Splitsing> splitsingen = new ArrayList<>(kolommenErbij(bestand, kolommen, Optional.of(regel)));
        splitsingen.add(new Splitsing(regel.begin(), inhoud.substring(regel.begin(), regel.eind()), String.join(";", velden)));
        splitsingen.sort(Comparator.comparingInt(Splitsing::vanaf).reversed());
        return new Wijziging(bestand.bestand().naam(), splitsingen, bewerking.model(), Optional.empty(), bewerking.geval(),
                zinnen.gevalaanvaarden(bewerking.geval(), was, wordt));
    }

    /** Of several files the one that lacks the fewest columns. */
    private Gevallentekst bestand(String model, Map<String, String> geval) {
        return concept.gevallen(model).stream().map(Gevallentekst::new)
                .min(Comparator.comparingInt(kandidaat -> kolommen(kandidaat, geval).size() - kandidaat.kolommen().size()))
                .orElseGet(() -> new Gevallentekst(Bestandstekst.van(model + ".gevallen.csv", "")));
    }

    /** Those of the file, and behind them what it lacks: facts before expectations, each by name. */
    private static List<String> kolommen(Gevallentekst bestand, Map<String, String> nodig) {
        List<String> kolommen = new ArrayList<>(bestand.kolommen().isEmpty() ? VASTE_KOLOMMEN : bestand.kolommen());
        TreeSet<String> nieuw = new TreeSet<>(Comparator.comparing((String kolom) -> kolom.startsWith(VERWACHT)).thenComparing(Comparator.naturalOrder()));
        nodig.forEach((kolom, tekst) -> {
            if (!kolommen.contains(kolom) && !tekst.isBlank()) {
                nieuw.add(kolom);
            }
        });
        nieuw.stream().filter(kolom -> kolom.isBlank() || !kolom.equals(Gevallentekst.veld(kolom))).findFirst().ifPresent(kolom -> {
            throw new OngeldigeBewerking("'" + kolom + "' is geen naam van een kolom.", "Geef het pad van een gegeven, bijvoorbeeld persoon.geboortedatum.");
        });
        kolommen.addAll(nieuw);
        return kolommen;
    }

    /** The names behind the first line, and on the other lines only the separators that go with them; from the last line to the first. */
    private static List<Splitsing> kolommenErbij(Gevallentekst bestand, List<String> kolommen, Optional<Gevallentekst.Regel> behalve) {
        int was = bestand.kolommen().size();
        List<Splitsing> splitsingen = new ArrayList<>();
        if (was == 0) {
            splitsingen.add(new Splitsing(0, "", String.join(";", kolommen) + "\n"));
        } else if (kolommen.size() > was) {
            bestand.gevallen().stream().filter(regel -> !Optional.of(regel).equals(behalve) && regel.velden().size() < kolommen.size())
                    .forEach(regel -> splitsingen.add(new Splitsing(regel.eind(), "", ";".repeat(kolommen.size() - regel.velden().size()))));
            splitsingen.add(0, new Splitsing(bestand.regels().get(0).eind(), "", ";" + String.join(";", kolommen.subList(was, kolommen.size()))));
            splitsingen.sort(Comparator.comparingInt(Splitsing::vanaf).reversed());
        }
        return splitsingen;
    }
}
