package nl.onderdak.mutatie;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.geval.Geval;
import nl.onderdak.geval.Gevallenlezer;
import nl.onderdak.gevolg.Ploeg;
import nl.onderdak.leeszaal.Tabelbeschrijving;
import nl.onderdak.leeszaal.Tabellen;
import nl.onderdak.mutatie.Mutant.Soort;
import nl.onderdak.mutatie.Vragers.Vrager;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Gegeven;
import nl.onderdak.regels.Knoop;
import nl.onderdak.regels.MislukteBeslissing;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.Regelset;
import nl.onderdak.voorstel.Gevalproef;

/**
 * Tries every small fault of some tables on the cases. The cases are asked once, with a look at what each table is asked; a fault is then only
 * tried on the cases in which its table can answer something else, and only the decisions that lean on it are asked again.
 */
final class Mutatiemeting {

    private static final int DRADEN = 2;
    /** Of cases that expect nothing of what can become different, which only notice a table without an answer. */
    private static final int ZONDER_VERWACHTING = 10;
    private static final String UNIEK = "UNIQUE";

    private final Vragers vragers;
    private final Regelset regelset;
    private final Voortgang voortgang;
    private final List<Geval> gevallen = new ArrayList<>();
    private final Map<String, List<Waarnemingen>> perNaam = new HashMap<>();
    private final Map<Knoop, Waarnemingen> perTabel = new HashMap<>();
    private final Map<Knoop, Invloed> invloed = new HashMap<>();

    /**
     * @param bestanden models and Drools rules
     * @param gevallen  case files; those that do not fit the models are left out
     */
    Mutatiemeting(List<Regelbestand> bestanden, List<Regelbestand> gevallen, Voortgang voortgang) {
        this.voortgang = voortgang;
        vragers = new Vragers(bestanden, DRADEN);
        regelset = vragers.vraag(vrager -> vrager.set().regelset());
        gevallen.forEach(this::lees);
    }

    private void lees(Regelbestand bestand) {
        regelset.model(Gevallenlezer.modelVan(bestand.naam())).ifPresent(model -> {
            try {
                gevallen.addAll(Gevallenlezer.lees(model, bestand.inhoud()));
            } catch (IllegalArgumentException pastNiet) {
                voortgang.meld("Bestand " + bestand.naam() + " doet niet mee: " + pastNiet.getMessage());
            }
        });
    }

    /** @throws CancellationException when the work was told to stop */
    List<Tabelscore> meet(Predicate<Knoop> welke) {
        Tabellen tabellen = Tabellen.van(regelset);
        List<Mutant> mutanten = new ArrayList<>();
        for (String model : regelset.namen()) {
            for (Tabelbeschrijving tabel : tabellen.tabellen(model)) {
                Knoop knoop = new Knoop(model, tabel.naam());
                if (tabel.trefregel().isPresent() && welke.test(knoop)) {
                    Waarnemingen waarnemingen = new Waarnemingen(tabel);
                    perTabel.put(knoop, waarnemingen);
                    perNaam.computeIfAbsent(tabel.naam(), nieuw -> new ArrayList<>()).add(waarnemingen);
                    invloed.put(knoop, new Invloed(regelset, knoop));
                    mutanten.addAll(Mutanten.van(tabel));
                }
            }
        }
        try (Ploeg ploeg = new Ploeg(DRADEN)) {
            voortgang.begin(gevallen.size() + mutanten.size());
            List<Integer> nummers = new ArrayList<>();
            for (int i = 0; i < gevallen.size(); i++) {
                nummers.add(i);
            }
            ploeg.doe(nummers, nummer -> vragers.vraag(vrager -> neemOp(nummer, vrager)));
            Map<Knoop, Tabelscore> scores = new LinkedHashMap<>();
            List<Oordeel> oordelen = ploeg.doe(mutanten, mutant -> vragers.vraag(vrager -> beoordeel(mutant, vrager)));
            for (Oordeel oordeel : oordelen) {
                scores.computeIfAbsent(oordeel.mutant().tabel(), Tabelscore::new).tel(oordeel);
            }
            return List.copyOf(scores.values());
        }
    }

    /** A case that does not pass now would not tell a fault from what is wrong already, so it does not count. */
    private boolean neemOp(int nummer, Vrager vrager) {
        voortgang.stap();
        Geval geval = gevallen.get(nummer);
        Regelset eigen = vrager.set().regelset();
        Beslismodel model = eigen.model(geval.model()).orElseThrow();
        if (perNaam.isEmpty() || !Gevalproef.van(eigen, geval).verschillen().isEmpty()) {
            return false;
        }
        try {
            eigen.beslis(model, Feitenlezer.lees(model, geval.verzoek()), model.uitkomsten().stream().map(Gegeven::naam).toList(),
                    gebruik -> perNaam.getOrDefault(gebruik.tabel(), List.of()).forEach(tabel -> tabel.zie(nummer, gebruik)));
        } catch (Geweigerd | MislukteBeslissing geweigerd) {
            return false;
        }
        return true;
    }

    private Oordeel beoordeel(Mutant mutant, Vrager vrager) {
        voortgang.stap();
        Waarnemingen waarnemingen = perTabel.get(mutant.tabel());
        BitSet anders = waarnemingen.anders(mutant, vrager.proef());
        boolean geenOfTwee = mutant.soort() != Soort.UITKOMST && waarnemingen.isZeker(mutant)
                && waarnemingen.tabel().trefregel().filter(UNIEK::equals).isPresent();
        if (geenOfTwee && anders.stream().anyMatch(nummer -> gevallen.get(nummer).fouten().isEmpty())) {
            return new Oordeel(mutant, Oordeel.Soort.OPGEMERKT, List.of());
        }
        Invloed bereik = invloed.get(mutant.tabel());
        List<Geval> vragen = anders.stream().mapToObj(gevallen::get).map(bereik::beperkt).toList();
        List<Geval> zonder = vragen.stream().filter(geval -> !Invloed.verwachtIets(geval)).limit(ZONDER_VERWACHTING).toList();
        List<Geval> met = vragen.stream().filter(Invloed::verwachtIets).sorted(Comparator.comparing(geval -> !geval.rijen().contains(mutant.rij()))).toList();
        for (Collection<Geval> deel : List.of(met, zonder)) {
            for (Geval geval : deel) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new CancellationException();
                }
                if (mutant.vraag(vrager.set(), () -> !bereik.isGoed(vrager.set().regelset(), geval))) {
                    return new Oordeel(mutant, Oordeel.Soort.OPGEMERKT, List.of());
                }
            }
        }
        boolean gelijk = vragen.isEmpty() && Gelijkwaardigheid.van(regelset, waarnemingen.tabel(), mutant, vrager.proef()).isGelijk();
        return new Oordeel(mutant, gelijk ? Oordeel.Soort.GELIJKWAARDIG : Oordeel.Soort.OVERLEEFT, vragen);
    }
}
