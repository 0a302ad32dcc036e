package nl.onderdak.voorstel;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedList;
import java.util.List;
import java.util.stream.Stream;
import nl.onderdak.bewerking.Splitsing;

/** The shortest way from one series of pieces of text to another. */
final class Tekstverschil {

    /**
     * Pieces that are replaced.
     *
     * @param van index of the first, in the old series; {@code tot} of the first after it
     * @param nieuw what comes instead
     */
    record Stuk<T>(int van, int tot, List<T> nieuw) {
    }

    private Tekstverschil() {
    }

    /** What is replaced, in order; between two there is always something that stays. */
    static <T> List<Stuk<T>> tussen(List<T> oud, List<T> nieuw) {
        LinkedList<Stuk<T>> stukken = new LinkedList<>();
        DiffUtils.diff(oud, nieuw, new MyersDiffWithLinearSpace<T>()).getDeltas().stream().sorted(Comparator.comparingInt(verschil -> verschil.getSource().getPosition()))
                .forEach(verschil -> {
                    int van = verschil.getSource().getPosition();
                    int tot = van + verschil.getSource().size();
                    if (!stukken.isEmpty() && stukken.getLast().tot() == van) {
                        Stuk<T> vorig = stukken.removeLast();
                        stukken.add(new Stuk<>(vorig.van(), tot, Stream.concat(vorig.nieuw().stream(), verschil.getTarget().getLines().stream()).toList()));
                    } else {
                        stukken.add(new Stuk<>(van, tot, verschil.getTarget().getLines()));
                    }
                });
        return stukken;
    }

    /** The lines of a text, each with its line end. */
    static List<String> regels(String tekst) {
        List<String> regels = new ArrayList<>();
        for (int begin = 0; begin < tekst.length();) {
            int eind = tekst.indexOf('\n', begin) < 0 ? tekst.length() : tekst.indexOf('\n', begin) + 1;
            regels.add(tekst.substring(begin, eind));
            begin = eind;
        }
        return regels;
    }

    /** Where one text changes into another, by whole lines, from the last place to the first. */
    static List<Splitsing> splitsingen(String oud, String nieuw) {
        List<String> regels = regels(oud);
        List<Stuk<String>> stukken = tussen(regels, regels(nieuw));
        List<Splitsing> splitsingen = new ArrayList<>();
        int plaats = 0;
        int regel = 0;
        for (Stuk<String> stuk : stukken) {
            plaats += String.join("", regels.subList(regel, stuk.van())).length();
            String weg = String.join("", regels.subList(stuk.van(), stuk.tot()));
            splitsingen.add(0, new Splitsing(plaats, weg, String.join("", stuk.nieuw())));
            plaats += weg.length();
            regel = stuk.tot();
        }
        return splitsingen;
    }

    /** Number of lines that one text has and the other has not, on the side that has most. */
    static int aantalRegels(String oud, String nieuw) {
        return tussen(regels(oud), regels(nieuw)).stream().mapToInt(stuk -> Math.max(stuk.tot() - stuk.van(), stuk.nieuw().size())).sum();
    }
}
