package nl.onderdak.voorstel;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.vergelijking.Tekstvergelijking;
import nl.onderdak.vergelijking.Verandering;
import nl.onderdak.vergelijking.Verschillen.Onderdeelverschil;
import nl.onderdak.vergelijking.Verschillen.Rijverschil;
import nl.onderdak.voorstel.Conflicten.Conflict;
import org.kie.dmn.model.api.Definitions;

/** The files of a proposal that the rules in force left behind: as they were, as the proposal has them, and as they are in force. */
final class Driezijden {

    private static final String DMN = ".dmn";
    private static final String GEVALLEN = "gevallen";
    private static final String BESTAND = "bestand";

    private final Map<String, String> basis;
    private final Map<String, String> voorstel;
    private final Map<String, String> geldend;
    private final Conceptmodellen lezer;
    private final Map<String, Conflict> conflicten = new LinkedHashMap<>();
    private final Map<String, Gevallensamenvoeging> gevallen = new TreeMap<>();

    Driezijden(List<Regelbestand> basis, List<Regelbestand> voorstel, List<Regelbestand> geldend, Conceptmodellen lezer) {
        this.basis = teksten(basis);
        this.voorstel = teksten(voorstel);
        this.geldend = teksten(geldend);
        this.lezer = lezer;
        beide().forEach(this::zoek);
    }

    private static Map<String, String> teksten(List<Regelbestand> bestanden) {
        Map<String, String> teksten = new TreeMap<>();
        bestanden.forEach(bestand -> teksten.put(bestand.naam(), new String(bestand.inhoud(), StandardCharsets.UTF_8)));
        return teksten;
    }

    /** Names of the files that both sides changed, each into something else. */
    private List<String> beide() {
        Set<String> namen = new TreeSet<>(basis.keySet());
        namen.addAll(voorstel.keySet());
        namen.addAll(geldend.keySet());
        return namen.stream().filter(naam -> !op(voorstel, naam).equals(op(basis, naam)) && !op(geldend, naam).equals(op(basis, naam))
                && !op(voorstel, naam).equals(op(geldend, naam))).toList();
    }

    private static String op(Map<String, String> kant, String naam) {
        return kant.getOrDefault(naam, "");
    }

    private void zoek(String naam) {
        boolean overal = basis.containsKey(naam) && voorstel.containsKey(naam) && geldend.containsKey(naam);
        String model = naam.substring(0, naam.indexOf('.'));
        if (overal && naam.endsWith(DMN)) {
            zoekRijen(model);
            samen(naam, keuze -> false).elementen().forEach(element -> voegToe(model, element, model + "/" + element, element(model, element, voorstel), element(model, element, geldend)));
        } else if (naam.endsWith(".csv") && voorstel.containsKey(naam) && geldend.containsKey(naam)) {
            Gevallensamenvoeging samen = new Gevallensamenvoeging(basis.getOrDefault(naam, "geval\n"), voorstel.get(naam), geldend.get(naam));
            gevallen.put(naam, samen);
            samen.conflicten().forEach(geval -> voegToe(model, GEVALLEN, geval, samen.verschil(geval, true), samen.verschil(geval, false)));
        } else {
            voegToe(model, BESTAND, naam, geheel(naam, voorstel), geheel(naam, geldend));
        }
    }

    private void zoekRijen(String model) {
        Map<String, Conflict> onze = rijen(model, voorstel);
        Map<String, Conflict> hunne = rijen(model, geldend);
        onze.forEach((rij, conflict) -> Optional.ofNullable(hunne.get(rij)).filter(ander -> botst(conflict.voorstel(), ander.voorstel()))
                .ifPresent(ander -> voegToe(model, conflict.tabel(), rij, conflict.voorstel(), ander.voorstel())));
    }

    private void voegToe(String model, String tabel, String rij, Rijverschil onze, Rijverschil hunne) {
        conflicten.put(rij, new Conflict(model, tabel, rij, onze, hunne));
    }

    /** A row that one side only moved can still say what the other side made of it. */
    private static boolean botst(Rijverschil onze, Rijverschil hunne) {
        boolean verplaatst = onze.verandering() == Verandering.VERPLAATST || hunne.verandering() == Verandering.VERPLAATST;
        boolean vervallen = onze.verandering() == Verandering.VERVALLEN || hunne.verandering() == Verandering.VERVALLEN;
        boolean gelijk = onze.verandering() == hunne.verandering() && onze.cellen().equals(hunne.cellen()) && onze.kenmerken().equals(hunne.kenmerken());
        return !gelijk && !(verplaatst && !vervallen);
    }

    private Map<String, Conflict> rijen(String model, Map<String, String> naar) {
        Map<String, Conflict> rijen = new LinkedHashMap<>();
        onderdelen(model, naar).forEach(onderdeel -> onderdeel.rijen().forEach(rij -> rijen.put(rij.id(), new Conflict(model, onderdeel.naam(), rij.id(), rij, null))));
        return rijen;
    }

    private List<Onderdeelverschil> onderdelen(String model, Map<String, String> naar) {
        return Tekstvergelijking.vergelijk(model(model, basis), model(model, naar)).stream().flatMap(verschil -> verschil.onderdelen().stream()).toList();
    }

    private List<Definitions> model(String model, Map<String, String> kant) {
        return lezer.van(List.of(new Regelbestand(model + DMN, op(kant, model + DMN).getBytes(StandardCharsets.UTF_8))));
    }

    private Rijverschil element(String model, String element, Map<String, String> naar) {
        return onderdelen(model, naar).stream().filter(onderdeel -> onderdeel.naam().equals(element)).findFirst()
                .map(onderdeel -> new Rijverschil(element, onderdeel.verandering(), false, null, null, null, List.of(), onderdeel.kenmerken()))
                .orElse(new Rijverschil(element, Verandering.GEWIJZIGD, false, null, null, null, List.of(), List.of()));
    }

    private Rijverschil geheel(String naam, Map<String, String> naar) {
        Verandering verandering = !basis.containsKey(naam) ? Verandering.NIEUW : naar.containsKey(naam) ? Verandering.GEWIJZIGD : Verandering.VERVALLEN;
        return new Rijverschil(naam, verandering, false, null, null, null, List.of(), List.of());
    }

    /** What both sides changed, each into something else. */
    List<Conflict> conflicten() {
        return List.copyOf(conflicten.values());
    }

    /**
     * The text of every file with both changes.
     *
     * @param voorstelWint of what both sides changed, named as {@link Conflict#rij()}: whether what the proposal says is taken
     */
    Map<String, String> samen(Predicate<String> voorstelWint) {
        Map<String, String> samen = new TreeMap<>(geldend);
        List<String> beide = beide();
        for (String naam : alle()) {
            if (op(voorstel, naam).equals(op(basis, naam))) {
                continue;
            }
            samen.put(naam, !beide.contains(naam) ? op(voorstel, naam) : samenvoeging(naam, voorstelWint));
        }
        return samen;
    }

    private Set<String> alle() {
        Set<String> namen = new TreeSet<>(basis.keySet());
        namen.addAll(voorstel.keySet());
        return namen;
    }

    private String samenvoeging(String naam, Predicate<String> voorstelWint) {
        if (conflicten.containsKey(naam)) {
            return op(voorstelWint.test(naam) ? voorstel : geldend, naam);
        }
        return gevallen.containsKey(naam) ? gevallen.get(naam).samen(voorstelWint) : samen(naam, voorstelWint).tekst();
    }

    private Modelsamenvoeging.Uitslag samen(String naam, Predicate<String> voorstelWint) {
        String model = naam.substring(0, naam.indexOf('.'));
        return Modelsamenvoeging.voegSamen(op(basis, naam), op(voorstel, naam), op(geldend, naam),
                rij -> Optional.ofNullable(conflicten.get(rij)).filter(conflict -> conflict.model().equals(model)).map(conflict -> voorstelWint.test(rij)),
                element -> voorstelWint.test(model + "/" + element));
    }
}
