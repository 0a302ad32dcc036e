package nl.onderdak.bevolking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.onderdak.deur.Fout;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.geval.Gevallenlezer;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Feittype;
import nl.onderdak.regels.Gegeven;
import nl.onderdak.regels.Projectregelset;
import nl.onderdak.regels.Regelset;
import nl.onderdak.vergelijking.Uitkomstpaden;
import org.junit.jupiter.api.Test;

/** The made-up population has the totals of the fact sheets, and a population that is sent in is anonymous or refused. */
class BevolkingTest {

    private static final Regelset REGELSET = Projectregelset.REGELSET;
    private static final LocalDate PEILDATUM = LocalDate.of(2026, 12, 1);
    private static final SortedMap<String, Integer> INWONERS = new TreeMap<>(Map.of("GM0001", 100_000, "GM0002", 300_000, "GM0003", 50_000));
    private static final Bevolking BEVOLKING = new Bevolkingmaker(PEILDATUM, INWONERS).maak();

    @Test
    void everyGroupHasItsTotalWithinOnePercentAndFallsInTheGroupOfTheRules() {
        Map<Set<String>, int[]> verwacht = Map.of(
                Set.of("UA-GOO", "TCN-P"), new int[] {45_000, 450},
                Set.of("UA-POO"), new int[] {20_000, 200},
                Set.of("AS-CNO"), new int[] {5_500, 500},
                Set.of("SH-COA"), new int[] {13_500, 135},
                Set.of("SH-HOUSED"), new int[] {25_000, 250},
                Set.of("AS-COA", "AS-NO"), new int[] {42_000, 420},
                Set.of("AMV-P", "AMV-V"), new int[] {8_140, 81});

        Map<String, Integer> perGroep = perGroep();

        assertThat(perGroep.keySet()).isEqualTo(verwacht.keySet().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        verwacht.forEach((groepen, totaal) -> assertThat(groepen.stream().mapToInt(perGroep::get).sum()).as("%s", groepen)
                .isBetween(totaal[0] - totaal[1], totaal[0] + totaal[1]));
    }

    @Test
    void everyTotalNamesItsFactAndIsWithinTheBoundsOfTheSheet() {
        assertThat(Bevolkingsbestand.lees("totalen.csv")).isNotEmpty().allSatisfy(totaal -> {
            assertThat(Integer.parseInt(totaal.get("personen"))).isBetween(Integer.parseInt(totaal.get("laagste")), Integer.parseInt(totaal.get("hoogste")));
            assertThat(totaal.get("feit")).matches("[A-Z]\\d*\\.\\d+");
            assertThat(totaal.get("zekerheid")).isIn("bevestigd", "te bevestigen");
        });
    }

    @Test
    void theSameDayAndInhabitantsGiveTheSamePersonsFewEnoughToAskEachOnce() {
        assertThat(new Bevolkingmaker(PEILDATUM, INWONERS).maak()).isEqualTo(BEVOLKING);
        assertThat(BEVOLKING.synthetisch()).isTrue();
        assertThat(BEVOLKING.groepen().stream().map(Persoonsgroep::feiten).distinct().count()).isLessThan(500);
    }

    @Test
    void personsAreSpreadOverMunicipalitiesByInhabitants() {
        Map<String, Integer> perGemeente = BEVOLKING.groepen().stream().filter(groep -> groep.gemeente().isPresent())
                .collect(Collectors.groupingBy(groep -> groep.gemeente().get(), Collectors.summingInt(Persoonsgroep::personen)));

        int samen = perGemeente.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(samen).isEqualTo(45_000 + 20_000 + 5_500 + 25_000);
        assertThat(perGemeente.get("GM0002") / (double) samen).isBetween(0.65, 0.68);
    }

    @Test
    void everyFactIsOneOfAModelAndEveryOutcomeThatIsCountedIsThere() {
        Set<String> paden = BEVOLKING.groepen().stream().flatMap(groep -> groep.feiten().keySet().stream()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(paden).allSatisfy(pad -> assertThat(REGELSET.modellen()).anyMatch(model -> Gevallenlezer.type(model, pad).isPresent()));
        for (Map<String, String> uitkomst : Bevolkingsbestand.lees("uitkomsten.csv")) {
            Feittype type = uitkomsttype(uitkomst.get("model"), uitkomst.get("pad"));
            if (uitkomst.get("soort").equals("geld")) {
                assertThat(type).isInstanceOfSatisfying(Feittype.Getal.class, getal -> assertThat(getal.geld()).isTrue());
                assertThat(uitkomsttype(uitkomst.get("model"), uitkomst.get("periode"))).isNotNull();
            }
        }
        assertThat(Bevolkingsbestand.lees("modellen.csv")).allSatisfy(rij -> assertThat(REGELSET.model(rij.get("model")).orElseThrow().invoer())
                .extracting(Gegeven::naam).contains(rij.get("gegeven")));
    }

    @Test
    void anAnonymousFileIsReadAndPersonsWithTheSameFactsAreCountedTogether() {
        Bevolking bevolking = lees("""
                personen;gemeente;persoon.geboortedatum;verblijf.plaats;huishouden.leden[1].relatie
                3;GM0001;1990-05-01;gemeentelijke-opvang;partner
                ;GM0001;1990-05-01;gemeentelijke-opvang;partner
                2;;1985-01-31;particuliere-opvang;
                """);

        assertThat(bevolking.personen()).isEqualTo(6);
        assertThat(bevolking.groepen()).hasSize(2);
        assertThat(bevolking.groepen().get(0).feiten()).containsEntry("huishouden.leden[1].relatie", "partner").doesNotContainKey("personen");
        assertThat(Modelfeiten.van(model("leefgeld"), bevolking.groepen().get(1).feiten(), PEILDATUM).map(ObjectNode::toString))
                .contains("{\"peildatum\":\"2026-12-01\",\"persoon\":{\"geboortedatum\":\"1985-01-31\"},\"verblijf\":{\"plaats\":\"particuliere-opvang\"}}");
    }

    @Test
    void whatCouldSayWhoSomebodyIsIsRefusedWithEverythingElseThatIsWrong() {
        assertThatThrownBy(() -> lees("""
                achternaam;bsn;persoon.geboortedatum;persoon.haarkleur;gemeente;personen;verblijf.plaats;peildatum
                Jansen;123456782;1990-13-01;rood;GM9999;0;strand;2026-12-01
                x
                """)).isInstanceOfSatisfying(Geweigerd.class, weigering -> {
            assertThat(weigering.probleem().status()).isEqualTo(400);
            assertThat(weigering.probleem().errors()).extracting(Fout::pointer).contains("/achternaam", "/bsn", "/persoon.haarkleur", "/peildatum",
                    "/2/persoon.geboortedatum", "/2/gemeente", "/2/personen", "/2/verblijf.plaats", "/3");
            assertThat(weigering.probleem().errors()).filteredOn(fout -> fout.code().equals("persoonsgegeven")).extracting(Fout::pointer)
                    .contains("/achternaam", "/bsn", "/2/bsn");
            assertThat(weigering.probleem().errors()).noneMatch(fout -> String.valueOf(fout.gestuurd()).contains("123456782"));
        });
    }

    @Test
    void whatIsNoTableIsRefused() {
        List<byte[]> bestanden = List.of(new byte[0], new byte[] {(byte) 0xff, (byte) 0xfe, 0}, "\"open;\nx".getBytes(StandardCharsets.UTF_8),
                "persoon.geboortedatum\n".getBytes(StandardCharsets.UTF_8));
        for (byte[] csv : bestanden) {
            assertThatThrownBy(() -> Bevolkinglezer.lees("proef", csv, REGELSET, code -> true)).isInstanceOf(Geweigerd.class);
        }
    }

    private static Map<String, Integer> perGroep() {
        Beslismodel model = model("doelgroepen");
        Map<ObjectNode, Integer> vragen = BEVOLKING.groepen().stream().collect(Collectors.groupingBy(
                groep -> Modelfeiten.van(model, groep.feiten(), PEILDATUM).orElseThrow(), Collectors.summingInt(Persoonsgroep::personen)));
        Map<String, Integer> perGroep = new TreeMap<>();
        vragen.forEach((feiten, aantal) -> perGroep.merge(Uitkomstpaden.van(model, feiten, gelezen -> REGELSET.beslis(model, gelezen, List.of("doelgroep")))
                .toString(), aantal, Integer::sum));
        return perGroep.entrySet().stream().collect(Collectors.toMap(groep -> groep.getKey().replaceAll("\\{doelgroep=|}", ""), Map.Entry::getValue,
                Integer::sum));
    }

    private static Feittype uitkomsttype(String model, String pad) {
        List<Gegeven> velden = model(model).uitkomsten();
        Feittype type = null;
        for (String deel : pad.split("\\.")) {
            type = velden.stream().filter(gegeven -> gegeven.naam().equals(deel)).findFirst().orElseThrow().type();
            velden = type instanceof Feittype.Structuur structuur ? structuur.velden() : List.of();
        }
        return type;
    }

    private static Beslismodel model(String naam) {
        return REGELSET.model(naam).orElseThrow();
    }

    private static Bevolking lees(String csv) {
        return Bevolkinglezer.lees("proef", csv.getBytes(StandardCharsets.UTF_8), REGELSET, INWONERS::containsKey);
    }
}
