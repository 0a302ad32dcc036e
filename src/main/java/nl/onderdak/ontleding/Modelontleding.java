package nl.onderdak.ontleding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Feittype;
import nl.onderdak.regels.Gegeven;
import nl.onderdak.regels.Knoop;
import nl.onderdak.regels.Regelset;
import org.kie.dmn.model.api.BusinessKnowledgeModel;
import org.kie.dmn.model.api.Context;
import org.kie.dmn.model.api.ContextEntry;
import org.kie.dmn.model.api.DMNElementReference;
import org.kie.dmn.model.api.DRGElement;
import org.kie.dmn.model.api.Decision;
import org.kie.dmn.model.api.DecisionRule;
import org.kie.dmn.model.api.DecisionService;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.dmn.model.api.Definitions;
import org.kie.dmn.model.api.Expression;
import org.kie.dmn.model.api.HitPolicy;
import org.kie.dmn.model.api.Import;
import org.kie.dmn.model.api.LiteralExpression;

/** Follows the facts of one model through its decisions, functions and services, those of other models included. */
final class Modelontleding {

    /** A function that a text calls: a knowledge model, or a service of another model. */
    record Functie(Definitions model, DRGElement element) {
    }

    /** @param uitdrukking FEEL text of an input column */
    record Tabelkolom(Knoop tabel, String uitdrukking) {
    }

    private record Sleutel(String model, String element, Map<String, Waarde> gegeven) {
    }

    private static final Pattern TEKST = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern NAAM = Pattern.compile("(?<![\\w\"])(?!date\\b|not\\b|null\\b|true\\b|false\\b)[\\p{L}_]\\w*(?![\\w\"])");
    private static final BigDecimal GROOTSTE_LEEFTIJD = BigDecimal.valueOf(120);

    final Map<Knoop, Set<String>> perTabel = new HashMap<>();
    final Map<Tabelkolom, Set<String>> perKolom = new HashMap<>();
    final Map<String, Set<Celgrens>> grenzen = new HashMap<>();
    final Map<String, Set<String>> teksten = new HashMap<>();
    final Set<LocalDate> dagen = new HashSet<>();
    final Set<String> termijnen = new HashSet<>();
    final Set<Integer> aantallen = new HashSet<>();
    final Set<Knoop> altijd = new HashSet<>();

    private final Map<String, Definitions> modellen;
    private final Map<String, Feittype> paden = new HashMap<>();
    private final Omgeving begin;
    private final Map<Sleutel, Waarde> gelezen = new HashMap<>();

    Modelontleding(Regelset regelset, Beslismodel model) {
        modellen = regelset.definities().stream().collect(Collectors.toMap(Definitions::getNamespace, Function.identity()));
        model.invoer().forEach(gegeven -> voegToe(gegeven.naam(), gegeven.type()));
        begin = new Omgeving(model.dmn().getDefinitions(),
                model.invoer().stream().collect(Collectors.toMap(Gegeven::naam, gegeven -> Waarde.feit(gegeven.naam()))), Map.of());
    }

    private void voegToe(String pad, Feittype type) {
        paden.put(pad, type);
        Feittype element = type instanceof Feittype.Lijst lijst ? lijst.element() : type;
        if (element instanceof Feittype.Structuur structuur) {
            structuur.velden().forEach(veld -> voegToe(pad + "." + veld.naam(), veld.type()));
        }
    }

    /** A decision of the model itself. */
    Waarde beslissing(String naam) {
        return naam(begin, naam).orElseThrow();
    }

    boolean isGeordend(String pad) {
        return paden.get(pad) instanceof Feittype.Datum || paden.get(pad) instanceof Feittype.Getal;
    }

    void grens(Set<String> bij, Comparable<?> waarde) {
        bij.forEach(pad -> grenzen.computeIfAbsent(pad, leeg -> new HashSet<>()).addAll(Celgrens.rond(waarde)));
    }

    void onthoud(Feelwoord woord) {
        if (woord.soort() == Feelwoord.Soort.DAG) {
            dagen.add((LocalDate) Celgrens.literaal(woord.tekst()));
        } else if (woord.soort() == Feelwoord.Soort.TERMIJN && !woord.tekst().contains("T")) {
            termijnen.add(woord.tekst().replaceAll("duration\\(\"|\"\\)", ""));
        }
    }

    /** What a name stands for; empty when it is no parameter, input or decision. */
    Optional<Waarde> naam(Omgeving omgeving, String naam) {
        int punt = naam.indexOf('.');
        String eerste = punt < 0 ? naam : naam.substring(0, punt);
        Waarde waarde = omgeving.eigen().getOrDefault(eerste, omgeving.invoer().get(eerste));
        if (waarde == null) {
            Optional<Decision> beslissing = element(omgeving.model(), Decision.class, eerste);
            if (beslissing.isEmpty()) {
                return Optional.empty();
            }
            waarde = lees(omgeving.zonderEigen(), beslissing.get(), beslissing.get().getExpression());
        }
        return punt < 0 ? Optional.of(waarde) : veld(waarde, naam.substring(punt));
    }

    private Optional<Waarde> veld(Waarde waarde, String rest) {
        if (waarde.paden().isEmpty()) {
            return Optional.of(waarde);
        }
        Set<String> velden = waarde.paden().stream().map(pad -> pad + rest).filter(paden::containsKey).collect(Collectors.toSet());
        if (velden.isEmpty()) {
            return Optional.empty();
        }
        Set<String> direct = new HashSet<>(waarde.direct());
        direct.removeAll(waarde.paden());
        direct.addAll(velden);
        Set<String> alle = new HashSet<>(waarde.alle());
        alle.removeAll(waarde.paden());
        alle.addAll(velden);
        return Optional.of(new Waarde(velden, direct, alle, waarde.plekken()));
    }

    Optional<Functie> functie(Omgeving omgeving, String naam) {
        int punt = naam.indexOf('.');
        Optional<Definitions> model = punt < 0 ? Optional.of(omgeving.model()) : omgeving.model().getImport().stream()
                .filter(invoer -> invoer.getName().equals(naam.substring(0, punt))).map(Import::getNamespace).map(modellen::get).findFirst();
        return model.flatMap(definities -> Stream.of(BusinessKnowledgeModel.class, DecisionService.class)
                .flatMap(soort -> element(definities, soort, naam.substring(punt + 1)).stream())
                .findFirst().map(element -> new Functie(definities, element)));
    }

    /** @param namen names of the arguments; empty texts when they stand in order */
    Waarde roep(Functie functie, List<String> namen, List<Waarde> waarden) {
        if (functie.element() instanceof BusinessKnowledgeModel kennis) {
            List<String> parameters = kennis.getEncapsulatedLogic().getFormalParameter().stream().map(parameter -> parameter.getName()).toList();
            return lees(new Omgeving(functie.model(), Map.of(), bind(parameters, namen, waarden)), kennis, kennis.getEncapsulatedLogic().getExpression());
        }
        DecisionService dienst = (DecisionService) functie.element();
        List<String> parameters = Stream.concat(dienst.getInputData().stream(), dienst.getInputDecision().stream())
                .map(verwijzing -> naam(functie.model(), verwijzing)).toList();
        Map<String, Waarde> gegeven = bind(parameters, namen, waarden);
        Omgeving binnen = new Omgeving(functie.model(), gegeven, Map.of());
        List<Waarde> uitkomsten = dienst.getOutputDecision().stream().map(verwijzing -> naam(binnen, naam(functie.model(), verwijzing)).orElseThrow()).toList();
        return uitkomsten.size() == 1 ? uitkomsten.get(0) : Waarde.uit(uitkomsten);
    }

    private static Map<String, Waarde> bind(List<String> parameters, List<String> namen, List<Waarde> waarden) {
        Map<String, Waarde> gebonden = new HashMap<>();
        parameters.forEach(parameter -> gebonden.put(parameter, Waarde.NIETS));
        for (int i = 0; i < waarden.size() && i < parameters.size(); i++) {
            gebonden.put(namen.get(i).isEmpty() ? parameters.get(i) : namen.get(i), waarden.get(i));
        }
        return gebonden;
    }

    private Waarde lees(Omgeving omgeving, DRGElement element, Expression uitdrukking) {
        Sleutel sleutel = new Sleutel(omgeving.model().getName(), element.getName(),
                element instanceof BusinessKnowledgeModel ? omgeving.eigen() : omgeving.invoer());
        Waarde bekend = gelezen.get(sleutel);
        if (bekend == null) {
            bekend = lees(omgeving, new Knoop(omgeving.model().getName(), element.getName()), uitdrukking);
            gelezen.put(sleutel, bekend);
        }
        return bekend;
    }

    private Waarde lees(Omgeving omgeving, Knoop knoop, Expression uitdrukking) {
        if (uitdrukking instanceof LiteralExpression formule) {
            return new Feellezer(this, "De formule " + knoop.naam() + " van " + knoop.model(), formule.getText()).lees(omgeving);
        }
        if (uitdrukking instanceof DecisionTable tabel) {
            return tabel(omgeving, knoop, tabel);
        }
        if (uitdrukking instanceof Context context) {
            return context(omgeving, knoop, context);
        }
        Set<String> alles = omgeving.invoer().values().stream().flatMap(waarde -> waarde.alle().stream()).collect(Collectors.toSet());
        omgeving.eigen().values().forEach(waarde -> alles.addAll(waarde.alle()));
        return new Waarde(Set.of(), alles, alles, Set.of(new Rekenplek("De uitdrukking " + knoop.naam() + " van " + knoop.model(),
                "een vorm die niet wordt ontleed", alles, false)));
    }

    private Waarde context(Omgeving omgeving, Knoop knoop, Context context) {
        Omgeving hier = omgeving;
        List<Waarde> delen = new ArrayList<>();
        for (ContextEntry regel : context.getContextEntry()) {
            Waarde waarde = lees(hier, knoop, regel.getExpression());
            delen.add(waarde);
            if (regel.getVariable() == null) {
                return Waarde.uit(delen).metPaden(waarde.paden());
            }
            hier = hier.met(regel.getVariable().getName(), waarde);
        }
        return Waarde.uit(delen);
    }

    private Waarde tabel(Omgeving omgeving, Knoop knoop, DecisionTable tabel) {
        List<Waarde> kolommen = new ArrayList<>();
        for (int i = 0; i < tabel.getInput().size(); i++) {
            String uitdrukking = tabel.getInput().get(i).getInputExpression().getText();
            String waar = "Tabel " + knoop.naam() + " van " + knoop.model() + ", kolom " + tabel.getInput().get(i).getLabel();
            Waarde kolom = new Feellezer(this, waar, uitdrukking).lees(omgeving);
            kolommen.add(kolom);
            perKolom.computeIfAbsent(new Tabelkolom(knoop, uitdrukking.strip()), leeg -> new HashSet<>()).addAll(kolom.paden());
            for (DecisionRule rij : tabel.getRule()) {
                String cel = rij.getInputEntry().get(i).getText();
                cel(kolom, cel);
                if (NAAM.matcher(TEKST.matcher(cel).replaceAll(" ")).find()) {
                    kolommen.add(new Feellezer(this, waar, uitdrukking + " = " + cel).lees(omgeving));
                }
            }
        }
        Set<String> uitkomstteksten = new LinkedHashSet<>();
        tabel.getRule().forEach(rij -> rij.getOutputEntry().forEach(uitkomst -> uitkomstteksten.add(uitkomst.getText())));
        String waar = "Tabel " + knoop.naam() + " van " + knoop.model() + ", de uitkomst";
        Waarde uitkomst = Waarde.eenVan(uitkomstteksten.stream().map(tekst -> new Feellezer(this, waar, tekst).lees(omgeving)).toList());
        Waarde ingang = Waarde.uit(kolommen);
        perTabel.computeIfAbsent(knoop, leeg -> new HashSet<>()).addAll(ingang.direct());
        if (tabel.getHitPolicy() == HitPolicy.COLLECT) {
            altijd.add(knoop);
        }
        return ingang.achterTabel(uitkomst);
    }

    private void cel(Waarde kolom, String cel) {
        Set<Celgrens> gevonden = Celgrens.van(cel);
        for (String pad : kolom.paden()) {
            if (isGeordend(pad)) {
                grenzen.computeIfAbsent(pad, leeg -> new HashSet<>()).addAll(gevonden);
            } else if (paden.get(pad) instanceof Feittype.Tekst) {
                Matcher tekst = TEKST.matcher(cel);
                while (tekst.find()) {
                    teksten.computeIfAbsent(pad, leeg -> new HashSet<>()).add(tekst.group(1));
                }
            }
        }
        for (Celgrens grens : gevonden) {
            if (grens.waarde() instanceof BigDecimal getal && getal.stripTrailingZeros().scale() <= 0 && getal.signum() >= 0
                    && getal.compareTo(GROOTSTE_LEEFTIJD) <= 0) {
                aantallen.add(getal.intValue());
            }
        }
    }

    private static <T extends DRGElement> Optional<T> element(Definitions model, Class<T> soort, String naam) {
        return model.getDrgElement().stream().filter(soort::isInstance).map(soort::cast).filter(element -> element.getName().equals(naam)).findFirst();
    }

    private static String naam(Definitions model, DMNElementReference verwijzing) {
        String id = verwijzing.getHref().substring(verwijzing.getHref().indexOf('#') + 1);
        return model.getDrgElement().stream().filter(element -> element.getId().equals(id)).map(DRGElement::getName).findFirst().orElseThrow();
    }
}
