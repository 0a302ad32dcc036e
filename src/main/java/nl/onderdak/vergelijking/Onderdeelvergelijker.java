package nl.onderdak.vergelijking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.onderdak.regels.Knoop;
import nl.onderdak.vergelijking.Verschillen.Celverschil;
import nl.onderdak.vergelijking.Verschillen.Kenmerkverschil;
import nl.onderdak.vergelijking.Verschillen.Kolomverschil;
import nl.onderdak.vergelijking.Verschillen.Onderdeelverschil;
import nl.onderdak.vergelijking.Verschillen.Rijverschil;

/** Holds two states of one part of a model side by side; rows and columns are the same when their ids are. */
final class Onderdeelvergelijker {

    private final Function<String, Knoop> eerder;
    private final Function<String, Knoop> nu;

    /**
     * @param eerder the table in which a row of this id stands in the old rule set, null when in none
     * @param nu the same in the new one
     */
    Onderdeelvergelijker(Function<String, Knoop> eerder, Function<String, Knoop> nu) {
        this.eerder = eerder;
        this.nu = nu;
    }

    /** Empty when they say the same. */
    Optional<Onderdeelverschil> vergelijk(Onderdeelinhoud van, Onderdeelinhoud naar) {
        List<Kenmerkverschil> kenmerken = kenmerken(van.kenmerken(), naar.kenmerken());
        List<Kolomverschil> kolommen = kolommen(van.kolommen(), naar.kolommen());
        List<Rijverschil> rijen = rijen(van.rijen(), naar.rijen());
        boolean gelijk = kenmerken.isEmpty() && kolommen.isEmpty() && rijen.isEmpty() && van.soort() == naar.soort();
        return gelijk ? Optional.empty() : Optional.of(new Onderdeelverschil(naar.naam(), naar.soort(), naar.tabel(), Verandering.GEWIJZIGD, kenmerken, kolommen,
                rijen, naar.rijen().size()));
    }

    /** A part that only one of the two has. */
    static Onderdeelverschil enkel(Onderdeelinhoud onderdeel, Verandering verandering) {
        boolean nieuw = verandering == Verandering.NIEUW;
        return new Onderdeelverschil(onderdeel.naam(), onderdeel.soort(), onderdeel.tabel(), verandering,
                nieuw ? kenmerken(Map.of(), onderdeel.kenmerken()) : kenmerken(onderdeel.kenmerken(), Map.of()), List.of(), List.of(), onderdeel.rijen().size());
    }

    static List<Kenmerkverschil> kenmerken(Map<String, String> van, Map<String, String> naar) {
        return samen(naar.keySet(), van.keySet()).stream().filter(naam -> !Objects.equals(van.get(naam), naar.get(naam)))
                .map(naam -> new Kenmerkverschil(naam, van.get(naam), naar.get(naam))).toList();
    }

    private static Set<String> samen(Set<String> eerst, Set<String> dan) {
        Set<String> samen = new LinkedHashSet<>(eerst);
        samen.addAll(dan);
        return samen;
    }

    private static <T> Map<String, T> perId(List<T> dingen, Function<T, String> id) {
        return dingen.stream().collect(Collectors.toMap(id, Function.identity(), (eerste, tweede) -> eerste, LinkedHashMap::new));
    }

    private static List<Kolomverschil> kolommen(List<Kolominhoud> van, List<Kolominhoud> naar) {
        Map<String, Kolominhoud> oud = perId(van, Kolominhoud::id);
        Map<String, Kolominhoud> nieuw = perId(naar, Kolominhoud::id);
        Set<String> verplaatst = Volgorde.verplaatst(List.copyOf(oud.keySet()), List.copyOf(nieuw.keySet()));
        List<Kolomverschil> verschillen = new ArrayList<>();
        for (String id : samen(nieuw.keySet(), oud.keySet())) {
            Kolominhoud kolom = nieuw.getOrDefault(id, oud.get(id));
            List<Kenmerkverschil> kenmerken = kenmerken(oud.containsKey(id) ? oud.get(id).kenmerken() : Map.of(),
                    nieuw.containsKey(id) ? nieuw.get(id).kenmerken() : Map.of());
            verandering(oud.containsKey(id), nieuw.containsKey(id), !kenmerken.isEmpty(), verplaatst.contains(id)).ifPresent(verandering ->
                    verschillen.add(new Kolomverschil(id, kolom.titel(), kolom.invoer() ? "invoer" : "uitkomst", verandering, kenmerken)));
        }
        return verschillen;
    }

    private List<Rijverschil> rijen(List<Rijinhoud> van, List<Rijinhoud> naar) {
        Map<String, Rijinhoud> oud = perId(van, Rijinhoud::id);
        Map<String, Rijinhoud> nieuw = perId(naar, Rijinhoud::id);
        Set<String> verplaatst = Volgorde.verplaatst(List.copyOf(oud.keySet()), List.copyOf(nieuw.keySet()));
        List<Rijverschil> verschillen = new ArrayList<>();
        for (String id : samen(nieuw.keySet(), oud.keySet())) {
            Optional<Rijinhoud> voor = Optional.ofNullable(oud.get(id));
            Optional<Rijinhoud> na = Optional.ofNullable(nieuw.get(id));
            List<Celverschil> cellen = cellen(voor.map(Rijinhoud::cellen).orElse(Map.of()), na.map(Rijinhoud::cellen).orElse(Map.of()));
            List<Kenmerkverschil> kenmerken = kenmerken(voor.map(Rijinhoud::kenmerken).orElse(Map.of()), na.map(Rijinhoud::kenmerken).orElse(Map.of()));
            verandering(voor.isPresent(), na.isPresent(), !cellen.isEmpty() || !kenmerken.isEmpty(), verplaatst.contains(id)).ifPresent(verandering ->
                    verschillen.add(new Rijverschil(id, verandering, verplaatst.contains(id), voor.map(Rijinhoud::plaats).orElse(null),
                            na.map(Rijinhoud::plaats).orElse(null), elders(id, verandering), cellen, kenmerken)));
        }
        verschillen.sort(Comparator.comparing((Rijverschil rij) -> rij.plaatsNaar() == null ? rij.plaatsVan() : rij.plaatsNaar())
                .thenComparing(rij -> rij.plaatsNaar() != null));
        return verschillen;
    }

    private Knoop elders(String id, Verandering verandering) {
        return switch (verandering) {
            case NIEUW -> eerder.apply(id);
            case VERVALLEN -> nu.apply(id);
            default -> null;
        };
    }

    private static Optional<Verandering> verandering(boolean eerder, boolean nu, boolean gewijzigd, boolean verplaatst) {
        if (!eerder || !nu) {
            return Optional.of(eerder ? Verandering.VERVALLEN : Verandering.NIEUW);
        }
        if (gewijzigd) {
            return Optional.of(Verandering.GEWIJZIGD);
        }
        return verplaatst ? Optional.of(Verandering.VERPLAATST) : Optional.empty();
    }

    /** Where a column is absent its cell would not matter, so {@code -} on the other side is no difference. */
    private static List<Celverschil> cellen(Map<String, String> van, Map<String, String> naar) {
        return samen(naar.keySet(), van.keySet()).stream()
                .filter(kolom -> !van.getOrDefault(kolom, Rijinhoud.VRIJ).equals(naar.getOrDefault(kolom, Rijinhoud.VRIJ)))
                .map(kolom -> new Celverschil(kolom, van.get(kolom), naar.get(kolom))).toList();
    }
}
