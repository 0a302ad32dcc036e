package nl.onderdak.bewerking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SplitsingTest {

    private static final Splitsing EIGEN = new Splitsing(4, "twee", "TWEE EN");

    @Test
    void whatOthersDidElsewhereStaysWhenAChangeIsUndone() {
        Bestandstekst begin = Bestandstekst.van("x.dmn", "een twee drie");
        Splitsing ervoor = new Splitsing(0, "een", "eentje");
        Splitsing erna = new Splitsing(15, "drie", "DRIE");

        Bestandstekst nu = begin.pasToe(List.of(EIGEN, ervoor, erna));
        assertThat(nu.inhoud()).isEqualTo("eentje TWEE EN DRIE");
        assertThat(nu.pasToe(Splitsing.ongedaan(List.of(EIGEN), List.of(ervoor, erna)).orElseThrow()).inhoud()).isEqualTo("eentje twee DRIE");
    }

    @Test
    void aTextThatOthersChangedSinceIsNotPutBack() {
        assertThat(Splitsing.ongedaan(List.of(EIGEN), List.of(new Splitsing(6, "EE", "ee")))).isEmpty();
        assertThat(Splitsing.ongedaan(List.of(EIGEN), List.of(new Splitsing(0, "een TWEE", "")))).isEmpty();
        assertThat(Splitsing.ongedaan(List.of(new Splitsing(4, "twee", "")), List.of(new Splitsing(4, "", "2")))).isEmpty();
    }

    @Test
    void whatIsPutBesideItIsNotInTheWay() {
        assertThat(Splitsing.ongedaan(List.of(EIGEN), List.of(new Splitsing(4, "", "> "), new Splitsing(13, "", " <"))))
                .hasValue(List.of(new Splitsing(6, "TWEE EN", "twee")));
    }
}
