package nl.onderdak.gevolg;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.onderdak.ontleding.Feit;
import nl.onderdak.ontleding.Kandidaat;
import nl.onderdak.ontleding.Kandidaten;
import nl.onderdak.ontleding.Samenhang;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Tabelgebruik;

/** Finds facts with which one model reaches blocks of inputs of its tables: among facts that are tried anyway, and by changing the nearest of them. */
final class Voorbeeldzoeker {

    private static final int RONDEN = 3;
    private static final int PER_GEBIED = 250;
    private static final int SAMEN = 4_000;

    /** Facts that come near a block, with the columns they still miss. */
    private record Nabij(JsonNode feiten, int geraakt, Map<String, Object> gemist) {
    }

    private final Tweeluik tweeluik;
    private final String model;
    private final Voortgang voortgang;
    private final Map<Gevondengebied, Nabij> beste = new HashMap<>();
    private Samenhang samenhang;
    private int proeven;

    Voorbeeldzoeker(Tweeluik tweeluik, String model, List<Gevondengebied> gebieden, Voortgang voortgang) {
        this.tweeluik = tweeluik;
        this.model = model;
        this.voortgang = voortgang;
        gebieden.forEach(gebied -> beste.put(gebied, new Nabij(null, -1, Map.of())));
    }

    /** How many facts were tried on purpose, besides those that were tried anyway. */
    int proeven() {
        return proeven;
    }

    /** Facts of each base in turn with a fact put in every part of every column in which it stands: on both sides of every bound. */
    List<JsonNode> randgevallen(List<JsonNode> basis) {
        Set<JsonNode> randen = new LinkedHashSet<>();
        samenhang = samenhang == null ? new Samenhang(tweeluik.naar(), nieuw()) : samenhang;
        for (Tabelpaar paar : beste.keySet().stream().map(Gevondengebied::paar).distinct().toList()) {
            for (Kolomvakken kolom : paar.kolommen()) {
                Set<String> paden = samenhang.feitenIn(paar.tabel(), kolom.uitdrukking());
                for (Vak vak : kolom.vakken()) {
                    basis.stream().skip(basis.isEmpty() ? 0 : randen.size() % basis.size()).findFirst().ifPresent(feiten -> Feit.van(nieuw(), feiten).stream()
                            .filter(feit -> paden.contains(feit.pad())).forEach(feit -> randen.add(feit.zet(feiten, json(vak.waarde())))));
                }
            }
        }
        return List.copyOf(randen);
    }

    /** Looks whether an evaluation of the new rule set with these facts reaches a block, or comes nearer than any before. */
    synchronized void zie(JsonNode feiten, Tabelgebruik gebruik) {
        beste.replaceAll((gebied, tot) -> {
            if (!gebied.paar().tabel().naam().equals(gebruik.tabel()) || tot.geraakt() == gebied.kolommen()) {
                return tot;
            }
            int geraakt = gebied.geraakt(gebruik);
            return geraakt > tot.geraakt() ? new Nabij(feiten, geraakt, gebied.gemist(gebruik)) : tot;
        });
    }

    /** Facts that reach the block; looks further when none of those that were seen does. */
    Optional<JsonNode> zoek(Gevondengebied gebied) {
        int einde = Math.min(SAMEN, proeven + PER_GEBIED);
        for (int ronde = 0; ronde < RONDEN && !bereikt(gebied) && beste.get(gebied).feiten() != null; ronde++) {
            samenhang = samenhang == null ? new Samenhang(tweeluik.naar(), nieuw()) : samenhang;
            Nabij nu = beste.get(gebied);
            rechtstreeks(gebied, nu, einde);
            if (!bereikt(gebied)) {
                eenVoorEen(gebied, nu, einde);
            }
            if (beste.get(gebied) == nu) {
                break;
            }
        }
        return bereikt(gebied) ? Optional.of(beste.get(gebied).feiten()) : Optional.empty();
    }

    private boolean bereikt(Gevondengebied gebied) {
        return beste.get(gebied).geraakt() == gebied.kolommen();
    }

    private Beslismodel nieuw() {
        return tweeluik.naar().model(model).orElseThrow();
    }

    /** Gives every fact that stands in a missed column the value the column asks for. */
    private void rechtstreeks(Gevondengebied gebied, Nabij nabij, int einde) {
        JsonNode feiten = nabij.feiten();
        for (Map.Entry<String, Object> kolom : nabij.gemist().entrySet()) {
            Set<String> paden = samenhang.feitenIn(gebied.paar().tabel(), kolom.getKey());
            for (Feit feit : Feit.van(nieuw(), feiten)) {
                if (paden.contains(feit.pad())) {
                    feiten = feit.zet(feiten, json(kolom.getValue()));
                    probeer(feiten, einde);
                }
            }
        }
    }

    private void eenVoorEen(Gevondengebied gebied, Nabij nabij, int einde) {
        List<String> beslissingen = tweeluik.bereik().beslissingen(tweeluik.naar(), model);
        List<Feit> feiten = Feit.van(nieuw(), nabij.feiten());
        Kandidaten kandidaten = new Kandidaten(samenhang, samenhang.plekken(beslissingen), feiten);
        Set<Kandidaat> proeven = new LinkedHashSet<>();
        List<List<Kandidaat>> perFeit = new ArrayList<>();
        feiten.stream().filter(feit -> samenhang.leuntOp(beslissingen, feit.pad())).forEach(feit -> perFeit.add(kandidaten.van(feit)));
        // In turns, so that a fact with many values does not use up what may be tried.
        for (int i = 0; perFeit.stream().anyMatch(lijst -> !lijst.isEmpty()) && proeven.size() < PER_GEBIED; i++) {
            int beurt = i;
            perFeit.removeIf(lijst -> lijst.size() <= beurt);
            perFeit.forEach(lijst -> proeven.add(lijst.get(beurt)));
        }
        for (Kandidaat kandidaat : proeven) {
            if (bereikt(gebied)) {
                return;
            }
            probeer(kandidaat.feit().zet(nabij.feiten(), kandidaat.naar()), einde);
        }
    }

    private void probeer(JsonNode feiten, int einde) {
        if (proeven < einde) {
            proeven++;
            voortgang.stap();
            tweeluik.naar(model, feiten, gebruik -> zie(feiten, gebruik));
        }
    }

    private static JsonNode json(Object waarde) {
        if (waarde == null) {
            return NullNode.instance;
        }
        return waarde instanceof BigDecimal getal ? JsonNodeFactory.withExactBigDecimals(true).numberNode(getal)
                : waarde instanceof Boolean logisch ? JsonNodeFactory.instance.booleanNode(logisch) : JsonNodeFactory.instance.textNode(waarde.toString());
    }
}
