package nl.onderdak.gemeente;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.onderdak.regels.Zekerheid;
import org.junit.jupiter.api.Test;

/** Changes that follow upon each other, which the packaged files do not have. */
class InwonerafleidingTest {

    private static final Telling TELLING = new Telling(LocalDate.of(2020, 1, 1), 2020, "Proef", Map.of("GM0001", 10, "GM0002", 20, "GM0003", 30));

    @Test
    void aMergerOfAMergedMunicipalityAddsUpAllItsPartsAndStaysAsUnsure() {
        Inwoners uitkomst = naar("GM0005", wijziging("GM0001", "2021-01-01", Zekerheid.TE_BEVESTIGEN, "GM0004"),
                wijziging("GM0002", "2021-01-01", Zekerheid.BEVESTIGD, "GM0004"), wijziging("GM0004", "2022-01-01", Zekerheid.BEVESTIGD, "GM0005"),
                wijziging("GM0003", "2022-01-01", Zekerheid.BEVESTIGD, "GM0005"));

        assertThat(uitkomst.aantal()).contains(60);
        assertThat(uitkomst.zekerheid()).isEqualTo(Zekerheid.TE_BEVESTIGEN);
    }

    @Test
    void aMergerWithAMunicipalityWithoutNumberHasNoneEither() {
        Inwoners uitkomst = naar("GM0003", wijziging("GM0001", "2021-01-01", Zekerheid.BEVESTIGD, "GM0002", "GM0004"),
                wijziging("GM0002", "2022-01-01", Zekerheid.BEVESTIGD, "GM0003"));

        assertThat(uitkomst.aantal()).isEmpty();
        assertThat(uitkomst.toelichting().orElseThrow()).contains("gesplitst over GM0002, GM0004");
    }

    @Test
    void aChangeAfterTheDayDoesNotCount() {
        assertThat(naar("GM0002", wijziging("GM0001", "2023-01-01", Zekerheid.BEVESTIGD, "GM0002")).aantal()).contains(20);
        assertThat(naar("GM0002", wijziging("GM0001", "2022-06-01", Zekerheid.BEVESTIGD, "GM0002")).aantal()).contains(30);
    }

    @Test
    void aMunicipalityThatWasNotCountedSaysSo() {
        assertThat(naar("GM0009").toelichting().orElseThrow()).contains("noemt deze gemeente niet");
    }

    private static Inwoners naar(String code, Grenswijziging... wijzigingen) {
        return Inwonerafleiding.naar(LocalDate.of(2022, 6, 1), List.of(code), TELLING, List.of(wijzigingen)).perGemeente().get(code);
    }

    private static Grenswijziging wijziging(String code, String dag, Zekerheid zekerheid, String... opvolgers) {
        LocalDate ingang = LocalDate.parse(dag);
        return new Grenswijziging(code, code, ingang.getYear() - 1, ingang, List.of(opvolgers), Zekerheid.BEVESTIGD, zekerheid);
    }
}
