package nl.onderdak.gemeente;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** An edition of scores as it is answered, with or without the scores themselves. */
final class SesWoaAntwoord {

    /** All editions. */
    record Lijst(int aantal, List<Kop> edities) {
    }

    /** What an edition is about; {@code gemeentenZonderScore} are the municipalities of {@code indelingsdatum} that are not in it. */
    record Kop(String editie, LocalDate peildatum, LocalDate indelingsdatum, String bron, Instant vastgelegdOp, int aantal,
            List<String> gemeentenZonderScore) {

        static Kop van(SesWoaEditie editie, Gemeentegegevens gegevens) {
            return new Kop(editie.editie(), editie.peildatum(), editie.indelingsdatum(), editie.bron(), editie.vastgelegdOp(),
                    editie.scores().size(), gegevens.op(editie.indelingsdatum()).stream().map(Gemeente::code)
                    .filter(code -> !editie.scores().containsKey(code)).toList());
        }
    }

    /** An edition with its scores. */
    record Volledig(@JsonUnwrapped Kop kop, List<Score> scores) {

        static Volledig van(SesWoaEditie editie, Gemeentegegevens gegevens) {
            return new Volledig(Kop.van(editie, gegevens), editie.scores().entrySet().stream()
                    .map(score -> new Score(score.getKey(), score.getValue())).toList());
        }
    }

    /** The score of one municipality. */
    record Score(String gemeentecode, BigDecimal score) {
    }

    private SesWoaAntwoord() {
    }
}
