package nl.onderdak.vergelijking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import nl.onderdak.regels.Geldigheid;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.Rij;
import org.kie.dmn.model.api.DecisionRule;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.dmn.model.api.InputClause;
import org.kie.dmn.model.api.OutputClause;
import org.kie.dmn.model.api.UnaryTests;

/** Writes the columns and rows of a table out as text. */
final class Tabellezer {

    private final BiFunction<DecisionTable, DecisionRule, Map<String, String>> kenmerken;

    private Tabellezer(BiFunction<DecisionTable, DecisionRule, Map<String, String>> kenmerken) {
        this.kenmerken = kenmerken;
    }

    static Tabellezer van(Regelset regelset) {
        return new Tabellezer((tabel, regel) -> kenmerken(regelset.rij(regel.getId()).orElseThrow()));
    }

    /** For tables that need not be in order: annotations as they stand there. */
    static Tabellezer vanTekst() {
        return new Tabellezer(Tabellezer::tekstkenmerken);
    }

    List<Kolominhoud> kolommen(DecisionTable tabel) {
        List<Kolominhoud> kolommen = new ArrayList<>();
        for (InputClause kolom : tabel.getInput()) {
            Map<String, String> kenmerken = new LinkedHashMap<>();
            Elementlezer.zet(kenmerken, "titel", kolom.getLabel());
            Elementlezer.zet(kenmerken, Elementlezer.UITDRUKKING, kolom.getInputExpression().getText());
            Elementlezer.zet(kenmerken, "type", Elementlezer.type(kolom.getInputExpression().getTypeRef()));
            voegToe(kolommen, kolom.getId(), true, kenmerken, kolom.getInputValues(), kolom.getDescription());
        }
        for (OutputClause kolom : tabel.getOutput()) {
            Map<String, String> kenmerken = new LinkedHashMap<>();
            Elementlezer.zet(kenmerken, "titel", kolom.getName() == null ? kolom.getLabel() : kolom.getName());
            Elementlezer.zet(kenmerken, "type", Elementlezer.type(kolom.getTypeRef()));
            voegToe(kolommen, kolom.getId(), false, kenmerken, kolom.getOutputValues(), kolom.getDescription());
        }
        return kolommen;
    }

    private static void voegToe(List<Kolominhoud> kolommen, String id, boolean invoer, Map<String, String> kenmerken, UnaryTests waarden, String omschrijving) {
        Elementlezer.zet(kenmerken, "waarden", waarden == null ? null : waarden.getText());
        Elementlezer.zet(kenmerken, "omschrijving", omschrijving);
        kolommen.add(new Kolominhoud(id, kenmerken.getOrDefault("titel", id), invoer, kenmerken));
    }

    List<Rijinhoud> rijen(DecisionTable tabel) {
        List<Rijinhoud> rijen = new ArrayList<>();
        for (DecisionRule regel : tabel.getRule()) {
            Map<String, String> cellen = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(tabel.getInput().size(), regel.getInputEntry().size()); i++) {
                cellen.put(tabel.getInput().get(i).getId(), tekst(regel.getInputEntry().get(i).getText()));
            }
            for (int i = 0; i < Math.min(tabel.getOutput().size(), regel.getOutputEntry().size()); i++) {
                cellen.put(tabel.getOutput().get(i).getId(), tekst(regel.getOutputEntry().get(i).getText()));
            }
            rijen.add(new Rijinhoud(regel.getId(), rijen.size() + 1, cellen, kenmerken.apply(tabel, regel)));
        }
        return rijen;
    }

    /** The annotations of a row or Drools rule. */
    static Map<String, String> kenmerken(Rij rij) {
        Map<String, String> kenmerken = new LinkedHashMap<>();
        Elementlezer.zet(kenmerken, "bron", rij.bronnen().stream()
                .map(bron -> bron.verwijzing() + bron.titel().map(titel -> " | " + titel).orElse("")).collect(Collectors.joining("\n")));
        Elementlezer.zet(kenmerken, "toelichting", rij.toelichting());
        Elementlezer.zet(kenmerken, "feit", String.join(" ", rij.feiten()));
        Elementlezer.zet(kenmerken, "zekerheid", rij.zekerheid().tekst());
        Elementlezer.zet(kenmerken, "vraag", rij.vraag().orElse(null));
        Elementlezer.zet(kenmerken, "gegevens", String.join(" ", rij.gegevens()));
        Elementlezer.zet(kenmerken, "geldigVan", dag(rij.geldigheid().van()));
        Elementlezer.zet(kenmerken, "geldigTot", dag(rij.geldigheid().tot()));
        return kenmerken;
    }

    private static Map<String, String> tekstkenmerken(DecisionTable tabel, DecisionRule regel) {
        Map<String, String> kenmerken = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(tabel.getAnnotation().size(), regel.getAnnotationEntry().size()); i++) {
            String naam = tabel.getAnnotation().get(i).getName();
            String tekst = tekst(regel.getAnnotationEntry().get(i).getText());
            Elementlezer.zet(kenmerken, naam, naam.equals("feit") || naam.equals("gegevens") ? tekst.replaceAll("[\\s,]+", " ")
                    : tekst.lines().map(String::strip).collect(Collectors.joining("\n")));
        }
        int periode = Geldigheid.kolom(tabel);
        if (periode >= 0 && periode < regel.getInputEntry().size()) {
            Optional<Geldigheid> geldigheid = Geldigheid.probeer(tekst(regel.getInputEntry().get(periode).getText()));
            Elementlezer.zet(kenmerken, "geldigVan", dag(geldigheid.flatMap(Geldigheid::van)));
            Elementlezer.zet(kenmerken, "geldigTot", dag(geldigheid.flatMap(Geldigheid::tot)));
        }
        return kenmerken;
    }

    private static String tekst(String cel) {
        return cel == null ? "" : cel.strip();
    }

    private static String dag(Optional<?> dag) {
        return dag.map(Object::toString).orElse(null);
    }
}
