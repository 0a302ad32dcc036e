package nl.onderdak.gevolg;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.onderdak.bevolking.Bevolkingsbestand;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.geval.Gevallenlezer;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.MislukteBeslissing;
import nl.onderdak.regels.Regelset;

/** How often a period goes into a month, as a decision of the rule set says; which decision stands in {@code perioden.csv}. */
final class Perioden {

    private Perioden() {
    }

    /** By name of the period. A period of which the rule set does not say it is not there. */
    static Map<String, BigDecimal> perMaand(Regelset regelset, LocalDate peildatum) {
        Map<String, BigDecimal> perMaand = new HashMap<>();
        for (Map<String, String> periode : Bevolkingsbestand.lees("perioden.csv")) {
            if (periode.get("model").isEmpty()) {
                perMaand.put(periode.get("periode"), BigDecimal.ONE);
            } else {
                regelset.model(periode.get("model")).map(model -> factor(regelset, model, periode.get("beslissing"), peildatum))
                        .filter(BigDecimal.class::isInstance).ifPresent(factor -> perMaand.put(periode.get("periode"), (BigDecimal) factor));
            }
        }
        return perMaand;
    }

    private static Object factor(Regelset regelset, Beslismodel model, String beslissing, LocalDate peildatum) {
        if (model.uitkomsten().stream().noneMatch(uitkomst -> uitkomst.naam().equals(beslissing))) {
            return null;
        }
        try {
            return regelset.beslis(model, Feitenlezer.lees(model, Gevallenlezer.verzoek(model, Map.of("peildatum", peildatum.toString()))), List.of(beslissing))
                    .uitkomsten().get(beslissing);
        } catch (MislukteBeslissing geenRij) {
            return null;
        }
    }
}
