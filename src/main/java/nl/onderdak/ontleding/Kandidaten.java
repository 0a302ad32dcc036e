package nl.onderdak.ontleding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.onderdak.regels.Feittype;
import nl.onderdak.regels.Veranderbaarheid;

/** The values worth trying for a fact: every code, and of days and numbers the nearest of every cell. */
public final class Kandidaten {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DAGEN_PER_JAAR = 365;
    private static final int MAANDEN_TOT = 24;

    private final Samenhang samenhang;
    private final List<Rekenplek> plekken;
    private final List<LocalDate> bekendeDagen;

    /**
     * @param plekken where days and numbers are compared or calculated with, on the way to what is asked
     * @param feiten  all facts of the request
     */
    public Kandidaten(Samenhang samenhang, List<Rekenplek> plekken, List<Feit> feiten) {
        this.samenhang = samenhang;
        this.plekken = plekken;
        this.bekendeDagen = feiten.stream().filter(feit -> feit.type() instanceof Feittype.Datum && feit.isBekend())
                .map(feit -> LocalDate.parse(feit.van().textValue())).distinct().toList();
    }

    /** The values of a fact, the nearest first. */
    public List<Kandidaat> van(Feit feit) {
        List<JsonNode> waarden = new ArrayList<>();
        if (feit.type() instanceof Feittype.Opsomming opsomming) {
            opsomming.waarden().stream().filter(code -> !code.equals(Feittype.Opsomming.ONBEKEND)).map(JSON::textNode).forEach(waarden::add);
        } else if (feit.type() instanceof Feittype.Logisch) {
            waarden.addAll(List.of(JSON.booleanNode(true), JSON.booleanNode(false)));
        } else if (feit.isGeordend()) {
            return geordend(feit);
        } else {
            samenhang.teksten(feit.pad()).stream().sorted().map(JSON::textNode).forEach(waarden::add);
        }
        return waarden.stream().filter(waarde -> !waarde.equals(feit.van())).map(waarde -> new Kandidaat(feit, waarde, 1)).toList();
    }

    /** Whether boundaries of the fact can lie where no cell says so. */
    public boolean isAfTeTasten(Feit feit) {
        return feit.isGeordend() && plekken.stream().anyMatch(plek -> plek.paden().contains(feit.pad()));
    }

    public Schaal schaal(Feit feit) {
        return new Schaal(feit.type(), feit.van(), samenhang.grenzen(feit.pad()));
    }

    private List<Kandidaat> geordend(Feit feit) {
        Schaal schaal = schaal(feit);
        TreeSet<Long> begin = new TreeSet<>();
        for (Celgrens grens : grenzen(feit)) {
            if (schaal.past(grens.waarde())) {
                begin.add(schaal.plaats(grens.waarde()) + (grens.erna() ? 1 : 0));
            }
        }
        if (begin.isEmpty() && feit.type() instanceof Feittype.Getal getal) {
            begin.add(schaal.plaats(getal.minimum().orElse(BigDecimal.ZERO)));
        }
        if (isAfTeTasten(feit) && feit.type() instanceof Feittype.Getal getal) {
            getal.minimum().ifPresent(minimum -> begin.add(schaal.plaats(minimum)));
            getal.maximum().ifPresent(maximum -> begin.add(schaal.plaats(maximum)));
        }
        List<Kandidaat> kandidaten = new ArrayList<>();
        if (!feit.isBekend()) {
            begin.stream().findFirst().ifPresent(eerste -> begin.add(eerste - 1));
            for (long plaats : begin.stream().filter(schaal::bevat).toList()) {
                kandidaten.add(new Kandidaat(feit, schaal.waarde(plaats), kandidaten.size() + 1));
            }
            return kandidaten;
        }
        long nu = schaal.plaats(feit.van());
        int afstand = 0;
        for (long plaats : begin.tailSet(nu, false)) {
            afstand++;
            if (schaal.bevat(plaats)) {
                kandidaten.add(new Kandidaat(feit, schaal.waarde(plaats), afstand));
            }
        }
        afstand = 0;
        for (long plaats : feit.veranderbaarheid() == Veranderbaarheid.LATER ? List.<Long>of() : begin.headSet(nu, true).descendingSet()) {
            afstand++;
            if (schaal.bevat(plaats - 1)) {
                kandidaten.add(new Kandidaat(feit, schaal.waarde(plaats - 1), afstand));
            }
        }
        return kandidaten;
    }

    private Set<Celgrens> grenzen(Feit feit) {
        Set<Celgrens> grenzen = new HashSet<>(samenhang.grenzen(feit.pad()));
        if (feit.type() instanceof Feittype.Datum && (isAfTeTasten(feit) || !feit.isBekend())) {
            bekendeDagen.forEach(dag -> grenzen.addAll(Celgrens.rond(dag)));
            if (isAfTeTasten(feit) && feit.isBekend()) {
                grenzen.addAll(samenhang.dagen());
                bekendeDagen.forEach(dag -> rond(dag).forEach(ander -> grenzen.addAll(Celgrens.rond(ander))));
            }
        }
        return grenzen;
    }

    /** Days at a distance that the models speak of, so that an age or a term divides them. */
    private List<LocalDate> rond(LocalDate dag) {
        List<LocalDate> dagen = new ArrayList<>(List.of(dag.minusDays(DAGEN_PER_JAAR), dag.plusDays(DAGEN_PER_JAAR)));
        for (String termijn : samenhang.termijnen()) {
            Period periode = Period.parse(termijn);
            dagen.add(dag.plus(periode));
            dagen.add(dag.minus(periode));
        }
        for (int aantal : samenhang.aantallen()) {
            dagen.add(dag.plusYears(aantal));
            dagen.add(dag.minusYears(aantal));
            if (aantal <= MAANDEN_TOT) {
                dagen.add(dag.plusMonths(aantal));
                dagen.add(dag.minusMonths(aantal));
            }
        }
        return dagen;
    }
}
