package nl.onderdak.keuring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onderdak.regels.Feittype;
import nl.onderdak.regels.OngeldigeRegelset;
import nl.onderdak.regels.Typenlezer;
import org.kie.dmn.model.api.DMNElementReference;
import org.kie.dmn.model.api.DRGElement;
import org.kie.dmn.model.api.Decision;
import org.kie.dmn.model.api.DecisionService;
import org.kie.dmn.model.api.Definitions;
import org.kie.dmn.model.api.InputData;

/** Compares what a model promises its callers with what it promises now: name, namespace, input, outcomes and services. */
final class Contractkeuring {

    private static final String CODE = "contract";

    private final Conceptbeeld beeld;
    private final Typenlezer toen;
    private final List<Bevinding> bevindingen = new ArrayList<>();

    private Contractkeuring(Conceptbeeld beeld) {
        this.beeld = beeld;
        this.toen = new Typenlezer(beeld.basis().definities());
    }

    /** Of all models of the base. */
    static List<Bevinding> keur(Conceptbeeld beeld) {
        Contractkeuring keuring = new Contractkeuring(beeld);
        beeld.basis().definities().forEach(keuring::model);
        return keuring.bevindingen;
    }

    /** Of one model. */
    static List<Bevinding> keur(Conceptbeeld beeld, String model) {
        Contractkeuring keuring = new Contractkeuring(beeld);
        beeld.basis().definities().stream().filter(oud -> oud.getName().equals(model)).forEach(keuring::model);
        return keuring.bevindingen;
    }

    private void model(Definitions oud) {
        Definitions nieuw = beeld.modellen().get(oud.getName());
        if (nieuw == oud) {
            return;
        }
        if (nieuw == null) {
            Optional<String> naam = beeld.modellen().values().stream().filter(model -> model.getNamespace().equals(oud.getNamespace())).map(Definitions::getName).findFirst();
            fout(oud, "Model " + oud.getName() + (naam.isPresent() ? " heet nu " + naam.get() + "." : " is verdwenen.") + " Het adres /v1/" + oud.getName() + " antwoordt dan niet meer.",
                    naam.isPresent() ? "Geef het model zijn oude naam terug." : "Zet het model terug.");
            return;
        }
        if (!nieuw.getNamespace().equals(oud.getNamespace())) {
            fout(oud, "Model " + oud.getName() + " heeft een andere namespace gekregen: " + nieuw.getNamespace() + ".", "Zet de namespace terug op " + oud.getNamespace() + ".");
        }
        try {
            gegevens(oud, nieuw, InputData.class, "Invoer");
            gegevens(oud, nieuw, Decision.class, "Uitkomst");
        } catch (OngeldigeRegelset fout) {
            fout(oud, "Model " + oud.getName() + ": de typen zijn niet te lezen.", fout.getMessage().replace('\n', ' '));
        }
        diensten(oud, nieuw);
    }

    private <T extends DRGElement> void gegevens(Definitions oud, Definitions nieuw, Class<T> soort, String woord) {
        Map<String, Feittype> voor = typen(oud, soort, toen);
        Map<String, Feittype> na = typen(nieuw, soort, beeld.typen());
        boolean invoer = soort == InputData.class;
        voor.forEach((naam, type) -> {
            if (!na.containsKey(naam)) {
                breuk(oud, woord + " " + naam + " is verdwenen.");
            } else {
                Typevergelijking.van(invoer, naam, type, na.get(naam)).forEach(zin -> breuk(oud, woord + " " + zin));
            }
        });
        na.forEach((naam, type) -> {
            if (invoer && !voor.containsKey(naam) && !(type instanceof Feittype.Structuur) && !(type instanceof Feittype.Lijst)) {
                breuk(oud, "Invoer " + naam + " is nieuw en verplicht.");
            }
        });
    }

    private static <T extends DRGElement> Map<String, Feittype> typen(Definitions model, Class<T> soort, Typenlezer typen) {
        Map<String, Feittype> gevonden = new LinkedHashMap<>();
        for (DRGElement element : model.getDrgElement()) {
            if (soort.isInstance(element)) {
                gevonden.put(element.getName(), typen.lees(model, Tabelbeeld.type(element)));
            }
        }
        return gevonden;
    }

    private void diensten(Definitions oud, Definitions nieuw) {
        Map<String, List<List<String>>> na = diensten(nieuw);
        diensten(oud).forEach((naam, vorm) -> {
            if (!na.containsKey(naam)) {
                breuk(oud, "Beslisdienst " + naam + " is verdwenen.");
            } else if (!na.get(naam).equals(vorm)) {
                breuk(oud, "Beslisdienst " + naam + " vraagt of geeft iets anders.");
            }
        });
    }

    private static Map<String, List<List<String>>> diensten(Definitions model) {
        Map<String, List<List<String>>> diensten = new LinkedHashMap<>();
        for (DRGElement element : model.getDrgElement()) {
            if (element instanceof DecisionService dienst) {
                diensten.put(dienst.getName(), List.of(hrefs(dienst.getInputData()), hrefs(dienst.getInputDecision()), hrefs(dienst.getOutputDecision())));
            }
        }
        return diensten;
    }

    private static List<String> hrefs(List<DMNElementReference> verwijzingen) {
        return verwijzingen.stream().map(DMNElementReference::getHref).toList();
    }

    private void breuk(Definitions model, String zin) {
        bevindingen.add(Bevinding.letOp(CODE, Plaats.model(model.getName()), "Model " + model.getName() + ": " + zin.substring(0, 1).toLowerCase() + zin.substring(1),
                "Wie dit model aanroept moet zich aanpassen. Laat het zoals het was, of kondig het aan als een nieuwe versie."));
    }

    private void fout(Definitions model, String melding, String oplossing) {
        bevindingen.add(Bevinding.fout(CODE, Plaats.model(model.getName()), melding, oplossing));
    }
}
