package nl.onderdak.bewerking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives what a graphical editor made, and gave a random id, an id that can be read, as the models of the project have them: {@code bedrag.plaats},
 * {@code type-Recht}, {@code LFG-014.bedrag}. Ids that can be read stay.
 */
final class Leesbareids {

    private static final Pattern WILLEKEURIG = Pattern.compile("_.+|[A-Z][A-Za-z]+_[a-z0-9]{7}");
    private static final Pattern RIJ = Pattern.compile("[A-Z]{3}-\\d{3}");
    private static final Map<String, String> STAARTEN = Map.of("variable", "variabele", "decisionTable", "tabel", "literalExpression", "uitdrukking",
            "encapsulatedLogic", "functie", "inputExpression", "expressie", "inputValues", "waarden", "outputValues", "waarden",
            "allowedValues", "waarden", "DMNShape", "vorm", "DMNEdge", "lijn");
    private static final Set<String> EISEN = Set.of("informationRequirement", "knowledgeRequirement", "authorityRequirement");

    private final Xmlknoop wortel;
    private final Set<String> bezet;
    private final Nummering nummering;
    private final Set<String> gebruikt;
    private final Map<String, String> nieuw = new HashMap<>();

    private Leesbareids(Xmlknoop wortel, Set<String> gebruikt) {
        this.wortel = wortel;
        this.bezet = wortel.alles().map(Xmlknoop::id).collect(Collectors.toCollection(HashSet::new));
        this.gebruikt = Stream.concat(gebruikt.stream(), bezet.stream()).collect(Collectors.toCollection(HashSet::new));
        this.nummering = new Nummering(this.gebruikt);
    }

    /** @param gebruikt every id that a row has now or ever had */
    static void geef(Xmlknoop wortel, Set<String> gebruikt) {
        Leesbareids ids = new Leesbareids(wortel, gebruikt);
        ids.loop(wortel, "");
        ids.verwijs();
    }

    /** @param boven id of what it stands in */
    private void loop(Xmlknoop knoop, String boven) {
        if (WILLEKEURIG.matcher(knoop.id()).matches()) {
            hernoem(knoop, vrij(id(knoop, boven)));
        }
        String hier = knoop == wortel ? "" : knoop.id().isEmpty() ? boven : knoop.id();
        knoop.elementen().stream().filter(kind -> !kind.naam().equals("rule")).forEach(kind -> loop(kind, houder(hier)));
        if (knoop.naam().equals("decisionTable")) {
            rijen(knoop, houder(hier));
        }
    }

    /** A column is named after the decision, not after its table: {@code bedrag.plaats}. */
    private static String houder(String id) {
        return id.replaceFirst("\\.(tabel|functie)$", "");
    }

    private String id(Xmlknoop knoop, String boven) {
        String naam = leesbaar(knoop.attribuut("name").isEmpty() ? knoop.attribuut("label") : knoop.attribuut("name"));
        String staart = STAARTEN.getOrDefault(knoop.naam(), naam.isEmpty() ? knoop.naam() : naam);
        String waarvan = knoop.attribuut("dmnElementRef");
        return switch (knoop.naam()) {
            case "itemDefinition" -> "type-" + naam;
            case "import" -> "import-" + naam;
            case "DMNDiagram" -> leesbaar(wortel.attribuut("name")) + ".diagram";
            case "DMNShape", "DMNEdge" -> nieuw.getOrDefault(waarvan, waarvan) + "." + staart;
            case "output" -> boven + "." + (naam.isEmpty() ? "uitkomst" : naam);
            default -> EISEN.contains(knoop.naam()) ? boven + ".eist-" + vereist(knoop) : boven.isEmpty() ? staart : boven + "." + staart;
        };
    }

    private static String leesbaar(String naam) {
        return naam.replaceAll("[^\\p{L}\\p{N}_-]+", "-").replaceAll("^-|-$", "");
    }

    /** What a requirement points to, by the name that its id will be made of when it comes later. */
    private String vereist(Xmlknoop eis) {
        String id = eis.elementen().stream().map(kind -> kind.attribuut("href")).map(href -> href.substring(href.indexOf('#') + 1)).findFirst().orElse("feit");
        return nieuw.getOrDefault(id, wortel.elementen().stream().filter(knoop -> knoop.id().equals(id) && WILLEKEURIG.matcher(id).matches())
                .map(knoop -> leesbaar(knoop.attribuut("name"))).findFirst().orElse(id));
    }

    private String vrij(String id) {
        String kandidaat = id;
        for (int nummer = 2; !bezet.add(kandidaat); nummer++) {
            kandidaat = id + "-" + nummer;
        }
        return kandidaat;
    }

    private void hernoem(Xmlknoop knoop, String id) {
        nieuw.put(knoop.id(), id);
        knoop.attributen().put("id", id);
    }

    private void rijen(Xmlknoop tabel, String naam) {
        List<Xmlknoop> kolommen = kinderen(tabel, "input", "output");
        List<Xmlknoop> rijen = kinderen(tabel, "rule");
        for (Xmlknoop rij : rijen) {
            if (!RIJ.matcher(rij.id()).matches()) {
                hernoem(rij, nummering.rij(wortel.attribuut("name"), naam, rijen.stream().map(Xmlknoop::id).toList()));
                gebruikt.add(rij.id());
            }
            List<Xmlknoop> cellen = kinderen(rij, "inputEntry", "outputEntry");
            for (int i = 0; i < Math.min(cellen.size(), kolommen.size()); i++) {
                if (WILLEKEURIG.matcher(cellen.get(i).id()).matches()) {
                    String kolom = kolommen.get(i).id();
                    hernoem(cellen.get(i), vrij(rij.id() + "." + kolom.substring(kolom.lastIndexOf('.') + 1)));
                }
            }
        }
    }

    private static List<Xmlknoop> kinderen(Xmlknoop knoop, String... soorten) {
        return knoop.elementen().stream().filter(kind -> List.of(soorten).contains(kind.naam())).toList();
    }

    /** Everything that pointed to an old id points to the new one. */
    private void verwijs() {
        wortel.alles().forEach(knoop -> knoop.attributen().replaceAll((naam, waarde) -> switch (naam) {
            case "href" -> waarde.startsWith("#") ? "#" + nieuw.getOrDefault(waarde.substring(1), waarde.substring(1)) : waarde;
            case "dmnElementRef" -> nieuw.getOrDefault(waarde, waarde);
            default -> waarde;
        }));
    }
}
