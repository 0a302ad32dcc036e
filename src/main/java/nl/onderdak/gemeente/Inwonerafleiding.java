package nl.onderdak.gemeente;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderdak.regels.Zekerheid;

/**
 * Brings a count over to the municipalities of another day. Merged municipalities are added up; what a split or a later merger has mixed
 * is not taken apart by guessing but reported as missing.
 */
final class Inwonerafleiding {

    private final Telling telling;
    private final LocalDate telgrens;
    private final SortedMap<String, Inwoners> perGemeente = new TreeMap<>();

    private Inwonerafleiding(Telling telling) {
        this.telling = telling;
        this.telgrens = LocalDate.of(telling.grenzenjaar(), 1, 1);
        telling.aantallen().forEach((code, aantal) -> perGemeente.put(code, Inwoners.geteld(aantal)));
    }

    /**
     * @param wijzigingen all known changes, in order of date
     * @param codes       the municipalities that exist on {@code dag}
     */
    static Inwonertelling naar(LocalDate dag, List<String> codes, Telling telling, List<Grenswijziging> wijzigingen) {
        Inwonerafleiding afleiding = new Inwonerafleiding(telling);
        for (Grenswijziging wijziging : wijzigingen) {
            if (tussen(afleiding.telgrens, wijziging, dag)) {
                afleiding.vooruit(wijziging);
            } else if (tussen(dag, wijziging, afleiding.telgrens)) {
                afleiding.terug(wijziging);
            }
        }
        SortedMap<String, Inwoners> gevraagd = new TreeMap<>();
        for (String code : codes) {
            gevraagd.put(code, afleiding.perGemeente.getOrDefault(code, ontbreekt("De telling noemt deze gemeente niet.", Zekerheid.BEVESTIGD)));
        }
        int landelijk = telling.aantallen().values().stream().mapToInt(Integer::intValue).sum();
        return new Inwonertelling(telling.peildatum(), dag, telling.bron(), landelijk, gevraagd);
    }

    private static boolean tussen(LocalDate na, Grenswijziging wijziging, LocalDate totEnMet) {
        return wijziging.ingangsdatum().isAfter(na) && !wijziging.ingangsdatum().isAfter(totEnMet);
    }

    private void vooruit(Grenswijziging wijziging) {
        if (wijziging.isSplitsing()) {
            perGemeente.remove(wijziging.code());
            meldOntbrekend(wijziging.opvolgers(), wijziging, wijziging.naam() + " is op " + wijziging.ingangsdatum() + " gesplitst over "
                    + String.join(", ", wijziging.opvolgers()) + "; hoeveel inwoners elk deel had staat niet in de gegevens.");
        } else {
            voegSamen(wijziging);
        }
    }

    private void voegSamen(Grenswijziging wijziging) {
        String opvolger = wijziging.opvolgers().get(0);
        Inwoners erbij = perGemeente.remove(wijziging.code());
        List<Inwoners> delen = Stream.of(perGemeente.get(opvolger), erbij).filter(Objects::nonNull).toList();
        Zekerheid zekerheid = Stream.concat(delen.stream().map(Inwoners::zekerheid), Stream.of(wijziging.zekerheidOpvolgers()))
                .max(Comparator.naturalOrder()).orElseThrow();
        Optional<Inwoners> onbekend = delen.stream().filter(deel -> deel.aantal().isEmpty()).findFirst();
        if (onbekend.isPresent()) {
            perGemeente.put(opvolger, ontbreekt(onbekend.get().toelichting().orElseThrow(), zekerheid));
            return;
        }
        int som = delen.stream().mapToInt(deel -> deel.aantal().orElseThrow()).sum();
        String toelichting = Stream.concat(delen.stream().flatMap(deel -> deel.toelichting().stream()), Stream.of(meegeteld(wijziging, erbij)))
                .collect(Collectors.joining(" "));
        perGemeente.put(opvolger, new Inwoners(Optional.of(som), zekerheid, Optional.of(toelichting)));
    }

    private static String meegeteld(Grenswijziging wijziging, Inwoners inwoners) {
        return "Met de " + inwoners.aantal().orElseThrow() + " inwoners van " + wijziging.naam() + ", opgegaan op " + wijziging.ingangsdatum() + ".";
    }

    private void terug(Grenswijziging wijziging) {
        List<String> vermengd = new ArrayList<>(wijziging.opvolgers());
        vermengd.add(wijziging.code());
        meldOntbrekend(vermengd, wijziging, "De telling is gedaan op grenzen van " + telling.grenzenjaar() + ", toen " + wijziging.naam()
                + " al was opgegaan in " + String.join(", ", wijziging.opvolgers()) + "; los van elkaar zijn ze niet geteld.");
    }

    private void meldOntbrekend(List<String> codes, Grenswijziging wijziging, String reden) {
        codes.forEach(code -> perGemeente.put(code, ontbreekt(reden, wijziging.zekerheidOpvolgers())));
    }

    private static Inwoners ontbreekt(String reden, Zekerheid zekerheid) {
        return new Inwoners(Optional.empty(), zekerheid, Optional.of(reden));
    }
}
