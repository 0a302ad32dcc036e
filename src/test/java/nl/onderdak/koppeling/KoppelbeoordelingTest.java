package nl.onderdak.koppeling;

import static nl.onderdak.koppeling.Proefkoppeling.ALLEEN;
import static nl.onderdak.koppeling.Proefkoppeling.DAG;
import static nl.onderdak.koppeling.Proefkoppeling.KERN;
import static nl.onderdak.koppeling.Proefkoppeling.LIJN;
import static nl.onderdak.koppeling.Proefkoppeling.REGELSET;
import static nl.onderdak.koppeling.Proefkoppeling.beoordeel;
import static nl.onderdak.koppeling.Proefkoppeling.beoordeling;
import static nl.onderdak.koppeling.Proefkoppeling.code;
import static nl.onderdak.koppeling.Proefkoppeling.gemeenten;
import static nl.onderdak.koppeling.Proefkoppeling.huishouden;
import static nl.onderdak.koppeling.Proefkoppeling.kindIn;
import static nl.onderdak.koppeling.Proefkoppeling.volwassene;
import static nl.onderdak.koppeling.Proefkoppeling.werkIn;
import static nl.onderdak.koppeling.Proefkoppeling.zacht;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.onderdak.deur.Geweigerd;
import org.junit.jupiter.api.Test;

class KoppelbeoordelingTest {

    private static final Prijslijst PRIJZEN = new Prijslijst(LocalDate.parse("2025-05-26"), Map.of(code(1), new BigDecimal("120.5"), code(2), new BigDecimal("0.01")));

    @Test
    void thePriceOfRoomIsALineOfItsOwnWithItsDate() {
        Huishoudbeoordeling gezin = beoordeling("punten-met-prijzen", gemeenten(3), PRIJZEN).beoordeel(huishouden(4, volwassene(zacht("werkervaring", 1))));

        Paar duur = gezin.paar(1);
        assertThat(duur.prijs()).contains(new Prijsregel(LocalDate.parse("2025-05-26"), new BigDecimal("120.50"), 4, new BigDecimal("-482.00")));
        assertThat(duur.termen()).extracting(Term::punten).contains(3000);
        assertThat(duur.score()).isEqualTo(new BigDecimal("2518.00"));
        assertThat(gezin.paar(0).prijs().orElseThrow().bedrag()).isEqualByComparingTo("0.00");
        assertThat(gezin.score(2)).isEqualTo(new BigDecimal("2999.96"));
    }

    @Test
    void aSystemInWhichPricesDoNotCountShowsNone() {
        Paar paar = beoordeling("huidige-praktijk", gemeenten(3), PRIJZEN).beoordeel(ALLEEN).paar(1);

        assertThat(paar.prijs()).isEmpty();
        assertThat(paar.score()).isEqualTo(new BigDecimal("600.00"));
    }

    @Test
    void aPriceHasAtMostTwoDecimals() {
        assertThatThrownBy(() -> new Prijslijst(DAG, Map.of(code(1), new BigDecimal("0.001")))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void everyAdultCountsAndNeverOnlyTheBestOne() {
        Volwassene werk = volwassene(zacht("werkervaring", 0));
        Volwassene studie = volwassene(zacht("opleidingsachtergrond", 0));
        Volwassene niets = volwassene();

        assertThat(punten(huishouden(1, werk))).isEqualTo(3000);
        assertThat(punten(huishouden(2, werk, werk))).isEqualTo(6000);
        assertThat(punten(huishouden(3, niets, studie, werk))).isEqualTo(4500);
    }

    @Test
    void everyTermNamesItsRowItsFindingAndItsAdult() {
        Paar paar = beoordeel(huishouden(2, volwassene(werkIn(3)), volwassene(zacht("sociaal-netwerk", 3))), gemeenten(8)).paar(3);

        assertThat(paar.termen()).hasSize(14);
        assertThat(paar.termen()).allSatisfy(term -> {
            assertThat(term.rij().plaats().model()).isEqualTo("koppelpunten");
            assertThat(term.rij().bronnen()).isNotEmpty();
            assertThat(term.stand()).startsWith(term.criterium());
        });
        assertThat(paar.termen()).filteredOn(term -> term.punten() > 0).extracting(Term::stand, Term::volwassene)
                .containsExactly(tuple("werkregio-ja", Optional.of(1)), tuple("netwerk-ja", Optional.of(2)));
    }

    @Test
    void aCriterionThatAPersonMustStillJudgeGivesNoPointsAndShowsItsQuestion() {
        Huishoudbeoordeling gezin = beoordeel(huishouden(1, volwassene(Proefkoppeling.criterium("werkervaring", 0))), gemeenten(2));

        assertThat(gezin.punten(0)).isZero();
        assertThat(gezin.criteria().get(0).get(0).aanvaard()).isEqualTo("beoordelen");
        assertThat(gezin.criteria().get(0).get(0).rijen()).anyMatch(rij -> rij.vraag().isPresent());
    }

    @Test
    void theRankingIsByScoreThenByLagThenByCode() {
        Huishoudbeoordeling gezin = beoordeel(huishouden(1, volwassene(zacht("werkervaring", 6))), gemeenten(10));

        assertThat(gezin.rangorde()).extracting(paar -> paar.gemeente().code()).startsWith(code(5), code(6), code(7), code(8), code(9), code(0));
    }

    @Test
    void anOwnPreferenceGoesFirstOnlyAboveTheFloorOfItsSystem() {
        Huishouden wens = new Huishouden("h", 1, List.of(volwassene(zacht("werkervaring", 1))), JaNee.NEE, Optional.of(code(3)), Set.of(), Set.of(code(9), code(4)),
                Optional.empty(), Optional.empty(), Optional.empty());

        List<String> metOndergrens = codes(beoordeling("voorkeur-met-ondergrens", gemeenten(12), Prijslijst.GEEN).beoordeel(wens));
        List<String> zonder = codes(beoordeling("punten-met-prijzen", gemeenten(12), Prijslijst.GEEN).beoordeel(wens));

        assertThat(metOndergrens).as("four has its points, nine has not").startsWith(code(4), code(2), code(3));
        assertThat(zonder).startsWith(code(2), code(3), code(4));
    }

    @Test
    void distanceAndRegionAreSeenFromTheSiteOfReception() {
        Huishouden opgevangen = new Huishouden("h", 1, List.of(), JaNee.NEE, Optional.of(code(71)), Set.of("AM14"), Set.of(), Optional.of(30), Optional.empty(), Optional.empty());
        Huishoudbeoordeling gezin = beoordeel(opgevangen, gemeenten(90));

        assertThat(standen(gezin.paar(71))).contains("afstand-tot-15-km", "coa-regio-ja", "regioadvies-ja", "wachttijd-26-tot-52-weken");
        assertThat(standen(gezin.paar(69))).contains("afstand-15-tot-30-km", "coa-regio-nee", "regioadvies-nee");
        assertThat(standen(gezin.paar(65))).contains("afstand-vanaf-60-km");
        assertThat(standen(beoordeel(ALLEEN, gemeenten(2)).paar(0))).contains("afstand-onbekend", "coa-regio-onbekend", "regioadvies-onbekend", "wachttijd-onbekend");
    }

    @Test
    void theSameQuestionGetsTheSameAnswerFromAnyThread() {
        List<Huishouden> gezinnen = List.of(ALLEEN, huishouden(3, volwassene(werkIn(4))), huishouden(2, volwassene(kindIn(7), zacht("ambities", 7))));
        Koppelbeoordeling gedeeld = new Koppelkern(new KandidatenregelsRuleUnit()).regels(REGELSET, DAG, "vroege-koppeling").beoordeling(gemeenten(30), LIJN, PRIJZEN);

        List<String> samen = IntStream.range(0, 60).parallel().mapToObj(i -> verslag(gedeeld, gezinnen.get(i % 3))).toList();

        for (int i = 0; i < samen.size(); i++) {
            assertThat(samen.get(i)).isEqualTo(verslag(beoordeling("vroege-koppeling", gemeenten(30), PRIJZEN), gezinnen.get(i % 3)));
        }
    }

    @Test
    void aDayThatTheTablesDoNotCoverIsRefusedAsByTheModelItself() {
        assertThatThrownBy(() -> KERN.regels(REGELSET, LocalDate.parse("2021-12-31"), "regio-eerst")).isInstanceOf(Geweigerd.class)
                .satisfies(fout -> assertThat(((Geweigerd) fout).probleem().errors()).extracting(f -> f.code()).containsExactly("voor-eerste-dag"));
    }

    @Test
    void theParametersOfASystemAreThoseOfItsRows() {
        Stelsel stelsel = KERN.regels(REGELSET, DAG, "doorstroomlocatie-eerst").stelsel();

        assertThat(stelsel.methode()).isEqualTo("optimum");
        assertThat(stelsel.doorstroomTelt()).isTrue();
        assertThat(stelsel.strafNietGekoppeld()).isEqualTo(20000);
        assertThat(stelsel.banden()).containsExactly(new Stelsel.Band(Optional.of(80), 0), new Stelsel.Band(Optional.of(100), 100),
                new Stelsel.Band(Optional.of(110), 300), new Stelsel.Band(Optional.empty(), 800));
        assertThat(stelsel.rijen()).extracting(rij -> rij.id()).contains("KSG-007", "KSB-001");
        assertThat(KERN.regels(REGELSET, DAG, "huidige-praktijk").stelsel().banden()).isEmpty();
    }

    @Test
    void aCriterionWithoutAnyPlaceCannotBeMade() {
        assertThatThrownBy(() -> new Criterium(Map.of(), Optional.empty(), Optional.empty(), Optional.empty())).isInstanceOf(IllegalArgumentException.class);
    }

    private static int punten(Huishouden huishouden) {
        return beoordeel(huishouden, gemeenten(2)).punten(0);
    }

    private static List<String> standen(Paar paar) {
        return paar.termen().stream().map(Term::stand).toList();
    }

    private static List<String> codes(Huishoudbeoordeling gezin) {
        return gezin.rangorde().stream().map(paar -> paar.gemeente().code()).toList();
    }

    private static String verslag(Koppelbeoordeling beoordeling, Huishouden huishouden) {
        Huishoudbeoordeling gezin = beoordeling.beoordeel(huishouden);
        return IntStream.range(0, gezin.aantal()).mapToObj(gezin::paar).toList().toString();
    }
}
