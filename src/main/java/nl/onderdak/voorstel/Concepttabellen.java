package nl.onderdak.voorstel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.keuring.Bevinding;
import nl.onderdak.keuring.Tabelkeuring;
import nl.onderdak.leeszaal.Conceptlezer;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.vergelijking.Tekstvergelijking;
import nl.onderdak.vergelijking.Verschillen.Rijverschil;
import org.kie.dmn.model.api.Definitions;

/** Writes the tables of drafts out, whether or not they compile. */
@ApplicationScoped
class Concepttabellen {

    private static final String DMN = ".dmn";

    private final Concepten concepten;
    private final Conceptmodellen modellen;

    Concepttabellen(Concepten concepten, Conceptmodellen modellen) {
        this.concepten = concepten;
        this.modellen = modellen;
    }

    /** @throws Geweigerd 404 when there is no such proposal, model or table */
    Concepttabel lees(UUID voorstel, String model, String tabel, Persoon persoon) {
        Concept concept = concepten.concept(voorstel);
        Verloop verloop = concepten.stand(voorstel).verloop();
        List<Definitions> alle = modellen.van(concept);
        Definitions definities = alle.stream().filter(gevonden -> gevonden.getName().equals(model)).findFirst()
                .orElseThrow(() -> onbekend("Model", model, alle.stream().map(Definitions::getName)));
        Conceptlezer lezer = new Conceptlezer(definities, alle);
        return lezer.lees(concept.hash(), tabel).map(beschrijving -> new Concepttabel(beschrijving, voorstel, concept.versie(),
                        Kolomsoort.van(lezer.typen(tabel).orElseThrow()), lezer.annotaties(tabel).orElseThrow(), wijzigingen(concept, model, definities, tabel), bevindingen(concept, model, tabel),
                        verloop.stand() == Stand.CONCEPT && verloop.terugTeDraaien(persoon.naam()).isPresent(),
                        verloop.stand() == Stand.CONCEPT && verloop.teHerstellen(persoon.naam()).isPresent()))
                .orElseThrow(() -> onbekend("Tabel", tabel, lezer.tabellen().stream()));
    }

    private List<Rijverschil> wijzigingen(Concept concept, String model, Definitions nu, String tabel) {
        Optional<Regelbestand> was = concept.basis().bestanden().stream().filter(bestand -> bestand.naam().equals(model + DMN)).findFirst();
        return was.flatMap(modellen::lees).map(basis -> Tekstvergelijking.rijen(basis, nu, tabel)).orElse(List.of());
    }

    static List<Bevinding> bevindingen(Concept concept, String model, String tabel) {
        return Tabelkeuring.keur(concept.bestanden(), concept.basis(), model, tabel);
    }

    private static Geweigerd onbekend(String soort, String gevraagd, Stream<String> bestaand) {
        return new Geweigerd(Probleem.van(404, soort + " niet gevonden", "In dit concept bestaat '" + Feitenlezer.kort(gevraagd) + "' niet. Wel bestaan "
                + String.join(", ", bestaand.toList()) + "."));
    }
}
