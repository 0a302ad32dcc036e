package nl.onderdak.koppeling;

import java.util.List;
import org.drools.ruleunits.api.DataSource;
import org.drools.ruleunits.api.DataStore;
import org.drools.ruleunits.api.RuleUnitData;

/** The facts and findings of {@code rules/kandidaten.drl}: one household against municipalities. */
public class Kandidatenregels implements RuleUnitData {

    private final DataStore<Filterfeiten> huishoudens = DataSource.createStore();
    private final DataStore<HardCriterium> criteria = DataSource.createStore();
    private final DataStore<Koppelgemeente> gemeenten = DataSource.createStore();
    private final DataStore<Afstand> afstanden = DataSource.createStore();
    private final DataStore<Grenswaarden> grenswaarden = DataSource.createStore();
    private final DataStore<Uitwijk> uitwijken = DataSource.createStore();
    private final DataStore<Oordeel> oordelen = DataSource.createStore();

    /** Adds all facts of one question. */
    public void vraag(Filterfeiten huishouden, Grenswaarden grens, List<Koppelgemeente> alleGemeenten, List<Afstand> vanafCriteria) {
        huishoudens.add(huishouden);
        grenswaarden.add(grens);
        huishouden.criteria().forEach(criteria::add);
        vanafCriteria.forEach(afstanden::add);
        alleGemeenten.forEach(gemeenten::add);
    }

    public DataStore<Filterfeiten> getHuishoudens() {
        return huishoudens;
    }

    public DataStore<HardCriterium> getCriteria() {
        return criteria;
    }

    public DataStore<Koppelgemeente> getGemeenten() {
        return gemeenten;
    }

    /** From the municipality a hard criterion points at to others. */
    public DataStore<Afstand> getAfstanden() {
        return afstanden;
    }

    public DataStore<Grenswaarden> getGrenswaarden() {
        return grenswaarden;
    }

    /** Found by the rules on the way. */
    public DataStore<Uitwijk> getUitwijken() {
        return uitwijken;
    }

    /** What the rules find. */
    public DataStore<Oordeel> getOordelen() {
        return oordelen;
    }
}
