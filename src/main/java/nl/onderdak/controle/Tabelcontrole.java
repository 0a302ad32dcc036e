package nl.onderdak.controle;

import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.onderdak.regels.Regelbestand;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNMessageType;
import org.kie.dmn.validation.DMNValidator;
import org.kie.dmn.validation.DMNValidator.Validation;
import org.kie.dmn.validation.DMNValidatorFactory;

/**
 * The engine's own checks over a whole set: schema, model, compilation and the analysis of every decision table. In an
 * outcome table (hit policy UNIQUE) a gap, an overlap and a skipped analysis are all findings: a table that was not
 * analysed is not known to be complete. Collecting tables list reasons; there gaps and overlaps are the point.
 */
public final class Tabelcontrole {

    private static final Set<DMNMessageType> STIJL = Set.of(
            DMNMessageType.DECISION_TABLE_CONTRACTION_RULE,
            DMNMessageType.DECISION_TABLE_SUBSUMPTION_RULE,
            DMNMessageType.DECISION_TABLE_HITPOLICY_RECOMMENDER,
            DMNMessageType.DECISION_TABLE_MISLEADING_RULE,
            DMNMessageType.DECISION_TABLE_1STNFVIOLATION,
            DMNMessageType.DECISION_TABLE_2NDNFVIOLATION);

    private static final Pattern TUSSEN_DAGEN = Pattern.compile("\\( (\\d{4}-\\d{2}-\\d{2}) \\.\\. (\\d{4}-\\d{2}-\\d{2}) \\)");

    // Making a validator costs one to two seconds; it is not known to be safe for use by several threads at once.
    private final DMNValidator validator = DMNValidatorFactory.newValidator();

    public synchronized List<Bevinding> controleer(List<Regelbestand> bestanden) {
        Modelbeeld beeld = Modelbeeld.van(bestanden);
        List<Bevinding> bevindingen = new ArrayList<>();
        Reader[] lezers = bestanden.stream().map(bestand -> new StringReader(tekst(bestand))).toArray(Reader[]::new);
        validator.validateUsing(Validation.VALIDATE_SCHEMA, Validation.VALIDATE_COMPILATION, Validation.ANALYZE_DECISION_TABLE)
                .theseModels(lezers)
                .forEach(bericht -> beoordeel(bericht, beeld, bevindingen));
        Modelkopie kopieen = new Modelkopie(bestanden);
        for (Regelbestand bestand : bestanden) {
            validator.validateUsing(Validation.VALIDATE_MODEL)
                    .theseModels(new StringReader(kopieen.van(bestand)))
                    .forEach(bericht -> {
                        if (bericht.getSeverity() != DMNMessage.Severity.INFO) {
                            bevindingen.add(new Bevinding(bestand.naam(), bron(bericht), "model", bericht.getText()));
                        }
                    });
        }
        return bevindingen;
    }

    private static void beoordeel(DMNMessage bericht, Modelbeeld beeld, List<Bevinding> bevindingen) {
        DMNMessageType soort = (DMNMessageType) bericht.getMessageType();
        if (bericht.getSeverity() == DMNMessage.Severity.INFO || STIJL.contains(soort)) {
            return;
        }
        if (beeld.verzamelendeTabellen().contains(bericht.getSourceId()) && soort.name().startsWith("DECISION_TABLE_")) {
            return;
        }
        if (soort == DMNMessageType.DECISION_TABLE_GAP && zonderDag(bericht.getText())) {
            return;
        }
        bevindingen.add(new Bevinding(beeld.modelVanTabel(bericht.getSourceId()), bron(bericht), code(soort, bericht.getText()), bericht.getText()));
    }

    /** The analysis sees time between two adjacent days; a date has none. */
    private static boolean zonderDag(String gat) {
        return TUSSEN_DAGEN.matcher(gat).results()
                .anyMatch(gevonden -> LocalDate.parse(gevonden.group(1)).plusDays(1).equals(LocalDate.parse(gevonden.group(2))));
    }

    private static String code(DMNMessageType soort, String tekst) {
        if (tekst.contains("skipped")) {
            return "analyse-overgeslagen";
        }
        return switch (soort) {
            case DECISION_TABLE_GAP -> "gat";
            case DECISION_TABLE_OVERLAP, DECISION_TABLE_OVERLAP_HITPOLICY_UNIQUE, DECISION_TABLE_OVERLAP_HITPOLICY_ANY -> "overlap";
            default -> soort.name().toLowerCase().replace('_', '-');
        };
    }

    private static String bron(DMNMessage bericht) {
        return bericht.getSourceId() == null ? "model" : bericht.getSourceId();
    }

    private static String tekst(Regelbestand bestand) {
        return new String(bestand.inhoud(), StandardCharsets.UTF_8);
    }
}
