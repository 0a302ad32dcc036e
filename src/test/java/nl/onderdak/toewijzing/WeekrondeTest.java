package nl.onderdak.toewijzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(Proefopgaven.class)
class WeekrondeTest {

    private static final Inzet WEINIG = new Inzet(1, 100, 20_000);

    /** {@link Plan} refuses an excluded municipality and a load beyond the room. */
    @Property
    void theWeeksTogetherAreOnePlanWithinTheRoomOfTheHalfYear(@ForAll Opgave opgave) {
        Plan samen = new Plan(opgave, perWeek(opgave, List.of()));

        assertThat(samen.waarde()).isLessThanOrEqualTo(new Koppelaar(WEINIG).koppel(opgave, Voortgang.STIL).grens().longValue() + 1);
    }

    @Property
    void whatIsExpectedLaterTakesNoRoomAndTheSameWeeksGiveTheSamePlan(@ForAll Opgave opgave) {
        List<Huishouden> verwacht = opgave.huishoudens();

        assertThat(perWeek(opgave, verwacht)).isEqualTo(perWeek(opgave, verwacht));
    }

    private static int[] perWeek(Opgave opgave, List<Huishouden> verwacht) {
        Weekronde ronde = new Weekronde(opgave.kosten(), opgave.gemeenten(), WEINIG);
        List<Integer> keuzen = new ArrayList<>();
        long over = ruimte(ronde);
        for (Huishouden huishouden : opgave.huishoudens()) {
            int keuze = ronde.koppel(List.of(huishouden), verwacht, Voortgang.STIL).keuzen().get(0);
            over -= keuze == opgave.nietGekoppeld() ? 0 : huishouden.personen();
            assertThat(ruimte(ronde)).isEqualTo(over);
            keuzen.add(keuze);
        }
        return keuzen.stream().mapToInt(Integer::intValue).toArray();
    }

    private static long ruimte(Weekronde ronde) {
        return ronde.over().stream().mapToLong(Gemeente::ruimte).sum();
    }
}
