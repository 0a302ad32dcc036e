package nl.onderdak.keuring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.onderdak.controle.Regelcontrole;
import nl.onderdak.geval.Gevallenlezer;
import nl.onderdak.regels.OngeldigeRegelset;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.RegelsetLoader;

/** Everything that can be checked on a whole draft, before it may be submitted. */
public final class Setkeuring {

    private static final Regelcontrole CONTROLE = new Regelcontrole();

    /** Told with a case, a column or a day when the tables of the changed models are checked. */
    private static final Set<String> VAN_TABEL = Set.of("gat", "overlap", "analyse-overgeslagen", "dag-zonder-rij", "periode", "periode-omgekeerd", "dubbele-rij", "rij-id",
            "rij-id-dubbel", "vangnet", "null-in-cel", "trefferbeleid", "annotatiekolommen", "bron", "bron-ontbreekt", "toelichting", "feit", "zekerheid", "vraag-ontbreekt",
            "gegevens-ontbreken");

    private final Conceptbeeld beeld;
    private final List<Bevinding> bevindingen = new ArrayList<>();

    private Setkeuring(Conceptbeeld beeld) {
        this.beeld = beeld;
    }

    /**
     * @param concept all models and rules of the draft
     * @param gevallen all case files of the draft
     * @param basis the rule set it changes
     * @return every finding; empty when the draft is in order
     */
    public static List<Bevinding> keur(List<Regelbestand> concept, List<Regelbestand> gevallen, Regelset basis) {
        Conceptbeeld beeld = Conceptbeeld.van(concept, basis);
        Setkeuring keuring = new Setkeuring(beeld);
        keuring.bevindingen.addAll(beeld.bevindingen());
        beeld.veranderd().stream().map(beeld.modellen()::get).flatMap(model -> beeld.tabellen(model).stream()).forEach(tabel -> keuring.bevindingen.addAll(Tabelkeuring.keur(tabel)));
        keuring.bevindingen.addAll(Contractkeuring.keur(beeld));
        if (beeld.bevindingen().isEmpty() && (!Proefproces.nodig(concept, basis) || keuring.doorstaat(concept, gevallen))) {
            keuring.geheel(concept, gevallen);
        }
        return keuring.bevindingen;
    }

    /** New formulas run in a process of their own before they are compiled in this one; what is wrong already needs no trial. */
    private boolean doorstaat(List<Regelbestand> concept, List<Regelbestand> gevallen) {
        if (bevindingen.stream().anyMatch(gevonden -> gevonden.ernst() == Ernst.FOUT)) {
            return false;
        }
        List<Bevinding> gevonden = Proefkeuring.probeer(beeld, concept, gevallen);
        bevindingen.addAll(gevonden);
        return gevonden.isEmpty();
    }

    private void geheel(List<Regelbestand> concept, List<Regelbestand> gevallen) {
        try {
            Regelset geladen = RegelsetLoader.laad(concept, beeld.basis());
            gevallen.forEach(bestand -> gevallen(geladen, bestand));
        } catch (OngeldigeRegelset fout) {
            laadfouten(fout);
            return;
        }
        Vindplaatsen plaatsen = new Vindplaatsen(beeld);
        CONTROLE.controleerGeladen(concept, beeld.geraaktMetImports(concept)).stream()
                .filter(gevonden -> !VAN_TABEL.contains(gevonden.code()) || !beeld.veranderd().contains(gevonden.model()))
                .map(gevonden -> Vertaling.van(gevonden, plaatsen.van(gevonden.model(), gevonden.plaats())))
                .forEach(bevindingen::add);
    }

    /** What the engine says in English is left out for a model that has a finding on what it stumbled over. */
    private void laadfouten(OngeldigeRegelset fout) {
        Set<String> verklaard = new HashSet<>();
        bevindingen.stream().filter(gevonden -> gevonden.ernst() == Ernst.FOUT).forEach(gevonden -> verklaard.add(gevonden.model()));
        for (String reden : fout.getMessage().lines().skip(1).toList()) {
            String model = beeld.modellen().keySet().stream().filter(naam -> reden.startsWith("Model " + naam + ":") || reden.startsWith("Model " + naam + " ")
                    || reden.startsWith("Model " + naam + ",")).findFirst().orElse("regelset");
            if (!verklaard.contains(model)) {
                int knip = reden.lastIndexOf("; ");
                bevindingen.add(Bevinding.fout("laden", Plaats.model(model), knip < 0 ? reden : reden.substring(0, knip) + ".",
                        knip < 0 ? "Herstel het model; de tekst hierboven is van de beslismotor." : Vertaling.hoofdletter(reden.substring(knip + 2))));
            }
        }
    }

    private void gevallen(Regelset geladen, Regelbestand bestand) {
        String naam = Gevallenlezer.modelVan(bestand.naam());
        Plaats plaats = Plaats.model(naam);
        if (geladen.model(naam).isEmpty()) {
            bevindingen.add(Bevinding.fout("gevallen", plaats, "Bestand " + bestand.naam() + " heeft gevallen van model " + naam + ", maar dat model is er niet.",
                    "Zet het model terug of verwijder het bestand met gevallen."));
            return;
        }
        try {
            Gevallenlezer.lees(geladen.model(naam).orElseThrow(), bestand.inhoud());
        } catch (IllegalArgumentException fout) {
            bevindingen.add(Bevinding.fout("gevallen", plaats, "Bestand " + bestand.naam() + ": " + fout.getMessage(), "Pas de kolom of de cel aan het model aan."));
        }
    }
}
