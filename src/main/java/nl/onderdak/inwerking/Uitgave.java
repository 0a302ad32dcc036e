package nl.onderdak.inwerking;

import java.util.List;
import java.util.stream.Stream;
import nl.onderdak.regels.Inhoudshash;
import nl.onderdak.regels.MeegeleverdeBestanden;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regelsetarchief.Regelsetarchief;

/**
 * A rule set with its cases.
 *
 * @param regelset hash of the models and rules
 * @param hash hash of all files
 * @param bestanden models and rules
 * @param gevallen case files
 */
record Uitgave(String regelset, String hash, List<Regelbestand> bestanden, List<Regelbestand> gevallen) {

    static Uitgave van(List<Regelbestand> bestanden, List<Regelbestand> gevallen) {
        return new Uitgave(Inhoudshash.van(bestanden), Regelsetarchief.uitgave(bestanden, gevallen), bestanden, gevallen);
    }

    /** @param alles all files, in any order */
    static Uitgave van(List<Regelbestand> alles) {
        return van(alles.stream().filter(bestand -> !bestand.isGevallen()).toList(), alles.stream().filter(Regelbestand::isGevallen).toList());
    }

    /** What came with this service. */
    static Uitgave meegeleverd() {
        return van(MeegeleverdeBestanden.lees(), MeegeleverdeBestanden.gevallen());
    }

    Stream<Regelbestand> alles() {
        return Stream.concat(bestanden.stream(), gevallen.stream());
    }

    /**
     * What this service can run of it: Drools rules are compiled into a release, so whatever rules were stored, those of the release are what
     * would answer. Taking them makes the hash say what runs.
     */
    Uitgave metRegelsVan(Uitgave meegeleverd) {
        return equals(meegeleverd) ? this : van(Stream.concat(bestanden.stream().filter(bestand -> !bestand.isRegels()),
                meegeleverd.bestanden.stream().filter(Regelbestand::isRegels)).toList(),
                gevallen);
    }
}
