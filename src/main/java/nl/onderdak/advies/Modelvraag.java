package nl.onderdak.advies;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.deur.Fout;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.deur.Tegenstrijdigheid;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Feittype;
import nl.onderdak.regels.Gegeven;
import nl.onderdak.regels.Knoop;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.Rij;
import nl.onderdak.regels.Uitslag;

/** A question that an address of our own asks a model. Nothing is stored: what was answered can be asked again. */
public final class Modelvraag {

    private final Regelset regelset;
    private final Beslismodel model;
    private final Map<String, String> sleutels;

    private Modelvraag(Regelset regelset, Beslismodel model, Map<String, String> sleutels) {
        this.regelset = regelset;
        this.model = model;
        this.sleutels = sleutels;
    }

    /** @param sleutels by fact of the model: the name under which our caller knows it, for a refusal */
    public static Modelvraag aan(Regelset regelset, String model, Map<String, String> sleutels) {
        return new Modelvraag(regelset, regelset.nodigModel(model), sleutels);
    }

    /** The codes that a required fact of the model may have, in the order of the model. */
    public List<String> codes(String feit) {
        return model.invoer().stream().filter(gegeven -> gegeven.naam().equals(feit)).map(Gegeven::type)
                .map(Feittype.Opsomming.class::cast).findFirst().orElseThrow().waarden();
    }

    /**
     * @param feiten       as a caller from outside would send them
     * @param beslissingen the decisions whose outcome is wanted
     * @throws Geweigerd 400 when the facts are not what the model takes, or contradict each other
     */
    public Antwoord stel(JsonNode feiten, String... beslissingen) {
        try {
            Uitslag uitslag = regelset.beslis(model, Feitenlezer.lees(model, feiten), List.of(beslissingen));
            if (!uitslag.tegenstrijdigheden().isEmpty()) {
                throw Tegenstrijdigheid.weigering(uitslag.tegenstrijdigheden(), feiten);
            }
            return new Antwoord(uitslag);
        } catch (Geweigerd weigering) {
            throw new Geweigerd(Probleem.ongeldigeInvoer(weigering.probleem().errors().stream().map(this::onderSleutel).toList()));
        }
    }

    private Fout onderSleutel(Fout fout) {
        String feit = fout.pointer().substring(1);
        return new Fout("/" + sleutels.getOrDefault(feit, feit), fout.code(), fout.detail(), fout.gestuurd(), fout.toegestaan());
    }

    /** A whole number out of an outcome; null when there is none. */
    public static Long geheel(Object getal) {
        return getal == null ? null : ((BigDecimal) getal).longValueExact();
    }

    /** What the model answered. */
    public final class Antwoord {

        private final Uitslag uitslag;

        private Antwoord(Uitslag uitslag) {
            this.uitslag = uitslag;
        }

        /** Result of one of the decisions asked for, as the engine gives it; can be null. */
        public Object uitkomst(String beslissing) {
            return uitslag.uitkomsten().get(beslissing);
        }

        /** The rows that lie behind these decisions, in the order in which they applied; those of the check on the facts are not among them. */
        public List<Rij> redenen(String... beslissingen) {
            Set<Knoop> gezien = new HashSet<>();
            Deque<Knoop> teDoen = new ArrayDeque<>(Arrays.stream(beslissingen).map(naam -> new Knoop(model.naam(), naam)).toList());
            while (!teDoen.isEmpty()) {
                Knoop knoop = teDoen.pop();
                if (gezien.add(knoop)) {
                    teDoen.addAll(regelset.steunVan(knoop));
                }
            }
            return uitslag.toegepast().stream().filter(rij -> gezien.contains(rij.plaats())).toList();
        }
    }
}
