package nl.onderdak.toewijzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(Proefopgaven.class)
@Domain(DomainContext.Global.class)
class KoppelaarTest {

    private static final double KLEINST_VERSCHIL = 1e-9;
    private static final Inzet WEINIG = new Inzet(1, 500, 100_000);

    private static Uitkomst koppel(Opgave opgave) {
        return new Koppelaar(WEINIG).koppel(opgave, Voortgang.STIL);
    }

    @Property
    void everyHouseholdGoesWholeToAtMostOneAllowedMunicipality(@ForAll Opgave opgave) {
        Plan plan = koppel(opgave).plan();

        for (int i = 0; i < opgave.huishoudens().size(); i++) {
            assertThat(plan.keuze(i)).isBetween(0, opgave.nietGekoppeld());
            assertThat(opgave.huishoudens().get(i).uitgesloten(plan.keuze(i))).isFalse();
        }
    }

    @Property
    void personsCoupledAreTheSizesOfTheHouseholdsAndFitTheRoom(@ForAll Opgave opgave) {
        Plan plan = koppel(opgave).plan();

        long[] lasten = new long[opgave.gemeenten().size()];
        long waarde = 0;
        for (int i = 0; i < opgave.huishoudens().size(); i++) {
            Huishouden huishouden = opgave.huishoudens().get(i);
            waarde += huishouden.waarde(plan.keuze(i));
            if (plan.keuze(i) != opgave.nietGekoppeld()) {
                lasten[plan.keuze(i)] += huishouden.personen();
            }
        }
        long personen = 0;
        for (int j = 0; j < lasten.length; j++) {
            assertThat(lasten[j]).isEqualTo(plan.last(j)).isLessThanOrEqualTo(opgave.gemeenten().get(j).ruimte());
            personen += lasten[j];
            waarde -= kosten(opgave, j, lasten[j]);
        }
        assertThat(plan.gekoppeldePersonen()).isEqualTo(personen);
        assertThat(plan.waarde()).isEqualTo(waarde);
    }

    /** Person by person, as the format describes it. */
    private static long kosten(Opgave opgave, int gemeente, long last) {
        long totaal = 0;
        for (int persoon = 1; persoon <= last; persoon++) {
            int band = 0;
            while (persoon > opgave.gemeenten().get(gemeente).grenzen().get(band)) {
                band++;
            }
            totaal += opgave.kosten().perPersoon().get(band);
        }
        return totaal;
    }

    @Property
    void boundIsReachedByTheDivisionAndNotByMoreThanThePrices(@ForAll Opgave opgave) {
        Certificaat certificaat = koppel(opgave).certificaat();

        assertThat(certificaat.verschil()).isNotNegative();
        assertThat(certificaat.relatiefVerschil()).isLessThanOrEqualTo(KLEINST_VERSCHIL);
    }

    @Property
    void noPlanIsWorthMoreThanTheBestAndTheBestNoMoreThanTheBound(@ForAll Opgave opgave) {
        Uitkomst uitkomst = koppel(opgave);
        long beste = AlleKeuzen.meesteWaarde(opgave);

        assertThat(uitkomst.plan().waarde()).isLessThanOrEqualTo(beste);
        assertThat(BigDecimal.valueOf(beste)).isLessThanOrEqualTo(uitkomst.grens());
    }

    @Example
    void smallProblemsAreNearlyAlwaysSolvedToTheBest() {
        int opgaven = 500;
        List<Integer> minder = new ArrayList<>();
        for (int zaad = 0; zaad < opgaven; zaad++) {
            Opgave opgave = Proefopgaven.willekeurig(7, 4, zaad);
            if (new Koppelaar(new Inzet(1, 2_000, 100_000)).koppel(opgave, Voortgang.STIL).plan().waarde() < AlleKeuzen.meesteWaarde(opgave)) {
                minder.add(zaad);
            }
        }
        assertThat(minder).hasSizeLessThanOrEqualTo(opgaven / 100);
    }

    @Property
    void samePlanEveryTimeAndOnOneOrTwoThreads(@ForAll Opgave opgave) {
        Uitkomst eerste = koppel(opgave);
        Uitkomst tweede = koppel(opgave);
        Uitkomst anders = new Koppelaar(new Inzet(2, WEINIG.stappenPerHuishouden(), WEINIG.meesteStappen())).koppel(opgave, Voortgang.STIL);

        assertThat(keuzen(tweede.plan())).isEqualTo(keuzen(eerste.plan()));
        assertThat(keuzen(anders.plan())).isEqualTo(keuzen(eerste.plan()));
        assertThat(anders.prijzen()).isEqualTo(eerste.prijzen());
    }

    @Example
    void hundredsOfHouseholdsGetTheSamePlanOnOneOrTwoThreads() {
        Opgave opgave = Proefopgaven.willekeurig(600, 40, 3);

        Plan een = new Koppelaar(new Inzet(1, 1_000, 200_000)).koppel(opgave, Voortgang.STIL).plan();
        Plan twee = new Koppelaar(new Inzet(2, 1_000, 200_000)).koppel(opgave, Voortgang.STIL).plan();

        assertThat(keuzen(twee)).isEqualTo(keuzen(een));
    }

    private static List<Integer> keuzen(Plan plan) {
        List<Integer> keuzen = new ArrayList<>();
        for (int i = 0; i < plan.opgave().huishoudens().size(); i++) {
            keuzen.add(plan.keuze(i));
        }
        return keuzen;
    }

    @Property
    void moreRoomNeverLowersTheBound(@ForAll Opgave opgave, @ForAll @IntRange(min = 1, max = 5) int erbij) {
        List<Gemeente> ruimer = opgave.gemeenten().stream()
                .map(gemeente -> new Gemeente(gemeente.id(), gemeente.grenzen().stream().map(grens -> grens + erbij).toList()))
                .toList();

        BigDecimal ruim = koppel(new Opgave(opgave.kosten(), ruimer, opgave.huishoudens())).grens();

        assertThat(ruim).isGreaterThanOrEqualTo(koppel(opgave).grens());
    }

    @Property
    void fewerExclusionsNeverLowerTheBound(@ForAll Opgave opgave) {
        List<Huishouden> vrijer = opgave.huishoudens().stream().map(KoppelaarTest::nergensUitgesloten).toList();

        BigDecimal vrij = koppel(new Opgave(opgave.kosten(), opgave.gemeenten(), vrijer)).grens();

        assertThat(vrij).isGreaterThanOrEqualTo(koppel(opgave).grens());
    }

    private static Huishouden nergensUitgesloten(Huishouden huishouden) {
        long[] waarden = new long[huishouden.keuzen()];
        for (int j = 0; j < waarden.length; j++) {
            waarden[j] = huishouden.uitgesloten(j) ? 0 : huishouden.waarde(j);
        }
        return new Huishouden(huishouden.id(), huishouden.personen(), waarden, huishouden.waarde(waarden.length));
    }

    @Property
    void aMunicipalityWithoutRoomChangesNothing(@ForAll Opgave opgave) {
        List<Gemeente> gemeenten = new ArrayList<>(opgave.gemeenten());
        gemeenten.add(new Gemeente("vol", List.of(0, 0, 0, 0)));
        List<Huishouden> huishoudens = opgave.huishoudens().stream().map(KoppelaarTest::metVolleGemeente).toList();

        BigDecimal grens = koppel(new Opgave(opgave.kosten(), gemeenten, huishoudens)).grens();

        assertThat(grens).isEqualByComparingTo(koppel(opgave).grens());
    }

    private static Huishouden metVolleGemeente(Huishouden huishouden) {
        long[] waarden = new long[huishouden.keuzen() + 1];
        for (int j = 0; j < huishouden.keuzen(); j++) {
            waarden[j] = huishouden.waarde(j);
        }
        waarden[huishouden.keuzen()] = Huishouden.GROOTSTE_WAARDE;
        return new Huishouden(huishouden.id(), huishouden.personen(), waarden, huishouden.waarde(huishouden.keuzen()));
    }

    @Example
    void householdLargerThanAllRoomStaysUncoupled() {
        Opgave opgave = new Opgave(Bandkosten.UITWISSELING, List.of(new Gemeente("A", List.of(2, 2, 2, 3)), new Gemeente("B", List.of(0, 0, 0, 9))),
                List.of(new Huishouden("groot", 12, new long[] {500, 500}, -20_000)));

        Plan plan = koppel(opgave).plan();

        assertThat(plan.gekoppeld()).isZero();
        assertThat(plan.waarde()).isEqualTo(-20_000);
    }
}
