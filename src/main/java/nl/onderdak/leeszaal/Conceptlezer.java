package nl.onderdak.leeszaal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.namespace.QName;
import nl.onderdak.regels.Bron;
import nl.onderdak.regels.Feittype;
import nl.onderdak.regels.Geldigheid;
import nl.onderdak.regels.OngeldigeRegelset;
import nl.onderdak.regels.Typenlezer;
import org.kie.dmn.model.api.DRGElement;
import org.kie.dmn.model.api.DecisionRule;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.dmn.model.api.Definitions;

/** Reads a table from the text of a model that need not compile: what cannot be understood is shown as it stands there. */
public final class Conceptlezer {

    private final Definitions model;
    private final Typenlezer typen;

    /** @param alle all models of the draft, {@code model} among them */
    public Conceptlezer(Definitions model, List<Definitions> alle) {
        this.model = model;
        this.typen = new Typenlezer(alle);
    }

    /** Names of the tables, in the order of the file. */
    public List<String> tabellen() {
        return model.getDrgElement().stream().filter(element -> tabel(element).isPresent()).map(DRGElement::getName).toList();
    }

    /**
     * @param regelset hash of the files of the draft
     * @return empty when the model has no such table
     */
    public Optional<Tabelbeschrijving> lees(String regelset, String naam) {
        return element(naam).map(element -> {
            DecisionTable tabel = tabel(element).orElseThrow();
            Kolommen kolommen = kolommen(element, tabel);
            return new Tabelbeschrijving(regelset, model.getName(), naam, Typenlezer.omschrijving(element), Tabellezer.vraag(element),
                    Optional.of(tabel.getHitPolicy().value()), kolommen.invoer(), kolommen.uitkomst(), rijen(tabel, kolommen));
        });
    }

    /** By id of the row: the text of its annotations as it stands in the file, by name; empty when the model has no such table. */
    public Optional<Map<String, Map<String, String>>> annotaties(String naam) {
        return element(naam).map(element -> {
            DecisionTable tabel = tabel(element).orElseThrow();
            Map<String, Map<String, String>> perRij = new LinkedHashMap<>();
            tabel.getRule().forEach(regel -> perRij.put(regel.getId(), annotaties(tabel, regel)));
            return perRij;
        });
    }

    /** By id of the column: the type of its cells, where it has one; and the column on which a row says when it applies. */
    public Optional<Kolomtypen> typen(String naam) {
        return element(naam).map(element -> {
            DecisionTable tabel = tabel(element).orElseThrow();
            Kolommen kolommen = kolommen(element, tabel);
            Map<String, Optional<Feittype>> invoer = new LinkedHashMap<>();
            tabel.getInput().forEach(kolom -> invoer.put(kolom.getId(), kolommen.type(kolom)));
            Map<String, Optional<Feittype>> uitkomst = new LinkedHashMap<>();
            tabel.getOutput().forEach(kolom -> uitkomst.put(kolom.getId(), kolommen.type(kolom)));
            int periode = Geldigheid.kolom(tabel);
            return new Kolomtypen(invoer, uitkomst, periode < 0 ? Optional.empty() : Optional.of(tabel.getInput().get(periode).getId()));
        });
    }

    /**
     * The types of the columns of a table.
     *
     * @param periode id of the column that says on which days a row applies
     */
    public record Kolomtypen(Map<String, Optional<Feittype>> invoer, Map<String, Optional<Feittype>> uitkomst, Optional<String> periode) {
    }

    private Optional<DRGElement> element(String naam) {
        return model.getDrgElement().stream().filter(element -> element.getName().equals(naam) && tabel(element).isPresent()).findFirst();
    }

    private static Optional<DecisionTable> tabel(DRGElement element) {
        return Elementen.logica(element).filter(DecisionTable.class::isInstance).map(DecisionTable.class::cast);
    }

    private Kolommen kolommen(DRGElement element, DecisionTable tabel) {
        return new Kolommen(this::type, model, element, tabel);
    }

    private Feittype type(Definitions van, QName naam) {
        try {
            return typen.lees(van, naam);
        } catch (OngeldigeRegelset onbekend) {
            return new Feittype.Vrij(naam.getLocalPart(), "");
        }
    }

    private static List<Rijbeschrijving> rijen(DecisionTable tabel, Kolommen kolommen) {
        List<Optional<Feittype>> invoer = tabel.getInput().stream().map(kolommen::type).toList();
        List<Optional<Feittype>> uitkomst = tabel.getOutput().stream().map(kolommen::type).toList();
        Map<String, Geldigheid> geldigheden = new LinkedHashMap<>();
        int periode = Geldigheid.kolom(tabel);
        for (DecisionRule regel : tabel.getRule()) {
            if (periode >= 0 && periode < regel.getInputEntry().size()) {
                Geldigheid.probeer(tekst(regel.getInputEntry().get(periode).getText())).ifPresent(geldigheid -> geldigheden.put(regel.getId(), geldigheid));
            }
        }
        Rijburen buren = new Rijburen(Optional.of(tabel), geldigheden);
        return tabel.getRule().stream().map(regel -> rij(tabel, regel, Tabellezer.cellen(regel.getInputEntry().stream().map(cel -> tekst(cel.getText()))
                        .limit(invoer.size()).toList(), invoer),
                Tabellezer.cellen(regel.getOutputEntry().stream().map(cel -> tekst(cel.getText())).limit(uitkomst.size()).toList(), uitkomst), geldigheden, buren)).toList();
    }

    private static Rijbeschrijving rij(DecisionTable tabel, DecisionRule regel, List<Cel> invoer, List<Cel> uitkomst, Map<String, Geldigheid> geldigheden, Rijburen buren) {
        Map<String, String> annotaties = annotaties(tabel, regel);
        Optional<LocalDate> van = Optional.ofNullable(geldigheden.get(regel.getId())).flatMap(Geldigheid::van);
        Optional<LocalDate> tot = Optional.ofNullable(geldigheden.get(regel.getId())).flatMap(Geldigheid::tot);
        return new Rijbeschrijving(regel.getId(), invoer, uitkomst, Optional.empty(), annotaties.getOrDefault("toelichting", ""), bronnen(annotaties.getOrDefault("bron", "")),
                woorden(annotaties.getOrDefault("feit", "")), annotaties.getOrDefault("zekerheid", ""), Optional.of(annotaties.getOrDefault("vraag", "")).filter(tekst -> !tekst.isEmpty()),
                woorden(annotaties.getOrDefault("gegevens", "")), van, tot, buren.voor(regel.getId()), buren.na(regel.getId()), Optional.empty());
    }

    private static Map<String, String> annotaties(DecisionTable tabel, DecisionRule regel) {
        Map<String, String> annotaties = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(tabel.getAnnotation().size(), regel.getAnnotationEntry().size()); i++) {
            annotaties.put(tabel.getAnnotation().get(i).getName(), tekst(regel.getAnnotationEntry().get(i).getText()));
        }
        return annotaties;
    }

    private static List<Bronvermelding> bronnen(String tekst) {
        List<Bronvermelding> bronnen = new ArrayList<>();
        for (String regel : tekst.lines().map(String::strip).filter(regel -> !regel.isEmpty()).toList()) {
            try {
                bronnen.add(Bronvermelding.van(Bron.van(regel)));
            } catch (IllegalArgumentException | java.time.format.DateTimeParseException onleesbaar) {
                bronnen.add(new Bronvermelding(regel, regel, Optional.empty()));
            }
        }
        return bronnen;
    }

    private static List<String> woorden(String tekst) {
        return tekst.isEmpty() ? List.of() : Arrays.asList(tekst.split("[\\s,]+"));
    }

    private static String tekst(String cel) {
        return cel == null ? "" : cel.strip();
    }
}
