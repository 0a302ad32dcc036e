package nl.onderdak.meting;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** All figures of one run, for a machine and for a reader. */
record Resultaat(String regelset, List<Cijfer> cijfers) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final MathContext VIER_CIJFERS = new MathContext(4);

    void schrijf(Path bestand) throws IOException {
        ObjectNode wortel = JSON.createObjectNode();
        wortel.put("measuredAt", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        wortel.put("java", System.getProperty("java.version"));
        wortel.put("processors", Runtime.getRuntime().availableProcessors());
        wortel.put("load", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        wortel.put("ruleSet", regelset);
        cijfers.forEach(cijfer -> wortel.withArray("/figures").add(cijfer(cijfer)));
        JSON.writerWithDefaultPrettyPrinter().writeValue(bestand.toFile(), wortel);
    }

    private static ObjectNode cijfer(Cijfer cijfer) {
        ObjectNode velden = JSON.createObjectNode();
        velden.put("part", cijfer.onderdeel());
        velden.put("name", cijfer.naam());
        velden.put("value", afgerond(cijfer.waarde()));
        velden.put("unit", cijfer.eenheid());
        cijfer.verhouding().ifPresent(verhouding -> {
            velden.put("ratio", afgerond(verhouding.ratio()));
            velden.put("ratioTo", verhouding.ten());
            velden.put("spread", afgerond(verhouding.spreiding()));
        });
        cijfer.doel().ifPresent(doel -> velden.put("target", doel.toString()));
        cijfer.gehaald().ifPresent(gehaald -> velden.put("met", gehaald));
        return velden;
    }

    private static BigDecimal afgerond(double waarde) {
        return new BigDecimal(new BigDecimal(waarde).round(VIER_CIJFERS).toPlainString());
    }

    /** A table of what has a target. */
    void druk() {
        System.out.printf("%n%-42s %-34s %14s %10s  %s%n", "wat", "ten opzichte van", "uitkomst", "doel", "gehaald");
        for (Cijfer cijfer : cijfers) {
            cijfer.doel().ifPresent(doel -> System.out.printf(Locale.ROOT, "%-42s %-34s %14s %10s  %s%n",
                    cijfer.onderdeel() + ": " + cijfer.naam(),
                    cijfer.verhouding().map(Cijfer.Verhouding::ten).orElse(""),
                    cijfer.verhouding().map(verhouding -> String.format(Locale.ROOT, "%.4f", verhouding.ratio()))
                            .orElse(String.format(Locale.ROOT, "%.4f %s", cijfer.waarde(), cijfer.eenheid())),
                    doel,
                    cijfer.gehaald().orElseThrow() ? "ja" : "NEE"));
        }
    }
}
