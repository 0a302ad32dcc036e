package nl.onderdak.controle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.onderdak.regels.Bron;
import nl.onderdak.regels.Zekerheid;
import org.kie.dmn.model.api.DecisionRule;
import org.kie.dmn.model.api.HitPolicy;
import org.kie.dmn.model.api.InputData;
import org.kie.dmn.model.api.LiteralExpression;
import org.kie.dmn.model.api.RuleAnnotationClause;
import org.kie.dmn.model.api.UnaryTests;

/** Checks every row: id, source, sentence, fact, certainty, question; and the form of its table. */
final class Rijcontrole {

    static final List<String> KOLOMMEN = List.of("bron", "toelichting", "feit", "zekerheid", "vraag", "gegevens");

    private static final Pattern RIJ_ID = Pattern.compile("[A-Z]{3}-\\d{3}");
    private static final Pattern FEITEN = Pattern.compile("ID( ID)*".replace("ID", "[A-Z]{1,2}(\\d{1,3}|\\d{0,2}\\.\\d{1,2})"));
    private static final Pattern NULL = Pattern.compile("\\bnull\\b");
    private static final int LANGSTE_ZIN = 40;

    private final Set<String> ids = new HashSet<>();
    private final List<Bevinding> bevindingen = new ArrayList<>();

    static List<Bevinding> controleer(Modelbeeld beeld) {
        Rijcontrole controle = new Rijcontrole();
        beeld.tabellen().forEach(controle::tabel);
        return controle.bevindingen;
    }

    private void tabel(Modelbeeld.Tabel tabel) {
        if (!List.of(HitPolicy.UNIQUE, HitPolicy.COLLECT).contains(tabel.tabel().getHitPolicy())) {
            meld(tabel, tabel.naam(), "trefferbeleid", "Trefferbeleid " + tabel.tabel().getHitPolicy()
                    + " wordt niet gebruikt; schrijf de tabel als UNIQUE, of als COLLECT voor redenen.");
        }
        if (!tabel.tabel().getAnnotation().stream().map(RuleAnnotationClause::getName).toList().equals(KOLOMMEN)) {
            meld(tabel, tabel.naam(), "annotatiekolommen", "De annotatiekolommen zijn niet " + String.join(", ", KOLOMMEN) + "; zet ze in deze volgorde.");
            return;
        }
        Set<List<String>> voorwaarden = new HashSet<>();
        for (DecisionRule rij : tabel.tabel().getRule()) {
            if (!RIJ_ID.matcher(rij.getId()).matches()) {
                meld(tabel, rij.getId(), "rij-id", "De rij-id heeft niet de vorm van drie hoofdletters, een streepje en drie cijfers; kies er een als LFG-014.");
            }
            if (!ids.add(rij.getId())) {
                meld(tabel, rij.getId(), "rij-id-dubbel", "Deze rij-id komt vaker voor; geef elke rij een eigen id.");
            }
            if (!voorwaarden.add(rij.getInputEntry().stream().map(UnaryTests::getText).toList()) && !tabel.verzamelt()) {
                meld(tabel, rij.getId(), "dubbele-rij", "Een andere rij heeft dezelfde voorwaarden; voeg ze samen.");
            }
            voorwaarden(tabel, rij);
            annotaties(tabel, rij);
        }
    }

    private void voorwaarden(Modelbeeld.Tabel tabel, DecisionRule rij) {
        if (tabel.verzamelt()) {
            return;
        }
        if (tabel.tabel().getRule().size() > 1 && rij.getInputEntry().stream().allMatch(cel -> cel.getText().strip().equals("-"))) {
            meld(tabel, rij.getId(), "vangnet", "Een rij zonder voorwaarde vangt ook wat niemand bedoelde; noem de gevallen.");
        }
        if (rij.getInputEntry().stream().anyMatch(cel -> NULL.matcher(cel.getText()).find())) {
            meld(tabel, rij.getId(), "null-in-cel", "De analyse kent null niet; leid eerst een opsomming af met de waarde onbekend.");
        }
    }

    private void annotaties(Modelbeeld.Tabel tabel, DecisionRule rij) {
        if (rij.getAnnotationEntry().size() != KOLOMMEN.size()) {
            meld(tabel, rij.getId(), "annotatiekolommen", "De rij heeft " + rij.getAnnotationEntry().size() + " annotaties; geef er " + KOLOMMEN.size() + ".");
            return;
        }
        List<String> cellen = rij.getAnnotationEntry().stream().map(cel -> cel.getText() == null ? "" : cel.getText().strip()).toList();
        if (cellen.get(0).isEmpty()) {
            meld(tabel, rij.getId(), "bron-ontbreekt", "De rij noemt geen bron; vul de kolom bron.");
        }
        cellen.get(0).lines().forEach(regel -> lees(tabel, rij, "bron", () -> Bron.van(regel)));
        if (!cellen.get(1).endsWith(".") || cellen.get(1).split("\\s+").length > LANGSTE_ZIN) {
            meld(tabel, rij.getId(), "toelichting", "De toelichting is geen zin van ten hoogste " + LANGSTE_ZIN + " woorden met een punt; schrijf een zin.");
        }
        if (!FEITEN.matcher(cellen.get(2)).matches()) {
            meld(tabel, rij.getId(), "feit", "De kolom feit is leeg of geen lijst van ids; zet er ids in als X11 A11, met een spatie ertussen.");
        }
        lees(tabel, rij, "zekerheid", () -> Zekerheid.van(cellen.get(3)));
        boolean beoordelen = rij.getOutputEntry().stream().map(LiteralExpression::getText).anyMatch(cel -> cel.contains("\"beoordelen\""));
        if (beoordelen && cellen.get(4).isEmpty()) {
            meld(tabel, rij.getId(), "vraag-ontbreekt", "De uitkomst is beoordelen; zet in de kolom vraag wat een mens moet beantwoorden.");
        }
        boolean onbekend = rij.getInputEntry().stream().map(cel -> cel.getText().strip()).anyMatch("\"onbekend\""::equals);
        if (onbekend && beoordelen && cellen.get(5).isEmpty() && !steuntOpAfleiding(tabel, rij)) {
            meld(tabel, rij.getId(), "gegevens-ontbreken", "De rij geldt omdat een feit niet bekend is; noem het feit in de kolom gegevens.");
        }
    }

    /** A cell on a derived value: the row that derived it names the missing fact. */
    private static boolean steuntOpAfleiding(Modelbeeld.Tabel tabel, DecisionRule rij) {
        for (int i = 0; i < rij.getInputEntry().size(); i++) {
            String uitdrukking = tabel.tabel().getInput().get(i).getInputExpression().getText().strip();
            if (rij.getInputEntry().get(i).getText().strip().equals("\"onbekend\"") && uitdrukking.matches("\\w+(\\.\\w+)?")
                    && tabel.model().getDrgElement().stream().noneMatch(element -> element instanceof InputData
                            && element.getName().equals(uitdrukking.split("\\.")[0]))) {
                return true;
            }
        }
        return false;
    }

    private void lees(Modelbeeld.Tabel tabel, DecisionRule rij, String code, Runnable lezing) {
        try {
            lezing.run();
        } catch (IllegalArgumentException fout) {
            meld(tabel, rij.getId(), code, fout.getMessage());
        }
    }

    private void meld(Modelbeeld.Tabel tabel, String plaats, String code, String melding) {
        bevindingen.add(new Bevinding(tabel.model().getName(), plaats, code, melding));
    }
}
