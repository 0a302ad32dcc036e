package nl.onderdak.voorstel;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderdak.bewerking.Bewerker;
import nl.onderdak.bewerking.Bewerking;
import nl.onderdak.bewerking.Botsing;
import nl.onderdak.bewerking.Concepttekst;
import nl.onderdak.bewerking.Lezing;
import nl.onderdak.bewerking.OngeldigeBewerking;
import nl.onderdak.bewerking.Splitsing;
import nl.onderdak.bewerking.Wijziging;
import nl.onderdak.opslag.Gegevensbron;
import nl.onderdak.regels.GeldendeRegelset;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.Rij;
import nl.onderdak.regelsetarchief.Regelsetkeuze;
import nl.onderdak.voorstel.Gebeurtenis.Plek;

/**
 * Edits on drafts, and taking them back. Edits of one proposal go one after the other: each is worked out on what the one before it left. Every method
 * throws {@link nl.onderdak.deur.Geweigerd} 404 when there is no such proposal, 409 when it is no draft, 503 when the database does not answer.
 */
@ApplicationScoped
public class Bewerkingen {

    private final Gegevensbron bron;
    private final Concepten concepten;
    private final Regelsetkeuze keuze;
    private final GeldendeRegelset geldend;

    Bewerkingen(Gegevensbron bron, Concepten concepten, Regelsetkeuze keuze, GeldendeRegelset geldend) {
        this.bron = bron;
        this.concepten = concepten;
        this.keuze = keuze;
        this.geldend = geldend;
    }

    /** Works out what an edit changes, on the draft as it stands. */
    interface Uitwerking {
        Gebeurtenis op(Werkstand nu, Voorsteltabel tabel) throws SQLException;
    }

    /** @param gevraagd the edit as it was asked, to be kept */
    Gebeurtenis bewerk(UUID voorstel, Bewerking bewerking, JsonNode gevraagd, String door) {
        return voegToe(voorstel, (nu, tabel) -> bewerk(nu, tabel, bewerking, gevraagd, door));
    }

    /**
     * The same for an edit that was worked out on one version of the draft.
     *
     * @throws nl.onderdak.deur.Geweigerd 409 when the draft moved on
     */
    Gebeurtenis bewerk(UUID voorstel, int versie, Bewerking bewerking, JsonNode gevraagd, String door) {
        return voegToe(voorstel, (nu, tabel) -> {
            eisVersie(nu, versie);
            return bewerk(nu, tabel, bewerking, gevraagd, door);
        });
    }

    static void eisVersie(Werkstand nu, int versie) {
        if (nu.verloop().versie() != versie) {
            throw Weigering.verderGegaan(versie, nu.verloop().versie());
        }
    }

    private Gebeurtenis bewerk(Werkstand nu, Voorsteltabel tabel, Bewerking bewerking, JsonNode gevraagd, String door) throws SQLException {
        Wijziging wijziging = werkUit(nu, gevraagd, () -> ids(nu, tabel).bewerker(nu.tekst()).voerUit(bewerking));
        if (wijziging.splitsingen().stream().allMatch(splitsing -> splitsing.weg().equals(splitsing.bij()))) {
            throw Weigering.botst("Dit staat er al", "De bewerking verandert niets.");
        }
        Plek plek = new Plek(Optional.of(wijziging.model()), wijziging.tabel(), Optional.of(wijziging.rij()), wijziging.zin());
        return nieuw(nu.verloop(), Soort.BEWERKT, door, plek, Gebeurtenisinhoud.van(gevraagd, Map.of(wijziging.bestand(), wijziging.splitsingen())));
    }

    /**
     * Several edits as one, each on what the ones before it left.
     *
     * @param zin what they are together
     * @throws OngeldigeBewerking when one of them cannot be done
     */
    Samen samen(Werkstand nu, Voorsteltabel tabel, List<Bewerking> bewerkingen) throws SQLException {
        Ids ids = ids(nu, tabel);
        Concepttekst tekst = nu.tekst();
        Map<String, List<Splitsing>> splitsingen = new LinkedHashMap<>();
        List<String> zinnen = new ArrayList<>();
        for (Bewerking bewerking : bewerkingen) {
            Wijziging wijziging = ids.bewerker(tekst).voerUit(bewerking);
            ids.gebruikt().add(wijziging.rij());
            splitsingen.computeIfAbsent(wijziging.bestand(), nieuw -> new ArrayList<>()).addAll(wijziging.splitsingen());
            zinnen.add(wijziging.zin());
            tekst = tekst.pasToe(wijziging);
        }
        return new Samen(tekst, splitsingen, zinnen);
    }

    /** Every id that a row or case has now or ever had. */
    Set<String> gebruikt(UUID voorstel) {
        return bron.lees(verbinding -> ids(concepten.stand(verbinding, voorstel), new Voorsteltabel(verbinding)).gebruikt());
    }

    /** What comes of several edits. */
    record Samen(Concepttekst tekst, Map<String, List<Splitsing>> splitsingen, List<String> zinnen) {
    }

    /** @param gebruikt ids that a new row or case does not get; {@code vast} rows that were in force, so that they are not removed */
    private record Ids(Set<String> gebruikt, Set<String> vast, Lezing lezing) {

        Bewerker bewerker(Concepttekst tekst) {
            return new Bewerker(tekst, gebruikt, vast, lezing);
        }
    }

    private Ids ids(Werkstand nu, Voorsteltabel tabel) throws SQLException {
        Regelset basis = keuze.kies(nu.verloop().basis().regelset()).regelset();
        Set<String> vast = Stream.of(basis, geldend.nu()).flatMap(regelset -> regelset.rijen().stream()).map(Rij::id).collect(Collectors.toSet());
        Set<String> gebruikt = new HashSet<>(vast);
        gebruikt.addAll(tabel.genoemdeRijen());
        gebruikt.addAll(nu.ids());
        return new Ids(gebruikt, vast, Lezingen.van(basis));
    }

    private interface Werk<T> {
        T doe() throws SQLException;
    }

    /** Says in an answer what the text says to an edit that does not fit it. */
    private static <T> T werkUit(Werkstand nu, JsonNode gevraagd, Werk<T> werk) throws SQLException {
        try {
            return werk.doe();
        } catch (Botsing botsing) {
            String rij = gevraagd.path("rij").asText();
            String bestand = nu.tekst().rij(rij).map(gevonden -> gevonden.tabel().model() + ".dmn").orElse("");
            throw new Botsinggeweigerd(Botsinggeweigerd.Botsingprobleem.van(botsing.getMessage(), botsing.nu(), nu.verloop().laatsteAan(rij, bestand), botsing.wilde()));
        } catch (OngeldigeBewerking ongeldig) {
            throw Weigering.botst("Deze bewerking kan niet", ongeldig.getMessage() + " " + ongeldig.oplossing());
        }
    }

    /** Undoes the last edit of this person that still stands; 409 when there is none, or others went on from it. */
    Gebeurtenis maakOngedaan(UUID voorstel, String door) {
        return voegToe(voorstel, (nu, tabel) -> keer(nu, Soort.ONGEDAAN, door, nu.verloop().terugTeDraaien(door).orElseThrow(() -> Weigering.botst(
                "Er is niets ongedaan te maken", "U heeft in dit voorstel geen bewerking die nog staat."))));
    }

    /** Does again what this person undid last; 409 when there is nothing, or others went on from it. */
    Gebeurtenis herstel(UUID voorstel, String door) {
        return voegToe(voorstel, (nu, tabel) -> keer(nu, Soort.HERSTELD, door, nu.verloop().teHerstellen(door).orElseThrow(() -> Weigering.botst(
                "Er is niets te herstellen", "U heeft na uw laatste bewerking niets ongedaan gemaakt."))));
    }

    private static Gebeurtenis keer(Werkstand nu, Soort soort, String door, Gebeurtenis gekeerd) {
        Map<String, List<Splitsing>> terug = new LinkedHashMap<>();
        Gebeurtenis bewerking = nu.verloop().bewerkingVan(gekeerd);
        String zin = bewerking.plek().orElseThrow().zin();
        for (String bestand : gekeerd.bestanden()) {
            terug.put(bestand, nu.tekst().ongedaan(bestand, gekeerd.inhoud().splitsingen().get(bestand), nu.verloop().later(gekeerd, bestand))
                    .orElseThrow(() -> Weigering.botst("Een ander ging hierop verder", "Dit kan niet worden " + (soort == Soort.ONGEDAAN ? "ongedaan gemaakt" : "hersteld")
                            + ", want dezelfde plek is daarna opnieuw bewerkt: " + zin + " Wijzig de plek zelf.")));
        }
        Plek plek = bewerking.plek().orElseThrow();
        return nieuw(nu.verloop(), soort, door, new Plek(plek.model(), plek.tabel(), plek.rij(), plek.zin()), Gebeurtenisinhoud.keert(gekeerd.nummer(), terug));
    }

    /** An edit that others worked out. */
    static Gebeurtenis nieuw(Verloop verloop, Soort soort, String door, Plek plek, Gebeurtenisinhoud inhoud) {
        return new Gebeurtenis(verloop.laatste().nummer() + 1, verloop.laatste().op(), door, soort, "", verloop.versie() + 1, Optional.of(plek),
                List.copyOf(new TreeSet<>(inhoud.splitsingen().keySet())), inhoud);
    }

    /** Adds an edit to a draft that nobody else edits meanwhile. */
    Gebeurtenis voegToe(UUID voorstel, Uitwerking uitwerking) {
        return bron.inEenKeer(Connection.TRANSACTION_READ_COMMITTED, verbinding -> {
            Voorsteltabel tabel = new Voorsteltabel(verbinding);
            if (!tabel.vergrendel(voorstel)) {
                throw Concepten.onbekend(voorstel.toString());
            }
            Werkstand nu = concepten.stand(verbinding, voorstel);
            if (nu.verloop().stand() != Stand.CONCEPT) {
                throw Weigering.verkeerdeStand(nu.verloop().stand(), "bewerkt");
            }
            return tabel.voegToe(voorstel, uitwerking.op(nu, tabel));
        });
    }
}
