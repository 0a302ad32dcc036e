package nl.onderdak.opvangopgave;

import static nl.onderdak.opvangopgave.Proefverdeling.GROOTSTE_RESTEN;
import static nl.onderdak.opvangopgave.Proefverdeling.PROVINCIES;
import static nl.onderdak.opvangopgave.Proefverdeling.WET;
import static nl.onderdak.opvangopgave.Proefverdeling.aantallen;
import static nl.onderdak.opvangopgave.Proefverdeling.antwoord;
import static nl.onderdak.opvangopgave.Proefverdeling.som;
import static nl.onderdak.opvangopgave.Proefverdeling.totaalgewicht;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.onderdak.advies.Modelvraag;
import nl.onderdak.opvangopgave.Proefverdeling.Gebied;

/** What holds for every distribution by the key of the law (docs/recht/koppeling.md F), whatever the numbers. */
class WettelijkeSleutelTest {

    @Provide
    Arbitrary<List<Gebied>> gebieden() {
        return Proefverdeling.metScores();
    }

    @Provide
    Arbitrary<BigDecimal> scores() {
        return Proefverdeling.scores();
    }

    /** P.12 and P.16; exactly one half goes up. */
    @Property
    void everyNumberIsTheShareToTheNearestWholeNumberAndAProvinceIsTheSum(@ForAll("gebieden") List<Gebied> gebieden, @ForAll @LongRange(max = 100_000) long totaal) {
        Modelvraag.Antwoord antwoord = antwoord(WET, GROOTSTE_RESTEN, totaal, gebieden, "verdeling", "provinciesommen");
        Map<String, Long> aantallen = aantallen(antwoord);

        for (Gebied gebied : gebieden) {
            BigDecimal tweemaal = gebied.gewicht().multiply(BigDecimal.valueOf(2 * totaal)).add(totaalgewicht(gebieden));
            assertThat(BigDecimal.valueOf(aantallen.get(gebied.code()))).isEqualByComparingTo(
                    tweemaal.divideToIntegralValue(totaalgewicht(gebieden).multiply(BigDecimal.valueOf(2))));
        }
        assertThat(2 * Math.abs(som(aantallen) - totaal)).isLessThanOrEqualTo(gebieden.size());
        Map<?, ?> sommen = (Map<?, ?>) antwoord.uitkomst("provinciesommen");
        for (String provincie : PROVINCIES) {
            List<Gebied> gemeenten = gebieden.stream().filter(gebied -> gebied.provincie().equals(provincie)).toList();
            assertThat(Modelvraag.geheel(sommen.get(provincie))).isEqualTo(gemeenten.isEmpty() ? null
                    : gemeenten.stream().mapToLong(gemeente -> aantallen.get(gemeente.code())).sum());
        }
    }

    /** P.14 */
    @Property
    void onlyProportionsOfInhabitantsAndOfScorePlusOneMatter(@ForAll("gebieden") List<Gebied> gebieden, @ForAll @LongRange(max = 100_000) long totaal,
            @ForAll @LongRange(min = 1, max = 90) long factor, @ForAll @IntRange(min = 1, max = 9) int scorefactor) {
        List<Gebied> groter = gebieden.stream().map(gebied -> new Gebied(gebied.code(), gebied.inwoners() * factor,
                gebied.sesWoa().add(BigDecimal.ONE).multiply(BigDecimal.valueOf(scorefactor)).subtract(BigDecimal.ONE))).toList();

        assertThat(verdeel(totaal, groter)).isEqualTo(verdeel(totaal, gebieden));
    }

    /** P.15 */
    @Property
    void aHigherScoreOrMoreInhabitantsGiveMoreHereAndLessElsewhere(@ForAll("gebieden") List<Gebied> gebieden, @ForAll @LongRange(max = 100_000) long totaal,
            @ForAll @IntRange(max = 6) int plaats, @ForAll @LongRange(max = 100_000) long erbij, @ForAll("scores") BigDecimal score) {
        Gebied eerst = gebieden.get(plaats % gebieden.size());
        Gebied zwaarder = new Gebied(eerst.code(), eerst.inwoners() + erbij, eerst.sesWoa().max(score));
        Map<String, Long> later = verdeel(totaal, gebieden.stream().map(gebied -> gebied.equals(eerst) ? zwaarder : gebied).toList());

        verdeel(totaal, gebieden).forEach((code, aantal) -> {
            if (code.equals(eerst.code())) {
                assertThat(later.get(code)).isGreaterThanOrEqualTo(aantal);
            } else {
                assertThat(later.get(code)).isLessThanOrEqualTo(aantal);
            }
        });
    }

    /** P.17 */
    @Property
    void equalScoresGiveWhatInhabitantsAloneGive(@ForAll("gebieden") List<Gebied> gebieden, @ForAll @LongRange(max = 100_000) long totaal,
            @ForAll("scores") BigDecimal score) {
        Map<String, Long> gelijk = verdeel(totaal, gebieden.stream().map(gebied -> new Gebied(gebied.code(), gebied.inwoners(), score)).toList());

        assertThat(gelijk).isEqualTo(verdeel(totaal, gebieden.stream().map(gebied -> new Gebied(gebied.code(), gebied.inwoners(), null)).toList()));
        long inwoners = gebieden.stream().mapToLong(Gebied::inwoners).sum();
        for (Gebied gebied : gebieden) {
            assertThat(BigDecimal.valueOf(gelijk.get(gebied.code()))).isEqualByComparingTo(
                    BigDecimal.valueOf(totaal * gebied.inwoners()).divide(BigDecimal.valueOf(inwoners), 0, RoundingMode.HALF_UP));
        }
    }

    private static Map<String, Long> verdeel(long totaal, List<Gebied> gebieden) {
        return aantallen(WET, GROOTSTE_RESTEN, totaal, gebieden);
    }
}
