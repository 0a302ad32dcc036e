package nl.onderdak.bewerking;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.onderdak.controle.Opmaak;
import nl.onderdak.regels.Regelbestand;

/**
 * Brings a model that another editor saved into the form of the project, so that it differs from the text before only where somebody changed
 * something: the same version of DMN, the same order of elements and attributes, comments back in their place, no marks of the editor.
 */
public final class Modelopmaak {

    private static final Pattern DMN = Pattern.compile("https?://www\\.omg\\.org/spec/DMN/\\d+/([A-Z]+)/?");
    private static final String EDITOR = "https://kie.org/dmn/extensions/1.0";
    /** What the models of this project are written in. */
    private static final Map<String, String> VERSIE = Map.of("MODEL", "https://www.omg.org/spec/DMN/20230324/MODEL/",
            "DMNDI", "https://www.omg.org/spec/DMN/20230324/DMNDI/", "FEEL", "https://www.omg.org/spec/DMN/20230324/FEEL/");
    private static final Set<String> VRIJE_VOLGORDE = Set.of("definitions", "DMNDiagram");
    private static final Set<String> HOUDERS = Set.of("decision", "businessKnowledgeModel", "encapsulatedLogic");
    private static final Set<String> UITDRUKKING = Set.of("decisionTable", "literalExpression", "encapsulatedLogic", "context", "invocation",
            "relation", "list", "functionDefinition", "conditional", "for", "every", "some", "filter");
    /** Put on an expression by the editor; the decision or function around it says the same. */
    private static final List<String> HERHAALD = List.of("label", "typeRef");

    private final Xmlknoop eerder;
    private final Map<String, Xmlknoop> perId = new HashMap<>();
    private final Map<String, List<String>> attribuutvolgorde = new HashMap<>();
    private final Map<String, String> versies = new HashMap<>(VERSIE);

    private Modelopmaak(Xmlknoop eerder) {
        this.eerder = eerder;
        eerder.alles().forEach(knoop -> {
            perId.putIfAbsent(knoop.id(), knoop);
            attribuutvolgorde.putIfAbsent(knoop.naam(), List.copyOf(knoop.attributen().keySet()));
            knoop.naamruimten().values().stream().map(DMN::matcher).filter(Matcher::matches).forEach(naam -> versies.put(naam.group(1), naam.group()));
        });
    }

    /**
     * @param nieuw    the file as it was saved
     * @param eerder   the text it was made from; empty for a new model
     * @param gebruikt every id that a row has now or ever had; none of them is given to a new row
     * @return the text in the fixed form; exactly {@code eerder} when nothing changed
     * @throws OngeldigeBewerking when it is no XML or no DMN
     */
    public static Bestandstekst breng(Regelbestand nieuw, Optional<Bestandstekst> eerder, Set<String> gebruikt) {
        try {
            Xmlknoop bestand = Xmllezer.lees(Bestandstekst.van(nieuw).inhoud().replaceFirst("^\uFEFF", ""));
            if (bestand.elementen().size() != 1 || !bestand.elementen().get(0).naam().equals("definitions")) {
                throw new OngeldigeBewerking("Bestand " + nieuw.naam() + " is geen DMN: het begint niet met definitions.",
                        "Lever een bestand in dat een DMN-editor heeft bewaard.");
            }
            new Modelopmaak(eerder.map(tekst -> Xmllezer.lees(tekst.inhoud())).orElseGet(() -> new Xmlknoop(Xmlknoop.BESTAND, "", ""))).breng(bestand);
            Leesbareids.geef(bestand.elementen().get(0), gebruikt);
            StringBuilder tekst = new StringBuilder();
            bestand.schrijf(tekst);
            return Bestandstekst.van(nieuw.naam(), Opmaak.van(tekst.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException fout) {
            throw new OngeldigeBewerking(fout.getMessage(), "Open het bestand in de editor, bewaar het opnieuw en lever het weer in.");
        }
    }

    private void breng(Xmlknoop bestand) {
        Xmlknoop wortel = bestand.elementen().get(0);
        zonderEditor(wortel);
        bestand.alles().forEach(ouder -> ouder.elementen().forEach(kind -> attributen(ouder, kind)));
        bestand.alles().filter(knoop -> VRIJE_VOLGORDE.contains(knoop.naam())).forEach(this::volgorde);
        naamruimten(wortel);
        Commentaren.zetTerug(eerder, bestand);
    }

    /** Widths of columns on a screen are nobody's rules. */
    private void zonderEditor(Xmlknoop knoop) {
        if (eerder.alles().noneMatch(ander -> ander.naamruimte().equals(EDITOR))) {
            weg(knoop);
        }
    }

    private static void weg(Xmlknoop knoop) {
        knoop.kinderen().removeIf(kind -> kind.naamruimte().equals(EDITOR));
        knoop.kinderen().forEach(Modelopmaak::weg);
        knoop.kinderen().removeIf(kind -> List.of("extension", "extensionElements").contains(kind.naam()) && kind.kinderen().isEmpty());
    }

    private void attributen(Xmlknoop ouder, Xmlknoop knoop) {
        Xmlknoop oud = perId.get(knoop.id());
        boolean zelfde = oud != null && !knoop.id().isEmpty() && oud.naam().equals(knoop.naam());
        Map<String, String> attributen = new LinkedHashMap<>();
        List<String> volgorde = zelfde ? List.copyOf(oud.attributen().keySet()) : attribuutvolgorde.getOrDefault(knoop.naam(), List.of());
        volgorde.stream().filter(knoop.attributen()::containsKey).forEach(naam -> attributen.put(naam, versie(knoop.attribuut(naam))));
        knoop.attributen().forEach((naam, waarde) -> attributen.putIfAbsent(naam, versie(waarde)));
        if (HOUDERS.contains(ouder.naam()) && UITDRUKKING.contains(knoop.naam())) {
            HERHAALD.stream().filter(naam -> !zelfde || !oud.attributen().containsKey(naam)).forEach(attributen::remove);
        }
        knoop.attributen().clear();
        knoop.attributen().putAll(attributen);
    }

    /** What was there before in the order of before; what is new behind the last of its kind. */
    private void volgorde(Xmlknoop knoop) {
        Optional<Xmlknoop> oud = knoop.naam().equals("definitions") ? eerder.elementen().stream().findFirst() : Optional.ofNullable(perId.get(knoop.id()));
        List<String> bekend = oud.map(ander -> ander.elementen().stream().map(Modelopmaak::sleutel).toList()).orElse(List.of());
        Map<String, Xmlknoop> staat = new HashMap<>();
        knoop.elementen().forEach(kind -> staat.putIfAbsent(sleutel(kind), kind));
        List<Xmlknoop> nieuw = bekend.stream().filter(staat::containsKey).map(staat::get).collect(Collectors.toCollection(ArrayList::new));
        Set<Xmlknoop> geplaatst = new HashSet<>(nieuw);
        Xmlknoop vorige = null;
        for (Xmlknoop kind : knoop.kinderen()) {
            if (geplaatst.add(kind)) {
                nieuw.add(1 + plaats(nieuw, kind, vorige), kind);
            }
            vorige = kind;
        }
        knoop.kinderen().clear();
        knoop.kinderen().addAll(nieuw);
    }

    private static int plaats(List<Xmlknoop> rij, Xmlknoop kind, Xmlknoop vorige) {
        for (int i = rij.size() - 1; i >= 0; i--) {
            if (rij.get(i).naam().equals(kind.naam()) && !kind.isCommentaar()) {
                return i;
            }
        }
        return vorige == null ? -1 : rij.indexOf(vorige);
    }

    private static String sleutel(Xmlknoop knoop) {
        return knoop.naam() + " " + knoop.id();
    }

    /** Each element under the prefix that its namespace had, and no declaration that nothing uses. */
    private void naamruimten(Xmlknoop wortel) {
        Map<String, String> voorheen = eerder.elementen().stream().findFirst().map(Xmlknoop::naamruimten).orElse(Map.of());
        Map<String, String> aliassen = new HashMap<>();
        voorheen.forEach((alias, adres) -> aliassen.putIfAbsent(adres, alias));
        wortel.alles().filter(knoop -> aliassen.containsKey(versie(knoop.naamruimte())))
                .forEach(knoop -> knoop.voorvoegsel(aliassen.get(versie(knoop.naamruimte()))));
        Map<String, String> nodig = new LinkedHashMap<>(voorheen);
        wortel.naamruimten().forEach((alias, adres) -> {
            if (!nodig.containsKey(alias) && gebruikt(wortel, alias)) {
                nodig.put(alias, versie(adres));
            }
        });
        wortel.naamruimten().clear();
        wortel.naamruimten().putAll(nodig);
    }

    private static boolean gebruikt(Xmlknoop wortel, String alias) {
        String begin = alias + ":";
        return wortel.alles().anyMatch(knoop -> !knoop.isCommentaar() && knoop.voorvoegsel().equals(alias)
                || !alias.isEmpty() && (knoop.tekst().toString().strip().startsWith(begin)
                        || knoop.attributen().entrySet().stream().anyMatch(kenmerk -> kenmerk.getKey().startsWith(begin) || kenmerk.getValue().startsWith(begin))));
    }

    private String versie(String adres) {
        Matcher naam = DMN.matcher(adres);
        return naam.matches() ? versies.getOrDefault(naam.group(1), adres) : adres;
    }
}
