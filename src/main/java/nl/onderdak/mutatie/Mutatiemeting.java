package nl.onderdak.mutatie;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.onderdak.geval.Geval;
import nl.onderdak.geval.Gevallenlezer;
import nl.onderdak.gevolg.Ploeg;
import nl.onderdak.gevolg.Tabelverschil;
import nl.onderdak.leeszaal.Tabelbeschrijving;
import nl.onderdak.leeszaal.Tabellen;
import nl.onderdak.mutatie.Mutant.Soort;
import nl.onderdak.mutatie.Oordeel.Uitslag;
import nl.onderdak.mutatie.Vragers.Vrager;
import nl.onderdak.regels.Gegeven;
import nl.onderdak.regels.Knoop;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.Regelset;
import nl.onderdak.geval.Gevalproef;

/**
 * Tries every small fault of some tables on the cases. The cases are asked once, with a look at what each table is asked; a fault is then only
 * tried on the cases in which its table can answer something else, and only the decisions that lean on it are asked again.
 */
final class Mutatiemeting implements AutoCloseable {

    private static final int DRADEN = 2;
    /** Of cases that expect nothing of what can become different, which only notice a table without an answer. */
    private static final int ZONDER_VERWACHTING = 10;
    private static final int DICHTBIJ = 6;
    private static final String UNIEK = "UNIQUE";

    private final Voortgang voortgang;
    private final Vragers vragers;
    private final Ploeg ploeg = new Ploeg(DRADEN);
    private final Regelset regelset;
    private final List<Geval> gevallen = new ArrayList<>();
    private final BitSet zakt = new BitSet();
    private final Map<Knoop, Waarnemingen> perTabel = new LinkedHashMap<>();
    private final Map<String, List<Waarnemingen>> perNaam = new HashMap<>();
    private final Map<Knoop, Invloed> invloed = new HashMap<>();
    private final Map<Knoop, Map<String, String>> waarden = new HashMap<>();

    /**
     * @param bestanden models and Drools rules
     * @param gevallen  case files; those that do not fit the models are left out
     * @param welke     the tables to make faults in
     */
    Mutatiemeting(List<Regelbestand> bestanden, List<Regelbestand> gevallen, Predicate<Knoop> welke, Voortgang voortgang) {
        this.voortgang = voortgang;
        vragers = new Vragers(bestanden, DRADEN);
        regelset = vragers.vraag(vrager -> vrager.set().regelset());
        Tabellen tabellen = Tabellen.van(regelset);
        for (String model : regelset.namen()) {
            tabellen.tabellen(model).stream().filter(tabel -> tabel.trefregel().isPresent() && welke.test(new Knoop(model, tabel.naam()))).forEach(this::kies);
        }
        gevallen.forEach(this::lees);
    }

    private void kies(Tabelbeschrijving tabel) {
        Knoop knoop = new Knoop(tabel.model(), tabel.naam());
        perTabel.put(knoop, new Waarnemingen(tabel));
        perNaam.computeIfAbsent(tabel.naam(), nieuw -> new ArrayList<>()).add(perTabel.get(knoop));
        invloed.put(knoop, new Invloed(regelset, knoop));
        waarden.put(knoop, Tabelverschil.waarden(regelset, tabel));
    }

    private void lees(Regelbestand bestand) {
        String model = Gevallenlezer.modelVan(bestand.naam());
        if (regelset.model(model).isPresent() && invloed.values().stream().anyMatch(bereik -> bereik.raaktModel(model))) {
            try {
                gevallen.addAll(Gevallenlezer.lees(regelset.model(model).get(), bestand.inhoud()));
            } catch (IllegalArgumentException pastNiet) {
                voortgang.meld("Bestand " + bestand.naam() + " doet niet mee: " + pastNiet.getMessage());
            }
        }
    }

    /** Names of the models that have a table to make faults in. */
    Set<String> modellen() {
        return perTabel.keySet().stream().map(Knoop::model).collect(Collectors.toSet());
    }

    /**
     * What came of every fault, table by table.
     *
     * @throws CancellationException when the work was told to stop
     */
    List<Oordeel> meet() {
        List<Mutant> mutanten = perTabel.values().stream().flatMap(tabel -> Mutanten.van(tabel.tabel()).stream()).toList();
        voortgang.begin(gevallen.size() + mutanten.size());
        ploeg.doe(IntStream.range(0, gevallen.size()).boxed().toList(), nummer -> vragers.vraag(vrager -> neemOp(nummer, vrager)));
        zakt.stream().forEach(nummer -> voortgang.meld("Geval " + gevallen.get(nummer).id() + " slaagt nu al niet en telt niet mee."));
        return ploeg.doe(mutanten, mutant -> vragers.vraag(vrager -> beoordeel(mutant, vrager)));
    }

    /** A case that does not pass now cannot tell a fault from what is wrong already. */
    private boolean neemOp(int nummer, Vrager vrager) {
        voortgang.stap();
        Geval geval = gevallen.get(nummer);
        Regelset eigen = vrager.set().regelset();
        List<String> beslissingen = eigen.model(geval.model()).orElseThrow().uitkomsten().stream().map(Gegeven::naam).toList();
        boolean slaagt = Gevalproef.van(eigen, geval, beslissingen,
                gebruik -> perNaam.getOrDefault(gebruik.tabel(), List.of()).forEach(tabel -> tabel.zie(nummer, gebruik))).verschillen().isEmpty();
        if (!slaagt) {
            synchronized (zakt) {
                zakt.set(nummer);
            }
        }
        return slaagt;
    }

    private Oordeel beoordeel(Mutant mutant, Vrager vrager) {
        voortgang.stap();
        Waarnemingen waarnemingen = perTabel.get(mutant.tabel());
        BitSet anders = waarnemingen.anders(mutant, vrager.proef());
        anders.andNot(zakt);
        if (blijftZonderAntwoord(mutant) && anders.stream().anyMatch(nummer -> gevallen.get(nummer).fouten().isEmpty())) {
            return new Oordeel(mutant, Uitslag.OPGEMERKT, List.of());
        }
        Invloed bereik = invloed.get(mutant.tabel());
        List<Geval> vragen = anders.stream().mapToObj(gevallen::get).map(bereik::beperkt).toList();
        Stream<Geval> met = vragen.stream().filter(bereik::verwachtIets).sorted(Comparator.comparing(geval -> !geval.rijen().contains(mutant.rij())));
        Stream<Geval> zonder = vragen.stream().filter(geval -> !bereik.verwachtIets(geval)).limit(ZONDER_VERWACHTING);
        if (Stream.concat(met, zonder).anyMatch(geval -> zakt(geval, mutant, bereik, vrager))) {
            return new Oordeel(mutant, Uitslag.OPGEMERKT, List.of());
        }
        boolean gelijk = verschil(mutant, vrager).isGelijk();
        return new Oordeel(mutant, gelijk ? Uitslag.GELIJKWAARDIG : Uitslag.OVERLEEFT, vragen);
    }

    /** Where one row applies to anything, one that applies too much or too little leaves the table without an answer; the service then refuses. */
    private boolean blijftZonderAntwoord(Mutant mutant) {
        Waarnemingen waarnemingen = perTabel.get(mutant.tabel());
        return mutant.soort() != Soort.UITKOMST && waarnemingen.tabel().trefregel().filter(UNIEK::equals).isPresent() && waarnemingen.isZeker(mutant);
    }

    private Tabelverschil verschil(Mutant mutant, Vrager vrager) {
        return Gelijkwaardigheid.van(perTabel.get(mutant.tabel()).tabel(), mutant, waarden.get(mutant.tabel()), vrager.proef());
    }

    private static boolean zakt(Geval geval, Mutant mutant, Invloed bereik, Vrager vrager) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
        return mutant.vraag(vrager.set(), () -> !bereik.isGoed(vrager.set().regelset(), geval));
    }

    /** For each fault that survives the case that would notice it; empty when none was found. */
    List<Optional<Map<String, String>>> gevallen(List<Oordeel> overlevenden) {
        return ploeg.doe(overlevenden, oordeel -> vragers.vraag(vrager -> geval(oordeel, vrager)));
    }

    private Optional<Map<String, String>> geval(Oordeel overlevende, Vrager vrager) {
        voortgang.stap();
        Mutant mutant = overlevende.mutant();
        Invloed bereik = invloed.get(mutant.tabel());
        Gevalmaker maker = new Gevalmaker(mutant, bereik, vrager);
        Optional<Map<String, String>> bijna = overlevende.bijna().stream().limit(DICHTBIJ).map(geval -> maker.maak(geval.model(), List.of(geval.verzoek())))
                .flatMap(Optional::stream).findFirst();
        return bijna.isPresent() ? bijna : gezocht(mutant, bereik, maker, vrager);
    }

    private Optional<Map<String, String>> gezocht(Mutant mutant, Invloed bereik, Gevalmaker maker, Vrager vrager) {
        Waarnemingen waarnemingen = perTabel.get(mutant.tabel());
        Map<String, List<JsonNode>> begin = new LinkedHashMap<>();
        waarnemingen.dichtbij(mutant, DICHTBIJ, vrager.proef()).stream().map(gevallen::get)
                .forEach(geval -> begin.computeIfAbsent(geval.model(), nieuw -> new ArrayList<>()).add(geval.verzoek()));
        Tabelverschil verschil = verschil(mutant, vrager);
        return begin.entrySet().stream().map(model -> maker.maak(model.getKey(), verschil.feiten(vrager.set().regelset(), model.getKey(),
                bereik.dichtst(model.getKey()), model.getValue()))).flatMap(Optional::stream).findFirst();
    }

    @Override
    public void close() {
        ploeg.close();
    }
}
