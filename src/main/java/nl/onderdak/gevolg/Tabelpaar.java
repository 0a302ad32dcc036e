package nl.onderdak.gevolg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.onderdak.leeszaal.Cel;
import nl.onderdak.leeszaal.Celtest;
import nl.onderdak.leeszaal.Kolom;
import nl.onderdak.leeszaal.Rijbeschrijving;
import nl.onderdak.leeszaal.Tabelbeschrijving;
import nl.onderdak.leeszaal.Typebeschrijving;
import nl.onderdak.regels.Knoop;

/**
 * Two versions of a table laid on each other: the same columns, and rows that say the same only once.
 *
 * @param ondoorzichtig cells that name more than literals; each is a column of its own that is true or not
 */
record Tabelpaar(Knoop tabel, String trefregel, List<Kolomvakken> kolommen, List<String> uitkomsten, List<Paarrij> rijen, List<String> ondoorzichtig) {

    private static final String VRIJ = "-";
    private static final String EERSTE = "FIRST";

    /** @param waarden what an input column says its values are, by FEEL text of the column */
    static Tabelpaar van(Tabelbeschrijving oud, Tabelbeschrijving nieuw, Map<String, String> waarden, Celproef proef) {
        Map<String, Kolom> kolommen = new LinkedHashMap<>();
        Set<String> uitkomsten = new LinkedHashSet<>();
        for (Tabelbeschrijving tabel : List.of(nieuw, oud)) {
            sleutels(tabel).forEach(kolommen::putIfAbsent);
            tabel.uitkomst().forEach(kolom -> uitkomsten.add(kolom.titel()));
        }
        List<Paarrij> rijen = new ArrayList<>(rijen(oud, kolommen.keySet(), uitkomsten, true));
        boolean volgordeTelt = nieuw.trefregel().filter(EERSTE::equals).isPresent();
        for (Paarrij rij : rijen(nieuw, kolommen.keySet(), uitkomsten, false)) {
            Optional<Paarrij> zelfde = volgordeTelt ? Optional.empty()
                    : rijen.stream().filter(ander -> ander.oud() && !ander.nieuw() && ander.zegtHetzelfde(rij)).findFirst();
            zelfde.ifPresentOrElse(ander -> rijen.set(rijen.indexOf(ander), rij.inBeide()), () -> rijen.add(rij));
        }
        return gesneden(new Knoop(nieuw.model(), nieuw.naam()), nieuw.trefregel().orElse(""), kolommen, List.copyOf(uitkomsten), rijen, waarden, proef);
    }

    /** The columns by their FEEL text; a second column with the same text counts apart. */
    private static Map<String, Kolom> sleutels(Tabelbeschrijving tabel) {
        Map<String, Kolom> kolommen = new LinkedHashMap<>();
        for (Kolom kolom : tabel.invoer()) {
            String sleutel = kolom.uitdrukking().orElse("");
            while (kolommen.containsKey(sleutel)) {
                sleutel += " ";
            }
            kolommen.put(sleutel, kolom);
        }
        return kolommen;
    }

    private static List<Paarrij> rijen(Tabelbeschrijving tabel, Set<String> kolommen, Set<String> uitkomsten, boolean oud) {
        List<String> eigen = List.copyOf(sleutels(tabel).keySet());
        List<String> eigenUitkomsten = tabel.uitkomst().stream().map(Kolom::titel).toList();
        List<Paarrij> rijen = new ArrayList<>();
        for (Rijbeschrijving rij : tabel.rijen()) {
            List<String> cellen = kolommen.stream().map(kolom -> eigen.contains(kolom) ? rij.invoer().get(eigen.indexOf(kolom)).feel() : VRIJ).toList();
            List<Optional<Cel>> uit = uitkomsten.stream()
                    .map(kolom -> eigenUitkomsten.contains(kolom) ? Optional.of(rij.uitkomst().get(eigenUitkomsten.indexOf(kolom)))
                            : Optional.<Cel>empty()).toList();
            rijen.add(new Paarrij(rij.id(), cellen, uit.stream().map(cel -> cel.map(Cel::feel).orElse(null)).toList(),
                    uit.stream().map(cel -> cel.map(Cel::tekst).orElse(null)).toList(), oud, !oud, rijen.size() + 1));
        }
        return rijen;
    }

    private static Tabelpaar gesneden(Knoop tabel, String trefregel, Map<String, Kolom> kolommen, List<String> uitkomsten, List<Paarrij> rijen,
            Map<String, String> waarden, Celproef proef) {
        List<Kolomvakken> vakken = new ArrayList<>();
        Map<String, Integer> ondoorzichtig = new LinkedHashMap<>();
        int plaats = 0;
        for (Map.Entry<String, Kolom> kolom : kolommen.entrySet()) {
            Set<String> cellen = new LinkedHashSet<>();
            for (Paarrij rij : rijen) {
                String cel = rij.cellen().get(plaats);
                if (!cel.equals(VRIJ) && Celtest.lees(cel).isEmpty()) {
                    ondoorzichtig.putIfAbsent(plaats + "\n" + cel, plaats);
                } else if (!cel.equals(VRIJ)) {
                    cellen.add(cel);
                }
            }
            Optional<Typebeschrijving> type = kolom.getValue().type();
            String uitdrukking = kolom.getKey().strip();
            vakken.add(Kolomvakken.van(kolom.getValue().titel(), uitdrukking, type, cellen, Optional.ofNullable(waarden.get(uitdrukking)), proef));
            plaats++;
        }
        List<Paarrij> gesneden = rijen;
        for (Map.Entry<String, Integer> cel : ondoorzichtig.entrySet()) {
            String tekst = cel.getKey().substring(cel.getKey().indexOf('\n') + 1);
            vakken.add(Kolomvakken.ondoorzichtig(vakken.get(cel.getValue()).titel(), tekst));
            gesneden = gesneden.stream().map(rij -> apart(rij, cel.getValue(), tekst)).toList();
        }
        return new Tabelpaar(tabel, trefregel, vakken, uitkomsten, List.copyOf(gesneden),
                ondoorzichtig.keySet().stream().map(sleutel -> sleutel.substring(sleutel.indexOf('\n') + 1)).distinct().toList());
    }

    private static Paarrij apart(Paarrij rij, int kolom, String cel) {
        List<String> cellen = new ArrayList<>(rij.cellen());
        boolean hier = cellen.get(kolom).equals(cel);
        if (hier) {
            cellen.set(kolom, VRIJ);
        }
        cellen.add(hier ? "true" : VRIJ);
        return new Paarrij(rij.id(), cellen, rij.uitkomsten(), rij.leesbaar(), rij.oud(), rij.nieuw(), rij.plaats());
    }
}
