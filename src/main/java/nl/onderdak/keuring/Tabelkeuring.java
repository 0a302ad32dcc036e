package nl.onderdak.keuring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.Regelset;
import org.kie.dmn.model.api.DecisionRule;

/** Checks one table of a draft, fast enough to do at every edit, also when the draft does not compile. */
public final class Tabelkeuring {

    private Tabelkeuring() {
    }

    /**
     * @param concept all models and rules of the draft
     * @param basis the rule set it changes
     * @param tabel name of the decision or function the table stands in
     * @return every finding on the table, and on the contract of its model
     */
    public static List<Bevinding> keur(List<Regelbestand> concept, Regelset basis, String model, String tabel) {
        Conceptbeeld beeld = Conceptbeeld.van(concept, basis, Optional.of(tabel));
        List<Bevinding> bevindingen = new ArrayList<>(beeld.bevindingen());
        Optional<Tabelbeeld> gevonden = beeld.tabel(model, tabel);
        if (gevonden.isPresent()) {
            bevindingen.addAll(keur(gevonden.get()));
        } else if (bevindingen.isEmpty()) {
            bevindingen.add(Bevinding.fout("tabel-ontbreekt", Plaats.tabel(model, tabel), "Tabel " + tabel + " staat niet in model " + model + ".", "Zet de tabel terug."));
        }
        bevindingen.addAll(Contractkeuring.keur(beeld, model));
        return bevindingen;
    }

    static List<Bevinding> keur(Tabelbeeld tabel) {
        List<Bevinding> bevindingen = new ArrayList<>(vorm(tabel));
        if (!bevindingen.isEmpty()) {
            return bevindingen;
        }
        List<Kolom> kolommen = tabel.kolommen();
        List<Bevinding> cellen = Celkeuring.keur(tabel, kolommen);
        Set<Plaats> beoordeeld = new HashSet<>();
        cellen.forEach(bevinding -> beoordeeld.add(new Plaats(bevinding.model(), bevinding.tabel(), bevinding.rij(), bevinding.kolom())));
        bevindingen.addAll(cellen);
        Rijkeuring.keur(tabel).stream().filter(bevinding -> !beoordeeld.contains(new Plaats(bevinding.model(), bevinding.tabel(), bevinding.rij(), bevinding.kolom())))
                .forEach(bevindingen::add);
        bevindingen.addAll(samenhang(tabel, kolommen, cellen));
        return bevindingen;
    }

    private static List<Bevinding> samenhang(Tabelbeeld tabel, List<Kolom> kolommen, List<Bevinding> cellen) {
        Optional<Kolom> open = kolommen.stream().filter(kolom -> !kolom.domein().isTeOntleden()).findFirst();
        if (open.isPresent() && tabel.verzamelt()) {
            return List.of();
        }
        if (open.isPresent()) {
            return List.of(Bevinding.fout("analyse-overgeslagen", tabel.plaats().kolom(open.get().id()),
                    "Tabel " + tabel.naam() + ": kolom " + open.get().titel() + " heeft geen lijst van waarden of grenzen; dan is niet na te gaan of elk geval precies een rij heeft.",
                    "Geef de kolom een type met toegestane waarden."));
        }
        Rooster rooster = new Rooster(kolommen, tabel.tabel().getRule());
        Set<String> rijen = new HashSet<>();
        cellen.forEach(bevinding -> bevinding.rij().ifPresent(rijen::add));
        List<Bevinding> bevindingen = new ArrayList<>(Doderijkeuring.keur(tabel, rooster, rijen));
        if (!tabel.verzamelt() && !kolommen.isEmpty()) {
            bevindingen.addAll(Overlapkeuring.keur(tabel, rooster));
            bevindingen.addAll(Gatkeuring.keur(tabel, rooster));
        }
        return bevindingen;
    }

    /** What must be in order before anything else can be looked at. */
    private static List<Bevinding> vorm(Tabelbeeld tabel) {
        List<Bevinding> bevindingen = new ArrayList<>();
        for (DecisionRule rij : tabel.tabel().getRule()) {
            if (rij.getId() == null) {
                return List.of(Bevinding.fout("rij-id", tabel.plaats(), "Tabel " + tabel.naam() + " heeft een rij zonder id.", "Geef elke rij een id als LFG-014."));
            }
            boolean zonderTekst = rij.getInputEntry().stream().anyMatch(cel -> cel.getText() == null) || rij.getOutputEntry().stream().anyMatch(Objects::isNull)
                    || rij.getOutputEntry().stream().anyMatch(cel -> cel.getText() == null);
            if (zonderTekst || rij.getInputEntry().size() != tabel.tabel().getInput().size() || rij.getOutputEntry().size() != tabel.tabel().getOutput().size()) {
                bevindingen.add(Bevinding.fout("cellen", tabel.plaats().rij(rij.getId()), "Rij " + rij.getId() + " heeft niet voor elke kolom een cel.",
                        "Geef elke kolom een cel; zet - waar de kolom er niet toe doet."));
            }
        }
        return bevindingen;
    }
}
