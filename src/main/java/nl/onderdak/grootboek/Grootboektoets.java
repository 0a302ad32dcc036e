package nl.onderdak.grootboek;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Whether a booking fits what is in the ledger already. */
final class Grootboektoets {

    /** Persons; what the types of the model can hold. */
    private static final long GROOTSTE_SOM = 1_000_000;

    private record Plek(String gemeentecode, String halfjaar) {

        static Plek van(Boekingsregel regel) {
            return new Plek(regel.gemeentecode(), regel.halfjaar());
        }
    }

    private final Map<Plek, List<Boeking>> bestaand = new HashMap<>();
    private final Boekingsopdracht opdracht;
    private final Invoerfouten fouten;

    /** @param bestaand every entry of the municipalities and half-years in the booking */
    Grootboektoets(List<Boeking> bestaand, Boekingsopdracht opdracht, Invoerfouten fouten) {
        bestaand.forEach(boeking -> this.bestaand.computeIfAbsent(Plek.van(boeking.regel()), nieuw -> new ArrayList<>()).add(boeking));
        this.opdracht = opdracht;
        this.fouten = fouten;
    }

    void toets() {
        Map<Plek, Integer> taakstellingen = new HashMap<>();
        for (int i = 0; i < opdracht.regels().size(); i++) {
            Boekingsregel regel = opdracht.regels().get(i);
            switch (regel.soort()) {
                case TAAKSTELLING -> eersteTaakstelling(regel, i, taakstellingen.putIfAbsent(Plek.van(regel), i));
                case HERZIENING, UITRUIL -> heeftTaakstelling(regel, i);
                case CORRECTIE -> gecorrigeerd(regel, i);
                case REALISATIE, VERWACHTING -> {
                    // Stand by themselves.
                }
            }
        }
        sommen();
    }

    /** Persons the municipality has as target with what is in the booking, exchanges before it included. */
    long taakstelling(String gemeentecode, String halfjaar) {
        Plek plek = new Plek(gemeentecode, halfjaar);
        long geboekt = bekend(plek).map(Boeking::regel).filter(regel -> regel.soort() == Boekingssoort.UITRUIL || isTaakstelling(regel))
                .mapToLong(regel -> regel.personen().orElse(0)).sum();
        return geboekt + nieuw(plek).filter(Grootboektoets::isTaakstelling).mapToLong(regel -> regel.personen().orElse(0)).sum();
    }

    private void eersteTaakstelling(Boekingsregel regel, int plaats, Integer eerder) {
        Optional<Boeking> geboekt = bij(Plek.van(regel)).stream().filter(boeking -> boeking.soort() == Boekingssoort.TAAKSTELLING).findFirst();
        if (geboekt.isPresent() || eerder != null) {
            fouten.meld(Invoerfouten.plaats(plaats) + "/soort", "bestaat-al",
                    "De taakstelling van " + regel.gemeentecode() + " voor " + regel.halfjaar()
                            + geboekt.map(boeking -> " is al geboekt, als nummer " + boeking.nummer() + ".").orElse(" staat al in dit verzoek."),
                    regel.soort().code(), "Een herziening, met het verschil.");
        }
    }

    private void heeftTaakstelling(Boekingsregel regel, int plaats) {
        Plek plek = Plek.van(regel);
        if (bekend(plek).map(Boeking::soort).noneMatch(Boekingssoort.TAAKSTELLING::equals)
                && nieuw(plek).map(Boekingsregel::soort).noneMatch(Boekingssoort.TAAKSTELLING::equals)) {
            fouten.meld(Invoerfouten.plaats(plaats) + "/gemeentecode", "geen-taakstelling",
                    "Op " + opdracht.bekendOp() + " is voor " + regel.gemeentecode() + " geen taakstelling bekend voor " + regel.halfjaar() + ".",
                    regel.gemeentecode(), "Boek eerst de taakstelling.");
        }
    }

    private void gecorrigeerd(Boekingsregel regel, int plaats) {
        long nummer = regel.corrigeert().orElseThrow();
        if (bekend(Plek.van(regel)).noneMatch(boeking -> boeking.nummer() == nummer && boeking.soort().saldoveld().isPresent())) {
            fouten.meld(Invoerfouten.plaats(plaats) + "/corrigeert", "onbekende-boeking", "Boeking " + nummer + " telt op " + opdracht.bekendOp()
                    + " niet mee voor " + regel.gemeentecode() + " in " + regel.halfjaar() + ".", nummer,
                    "Het nummer van een boeking van deze gemeente en dit halfjaar, geen verwachting, bekend op of voor die dag.");
        }
    }

    /** On every day on which something became known the sums are what a number of persons can be. */
    private void sommen() {
        Map<Map.Entry<Plek, String>, Integer> eersteRegel = new HashMap<>();
        for (int i = 0; i < opdracht.regels().size(); i++) {
            Boekingsregel regel = opdracht.regels().get(i);
            int plaats = i;
            regel.soort().saldoveld().ifPresent(veld -> eersteRegel.putIfAbsent(Map.entry(Plek.van(regel), veld), plaats));
        }
        eersteRegel.forEach((som, plaats) -> som(som.getKey(), som.getValue(), plaats));
    }

    private void som(Plek plek, String veld, int plaats) {
        TreeMap<LocalDate, Long> perDag = new TreeMap<>();
        bij(plek).stream().filter(boeking -> boeking.soort().saldoveld().filter(veld::equals).isPresent())
                .forEach(boeking -> perDag.merge(boeking.bekendOp(), aantal(boeking.regel()), Long::sum));
        nieuw(plek).filter(regel -> regel.soort().saldoveld().filter(veld::equals).isPresent())
                .forEach(regel -> perDag.merge(opdracht.bekendOp(), aantal(regel), Long::sum));
        long kleinste = kanOnderNul(veld) ? -GROOTSTE_SOM : 0;
        long som = 0;
        for (Map.Entry<LocalDate, Long> dag : perDag.entrySet()) {
            som += dag.getValue();
            if (som < kleinste || som > GROOTSTE_SOM) {
                fouten.meld(Invoerfouten.plaats(plaats) + "/personen", "buiten-bereik",
                        "Hiermee wordt " + veld + " van " + plek.gemeentecode() + " voor " + plek.halfjaar() + " op " + dag.getKey() + " samen "
                                + som + " personen.", opdracht.regels().get(plaats).personen().orElse(null),
                        "Een aantal waarmee de som van " + kleinste + " tot en met " + GROOTSTE_SOM + " is.");
                return;
            }
        }
    }

    /** Only what is counted, as opposed to a difference, cannot be. */
    private static boolean kanOnderNul(String veld) {
        for (Boekingssoort soort : Boekingssoort.values()) {
            if (soort.isAantal() && soort.saldoveld().filter(veld::equals).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private static long aantal(Boekingsregel regel) {
        return regel.personen().orElse(0);
    }

    private static boolean isTaakstelling(Boekingsregel regel) {
        return regel.soort().saldoveld().equals(Boekingssoort.TAAKSTELLING.saldoveld());
    }

    private List<Boeking> bij(Plek plek) {
        return bestaand.getOrDefault(plek, List.of());
    }

    private Stream<Boeking> bekend(Plek plek) {
        return bij(plek).stream().filter(boeking -> !boeking.bekendOp().isAfter(opdracht.bekendOp()));
    }

    private Stream<Boekingsregel> nieuw(Plek plek) {
        return opdracht.regels().stream().filter(regel -> Plek.van(regel).equals(plek));
    }
}
