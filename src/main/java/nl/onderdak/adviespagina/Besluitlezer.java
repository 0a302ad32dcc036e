package nl.onderdak.adviespagina;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onderdak.regels.Feittype;
import nl.onderdak.regels.Gegeven;

/** Makes lines of the letter out of typed outcomes; the names of fields are those of the models, what they mean is decided there. */
final class Besluitlezer {

    private static final String RECHT = "recht";
    private static final String VOORWAARDE = "voorwaarde";
    private static final List<String> HOOFDBEDRAG = List.of("totaal", "bedrag");
    /** Fields that say nothing in a sentence; the full values stand with all outcomes. */
    private static final Set<String> ZEGT_NIETS = Set.of("geen", "nvt", "onbekend", "niet van toepassing", "te beoordelen", "beoordelen");

    private final Teksten teksten;
    private final Waardetekst waardetekst;

    Besluitlezer(Teksten teksten) {
        this.teksten = teksten;
        this.waardetekst = new Waardetekst(teksten);
    }

    /** @param zinnen sentences of the rows that decided it */
    Besluit lees(Gegeven besluit, JsonNode waarde, List<String> zinnen) {
        Tekst naam = teksten.naam("naam", besluit.naam());
        Oordeel oordeel = Oordeel.van(waarde);
        if (!waarde.isObject()) {
            Optional<Tekst> zelf = oordeel == Oordeel.ZONDER ? waardetekst.van(besluit.type(), waarde) : Optional.empty();
            return new Besluit(naam, oordeel, zelf, List.of(), Optional.empty(), zinnen);
        }
        List<Gegeven> velden = Waardetekst.velden(besluit.type(), waarde);
        Optional<Gegeven> hoofd = hoofdbedrag(velden, waarde);
        List<Tekst> delen = new ArrayList<>();
        for (Gegeven veld : velden) {
            if (hoofd.filter(veld::equals).isEmpty() && !veld.naam().equals(RECHT) && !veld.naam().equals(VOORWAARDE)) {
                deel(veld, waarde.path(veld.naam())).ifPresent(delen::add);
            }
        }
        return new Besluit(naam, oordeel, hoofd.flatMap(veld -> waardetekst.van(veld.type(), waarde.get(veld.naam()))), delen,
                waardetekst.van(null, waarde.get(VOORWAARDE)), zinnen);
    }

    private static Optional<Gegeven> hoofdbedrag(List<Gegeven> velden, JsonNode waarde) {
        List<Gegeven> bedragen = velden.stream()
                .filter(veld -> veld.type() instanceof Feittype.Getal getal && getal.geld() && waarde.path(veld.naam()).isNumber()).toList();
        return HOOFDBEDRAG.stream().flatMap(naam -> bedragen.stream().filter(veld -> veld.naam().equals(naam))).findFirst()
                .or(() -> bedragen.stream().findFirst());
    }

    private Optional<Tekst> deel(Gegeven veld, JsonNode waarde) {
        if (ZEGT_NIETS.contains(waarde.asText()) || waarde.isContainerNode() && waarde.isEmpty()) {
            return Optional.empty();
        }
        return waardetekst.van(veld.type(), waarde).map(tekst -> teksten.zoek("deel." + veld.naam())
                .map(vorm -> new Tekst(vorm.replace("{0}", tekst.tekst()), tekst.taal()))
                .orElseGet(() -> metNaam(veld, tekst)));
    }

    private Tekst metNaam(Gegeven veld, Tekst tekst) {
        Tekst naam = teksten.naam("naam", veld.naam());
        String taal = naam.taal().equals(tekst.taal()) ? tekst.taal() : Taal.NL.code();
        return new Tekst(naam.klein().tekst() + ": " + tekst.tekst(), taal);
    }
}
