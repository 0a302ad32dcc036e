package nl.onderdak.opvangopgave;

import static nl.onderdak.opvangopgave.Proefverdeling.DOEL;
import static nl.onderdak.opvangopgave.Proefverdeling.WEBSTER;
import static nl.onderdak.opvangopgave.Proefverdeling.aantallen;
import static nl.onderdak.opvangopgave.Proefverdeling.som;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.onderdak.opvangopgave.Proefverdeling.Gebied;

/** What holds for every distribution according to Webster, whatever the numbers. */
class WebsterTest {

    @Provide
    Arbitrary<List<Gebied>> gebieden() {
        return Proefverdeling.zonderScores();
    }

    @Property
    void theSumIsTheTotalAndNoPlaceHasASmallerQuotientThanOneThatWasNotGiven(@ForAll("gebieden") List<Gebied> gebieden, @ForAll @LongRange(max = 50_000) long totaal) {
        eisOptimaal(gebieden, totaal, aantallen(DOEL, WEBSTER, totaal, gebieden));
    }

    /** One large area beside many small ones is where the number of places ends up furthest from the share. */
    @Property
    void oneLargeAreaBesideManySmallOnesIsNotDoneShort(@ForAll @IntRange(min = 10, max = 60) int klein, @ForAll @LongRange(min = 1, max = 300) long inwoners,
            @ForAll @LongRange(min = 1, max = 100_000) long groot, @ForAll @LongRange(max = 500) long totaal) {
        List<Gebied> gebieden = Stream.concat(Stream.of(new Gebied("A", groot, null)),
                IntStream.range(0, klein).mapToObj(i -> new Gebied("K" + i, inwoners, null))).toList();

        eisOptimaal(gebieden, totaal, aantallen(DOEL, WEBSTER, totaal, gebieden));
    }

    @Property
    void onePlaceMoreNeverTakesAPlaceFromAnybody(@ForAll("gebieden") List<Gebied> gebieden, @ForAll @LongRange(max = 200) long totaal) {
        Map<String, Long> meer = aantallen(DOEL, WEBSTER, totaal + 1, gebieden);

        aantallen(DOEL, WEBSTER, totaal, gebieden).forEach((code, aantal) -> assertThat(meer.get(code)).isGreaterThanOrEqualTo(aantal));
    }

    private static void eisOptimaal(List<Gebied> gebieden, long totaal, Map<String, Long> aantallen) {
        assertThat(som(aantallen)).isEqualTo(totaal);
        for (Gebied een : gebieden) {
            for (Gebied ander : gebieden) {
                long gekregen = aantallen.get(een.code());
                long volgende = 2 * aantallen.get(ander.code()) + 1;
                if (gekregen > 0) {
                    assertThat(een.inwoners() * volgende).isGreaterThanOrEqualTo(ander.inwoners() * (2 * gekregen - 1));
                }
            }
        }
    }
}
