package nl.onderdak.vergelijking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.onderdak.regels.Inhoudshash;
import nl.onderdak.regels.Knoop;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.Rij;
import nl.onderdak.regelsetarchief.Gekozen;
import nl.onderdak.regelsetarchief.Regelsetverwijzing;
import nl.onderdak.vergelijking.Verschillen.Aantallen;
import nl.onderdak.vergelijking.Verschillen.Kenmerkverschil;
import nl.onderdak.vergelijking.Verschillen.Modelverschil;
import nl.onderdak.vergelijking.Verschillen.Onderdeelverschil;
import nl.onderdak.vergelijking.Verschillen.Rijverschil;

/** Holds two rule sets side by side, model by model. Everything a model says is compared as text; what its tables make of facts is not. */
public final class Vergelijker {

    private final Onderdeelvergelijker onderdelen;
    private final Predicate<String> zelfdeBestand;

    /** @param zelfdeBestand whether the file of a model is the same in both, to the letter */
    Vergelijker(Onderdeelvergelijker onderdelen, Predicate<String> zelfdeBestand) {
        this.onderdelen = onderdelen;
        this.zelfdeBestand = zelfdeBestand;
    }

    public static Verschillen vergelijk(Gekozen van, Gekozen naar) {
        Vergelijker vergelijker = new Vergelijker(new Onderdeelvergelijker(rij -> plaats(van.regelset(), rij), rij -> plaats(naar.regelset(), rij)),
                model -> hash(van.regelset(), model).equals(hash(naar.regelset(), model)));
        List<Modelverschil> modellen = vergelijker.vergelijk(Inhoudlezer.lees(van.regelset()), Inhoudlezer.lees(naar.regelset()));
        return new Verschillen(verwijzing(van), verwijzing(naar), aantallen(modellen), modellen);
    }

    /** Those that differ, by name. */
    List<Modelverschil> vergelijk(Map<String, Modelinhoud> oud, Map<String, Modelinhoud> nieuw) {
        TreeSet<String> namen = new TreeSet<>(oud.keySet());
        namen.addAll(nieuw.keySet());
        return namen.stream().flatMap(naam -> model(oud.get(naam), nieuw.get(naam)).stream()).toList();
    }

    private static Regelsetverwijzing verwijzing(Gekozen gekozen) {
        return new Regelsetverwijzing(gekozen.regelset().hash(), gekozen.geldend(), gekozen.sinds());
    }

    private static Knoop plaats(Regelset regelset, String rij) {
        return regelset.rij(rij).map(Rij::plaats).map(plaats -> regelset.bestanden().stream()
                .anyMatch(bestand -> bestand.isRegels() && bestand.naam().equals(plaats.model() + ".drl")) ? new Knoop(plaats.model(), Inhoudlezer.REGELS) : plaats)
                .orElse(null);
    }

    private Optional<Modelverschil> model(Modelinhoud oud, Modelinhoud nieuw) {
        if (oud == null || nieuw == null) {
            Modelinhoud enige = oud == null ? nieuw : oud;
            return Optional.of(new Modelverschil(enige.naam(), oud == null ? Verandering.NIEUW : Verandering.VERVALLEN, enige.aantalRijen(), false, List.of(), List.of()));
        }
        List<Kenmerkverschil> kenmerken = Onderdeelvergelijker.kenmerken(oud.kenmerken(), nieuw.kenmerken());
        List<Onderdeelverschil> verschillen = new ArrayList<>();
        nieuw.onderdelen().forEach((sleutel, onderdeel) -> {
            Onderdeelinhoud eerder = oud.onderdelen().get(sleutel);
            (eerder == null ? Optional.of(Onderdeelvergelijker.enkel(onderdeel, Verandering.NIEUW)) : onderdelen.vergelijk(eerder, onderdeel))
                    .ifPresent(verschillen::add);
        });
        oud.onderdelen().values().stream().filter(onderdeel -> !nieuw.onderdelen().containsKey(onderdeel.sleutel()))
                .forEach(onderdeel -> verschillen.add(Onderdeelvergelijker.enkel(onderdeel, Verandering.VERVALLEN)));
        boolean zelfdeTekst = kenmerken.isEmpty() && verschillen.isEmpty();
        return zelfdeTekst && zelfdeBestand.test(nieuw.naam()) ? Optional.empty()
                : Optional.of(new Modelverschil(nieuw.naam(), Verandering.GEWIJZIGD, nieuw.aantalRijen(), zelfdeTekst, kenmerken, verschillen));
    }

    private static String hash(Regelset regelset, String model) {
        return Inhoudshash.van(regelset.bestanden().stream().filter(bestand -> bestand.naam().startsWith(model + ".")).toList());
    }

    private static Aantallen aantallen(List<Modelverschil> modellen) {
        Function<Verandering, Integer> rijen = verandering -> modellen.stream()
                .mapToInt(model -> model.verandering() == verandering ? model.rijen() : model.onderdelen().stream()
                        .mapToInt(onderdeel -> aantal(onderdeel, verandering)).sum()).sum();
        return new Aantallen(modellen.size(), rijen.apply(Verandering.NIEUW), rijen.apply(Verandering.VERVALLEN),
                (int) modellen.stream().flatMap(model -> model.onderdelen().stream()).flatMap(onderdeel -> onderdeel.rijen().stream())
                        .map(Rijverschil::verandering).filter(Verandering.GEWIJZIGD::equals).count(), rijen.apply(Verandering.VERPLAATST));
    }

    private static int aantal(Onderdeelverschil onderdeel, Verandering verandering) {
        return onderdeel.verandering() == verandering ? onderdeel.aantalRijen()
                : (int) onderdeel.rijen().stream().filter(rij -> rij.verandering() == verandering).count();
    }
}
