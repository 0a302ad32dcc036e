package nl.onderdak.voorstel;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.onderdak.vergelijking.Verandering;
import nl.onderdak.vergelijking.Verschillen.Celverschil;
import nl.onderdak.vergelijking.Verschillen.Rijverschil;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Lays two changes of one case file over each other, case by case. */
final class Gevallensamenvoeging {

    private static final char SCHEIDER = ';';
    private static final String GEVAL = "geval";
    private static final CSVFormat VORM = CSVFormat.DEFAULT.builder().setDelimiter(SCHEIDER).setHeader().setSkipHeaderRecord(true).setIgnoreSurroundingSpaces(true)
            .setAllowMissingColumnNames(true).build();

    /**
     * A case file taken apart.
     *
     * @param gevallen by id, each as text per column without what is empty
     */
    private record Bestand(List<String> kolommen, Map<String, Map<String, String>> gevallen) {

        private static Bestand lees(String tekst) {
            try (CSVParser rijen = CSVParser.parse(new StringReader(tekst), VORM)) {
                Map<String, Map<String, String>> gevallen = new LinkedHashMap<>();
                rijen.forEach(rij -> {
                    Map<String, String> geval = new LinkedHashMap<>(rij.toMap());
                    geval.values().removeIf(String::isEmpty);
                    gevallen.put(geval.getOrDefault(GEVAL, ""), geval);
                });
                return new Bestand(rijen.getHeaderNames(), gevallen);
            } catch (IOException onmogelijk) {
                throw new UncheckedIOException("Reading from memory does not fail", onmogelijk);
            }
        }
    }

    private final Bestand basis;
    private final Bestand voorstel;
    private final Bestand geldend;

    Gevallensamenvoeging(String basis, String voorstel, String geldend) {
        this.basis = Bestand.lees(basis);
        this.voorstel = Bestand.lees(voorstel);
        this.geldend = Bestand.lees(geldend);
    }

    /** Ids of cases that both sides changed, each into something else. */
    Set<String> conflicten() {
        Set<String> conflicten = new TreeSet<>();
        Set<String> alle = new LinkedHashSet<>(voorstel.gevallen.keySet());
        alle.addAll(geldend.gevallen.keySet());
        alle.addAll(basis.gevallen.keySet());
        alle.stream().filter(geval -> anders(voorstel, geval) && anders(geldend, geval) && !Objects.equals(voorstel.gevallen.get(geval), geldend.gevallen.get(geval)))
                .forEach(conflicten::add);
        return conflicten;
    }

    private boolean anders(Bestand kant, String geval) {
        return !Objects.equals(basis.gevallen.get(geval), kant.gevallen.get(geval));
    }

    /** From the basis to the proposal, or to what is in force. */
    Rijverschil verschil(String geval, boolean vanVoorstel) {
        Optional<Map<String, String>> was = Optional.ofNullable(basis.gevallen.get(geval));
        Optional<Map<String, String>> wordt = Optional.ofNullable((vanVoorstel ? voorstel : geldend).gevallen.get(geval));
        Set<String> kolommen = new LinkedHashSet<>(wordt.map(Map::keySet).orElse(Set.of()));
        kolommen.addAll(was.map(Map::keySet).orElse(Set.of()));
        List<Celverschil> cellen = kolommen.stream().map(kolom -> new Celverschil(kolom, was.map(cel -> cel.get(kolom)).orElse(null), wordt.map(cel -> cel.get(kolom)).orElse(null)))
                .filter(cel -> !Objects.equals(cel.van(), cel.naar())).toList();
        return new Rijverschil(geval, was.isEmpty() ? Verandering.NIEUW : wordt.isEmpty() ? Verandering.VERVALLEN : Verandering.GEWIJZIGD, false, null, null, null, cellen, List.of());
    }

    /** @param voorstelWint of a case that both sides changed: whether what the proposal says is taken */
    String samen(Predicate<String> voorstelWint) {
        List<String> kolommen = new ArrayList<>(geldend.kolommen);
        voorstel.kolommen.stream().filter(kolom -> !kolommen.contains(kolom)).forEach(kolommen::add);
        Map<String, Map<String, String>> samen = new LinkedHashMap<>(geldend.gevallen);
        Set<String> conflicten = conflicten();
        Set<String> gewijzigd = new LinkedHashSet<>(basis.gevallen.keySet());
        gewijzigd.addAll(voorstel.gevallen.keySet());
        gewijzigd.stream().filter(geval -> anders(voorstel, geval) && (!conflicten.contains(geval) || voorstelWint.test(geval))).forEach(geval -> {
            if (voorstel.gevallen.containsKey(geval)) {
                samen.put(geval, voorstel.gevallen.get(geval));
            } else {
                samen.remove(geval);
            }
        });
        StringBuilder tekst = new StringBuilder(String.join(";", kolommen)).append('\n');
        samen.values().forEach(geval -> tekst.append(String.join(";", kolommen.stream().map(kolom -> veld(geval.getOrDefault(kolom, ""))).toList())).append('\n'));
        return tekst.toString();
    }

    private static String veld(String tekst) {
        return tekst.indexOf(SCHEIDER) >= 0 || tekst.indexOf('"') >= 0 || tekst.indexOf('\n') >= 0 ? "\"" + tekst.replace("\"", "\"\"") + "\"" : tekst;
    }
}
