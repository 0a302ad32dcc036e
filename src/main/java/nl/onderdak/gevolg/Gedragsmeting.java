package nl.onderdak.gevolg;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.onderdak.geval.Geval;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.vergelijking.Feitenmaker;

/**
 * Whose outcome changes: complete on the tables that were touched, and sampled through whole models. Every table is asked with one value for
 * each cell and bound of both versions; facts that reach a change come from cases, made-up facts and a search.
 */
final class Gedragsmeting {

    private static final long ZAAD = 1;
    private static final int GETOOND = 200;

    private final Tweeluik tweeluik;
    private final Ploeg ploeg;
    private final Voortgang voortgang;
    private final int verzonnen;

    /** @param verzonnen how many requests to make up for each model */
    Gedragsmeting(Tweeluik tweeluik, Ploeg ploeg, Voortgang voortgang, int verzonnen) {
        this.tweeluik = tweeluik;
        this.ploeg = ploeg;
        this.voortgang = voortgang;
        this.verzonnen = verzonnen;
    }

    /** @param gevallen of both rule sets, as facts to begin with */
    Gedragsverschil meet(Tabelparen paren, Collection<Geval> gevallen) {
        voortgang.begin(Doorrekening.Fase.GEDRAG, tweeluik.bereik().modellen().size() * verzonnen);
        Set<String> onvolledig = new LinkedHashSet<>(paren.onvolledig());
        List<Gevondengebied> gevonden = gebieden(paren.paren(), onvolledig);
        Map<String, Voorbeeldzoeker> zoekers = new LinkedHashMap<>();
        List<Gedragsverschil.Steekproef> steekproef = new ArrayList<>();
        for (String model : tweeluik.bereik().modellen()) {
            List<Gevondengebied> eigen = gevonden.stream().limit(GETOOND).filter(gebied -> gebied.paar().tabel().model().equals(model)).toList();
            Voorbeeldzoeker zoeker = new Voorbeeldzoeker(tweeluik, model, eigen, voortgang);
            zoekers.put(model, zoeker);
            steekproef.add(steekproef(model, gevallen.stream().filter(geval -> geval.model().equals(model)).<JsonNode>map(Geval::verzoek).distinct()
                    .toList(), zoeker));
        }
        List<Gebied> gebieden = gevonden.stream().limit(GETOOND).map(gebied -> metVoorbeeld(gebied, zoekers.get(gebied.paar().tabel().model()))).toList();
        if (gevonden.size() > GETOOND) {
            onvolledig.add("Er zijn " + gevonden.size() + " gebieden met een andere uitkomst; hier staan de eerste " + GETOOND + ".");
        }
        return new Gedragsverschil(gevonden.size() + steekproef.stream().mapToInt(Gedragsverschil.Steekproef::anders)
                .sum(), gebieden, steekproef, List.copyOf(onvolledig));
    }

    private List<Gevondengebied> gebieden(List<Tabelpaar> paren, Set<String> onvolledig) {
        List<Gevondengebied> gevonden = new ArrayList<>();
        Celproef proef = new Celproef();
        for (Tabelpaar paar : paren) {
            Dozenzoeker zoeker = new Dozenzoeker(paar, proef);
            zoeker.zoek().forEach(doos -> gevonden.add(new Gevondengebied(paar, doos)));
            if (!zoeker.isVolledig()) {
                onvolledig.add("In tabel " + paar.tabel().naam() + " van " + paar.tabel().model() + " verandert zoveel dat niet alle gebieden zijn bewaard.");
            }
        }
        return gevonden;
    }

    /** The cases are looked at for examples only; what they say of the change is counted elsewhere. */
    private Gedragsverschil.Steekproef steekproef(String naam, List<JsonNode> gevallen, Voorbeeldzoeker zoeker) {
        Beslismodel model = tweeluik.naar().model(naam).orElseThrow();
        ploeg.doe(gevallen, feiten -> tweeluik.naar(naam, feiten, gebruik -> zoeker.zie(feiten, gebruik)));
        Feitenmaker maker = new Feitenmaker(ZAAD, tweeluik.naar());
        List<JsonNode> feiten = new ArrayList<>(zoeker.randgevallen(gevallen));
        for (int i = 0; i < verzonnen; i++) {
            feiten.add(maker.verzoek(model));
        }
        List<Boolean> anders = ploeg.doe(feiten, vraag -> {
            voortgang.stap();
            return !tweeluik.van(naam, vraag).equals(tweeluik.naar(naam, vraag, gebruik -> zoeker.zie(vraag, gebruik)));
        });
        return new Gedragsverschil.Steekproef(naam, feiten.size(), (int) anders.stream().filter(Boolean::booleanValue).count(), ZAAD);
    }

    private static Gebied metVoorbeeld(Gevondengebied gebied, Voorbeeldzoeker zoeker) {
        if (zoeker == null) {
            return gebied.gebied().met(null, "Geen beslissing die te vragen is leunt op deze tabel.");
        }
        Optional<JsonNode> feiten = zoeker.zoek(gebied);
        return feiten.map(gevonden -> gebied.gebied().met(new Gebied.Voorbeeld(gebied.paar().tabel().model(), gevonden), null)).orElseGet(() -> gebied.gebied()
                .met(null, "Geen van de geprobeerde feiten komt hier; misschien kunnen deze waarden niet samen voorkomen."));
    }
}
