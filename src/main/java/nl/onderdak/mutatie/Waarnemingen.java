package nl.onderdak.mutatie;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.onderdak.gevolg.Celproef;
import nl.onderdak.gevolg.Tabelwaarde;
import nl.onderdak.leeszaal.Celtest;
import nl.onderdak.leeszaal.Kolom;
import nl.onderdak.leeszaal.Rijbeschrijving;
import nl.onderdak.leeszaal.Tabelbeschrijving;
import nl.onderdak.mutatie.Mutant.Soort;
import nl.onderdak.regels.Tabelgebruik;
import org.kie.dmn.feel.FEEL;
import org.kie.dmn.feel.lang.CompiledExpression;
import org.kie.dmn.feel.lang.CompilerContext;
import org.kie.dmn.feel.lang.types.BuiltInType;

/** What one table was asked by the cases: each combination of values once, with the cases that came with it. */
final class Waarnemingen {

    private static final String VRIJ = "-";
    private static final FEEL LEZER = FEEL.newInstance(Waarnemingen.class.getClassLoader(), List.of());

    private final Tabelbeschrijving tabel;
    private final Map<String, Rijbeschrijving> rijen = new HashMap<>();
    private final Map<String, CompiledExpression> uitdrukkingen = new HashMap<>();
    private final Map<List<Object>, BitSet> gezien = new HashMap<>();
    private final Map<String, BitSet> perRij = new HashMap<>();

    Waarnemingen(Tabelbeschrijving tabel) {
        this.tabel = tabel;
        tabel.rijen().forEach(rij -> {
            rijen.put(rij.id(), rij);
            perRij.put(rij.id(), new BitSet());
        });
    }

    Tabelbeschrijving tabel() {
        return tabel;
    }

    /** Tables of one name in several models cannot be told apart when no row applies: then each of them notes it, which costs a question too many at most. */
    synchronized void zie(int geval, Tabelgebruik gebruik) {
        if (!gebruik.rijen().isEmpty() && !rijen.containsKey(gebruik.rijen().get(0))) {
            return;
        }
        gebruik.rijen().forEach(rij -> perRij.get(rij).set(geval));
        List<Object> waarden = new ArrayList<>();
        for (Kolom kolom : tabel.invoer()) {
            waarden.add(waarde(kolom.uitdrukking().orElse(""), gebruik.gezien()));
        }
        gezien.computeIfAbsent(waarden, nieuw -> new BitSet()).set(geval);
    }

    private Object waarde(String uitdrukking, Map<String, Object> zicht) {
        if (Tabelwaarde.isPad(uitdrukking)) {
            return Tabelwaarde.van(zicht, uitdrukking);
        }
        return LEZER.evaluate(uitdrukkingen.computeIfAbsent(uitdrukking, nieuw -> {
            CompilerContext namen = LEZER.newCompilerContext();
            zicht.keySet().forEach(naam -> namen.addInputVariableType(naam, BuiltInType.UNKNOWN));
            return LEZER.compile(nieuw, namen);
        }), zicht);
    }

    /**
     * The cases in which the table may answer something else with this fault; never one too few.
     *
     * @param proef of the thread that asks
     */
    BitSet anders(Mutant mutant, Celproef proef) {
        if (mutant.soort() != Soort.VOORWAARDE) {
            return (BitSet) perRij.get(mutant.rij()).clone();
        }
        Rijbeschrijving rij = rijen.get(mutant.rij());
        BitSet gevallen = new BitSet();
        gezien.forEach((waarden, wie) -> {
            if (verandert(rij.invoer().get(mutant.plaats()).feel(), mutant.naar(), waarden.get(mutant.plaats()), proef)
                    && andereTreffen(rij, mutant.plaats(), waarden, proef)) {
                gevallen.or(wie);
            }
        });
        return gevallen;
    }

    /** Cases with which the table comes nearest to the row, the nearest first. */
    List<Integer> dichtbij(Mutant mutant, int hoeveel, Celproef proef) {
        Rijbeschrijving rij = rijen.get(mutant.rij());
        Map<Integer, Integer> mis = new TreeMap<>();
        gezien.forEach((waarden, wie) -> {
            int gemist = (int) IntStream.range(0, waarden.size()).filter(i -> !raakt(rij.invoer().get(i).feel(), waarden.get(i), proef)).count();
            wie.stream().limit(hoeveel).forEach(geval -> mis.merge(geval, gemist, Math::min));
        });
        return mis.entrySet().stream().sorted(Map.Entry.comparingByValue()).limit(hoeveel).map(Map.Entry::getKey).toList();
    }

    private static boolean raakt(String cel, Object waarde, Celproef proef) {
        return !isTeLezen(cel) || proef.geldt(cel, waarde);
    }

    private static boolean andereTreffen(Rijbeschrijving rij, int behalve, List<Object> waarden, Celproef proef) {
        for (int i = 0; i < waarden.size(); i++) {
            if (i != behalve && !raakt(rij.invoer().get(i).feel(), waarden.get(i), proef)) {
                return false;
            }
        }
        return true;
    }

    private static boolean verandert(String van, String naar, Object waarde, Celproef proef) {
        return !isTeLezen(van) || !isTeLezen(naar) || proef.geldt(van, waarde) != proef.geldt(naar, waarde);
    }

    /** Whether every cell of the row can be looked at without the rest of the model, so that what differs is certain. */
    boolean isZeker(Mutant mutant) {
        return rijen.get(mutant.rij()).invoer().stream().allMatch(cel -> isTeLezen(cel.feel()));
    }

    private static boolean isTeLezen(String cel) {
        return cel.equals(VRIJ) || Celtest.lees(cel).isPresent();
    }
}
