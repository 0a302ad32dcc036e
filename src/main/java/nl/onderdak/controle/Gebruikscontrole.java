package nl.onderdak.controle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.onderdak.regels.Regelbestand;
import org.kie.dmn.model.api.DRGElement;
import org.kie.dmn.model.api.Decision;
import org.kie.dmn.model.api.Definitions;
import org.kie.dmn.model.api.InputData;
import org.kie.dmn.model.api.ItemDefinition;

/** Only facts that a rule uses: every input and every field of an input structure is named in some FEEL text. */
final class Gebruikscontrole {

    private static final Pattern TEKSTEN = Pattern.compile("<text>(.*?)</text>", Pattern.DOTALL);
    private static final Pattern ANNOTATIES = Pattern.compile("<annotationEntry>.*?</annotationEntry>", Pattern.DOTALL);
    private static final Pattern WOORD = Pattern.compile("\\w+");

    private Gebruikscontrole() {
    }

    static List<Bevinding> controleer(Modelbeeld beeld, List<Regelbestand> bestanden) {
        String feel = bestanden.stream()
                .map(bestand -> new String(bestand.inhoud(), StandardCharsets.UTF_8))
                .map(xml -> ANNOTATIES.matcher(xml).replaceAll(""))
                .flatMap(xml -> TEKSTEN.matcher(xml).results().map(gevonden -> gevonden.group(1)))
                .collect(Collectors.joining("\n"));
        Set<String> woorden = Pattern.compile("\\W+").splitAsStream(feel).collect(Collectors.toSet());
        Predicate<String> genoemd = naam -> WOORD.matcher(naam).matches() ? woorden.contains(naam) : zoek(naam, feel);
        List<Bevinding> bevindingen = new ArrayList<>();
        for (Definitions model : beeld.modellen()) {
            // Without a decision the model is the contract of a message; our own code uses its fields.
            if (model.getDrgElement().stream().noneMatch(Decision.class::isInstance)) {
                continue;
            }
            for (DRGElement element : model.getDrgElement()) {
                if (element instanceof InputData invoer) {
                    gebruikt(model, invoer.getName(), invoer.getName(), genoemd, bevindingen);
                    if (invoer.getVariable() != null && invoer.getVariable().getTypeRef() != null) {
                        velden(beeld, model, invoer.getVariable().getTypeRef().getLocalPart(), invoer.getName(), genoemd, bevindingen);
                    }
                }
            }
        }
        return bevindingen;
    }

    private static void velden(Modelbeeld beeld, Definitions model, String typenaam, String pad, Predicate<String> genoemd, List<Bevinding> bevindingen) {
        int punt = typenaam.indexOf('.');
        if (punt > 0) {
            String alias = typenaam.substring(0, punt);
            String namespace = model.getImport().stream().filter(invoer -> invoer.getName().equals(alias)).findFirst().orElseThrow().getNamespace();
            Definitions bron = beeld.modellen().stream().filter(ander -> ander.getNamespace().equals(namespace)).findFirst().orElseThrow();
            velden(beeld, bron, typenaam.substring(punt + 1), pad, genoemd, bevindingen);
            return;
        }
        for (ItemDefinition type : model.getItemDefinition()) {
            if (type.getName().equals(typenaam)) {
                for (ItemDefinition veld : type.getItemComponent()) {
                    gebruikt(model, veld.getName(), pad + "." + veld.getName(), genoemd, bevindingen);
                    if (veld.getTypeRef() != null) {
                        velden(beeld, model, veld.getTypeRef().getLocalPart(), pad + "." + veld.getName(), genoemd, bevindingen);
                    }
                }
                if (type.getTypeRef() != null) {
                    velden(beeld, model, type.getTypeRef().getLocalPart(), pad, genoemd, bevindingen);
                }
            }
        }
    }

    private static void gebruikt(Definitions model, String naam, String pad, Predicate<String> genoemd, List<Bevinding> bevindingen) {
        if (!genoemd.test(naam)) {
            bevindingen.add(new Bevinding(model.getName(), pad, "ongebruikt", "Geen regel gebruikt dit gegeven; vraag het niet."));
        }
    }

    private static boolean zoek(String naam, String feel) {
        return Pattern.compile("(?<!\\w)" + Pattern.quote(naam) + "(?!\\w)").matcher(feel).find();
    }
}
