package nl.onderdak.adviespagina;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.onderdak.archief.Adviesregel;
import nl.onderdak.leeszaal.Tabellen;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Feittype;
import nl.onderdak.regels.Gegeven;
import nl.onderdak.regels.Knoop;
import nl.onderdak.regels.Regelset;

/** Writes the letter of a stored advice, out of its bytes and the rule set it was given by. */
final class Briefschrijver {

    private static final ObjectReader JSON = new ObjectMapper().reader().with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final ZoneId HIER = ZoneId.of("Europe/Amsterdam");

    private final Teksten teksten;
    private final Optional<Tabellen> tabellen;
    private final Waardetekst waardetekst;

    /** @param tabellen of the rule set that gave the advice; empty when it can no longer be read: then facts have no meaning but their name */
    Briefschrijver(Teksten teksten, Optional<Tabellen> tabellen) {
        this.teksten = teksten;
        this.tabellen = tabellen;
        this.waardetekst = new Waardetekst(teksten);
    }

    private Optional<Regelset> regelset() {
        return tabellen.map(Tabellen::regelset);
    }

    Brief schrijf(Adviesregel advies) {
        JsonNode antwoord = lees(advies.inhoud());
        JsonNode uitkomst = antwoord.path("uitkomst");
        JsonNode gestuurd = lees(advies.feiten());
        Optional<Beslismodel> model = regelset().flatMap(set -> set.model(advies.model()));
        List<Reden> redenen = Reden.lees(antwoord.path("onderbouwing"));
        List<Gegeven> beslissingen = model.map(Beslismodel::uitkomsten).orElseGet(() -> Waardetekst.velden(new Feittype.Vrij("Any", ""), uitkomst));
        Hoofdbesluiten hoofdbesluiten = new Hoofdbesluiten(regelset(), advies.model(), beslissingen, uitkomst);
        List<Gegeven> hoofd = hoofdbesluiten.kies();
        List<Gegeven> rest = beslissingen.stream().filter(besluit -> !hoofd.contains(besluit)).toList();
        List<Feit> feiten = Feit.lees(model.map(Beslismodel::invoer).orElse(List.of()), gestuurd, waardetekst);
        return new Brief(teksten, advies.id().toString(), teksten.naam("naam", advies.model()).klein(), model.map(Beslismodel::omschrijving).orElse(""),
                waardetekst.van(null, gestuurd.get("peildatum")).map(Tekst::tekst),
                DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", teksten.taal().locale()).format(advies.tijdstip().atZone(HIER)),
                Paginavoet.adres(advies.regelset(), advies.tijdstip().atZone(HIER).toLocalDate()), advies.regelset(),
                groepen(advies.model(), hoofd, uitkomst, redenen), lijsten(rest.stream().filter(hoofdbesluiten::isEinde).toList(), uitkomst), rest.stream().map(besluit -> uitkomst(besluit, uitkomst)).toList(),
                pad(advies.model(), redenen), Feit.gegeven(feiten), Feit.nietGegeven(feiten), Gemis.lees(antwoord.path("ontbrekendeGegevens"), teksten),
                tabellen.isPresent());
    }

    private List<Brief.Groep> groepen(String model, List<Gegeven> hoofd, JsonNode uitkomst, List<Reden> redenen) {
        Besluitlezer lezer = new Besluitlezer(teksten);
        Map<Oordeel, List<Besluit>> perOordeel = new TreeMap<>(Comparator.naturalOrder());
        for (Gegeven besluit : hoofd) {
            List<Reden> eigen = redenen(new Knoop(model, besluit.naam()), redenen, new HashSet<>());
            Besluit gelezen = lezer.lees(besluit, uitkomst.path(besluit.naam()), eigen);
            perOordeel.computeIfAbsent(gelezen.oordeel(), nieuw -> new ArrayList<>()).add(gelezen);
        }
        return perOordeel.entrySet().stream().map(groep -> new Brief.Groep(groep.getKey(), groep.getValue())).toList();
    }

    /** The rows of a decision; of one without a table those of the nearest decisions it leans on. */
    private List<Reden> redenen(Knoop knoop, List<Reden> redenen, Set<Knoop> gezien) {
        if (!gezien.add(knoop)) {
            return List.of();
        }
        List<Reden> eigen = redenen.stream().filter(reden -> reden.model().equals(knoop.model()) && reden.beslissing().equals(knoop.naam())).toList();
        Set<Knoop> steun = regelset().map(set -> set.steunVan(knoop)).orElse(Set.of());
        return eigen.isEmpty() ? steun.stream().flatMap(onder -> redenen(onder, redenen, gezien).stream()).toList() : eigen;
    }

    private List<Brief.Lijst> lijsten(List<Gegeven> rest, JsonNode uitkomst) {
        List<Brief.Lijst> lijsten = new ArrayList<>();
        for (Gegeven besluit : rest) {
            JsonNode waarde = uitkomst.path(besluit.naam());
            if (waarde.isArray() && !waarde.isEmpty()) {
                Feittype element = besluit.type() instanceof Feittype.Lijst lijst ? lijst.element() : null;
                lijsten.add(new Brief.Lijst(teksten.naam("naam", besluit.naam()), StreamSupport.stream(waarde.spliterator(), false)
                        .map(deel -> waardetekst.van(element, deel)).flatMap(Optional::stream).toList()));
            }
        }
        return lijsten;
    }

    private Brief.Uitkomst uitkomst(Gegeven besluit, JsonNode uitkomst) {
        return new Brief.Uitkomst(teksten.naam("naam", besluit.naam()), besluit.omschrijving(), waardetekst.van(besluit.type(), uitkomst.path(besluit.naam())));
    }

    private List<Stap> pad(String model, List<Reden> redenen) {
        Set<String> toegepast = redenen.stream().map(Reden::rij).collect(Collectors.toSet());
        return Stap.pad(model, redenen, Teksten.in(Taal.NL), (Knoop knoop) -> tabellen.flatMap(set -> set.tabel(knoop))
                .map(tabel -> Tabelbeeld.rond(tabel, toegepast)));
    }

    private static JsonNode lees(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException onmogelijk) {
            throw new UncheckedIOException("What was stored as JSON is JSON", onmogelijk);
        }
    }
}
