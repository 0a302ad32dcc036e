package nl.onderdak.adviespagina;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.onderdak.archief.Adviesregel;
import nl.onderdak.archief.Afloop;
import nl.onderdak.leeszaal.Tabellen;
import nl.onderdak.regels.Projectregelset;
import nl.onderdak.regels.Regelset;
import org.junit.jupiter.api.Test;

/** What a letter makes of stored bytes. */
class BriefschrijverTest {

    private static final Regelset REGELSET = Projectregelset.REGELSET;
    private static final Optional<Tabellen> TABELLEN = Optional.of(Tabellen.van(REGELSET));
    private static final String FEITEN = "{\"peildatum\":\"2022-04-15\",\"persoon\":{\"geboortedatum\":\"1990-05-01\"}}";
    private static final String LEEFGELD = "{\"uitkomst\":{\"aanspraak\":{\"recht\":\"ja\",\"voorwaarde\":null},\"eetgeld\":205.0,"
            + "\"leefgeldPersoon\":{\"recht\":\"ja\",\"voorwaarde\":null,\"periode\":\"maand\",\"eetgeld\":205.0,\"totaal\":1475.0,"
            + "\"betaler\":\"burgemeester\",\"ontvanger\":\"persoon-zelf\"}},"
            + "\"onderbouwing\":[{\"model\":\"leefgeld\",\"beslissing\":\"toelagegroep\",\"rij\":\"LTG-001\",\"toelichting\":\"Een zin.\","
            + "\"bronnen\":[{\"verwijzing\":\"javascript:alert(1)\",\"link\":\"javascript:alert(1)\"},"
            + "{\"verwijzing\":\"jci1.3:c:BWBR0046503&artikel=10&z=2022-04-01&g=2022-04-01\",\"link\":\"https://elders.example/\"}],"
            + "\"feiten\":[],\"zekerheid\":\"te bevestigen\",\"vraag\":\"Klopt dit?\"}],"
            + "\"ontbrekendeGegevens\":[{\"pointer\":\"/oekraine\",\"omschrijving\":\"De band.\",\"nodigVoor\":[\"leefgeldPersoon\"]}]}";

    @Test
    void aDecisionThatAnotherRepeatsStandsWithTheStepsAndNotWithTheOutcome() {
        Brief brief = brief(Taal.NL, TABELLEN);

        assertThat(brief.besluiten()).hasSize(1);
        List<Besluit> ja = brief.besluiten().get(0).besluiten();
        assertThat(brief.besluiten().get(0).oordeel()).isEqualTo(Oordeel.JA);
        assertThat(ja).extracting(besluit -> besluit.naam().tekst()).containsExactly("Leefgeld voor deze persoon");
        assertThat(ja.get(0).bedrag()).hasValue(new Tekst("€\u00a01.475,00", "nl"));
        assertThat(ja.get(0).kern()).extracting(Tekst::tekst).containsExactly("per maand", "betaald door de burgemeester", "voor de persoon zelf");
        assertThat(brief.tussenstappen()).extracting(stap -> stap.naam().tekst()).contains("Eetgeld", "Recht op leefgeld");
    }

    @Test
    void whereNothingSaysWhoGetsWhatTheLastStepsAreTheOutcomeAndTheirListsAreLists() {
        Brief brief = brief("doelgroepen", "{\"uitkomst\":{\"datumfouten\":[],\"leeftijdsgroep\":\"minderjarig\",\"afwijzingLeeftijd\":[\"Geen ouder.\"],"
                + "\"afwijzingsgronden\":[\"Geen ouder.\"],\"groepsbepaling\":{\"doelgroep\":\"UA-GOO\"}}}", Taal.NL);

        assertThat(brief.besluiten()).flatExtracting(Brief.Groep::besluiten).extracting(besluit -> ((Besluit) besluit).naam().tekst())
                .containsExactly("De groep van de persoon");
        assertThat(brief.lijsten()).extracting(lijst -> lijst.naam().tekst()).containsExactly("Waarom andere groepen niet gelden");
    }

    @Test
    void aValueThatIsNoAmountFollowsAColonAndAnAmountDoesNot() {
        Besluit voorrang = brief("weigeringen", "{\"uitkomst\":{\"voorrang\":\"vervalt\"}}", Taal.EN).besluiten().get(0).besluiten().get(0);
        Besluit eetgeld = brief("leefgeld", "{\"uitkomst\":{\"eetgeld\":205.0}}", Taal.EN).besluiten().get(0).besluiten().get(0);

        assertThat(voorrang.bedrag()).isEmpty();
        assertThat(voorrang.kern()).containsExactly(new Tekst("lapses", "en"));
        assertThat(eetgeld.bedrag()).hasValue(new Tekst("€\u00a0205.00", "en"));
        assertThat(eetgeld.kern()).isEmpty();
    }

    @Test
    void onlyACitationOfPublicLawBecomesALinkWhateverWasStored() {
        List<Reden.Verwijzing> bronnen = brief(Taal.NL, TABELLEN).pad().get(0).redenen().get(0).bronnen();

        assertThat(bronnen.get(0).link()).isEmpty();
        assertThat(bronnen.get(1).link()).hasValue("https://wetten.overheid.nl/jci1.3:c:BWBR0046503&artikel=10&z=2022-04-01&g=2022-04-01");
    }

    @Test
    void theRowThatFiredStandsInItsTable() {
        Tabelbeeld tabel = brief(Taal.NL, TABELLEN).pad().get(0).tabel().orElseThrow();

        assertThat(tabel.rijen()).filteredOn(Tabelbeeld.Regel::toegepast).extracting(Tabelbeeld.Regel::id).containsExactly("LTG-001");
        assertThat(tabel.adres()).isEqualTo("/regels/" + REGELSET.hash() + "/leefgeld/toelagegroep");
    }

    @Test
    void aFactIsNamedByItsMeaningAndOneThatWasNotSentIsUnknown() {
        Brief brief = brief(Taal.NL, TABELLEN);

        assertThat(brief.feiten()).extracting(Feit::naam).containsExactly("De dag waarvoor het leefgeld wordt bepaald", "De persoon om wie het gaat");
        assertThat(brief.feiten().get(1).delen()).containsExactly(new Feit("Geboortedatum", Optional.of(new Tekst("1 mei 1990", "nl")), List.of()));
        assertThat(brief.nietGegeven()).contains("Nationaliteit op de peildatum");
    }

    @Test
    void withoutTheRuleSetOfThenTheLetterStillSaysWhatWasSaid() {
        Brief brief = brief(Taal.NL, Optional.empty());

        assertThat(brief.tabellenBewaard()).isFalse();
        assertThat(brief.besluiten()).flatExtracting(Brief.Groep::besluiten).extracting(besluit -> ((Besluit) besluit).naam().tekst())
                .contains("Leefgeld voor deze persoon");
        assertThat(brief.pad().get(0).redenen().get(0).toelichting()).isEqualTo("Een zin.");
        assertThat(brief.pad().get(0).tabel()).isEmpty();
    }

    @Test
    void anotherLanguageSaysOfEachTextWhichLanguageItIs() {
        Besluit besluit = brief(Taal.EN, TABELLEN).besluiten().get(0).besluiten().get(0);

        assertThat(besluit.naam()).isEqualTo(new Tekst("Living allowance for this person", "en"));
        assertThat(besluit.bedrag()).hasValue(new Tekst("€\u00a01,475.00", "en"));
        assertThat(besluit.kern()).contains(new Tekst("per month", "en"));
        assertThat(brief(Taal.UK, TABELLEN).peildatum()).hasValueSatisfying(dag -> assertThat(dag).contains("квітня"));
    }

    private static Brief brief(Taal taal, Optional<Tabellen> tabellen) {
        return brief("leefgeld", LEEFGELD, taal, tabellen);
    }

    private static Brief brief(String model, String inhoud, Taal taal) {
        return brief(model, inhoud, taal, TABELLEN);
    }

    private static Brief brief(String model, String inhoud, Taal taal, Optional<Tabellen> tabellen) {
        return new Briefschrijver(Teksten.in(taal), tabellen).schrijf(new Adviesregel(UUID.randomUUID(), Instant.now(), "gemeente-a", Afloop.ADVIES, model,
                REGELSET.hash(), FEITEN.getBytes(StandardCharsets.UTF_8), inhoud.getBytes(StandardCharsets.UTF_8)));
    }
}
