package nl.onderdak.voorstel;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.onderdak.bewerking.Bestandstekst;
import nl.onderdak.bewerking.Modelopmaak;
import nl.onderdak.bewerking.OngeldigeBewerking;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.deur.Fout;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.keuring.Bevinding;
import nl.onderdak.keuring.Vijandigheid;
import nl.onderdak.regels.Modellezing;
import nl.onderdak.regels.OngeldigeRegelset;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.voorstel.Gebeurtenis.Plek;
import org.kie.dmn.model.api.Definitions;

/** Takes a whole DMN file into a draft, in the form of the project. */
@ApplicationScoped
class Bestandinvoer {

    /**
     * What came of it.
     *
     * @param regelsGewijzigd lines that differ from the draft before
     */
    record Ingevoerd(int versie, int regelsGewijzigd, List<Bevinding> bevindingen) {
    }

    private final Concepten concepten;
    private final Bewerkingen bewerkingen;

    Bestandinvoer(Concepten concepten, Bewerkingen bewerkingen) {
        this.concepten = concepten;
        this.bewerkingen = bewerkingen;
    }

    /** @throws Geweigerd 404 when the draft has no such model */
    Regelbestand lees(UUID voorstel, String naam) {
        Concept concept = concepten.concept(voorstel);
        return concept.bestand(naam).filter(Regelbestand::isBeslismodel).orElseThrow(() -> new Geweigerd(Probleem.van(404, "Bestand niet gevonden",
                "Dit concept heeft geen DMN-bestand '" + Feitenlezer.kort(naam) + "'. De bestanden zijn "
                        + concept.bestanden().stream().filter(Regelbestand::isBeslismodel).map(Regelbestand::naam).collect(Collectors.joining(", ")) + ".")));
    }

    /** @throws Geweigerd 400 when the file may not be read or is another model, 404 when the draft has no such model, 409 when the draft moved on */
    Ingevoerd neemOver(UUID voorstel, String naam, byte[] inhoud, int versie, String door) {
        String nieuw = net(lees(voorstel, naam), new Regelbestand(naam, inhoud), bewerkingen.gebruikt(voorstel));
        int regels = Tekstverschil.aantalRegels(tekst(lees(voorstel, naam)), nieuw);
        if (regels > 0) {
            bewerkingen.voegToe(voorstel, (nu, tabel) -> {
                Bewerkingen.eisVersie(nu, versie);
                Plek plek = new Plek(Optional.of(naam.substring(0, naam.indexOf('.'))), Optional.empty(), Optional.empty(),
                        "Bestand " + naam + " is vervangen; er " + (regels == 1 ? "veranderde 1 regel." : "veranderden " + regels + " regels."));
                return Bewerkingen.nieuw(nu.verloop(), Soort.BEWERKT, door, plek, Gebeurtenisinhoud.van(JsonNodeFactory.instance.objectNode().put("soort", "bestand")
                        .put("bestand", naam), Map.of(naam, Tekstverschil.splitsingen(nu.tekst().bestand(naam).orElseThrow().inhoud(), nieuw))));
            });
        }
        Concept concept = concepten.concept(voorstel);
        return new Ingevoerd(concept.versie(), regels, bevindingen(concept, naam));
    }

    private static String tekst(Regelbestand bestand) {
        return Bestandstekst.van(bestand).inhoud();
    }

    private List<Bevinding> bevindingen(Concept concept, String naam) {
        return concepten.keur(concept).stream()
                .filter(bevinding -> naam.startsWith(bevinding.model() + ".")).toList();
    }

    /** The text in the form of the project, of a file that may be read and is the same model. */
    private static String net(Regelbestand was, Regelbestand gestuurd, Set<String> gebruikt) {
        List<Bevinding> vijandig = Vijandigheid.keur(List.of(gestuurd));
        if (!vijandig.isEmpty()) {
            throw ongeldig(vijandig.stream().map(bevinding -> new Fout("", bevinding.code(), bevinding.melding(), null, bevinding.oplossing())).toList());
        }
        try {
            Bestandstekst net = Modelopmaak.breng(gestuurd, Optional.of(Bestandstekst.van(was)), gebruikt);
            Definitions oud = Modellezing.lees(was);
            Definitions nieuw = Modellezing.lees(net.bestand());
            if (!oud.getName().equals(nieuw.getName()) || !oud.getNamespace().equals(nieuw.getNamespace())) {
                throw ongeldig(List.of(new Fout("", "ander-model", "Dit is model " + nieuw.getName() + " (" + nieuw.getNamespace() + "), niet " + oud.getName() + " ("
                        + oud.getNamespace() + ").", null, "Naam en namespace blijven gelijk. Een nieuw model komt met een uitgave van de dienst.")));
            }
            return net.inhoud();
        } catch (OngeldigeBewerking onleesbaar) {
            throw ongeldig(List.of(new Fout("", "geen-model", onleesbaar.getMessage(), null, onleesbaar.oplossing())));
        } catch (OngeldigeRegelset | IllegalArgumentException onleesbaar) {
            throw ongeldig(List.of(new Fout("", "geen-model", onleesbaar.getMessage().lines().reduce((een, ander) -> ander).orElse(""), null, "Een DMN-bestand dat de modeleditor opende.")));
        }
    }

    private static Geweigerd ongeldig(List<Fout> fouten) {
        return new Geweigerd(Probleem.ongeldigeInvoer(fouten));
    }
}
