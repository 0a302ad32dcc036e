package nl.onderdak.regels;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.QueryDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Reads the citations of Drools rules: a rule carries the annotations {@code @bron}, {@code @toelichting}, {@code @feit} and
 * {@code @zekerheid} that a row of a table has as columns. Collects every fault instead of stopping at the first.
 */
final class Regellezer {

    private final List<String> fouten;

    /** @param fouten receives a Dutch sentence per fault */
    Regellezer(List<String> fouten) {
        this.fouten = fouten;
    }

    List<Rij> lees(Regelbestand bestand) {
        List<Rij> rijen = new ArrayList<>();
        String naam = bestand.naam().substring(0, bestand.naam().length() - Regelbestand.REGELS.length());
        for (RuleDescr regel : regels(bestand)) {
            if (!(regel instanceof QueryDescr)) {
                try {
                    rijen.add(Rijenlezer.rij(regel.getName(), new Knoop(naam, naam), annotaties(regel), Geldigheid.ALTIJD));
                } catch (IllegalArgumentException fout) {
                    fouten.add("Bestand " + bestand.naam() + ", regel " + regel.getName() + ": " + fout.getMessage());
                }
            }
        }
        return rijen;
    }

    private List<RuleDescr> regels(Regelbestand bestand) {
        DrlParser ontleder = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr regels = ontleder.parse(true, new String(bestand.inhoud(), StandardCharsets.UTF_8));
            ontleder.getErrors().forEach(fout -> fouten.add("Bestand " + bestand.naam() + ": " + fout.getMessage()));
            return regels == null ? List.of() : regels.getRules();
        } catch (DroolsParserException fout) {
            fouten.add("Bestand " + bestand.naam() + ": " + fout.getMessage());
            return List.of();
        }
    }

    private static Map<String, String> annotaties(RuleDescr regel) {
        Map<String, String> annotaties = new HashMap<>();
        for (AnnotationDescr annotatie : regel.getAnnotations()) {
            annotaties.put(annotatie.getName(), AnnotationDescr.unquote(String.valueOf(annotatie.getSingleValue())).strip());
        }
        return annotaties;
    }
}
