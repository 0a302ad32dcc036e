package nl.onderdak.gemeente;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.regels.Zekerheid;

/** Everything known of municipalities at one moment; take it once per request from {@link Gemeenteregister#nu()}. */
public final class Gemeentegegevens {

    private final List<Indeling> indelingen;
    private final List<Gemeente> gemeenten;
    private final List<Grenswijziging> grenswijzigingen;
    private final List<Telling> tellingen;

    Gemeentegegevens(Collection<Indeling> indelingen, Collection<Gemeente> gemeenten, Collection<Grenswijziging> grenswijzigingen,
            Collection<Telling> tellingen) {
        this.indelingen = indelingen.stream().sorted(Comparator.comparing(Indeling::grenzenjaar)).toList();
        this.gemeenten = gemeenten.stream().sorted(Comparator.comparing(Gemeente::code).thenComparing(Gemeente::geldigVan)).toList();
        this.grenswijzigingen = grenswijzigingen.stream()
                .sorted(Comparator.comparing(Grenswijziging::ingangsdatum).thenComparing(Grenswijziging::code)).toList();
        this.tellingen = tellingen.stream().sorted(Comparator.comparing(Telling::peildatum).thenComparing(Telling::grenzenjaar)).toList();
    }

    List<Indeling> indelingen() {
        return indelingen;
    }

    List<Telling> tellingen() {
        return tellingen;
    }

    /** The municipalities of all boundaries, by code and then by first day. */
    public List<Gemeente> gemeenten() {
        return gemeenten;
    }

    /** Every known end of a municipality, in order of date. */
    public List<Grenswijziging> grenswijzigingen() {
        return grenswijzigingen;
    }

    /** First day of which the municipalities are known. */
    public LocalDate vanaf() {
        return indelingen.get(0).geldigVan();
    }

    /**
     * The municipalities that exist on a day, by code.
     *
     * @throws Geweigerd 400 when the day is before {@link #vanaf()}
     */
    public List<Gemeente> op(LocalDate dag) {
        if (dag.isBefore(vanaf())) {
            throw new Geweigerd(Probleem.van(400, "Gegevens van gemeenten ontbreken", "Welke gemeenten er op " + dag
                    + " waren staat niet in de gegevens; die beginnen op " + vanaf() + "."));
        }
        return gemeenten.stream().filter(gemeente -> gemeente.bestaatOp(dag)).toList();
    }

    /** The municipality with this code, when it exists on this day. */
    public Optional<Gemeente> gemeente(String code, LocalDate dag) {
        return gemeenten.stream().filter(gemeente -> gemeente.code().equals(code) && gemeente.bestaatOp(dag)).findFirst();
    }

    /**
     * What a reader must know of the municipalities of a day, in Dutch: that they follow from changes after the last complete file, or
     * that nobody looked whether something changed. Empty when a file covers the day.
     */
    public Optional<String> voorbehoud(LocalDate dag) {
        Indeling laatste = indeling(dag);
        if (!dag.isAfter(laatste.gezienTot())) {
            return Optional.empty();
        }
        boolean teBevestigen = grenswijzigingen.stream().anyMatch(wijziging -> wijziging.ingangsdatum().isAfter(laatste.gezienTot())
                && !wijziging.ingangsdatum().isAfter(dag) && wijziging.zekerheidOpvolgers() == Zekerheid.TE_BEVESTIGEN);
        return Optional.of("De indeling van " + laatste.grenzenjaar() + " is gezien tot en met " + laatste.gezienTot()
                + " en voor deze dag bijgewerkt met de bekende grenswijzigingen"
                + (teBevestigen ? "; de opvolgers van opgeheven gemeenten zijn te bevestigen." : "."));
    }

    /**
     * The inhabitants counted on {@code peildatum}, for the municipalities that exist on {@code indelingsdatum}. Empty when there is no
     * count of that day; see {@link #peildatums()}.
     *
     * @throws Geweigerd 400 when the municipalities of {@code indelingsdatum} are not known
     */
    public Optional<Inwonertelling> inwoners(LocalDate peildatum, LocalDate indelingsdatum) {
        List<String> codes = op(indelingsdatum).stream().map(Gemeente::code).toList();
        return tellingen.stream().filter(telling -> telling.peildatum().equals(peildatum)).findFirst()
                .map(telling -> Inwonerafleiding.naar(indelingsdatum, codes, telling, grenswijzigingen));
    }

    /** The days of which there is a count, oldest first. */
    public List<LocalDate> peildatums() {
        return tellingen.stream().map(Telling::peildatum).distinct().toList();
    }

    /** The most recent count of or before a day, for the municipalities of that day; empty when there is none. */
    public Optional<Inwonertelling> recentsteInwoners(LocalDate dag) {
        return peildatums().stream().filter(peildatum -> !peildatum.isAfter(dag)).max(Comparator.naturalOrder())
                .flatMap(peildatum -> inwoners(peildatum, dag));
    }

    /** The regions of a kind, by code. */
    public List<Regio> regios(Regiosoort soort) {
        return gemeenten.stream().flatMap(gemeente -> soort.van(gemeente).stream()).distinct().sorted(Comparator.comparing(Regio::code)).toList();
    }

    /** The regions of a kind that have municipalities in {@code telling}, by code. A municipality of which the region is not known is in none. */
    public List<Regiototaal> totalen(Regiosoort soort, Inwonertelling telling) {
        TreeMap<String, Regiotelling> totalen = new TreeMap<>();
        for (Gemeente gemeente : op(telling.indelingsdatum())) {
            soort.van(gemeente).ifPresent(regio -> totalen.computeIfAbsent(regio.code(), code -> new Regiotelling(regio))
                    .telMee(gemeente.code(), telling.perGemeente().get(gemeente.code())));
        }
        return totalen.values().stream().map(Regiotelling::totaal).toList();
    }

    private Indeling indeling(LocalDate dag) {
        return indelingen.stream().filter(indeling -> !indeling.geldigVan().isAfter(dag)).reduce((eerder, later) -> later)
                .orElse(indelingen.get(0));
    }
}
