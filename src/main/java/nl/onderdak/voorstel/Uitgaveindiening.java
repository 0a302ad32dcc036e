package nl.onderdak.voorstel;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderdak.bewerking.Bestandstekst;
import nl.onderdak.bewerking.Splitsing;
import nl.onderdak.inwerking.Uitgavevoorstel;
import nl.onderdak.regels.Inhoudshash;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regelsetarchief.Regelsetarchief;
import nl.onderdak.voorstel.Gebeurtenis.Plek;

/** Hands in the rule set of a release as a proposal of the release, to be judged and approved like any other. */
@ApplicationScoped
class Uitgaveindiening implements Uitgavevoorstel {

    /** Who makes the proposal; no person has this name. */
    static final String UITGAVE = "uitgave";

    private static final int KORTE_HASH = 12;

    private final Regelsetarchief archief;

    Uitgaveindiening(Regelsetarchief archief) {
        this.archief = archief;
    }

    @Override
    public void dienIn(Connection verbinding, String geldend, List<Regelbestand> bestanden, List<Regelbestand> gevallen) throws SQLException {
        List<Regelbestand> nu = archief.bestanden(uitgave(verbinding));
        // Drools rules are those of the release already, whatever was stored; see nl.onderdak.inwerking.Uitgave.
        List<Regelbestand> regels = Stream.concat(nu.stream().filter(bestand -> !bestand.isGevallen() && !bestand.isRegels()),
                bestanden.stream().filter(Regelbestand::isRegels)).toList();
        List<Regelbestand> oudeGevallen = nu.stream().filter(Regelbestand::isGevallen).toList();
        String regelset = Inhoudshash.van(regels);
        Gebeurtenisinhoud.Basis basis = new Gebeurtenisinhoud.Basis(regelset, archief.bewaar(verbinding, regelset, regels, oudeGevallen));
        Map<String, List<Splitsing>> splitsingen = splitsingen(Stream.concat(regels.stream(), oudeGevallen.stream()).toList(),
                Stream.concat(bestanden.stream(), gevallen.stream()).toList());
        String hash = Inhoudshash.van(bestanden).substring(0, KORTE_HASH);
        UUID id = UUID.randomUUID();
        Voorsteltabel tabel = new Voorsteltabel(verbinding);
        tabel.maak(id);
        List<Gebeurtenis> gebeurtenissen = new ArrayList<>();
        gebeurtenissen.add(tabel.voegToe(id, Voorstellen.eerste(UITGAVE, Gebeurtenisinhoud.van(new Gebeurtenisinhoud.Omschrijving("Regels van de nieuwe uitgave",
                "De nieuwe uitgave van de dienst brengt regelset " + hash + " mee. Tot dit voorstel is goedgekeurd blijven de regels gelden die nu gelden.", ""), basis))));
        Plek plek = new Plek(Optional.empty(), Optional.empty(), Optional.empty(), "De bestanden zijn die van de uitgave; er "
                + (splitsingen.size() == 1 ? "verandert 1 bestand." : "veranderen " + splitsingen.size() + " bestanden."));
        gebeurtenissen.add(tabel.voegToe(id, Bewerkingen.nieuw(new Verloop(id, gebeurtenissen), Soort.BEWERKT, UITGAVE, plek,
                Gebeurtenisinhoud.van(JsonNodeFactory.instance.objectNode().put("soort", UITGAVE), splitsingen))));
        tabel.voegToe(id, Voorstellen.nieuw(new Verloop(id, gebeurtenissen), Soort.INGEDIEND, UITGAVE, "", Gebeurtenisinhoud.leeg()));
    }

    private static String uitgave(Connection verbinding) throws SQLException {
        try (PreparedStatement vraag = verbinding.prepareStatement("select uitgave from inwerkingtreding order by nummer desc limit 1"); ResultSet rij = vraag.executeQuery()) {
            rij.next();
            return rij.getString(1);
        }
    }

    private static Map<String, List<Splitsing>> splitsingen(List<Regelbestand> van, List<Regelbestand> naar) {
        Map<String, String> oud = teksten(van);
        Map<String, String> nieuw = teksten(naar);
        oud.keySet().forEach(naam -> nieuw.putIfAbsent(naam, ""));
        Map<String, List<Splitsing>> splitsingen = new TreeMap<>();
        nieuw.forEach((naam, tekst) -> {
            List<Splitsing> verschil = Tekstverschil.splitsingen(oud.getOrDefault(naam, ""), tekst);
            if (!verschil.isEmpty()) {
                splitsingen.put(naam, verschil);
            }
        });
        return splitsingen;
    }

    private static Map<String, String> teksten(List<Regelbestand> bestanden) {
        return bestanden.stream().map(Bestandstekst::van).collect(Collectors.toMap(Bestandstekst::naam, Bestandstekst::inhoud, (een, ander) -> een, TreeMap::new));
    }
}
