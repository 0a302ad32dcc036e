package nl.onderdak.leeszaal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.Rij;
import nl.onderdak.regelsetarchief.Gekozen;
import nl.onderdak.regelsetarchief.Regelsetkeuze;
import nl.onderdak.regelsetarchief.Regelsetverwijzing;

/** Arranges rule sets for reading and finds what a caller names in one; what does not exist is refused with what does. */
@ApplicationScoped
public class Leeszaal {

    /** The one in force and those that {@link Regelsetkeuze} keeps compiled. */
    private static final int MEESTE = 3;
    private static final int GENOEMD = 40;

    /** The rules may stay while their cases change. */
    private record Sleutel(String regelset, List<Regelbestand> gevallen) {
    }

    private final Regelsetkeuze keuze;
    private final Dekkingsmeter dekkingsmeter;
    private final Map<Sleutel, Inhoud> laatste = new LinkedHashMap<>(MEESTE + 1, 1, true);

    Leeszaal(Regelsetkeuze keuze, Dekkingsmeter dekkingsmeter) {
        this.keuze = keuze;
        this.dekkingsmeter = dekkingsmeter;
    }

    /** @param verwijzing {@code geldend}, a whole hash, or its first characters */
    Inhoud inhoud(String verwijzing) {
        return inhoud(keuze.kies(verwijzing));
    }

    /**
     * The tables of a rule set, for pages and exports of our own.
     *
     * @param verwijzing {@code geldend}, a whole hash, or its first characters
     * @throws Geweigerd as {@link Regelsetkeuze#kies}
     */
    public Tabellen tabellen(String verwijzing) {
        return new Tabellen(inhoud(verwijzing));
    }

    private synchronized Inhoud inhoud(Gekozen gekozen) {
        Inhoud inhoud = laatste.computeIfAbsent(new Sleutel(gekozen.regelset().hash(), gekozen.gevallen()),
                nieuw -> new Inhoud(gekozen.regelset(), Gevallenlijst.van(gekozen.regelset(), gekozen.gevallen())));
        if (laatste.size() > MEESTE) {
            laatste.remove(laatste.keySet().iterator().next());
        }
        return inhoud;
    }

    Regelsetbeschrijving regelset(String verwijzing) {
        Gekozen gekozen = keuze.kies(verwijzing);
        Inhoud inhoud = inhoud(gekozen);
        Map<String, Instant> sinds = keuze.sindsPerBestand(gekozen.regelset());
        List<Modelregel> modellen = inhoud.modellen().stream().map(model -> regel(inhoud, model, sinds, gekozen.sinds())).toList();
        return new Regelsetbeschrijving(new Regelsetverwijzing(gekozen.regelset().hash(), gekozen.geldend(), gekozen.sinds()),
                Regelsetbeschrijving.Aantallen.van(modellen, inhoud), modellen, dekking(inhoud).stand());
    }

    Modelbeschrijving model(String verwijzing, String naam) {
        Gekozen gekozen = keuze.kies(verwijzing);
        Inhoud inhoud = inhoud(gekozen);
        Modelinhoud model = model(inhoud, naam);
        return new Modellezer(inhoud).lees(model, regel(inhoud, model, keuze.sindsPerBestand(gekozen.regelset()), gekozen.sinds()));
    }

    private static Modelregel regel(Inhoud inhoud, Modelinhoud model, Map<String, Instant> sinds, Instant sindsRegelset) {
        Instant eerste = Stream.of(".dmn", ".drl").map(einde -> sinds.get(model.naam() + einde)).filter(Objects::nonNull).findFirst().orElse(sindsRegelset);
        return Modelregel.van(model, inhoud.gevallen().van(model.naam()).size(), eerste);
    }

    Tabelbeschrijving tabel(Inhoud inhoud, Tabelinhoud tabel) {
        Dekkingsmeting dekking = dekking(inhoud);
        return new Tabellezer(inhoud).lees(tabel).metRijen(rij -> rij.metGevallen(dekking.gevallenVan(rij.id()).map(List::size)));
    }

    /** @throws Geweigerd 404 */
    RijInTabel rij(Inhoud inhoud, String id) {
        Tabelbeschrijving tabel = tabel(inhoud, tabelVan(inhoud, id));
        return new RijInTabel(tabel.regelset(), tabel.model(), tabel.naam(), new RijInTabel.Kolommenpaar(tabel.invoer(), tabel.uitkomst()),
                tabel.rijen().stream().filter(rij -> rij.id().equals(id)).findFirst().orElseThrow(),
                dekking(inhoud).gevallenVan(id).map(gevallen -> gevallen.stream().flatMap(geval -> inhoud.gevallen().geval(geval).stream())
                        .map(Gevalbeschrijving.Verwijzing::van).toList()));
    }

    private Dekkingsmeting dekking(Inhoud inhoud) {
        return dekkingsmeter.van(inhoud);
    }

    /** @throws Geweigerd 404 */
    static Modelinhoud model(Inhoud inhoud, String naam) {
        return inhoud.model(naam).orElseThrow(() -> onbekend("Model", naam, "De modellen zijn", inhoud.modellen().stream().map(Modelinhoud::naam)));
    }

    /** @throws Geweigerd 404 */
    static Tabelinhoud tabel(Inhoud inhoud, String model, String naam) {
        Modelinhoud gevonden = model(inhoud, model);
        return gevonden.tabel(naam).orElseThrow(() -> onbekend("Tabel", naam, "De tabellen van " + gevonden.naam() + " zijn",
                gevonden.tabellen().stream().map(Tabelinhoud::naam)));
    }

    /** @throws Geweigerd 404 */
    static Tabelinhoud tabelVan(Inhoud inhoud, String rij) {
        return inhoud.tabelVan(rij).orElseThrow(() -> onbekend("Rij", rij, "Een rij heeft een id zoals", inhoud.regelset().rijen().stream().map(Rij::id).limit(1)));
    }

    /** @throws Geweigerd 404 */
    static Geweigerd onbekend(String soort, String gevraagd, String zin, Stream<String> bestaand) {
        List<String> namen = bestaand.toList();
        String genoemd = namen.isEmpty() ? "er niet" : namen.stream().limit(GENOEMD).collect(Collectors.joining(", "));
        return new Geweigerd(Probleem.van(404, soort + " niet gevonden", "In deze regelset bestaat '" + Feitenlezer.kort(gevraagd) + "' niet. "
                + zin + " " + genoemd + (namen.size() > GENOEMD ? " en nog " + (namen.size() - GENOEMD) : "") + "."));
    }
}
