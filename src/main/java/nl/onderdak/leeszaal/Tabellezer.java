package nl.onderdak.leeszaal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onderdak.regels.Feittype;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.Rij;
import nl.onderdak.regels.Typenlezer;
import org.kie.dmn.model.api.DecisionRule;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.dmn.model.api.DRGElement;
import org.kie.dmn.model.api.Decision;

/** Writes a table out: columns, and per row its cells, sources, period and neighbours in time. */
final class Tabellezer {

    private final Inhoud inhoud;

    Tabellezer(Inhoud inhoud) {
        this.inhoud = inhoud;
    }

    Tabelbeschrijving lees(Tabelinhoud tabel) {
        String regelset = inhoud.regelset().hash();
        if (tabel.tabel().isEmpty()) {
            String omschrijving = inhoud.model(tabel.model()).map(Modelinhoud::omschrijving).orElse("");
            return new Tabelbeschrijving(regelset, tabel.model(), tabel.naam(), omschrijving, Optional.empty(), Optional.empty(), List.of(), List.of(), regels(tabel));
        }
        DecisionTable beslistabel = tabel.tabel().get();
        DRGElement element = tabel.element().orElseThrow();
        Kolommen kolommen = new Kolommen(inhoud.typen()::lees, inhoud.model(tabel.model()).flatMap(Modelinhoud::definities).orElseThrow(), element, beslistabel);
        return new Tabelbeschrijving(regelset, tabel.model(), tabel.naam(), Typenlezer.omschrijving(element), vraag(element),
                Optional.of(beslistabel.getHitPolicy().value()), kolommen.invoer(), kolommen.uitkomst(), rijen(tabel, beslistabel, kolommen));
    }

    static Optional<String> vraag(DRGElement element) {
        return element instanceof Decision beslissing ? Optional.ofNullable(beslissing.getQuestion()).map(String::strip) : Optional.empty();
    }

    private static List<Rijbeschrijving> rijen(Tabelinhoud tabel, DecisionTable beslistabel, Kolommen kolommen) {
        List<Optional<Feittype>> invoertypen = beslistabel.getInput().stream().map(kolommen::type).toList();
        List<Optional<Feittype>> uitkomsttypen = beslistabel.getOutput().stream().map(kolommen::type).toList();
        Map<String, DecisionRule> regels = new HashMap<>();
        beslistabel.getRule().forEach(regel -> regels.put(regel.getId(), regel));
        Rijburen buren = Rijburen.van(tabel);
        return tabel.rijen().stream().map(rij -> {
            DecisionRule regel = regels.get(rij.id());
            return Rijbeschrijving.van(rij, cellen(regel.getInputEntry().stream().map(cel -> cel.getText()).toList(), invoertypen),
                    cellen(regel.getOutputEntry().stream().map(cel -> cel.getText()).toList(), uitkomsttypen), Optional.empty(), buren);
        }).toList();
    }

    static List<Cel> cellen(List<String> teksten, List<Optional<Feittype>> typen) {
        List<Cel> cellen = new ArrayList<>();
        for (int i = 0; i < teksten.size(); i++) {
            cellen.add(Cel.van(teksten.get(i), typen.get(i)));
        }
        return cellen;
    }

    private List<Rijbeschrijving> regels(Tabelinhoud tabel) {
        Rijburen buren = Rijburen.van(tabel);
        String bestand = inhoud.regelset().bestanden().stream().filter(Regelbestand::isRegels)
                .filter(regels -> regels.naam().startsWith(tabel.model() + "."))
                .map(regels -> new String(regels.inhoud(), StandardCharsets.UTF_8)).findFirst().orElse("");
        return tabel.rijen().stream().map(rij -> Rijbeschrijving.van(rij, List.of(), List.of(), Optional.of(regeltekst(bestand, rij)), buren)).toList();
    }

    /** From the name of the rule up to and including the line {@code end}. */
    private static String regeltekst(String bestand, Rij rij) {
        List<String> regels = bestand.lines().toList();
        int begin = regels.indexOf("rule \"" + rij.id() + "\"");
        int eind = begin < 0 ? -1 : begin + regels.subList(begin, regels.size()).indexOf("end");
        return begin < 0 || eind < begin ? "" : String.join("\n", regels.subList(begin, eind + 1));
    }
}
