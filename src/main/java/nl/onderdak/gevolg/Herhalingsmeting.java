package nl.onderdak.gevolg;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nl.onderdak.vergelijking.Bewaardefeiten;
import nl.onderdak.vergelijking.Bewaardefeiten.Bewaard;

/** Tries the facts of stored advices again on both rule sets. */
final class Herhalingsmeting {

    private static final ZoneId HIER = ZoneId.of("Europe/Amsterdam");
    private static final int MEESTE = 20_000;
    private static final int VOORBEELDEN = 10;

    private Herhalingsmeting() {
    }

    /** Of a long period the newest {@value #MEESTE}; an advice of a model that the change does not reach counts and is not asked again. */
    static Herhaling meet(Tweeluik tweeluik, LocalDate van, LocalDate tot, Bewaardefeiten bewaardefeiten, Ploeg ploeg, Voortgang voortgang) {
        List<Bewaard> bewaard = bewaardefeiten.tussen(van.atStartOfDay(HIER).toInstant(), tot.plusDays(1).atStartOfDay(HIER).toInstant(), MEESTE);
        List<Bewaard> geraakt = bewaard.stream().filter(advies -> tweeluik.bereik().modellen().contains(advies.model())).toList();
        voortgang.begin(Doorrekening.Fase.HERHALING, geraakt.size());
        List<List<Padverschil>> verschillen = ploeg.doe(geraakt, advies -> {
            voortgang.stap();
            return tweeluik.verschillen(advies.model(), advies.feiten());
        });
        List<Herhaling.Voorbeeld> anders = new ArrayList<>();
        for (int i = 0; i < geraakt.size(); i++) {
            if (!verschillen.get(i).isEmpty()) {
                anders.add(new Herhaling.Voorbeeld(geraakt.get(i).model(), geraakt.get(i).feiten(), verschillen.get(i)));
            }
        }
        return new Herhaling(van, tot, bewaard.size(), anders.size(), anders.stream().limit(VOORBEELDEN).toList());
    }
}
