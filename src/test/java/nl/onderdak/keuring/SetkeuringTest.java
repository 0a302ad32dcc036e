package nl.onderdak.keuring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.onderdak.controle.Projectregels;
import nl.onderdak.regels.Feittype;
import nl.onderdak.regels.Projectregelset;
import nl.onderdak.regels.Regelbestand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetkeuringTest {

    private static final Regelbestand GEVALLEN = gevallen("geval;feit;omschrijving;peildatum;opvang.plaats;verwacht.bedrag.recht\nVB-1;X01;Een geval.;2024-01-01;goo;ja\n");

    @Test
    void aSoundDraftHasNoFindings() {
        assertThat(keur(Proefconcept.rij("VBD-002", "150.00", "175.00"))).isEmpty();
        assertThat(keur(Proefconcept.MODEL)).isEmpty();
    }

    @Test
    void aFindingOnATableIsToldAsWhileItIsWritten() {
        String gat = Proefconcept.met("&gt;= date(\"2024-07-01\")", "&gt;= date(\"2024-08-01\")");

        assertThat(keur(gat)).isEqualTo(Proefconcept.keur(gat)).extracting(Bevinding::code).containsExactly("dag-zonder-rij");
    }

    @Test
    void whatTheCellsSayIsNotSaidAgainByTheEngine() {
        assertThat(keur(Proefconcept.rij("VBD-001", "205.00", "205 +"))).extracting(Bevinding::code).containsExactly("syntaxis");
    }

    @Test
    void aNewFormulaIsTriedFirst() {
        assertThat(keur(Proefconcept.rij("VBD-001", "205.00", "2 * 103"))).isEmpty();
    }

    @Test
    void onlyTheChangedModelsAndWhatTheyImportAreTried() {
        List<Regelbestand> concept = List.of(Proefconcept.bestand(Proefconcept.rij("VBD-001", "205.00", "206.00")),
                new Regelbestand("los.dmn", Proefconcept.MODEL.replace("voorbeeld", "los").getBytes(StandardCharsets.UTF_8)));

        assertThat(Conceptbeeld.van(concept, Proefconcept.BASIS).veranderdMetImports(concept)).hasSize(2);
        assertThat(Conceptbeeld.van(List.of(Proefconcept.bestand(Proefconcept.MODEL)), Proefconcept.BASIS).veranderdMetImports(List.of(Proefconcept.bestand(Proefconcept.MODEL)))).isEmpty();
    }

    @Test
    void whatAChangeCanBreakIsAnalysedAndNoMore() {
        assertThat(geraakt("leefgeld.dmn")).contains("leefgeld.dmn", "typen.dmn").doesNotContain("opvangopgaven.dmn");
        assertThat(geraakt("koppeltypen.dmn")).contains("koppelcriteria.dmn", "bericht-koppelronde.dmn").doesNotContain("leefgeld.dmn");
    }

    private static List<String> geraakt(String gewijzigd) {
        List<Regelbestand> concept = Projectregels.regelset().stream().map(bestand -> bestand.naam().equals(gewijzigd) ? metWitregel(bestand) : bestand).toList();
        return Conceptbeeld.van(concept, Projectregelset.REGELSET).geraaktMetImports(concept).stream().map(Regelbestand::naam).toList();
    }

    private static Regelbestand metWitregel(Regelbestand bestand) {
        return new Regelbestand(bestand.naam(), (new String(bestand.inhoud(), StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatOnlyTheEngineSeesIsTold() {
        assertThat(keur(Proefconcept.met("href=\"#opvang\"", "href=\"#bestaat-niet\""))).extracting(Bevinding::code).contains("laden");
        assertThat(keur(Proefconcept.MODEL.replaceFirst("</description>", "</description><import id=\"i\" name=\"elders\" namespace=\"https://elders.example.org/\" importType=\"https://www.omg.org/spec/DMN/20230324/MODEL/\"/>")))
                .filteredOn(gevonden -> gevonden.code().equals("laden")).singleElement().satisfies(gevonden -> {
                    assertThat(gevonden.melding()).isEqualTo("Model voorbeeld importeert namespace https://elders.example.org/, maar geen model van de regelset heeft die.");
                    assertThat(gevonden.oplossing()).isEqualTo("Voeg dat model toe of verwijder de import.");
                });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', textBlock = """
            opmaak       ~ <inputEntry id="VBD-003.plaats">        ~ <inputEntry  id="VBD-003.plaats">  ~ Model voorbeeld: Het bestand staat niet in de vaste opmaak.                ~ Zie docs/regels-wijzigen.md.
            omschrijving ~ <description>De dag.</description>      ~ <description></description>        ~ Model voorbeeld: De omschrijving is leeg.                                  ~ Schrijf betekenis, eenheid en bron.
            ongebruikt   ~ <text>opvang.plaats</text>              ~ <text>"goo"</text>                 ~ Model voorbeeld: Geen regel gebruikt dit gegeven.                          ~ Vraag het niet.
            id           ~ <inputEntry id="VBD-003.plaats">        ~ <inputEntry id="_9f2c">            ~ Rij VBD-003: Een UnaryTests heeft geen leesbare id.                        ~ Geef er een.
            """)
    void aFindingOnTheFileIsToldWithItsPlace(String code, String van, String naar, String melding, String oplossing) {
        assertThat(keur(Proefconcept.met(van, naar))).filteredOn(gevonden -> gevonden.code().equals(code)).first()
                .extracting(Bevinding::melding, Bevinding::oplossing).containsExactly(melding, oplossing);
    }

    /** What callers notice, one change at a time. */
    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '~', textBlock = """
            namespace="https://onderdak.example.org/dmn/voorbeeld" ~ namespace="https://onderdak.example.org/dmn/anders" ~ Model voorbeeld heeft een andere namespace gekregen: https://onderdak.example.org/dmn/anders. ~ fout
            name="voorbeeld" ~ name="anders"                                                                     ~ Model voorbeeld heet nu anders. Het adres /v1/voorbeeld antwoordt dan niet meer.             ~ fout
            <inputData id="opvang" name="opvang"> ~ <inputData id="opvang" name="verblijf">                      ~ Model voorbeeld: invoer opvang is verdwenen.                                                ~ let op
            <decision id="bedrag" name="bedrag"> ~ <decision id="bedrag" name="geld">                            ~ Model voorbeeld: uitkomst bedrag is verdwenen.                                              ~ let op
            typeRef="Opvang" ~ typeRef="string"                                                                  ~ Model voorbeeld: invoer opvang is van een andere soort geworden.                            ~ let op
            <itemComponent id="type-Opvang.plaats" name="plaats"> ~ <itemComponent id="type-Opvang.plaats" name="plek"> ~ Model voorbeeld: invoer opvang.plaats is verdwenen.                               ~ let op
            name="peildatum" typeRef="date" ~ name="peildatum" typeRef="Recht"                                   ~ Model voorbeeld: invoer peildatum is van een andere soort geworden.                         ~ let op
            """)
    void aBrokenContractIsListed(String van, String naar, String melding, String ernst) {
        assertThat(Contractkeuring.keur(Conceptbeeld.van(List.of(Proefconcept.bestand(Proefconcept.met(van, naar))), Proefconcept.BASIS)))
                .filteredOn(gevonden -> gevonden.melding().equals(melding)).singleElement().satisfies(gevonden -> {
                    assertThat(gevonden.code()).isEqualTo("contract");
                    assertThat(gevonden.ernst().tekst()).isEqualTo(ernst);
                });
    }

    @Test
    void aNewRequiredFactAndANarrowerOneAreListed() {
        String verplicht = Proefconcept.met("<decision id=\"bedrag\"",
                "<inputData id=\"nieuw\" name=\"nieuw\"><variable id=\"nieuw.variabele\" name=\"nieuw\" typeRef=\"date\"/></inputData><decision id=\"bedrag\"");

        assertThat(keurContract(verplicht)).containsExactly("Model voorbeeld: invoer nieuw is nieuw en verplicht.");
        assertThat(Typevergelijking.van(true, "a", opsomming("ja", "nee"), opsomming("ja"))).containsExactly("a mag niet meer zijn: nee.");
        assertThat(Typevergelijking.van(true, "a", getal(0, 10), getal(1, 10))).containsExactly("a heeft nauwere grenzen gekregen.");
        assertThat(Typevergelijking.van(true, "a", getal(0, 10), getal(0, 9))).containsExactly("a heeft nauwere grenzen gekregen.");
        assertThat(Typevergelijking.van(true, "a", getal(0, 10), getal(-1, 11))).isEmpty();
        assertThat(Typevergelijking.van(false, "a", opsomming("ja", "nee"), opsomming("ja"))).isEmpty();
    }

    @Test
    void casesThatDoNotFitTheModelAreTold() {
        assertThat(Setkeuring.keur(List.of(Proefconcept.bestand(Proefconcept.MODEL)), List.of(gevallen("geval;feit;omschrijving;peildag\nVB-1;X01;Een geval.;2024-01-01\n")), Proefconcept.BASIS))
                .extracting(Bevinding::code).containsExactly("gevallen");
        assertThat(Setkeuring.keur(List.of(Proefconcept.bestand(Proefconcept.MODEL)), List.of(new Regelbestand("anders.gevallen.csv", new byte[0])), Proefconcept.BASIS))
                .extracting(Bevinding::melding).containsExactly("Bestand anders.gevallen.csv heeft gevallen van model anders, maar dat model is er niet.");
    }

    private static List<Bevinding> keur(String model) {
        return Setkeuring.keur(List.of(Proefconcept.bestand(model)), List.of(GEVALLEN), Proefconcept.BASIS);
    }

    private static List<String> keurContract(String model) {
        return Contractkeuring.keur(Conceptbeeld.van(List.of(Proefconcept.bestand(model)), Proefconcept.BASIS)).stream().map(Bevinding::melding).toList();
    }

    private static Feittype opsomming(String... codes) {
        return new Feittype.Opsomming("", "", List.of(codes));
    }

    private static Feittype getal(int laagste, int hoogste) {
        return new Feittype.Getal("", "", Optional.of(BigDecimal.valueOf(laagste)), Optional.of(BigDecimal.valueOf(hoogste)), false);
    }

    private static Regelbestand gevallen(String csv) {
        return new Regelbestand("voorbeeld.gevallen.csv", csv.getBytes(StandardCharsets.UTF_8));
    }
}
