package nl.onderdak.regels;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import org.kie.dmn.model.api.DMNElement;
import org.kie.dmn.model.api.Definitions;
import org.kie.dmn.model.api.Import;
import org.kie.dmn.model.api.ItemDefinition;
import org.kie.dmn.model.api.UnaryTests;

/** Turns the item definitions of the models into {@link Feittype}s, over imports. */
final class Typenlezer {

    private static final Pattern CODE = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern CODES = Pattern.compile("(\"[^\"]*\"|null)(\\s*,\\s*(\"[^\"]*\"|null))*");
    private static final String GETAL = "(-?\\d+(?:\\.\\d+)?)";
    private static final Pattern BEREIK = Pattern.compile("\\[" + GETAL + "\\.\\." + GETAL + "\\](\\s*,\\s*null)?");
    private static final Pattern LENGTE = Pattern.compile("string length\\(\\?\\) <= (\\d{1,4})");
    /** Types of these names are money: two decimals in an answer, at most two in a request. */
    private static final Set<String> GELD = Set.of("Euro", "Bedrag");

    private final Map<String, Definitions> perNamespace;

    Typenlezer(List<Definitions> modellen) {
        perNamespace = modellen.stream().collect(Collectors.toMap(Definitions::getNamespace, Function.identity()));
    }

    /** The type that {@code naam} means inside {@code model}; {@code naam} is a FEEL type, an own or an imported type. */
    Feittype lees(Definitions model, QName naam) {
        return naam == null ? new Feittype.Vrij("Any", "") : lees(model, naam.getLocalPart(), "");
    }

    private Feittype lees(Definitions model, String naam, String omschrijving) {
        int punt = naam.indexOf('.');
        if (punt > 0) {
            return lees(geimporteerd(model, naam.substring(0, punt)), naam.substring(punt + 1), omschrijving);
        }
        Optional<ItemDefinition> eigen = model.getItemDefinition().stream()
                .filter(type -> type.getName().equals(naam))
                .findFirst();
        return eigen.map(type -> lees(model, type)).orElseGet(() -> ingebouwd(naam, omschrijving));
    }

    private Definitions geimporteerd(Definitions model, String alias) {
        return model.getImport().stream()
                .filter(invoer -> invoer.getName().equals(alias))
                .map(Import::getNamespace)
                .map(perNamespace::get)
                .findFirst()
                .orElseThrow(() -> new OngeldigeRegelset(List.of(
                        "Model " + model.getName() + " gebruikt '" + alias + "' maar importeert geen model onder die naam.")));
    }

    private Feittype lees(Definitions model, ItemDefinition type) {
        Feittype enkel = enkel(model, type);
        if (!type.isIsCollection()) {
            return enkel;
        }
        return new Feittype.Lijst(type.getName(), omschrijving(type), enkel);
    }

    private Feittype enkel(Definitions model, ItemDefinition type) {
        if (!type.getItemComponent().isEmpty()) {
            List<Gegeven> velden = new ArrayList<>();
            for (ItemDefinition veld : type.getItemComponent()) {
                velden.add(new Gegeven(veld.getName(), omschrijving(veld), lees(model, veld)));
            }
            return new Feittype.Structuur(type.getName(), omschrijving(type), List.copyOf(velden));
        }
        String basis = type.getTypeRef() == null ? "Any" : type.getTypeRef().getLocalPart();
        if (type.getAllowedValues() == null) {
            return GELD.contains(type.getName())
                    ? new Feittype.Getal(type.getName(), omschrijving(type), Optional.empty(), Optional.empty(), true)
                    : lees(model, basis, omschrijving(type));
        }
        return beperkt(model, type, basis, type.getAllowedValues());
    }

    private static Feittype beperkt(Definitions model, ItemDefinition type, String basis, UnaryTests waarden) {
        String tekst = waarden.getText().strip();
        if (basis.equals("string") && CODES.matcher(tekst).matches()) {
            List<String> codes = CODE.matcher(tekst).results().map(gevonden -> gevonden.group(1)).toList();
            return new Feittype.Opsomming(type.getName(), omschrijving(type), codes);
        }
        Matcher lengte = LENGTE.matcher(tekst);
        if (basis.equals("string") && lengte.matches()) {
            return new Feittype.Tekst(type.getName(), omschrijving(type), Optional.of(Integer.valueOf(lengte.group(1))));
        }
        Matcher bereik = BEREIK.matcher(tekst);
        if (basis.equals("number") && bereik.matches()) {
            return new Feittype.Getal(type.getName(), omschrijving(type), Optional.of(new BigDecimal(bereik.group(1))),
                    Optional.of(new BigDecimal(bereik.group(2))), GELD.contains(type.getName()));
        }
        throw new OngeldigeRegelset(List.of("Type " + type.getName() + " in model " + model.getName()
                + " heeft toegestane waarden '" + tekst + "' die de deur niet kan controleren;"
                + " gebruik een lijst van teksten, string length(?) <= aantal, of een getalbereik [laagste..hoogste], null."));
    }

    private static Feittype ingebouwd(String naam, String omschrijving) {
        return switch (naam) {
            case "string" -> new Feittype.Tekst(naam, omschrijving, Optional.empty());
            case "number" -> new Feittype.Getal(naam, omschrijving, Optional.empty(), Optional.empty(), false);
            case "boolean" -> new Feittype.Logisch(naam, omschrijving);
            case "date" -> new Feittype.Datum(naam, omschrijving);
            default -> new Feittype.Vrij(naam, omschrijving);
        };
    }

    static String omschrijving(DMNElement element) {
        return element.getDescription() == null ? "" : element.getDescription().strip();
    }
}
