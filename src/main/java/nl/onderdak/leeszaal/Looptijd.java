package nl.onderdak.leeszaal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.onderdak.regels.Geldigheid;
import nl.onderdak.regels.Rij;

/** First and last day on which rows with a period apply; empty without a limit on that side, or without such a row. */
record Looptijd(Optional<LocalDate> eersteDag, Optional<LocalDate> laatsteDag) {

    static Looptijd van(Collection<Rij> rijen) {
        List<Geldigheid> perioden = rijen.stream().map(Rij::geldigheid).filter(periode -> !periode.equals(Geldigheid.ALTIJD)).toList();
        return new Looptijd(uiterste(perioden, Geldigheid::van, Comparator.reverseOrder()), uiterste(perioden, Geldigheid::tot, Comparator.naturalOrder()));
    }

    private static Optional<LocalDate> uiterste(List<Geldigheid> perioden, Function<Geldigheid, Optional<LocalDate>> kant, Comparator<LocalDate> volgorde) {
        boolean zonderGrens = perioden.stream().anyMatch(periode -> kant.apply(periode).isEmpty());
        return zonderGrens ? Optional.empty() : perioden.stream().map(kant).flatMap(Optional::stream).max(volgorde);
    }
}
