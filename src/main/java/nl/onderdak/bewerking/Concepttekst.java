package nl.onderdak.bewerking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.onderdak.regels.Regelbestand;

/** The files of a draft, models and cases, as text. Immutable. */
public final class Concepttekst {

    private static final String GEVALLEN = ".gevallen.csv";

    private final Map<String, Bestandstekst> bestanden;

    private Concepttekst(Map<String, Bestandstekst> bestanden) {
        this.bestanden = bestanden;
    }

    /** @throws OngeldigeBewerking when a file is not UTF-8 */
    public static Concepttekst van(List<Regelbestand> bestanden) {
        Map<String, Bestandstekst> perNaam = new TreeMap<>();
        bestanden.forEach(bestand -> perNaam.put(bestand.naam(), Bestandstekst.van(bestand)));
        return new Concepttekst(perNaam);
    }

    public Optional<Bestandstekst> bestand(String naam) {
        return Optional.ofNullable(bestanden.get(naam));
    }

    /** By name. */
    public List<Regelbestand> bestanden() {
        return bestanden.values().stream().map(Bestandstekst::bestand).toList();
    }

    /** Files with cases of a model, by name. */
    List<Bestandstekst> gevallen(String model) {
        return bestanden.values().stream().filter(bestand -> bestand.naam().endsWith(GEVALLEN) && bestand.model().equals(model)).toList();
    }

    Stream<Bestandstekst> gevallen() {
        return bestanden.values().stream().filter(bestand -> bestand.naam().endsWith(GEVALLEN));
    }

    /** The row with this id, in whichever table. */
    public Optional<Rijtekst> rij(String id) {
        return modellen().filter(bestand -> bestand.inhoud().contains("\"" + id + "\""))
                .flatMap(bestand -> bestand.tabellen().stream()).flatMap(tabel -> tabel.rij(id).stream()).findFirst();
    }

    private Stream<Bestandstekst> modellen() {
        return bestanden.values().stream().filter(bestand -> bestand.naam().endsWith(".dmn"));
    }

    /** With one file changed; a file that is not there yet begins empty. */
    public Concepttekst pasToe(String bestand, List<Splitsing> splitsingen) {
        Map<String, Bestandstekst> nieuw = new TreeMap<>(bestanden);
        nieuw.put(bestand, bestand(bestand).orElseGet(() -> Bestandstekst.van(bestand, "")).pasToe(splitsingen));
        return new Concepttekst(nieuw);
    }

    /**
     * What undoes a change of a file after others changed it since.
     *
     * @param eigen the change as it was done
     * @param later what happened to the file after it, in order
     * @return empty when a later change touched the same text or rests on it
     */
    public Optional<List<Splitsing>> ongedaan(String bestand, List<Splitsing> eigen, List<Splitsing> later) {
        return Splitsing.ongedaan(eigen, later).filter(terug -> !bestand.endsWith(GEVALLEN)
                || new Gevallentekst(bestand(bestand).orElseThrow().pasToe(terug)).sluit());
    }

    public Concepttekst pasToe(Wijziging wijziging) {
        return pasToe(wijziging.bestand(), wijziging.splitsingen());
    }
}
