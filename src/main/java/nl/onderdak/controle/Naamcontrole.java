package nl.onderdak.controle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.kie.dmn.model.api.DMNElement;
import org.kie.dmn.model.api.DMNModelInstrumentedBase;
import org.kie.dmn.model.api.DRGElement;
import org.kie.dmn.model.api.Decision;
import org.kie.dmn.model.api.Definitions;
import org.kie.dmn.model.api.InputClause;
import org.kie.dmn.model.api.InputData;
import org.kie.dmn.model.api.ItemDefinition;
import org.kie.dmn.model.api.RuleAnnotation;

/** Checks names, ids, types and descriptions of the elements of a model. */
final class Naamcontrole {

    private static final Pattern NAAM = Pattern.compile("[a-z][a-zA-Z0-9]*");
    private static final Pattern MODELNAAM = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final Pattern NAMESPACE = Pattern.compile("https://onderdak\\.example\\.org/dmn/[a-z-]+");

    private final List<Bevinding> bevindingen = new ArrayList<>();
    private final Definitions model;
    private final Set<String> ids = new HashSet<>();

    private Naamcontrole(Definitions model) {
        this.model = model;
    }

    static List<Bevinding> controleer(Modelbeeld beeld) {
        List<Bevinding> bevindingen = new ArrayList<>();
        for (Definitions model : beeld.modellen()) {
            Naamcontrole controle = new Naamcontrole(model);
            controle.model();
            bevindingen.addAll(controle.bevindingen);
        }
        return bevindingen;
    }

    private void model() {
        if (!MODELNAAM.matcher(model.getName()).matches() || !NAMESPACE.matcher(String.valueOf(model.getNamespace())).matches()) {
            meld(model.getName(), "modelnaam", "De naam of de namespace van het model heeft niet de vaste vorm; gebruik kleine letters met streepjes, en namespace https://onderdak.example.org/dmn/<naam>.");
        }
        beschreven(model, model.getName());
        model.getItemDefinition().forEach(type -> type(type, type.getName()));
        for (DRGElement element : model.getDrgElement()) {
            beschreven(element, element.getName());
            if (!NAAM.matcher(element.getName()).matches()) {
                meld(element.getName(), "naam", "De naam begint niet met een kleine letter of heeft andere tekens dan letters en cijfers; kies een andere naam.");
            }
            if (element instanceof InputData invoer && (invoer.getVariable() == null || invoer.getVariable().getTypeRef() == null)
                    || element instanceof Decision beslissing && (beslissing.getVariable() == null || beslissing.getVariable().getTypeRef() == null)) {
                meld(element.getName(), "type-ontbreekt", "De variabele heeft geen type; geef er een.");
            }
        }
        ids(model);
    }

    private void type(ItemDefinition type, String pad) {
        beschreven(type, pad);
        type.getItemComponent().forEach(veld -> type(veld, pad + "." + veld.getName()));
    }

    private void beschreven(DMNElement element, String naam) {
        if (element.getDescription() == null || element.getDescription().isBlank()) {
            meld(naam, "omschrijving", "De omschrijving is leeg; schrijf betekenis, eenheid en bron.");
        }
    }

    private void ids(DMNModelInstrumentedBase ouder) {
        for (DMNModelInstrumentedBase kind : ouder.getChildren()) {
            if (kind instanceof DMNElement element && !(kind instanceof RuleAnnotation)) {
                String id = element.getId();
                if (id != null && !ids.add(id)) {
                    meld(id, "id-dubbel", "Deze id komt in dit model vaker voor; geef elk element een eigen id.");
                }
                if (id == null || id.startsWith("_")) {
                    meld(String.valueOf(id), "id", "Een " + kind.getClass().getSimpleName().replaceFirst("^T", "") + " heeft geen leesbare id; geef er een.");
                }
                if (kind instanceof InputClause kolom && (kolom.getInputExpression() == null || kolom.getInputExpression().getTypeRef() == null)) {
                    meld(id, "type-ontbreekt", "De kolom heeft geen type; geef er een.");
                }
            }
            ids(kind);
        }
    }

    private void meld(String plaats, String code, String melding) {
        bevindingen.add(new Bevinding(model.getName(), plaats, code, melding));
    }
}
