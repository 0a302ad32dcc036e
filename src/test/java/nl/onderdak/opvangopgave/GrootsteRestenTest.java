package nl.onderdak.opvangopgave;

import static nl.onderdak.opvangopgave.Proefverdeling.DOEL;
import static nl.onderdak.opvangopgave.Proefverdeling.GROOTSTE_RESTEN;
import static nl.onderdak.opvangopgave.Proefverdeling.aantallen;
import static nl.onderdak.opvangopgave.Proefverdeling.som;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import nl.onderdak.opvangopgave.Proefverdeling.Gebied;

/** What holds for every distribution by largest remainder, whatever the numbers. */
class GrootsteRestenTest {

    @Provide
    Arbitrary<List<Gebied>> gebieden() {
        return Proefverdeling.zonderScores();
    }

    @Property
    void theSumIsTheTotalAndEveryoneGetsHisShareRoundedDownOrUpAndNeverLessThanASmallerOne(@ForAll("gebieden") List<Gebied> gebieden,
            @ForAll @LongRange(max = 50_000) long totaal) {
        Map<String, Long> aantallen = aantallen(DOEL, GROOTSTE_RESTEN, totaal, gebieden);

        assertThat(som(aantallen)).isEqualTo(totaal);
        long inwoners = gebieden.stream().mapToLong(Gebied::inwoners).sum();
        for (Gebied een : gebieden) {
            long deel = totaal * een.inwoners();
            long gekregen = aantallen.get(een.code());
            assertThat(gekregen).as("nothing for nobody, and within the share").isBetween(deel / inwoners, (deel + inwoners - 1) / inwoners);
            for (Gebied ander : gebieden) {
                long verschil = gekregen - aantallen.get(ander.code());
                if (een.inwoners() > ander.inwoners()) {
                    assertThat(verschil).isNotNegative();
                } else if (een.inwoners() == ander.inwoners()) {
                    assertThat(verschil).isBetween(-1L, 1L);
                }
            }
        }
    }

    @Property
    void otherNamesInAnotherOrderMoveAPlaceOnlyBetweenEquals(@ForAll("gebieden") List<Gebied> gebieden, @ForAll @LongRange(max = 50) long totaal, @ForAll long zaad) {
        List<Gebied> hernoemd = new ArrayList<>(gebieden);
        hernoemd.replaceAll(gebied -> new Gebied("Z" + (9 - Integer.parseInt(gebied.code().substring(1))), gebied.inwoners(), null));
        Collections.shuffle(hernoemd, new Random(zaad));

        assertThat(perInwonertal(hernoemd, aantallen(DOEL, GROOTSTE_RESTEN, totaal, hernoemd)))
                .isEqualTo(perInwonertal(gebieden, aantallen(DOEL, GROOTSTE_RESTEN, totaal, gebieden)));
    }

    @Property
    void onlyProportionsMatter(@ForAll("gebieden") List<Gebied> gebieden, @ForAll @LongRange(max = 50) long totaal, @ForAll @LongRange(min = 2, max = 90) long factor) {
        List<Gebied> groter = gebieden.stream().map(gebied -> new Gebied(gebied.code(), gebied.inwoners() * factor, null)).toList();

        assertThat(aantallen(DOEL, GROOTSTE_RESTEN, totaal, groter)).isEqualTo(aantallen(DOEL, GROOTSTE_RESTEN, totaal, gebieden));
    }

    /** Number of inhabitants and places of every area, without names. */
    private static List<String> perInwonertal(List<Gebied> gebieden, Map<String, Long> aantallen) {
        return gebieden.stream().map(gebied -> gebied.inwoners() + " " + aantallen.get(gebied.code())).sorted().toList();
    }
}
