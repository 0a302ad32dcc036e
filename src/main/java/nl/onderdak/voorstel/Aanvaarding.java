package nl.onderdak.voorstel;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.onderdak.bewerking.Bewerking;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.geval.Geval;
import nl.onderdak.geval.Gevallenlezer;
import nl.onderdak.geval.Gevalproef;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Regelset;

/** Accepts that a case gets another outcome, on purpose and with a reason. */
@ApplicationScoped
public class Aanvaarding {

    /**
     * A case whose expectations were changed on purpose.
     *
     * @param door who accepted it
     */
    public record Aanvaard(String geval, String model, String toelichting, String door) {
    }

    private final Concepten concepten;
    private final Bewerkingen bewerkingen;

    Aanvaarding(Concepten concepten, Bewerkingen bewerkingen) {
        this.concepten = concepten;
        this.bewerkingen = bewerkingen;
    }

    /**
     * Replaces what the case expects by what the draft answers.
     *
     * @throws Geweigerd 409 when the draft does not compile, moved on, has no such case, or already answers what the case expects
     */
    Gebeurtenis aanvaard(UUID voorstel, String model, String geval, JsonNode gevraagd, String door) {
        Concept concept = concepten.concept(voorstel);
        Regelset regelset = concepten.compileer(concept);
        Beslismodel beslismodel = regelset.model(model).orElseThrow(() -> onbekend(model, geval));
        Geval gevonden = concept.gevallen().stream().filter(bestand -> Gevallenlezer.modelVan(bestand.naam()).equals(model))
                .flatMap(bestand -> Gevallenlezer.lees(beslismodel, bestand.inhoud()).stream()).filter(kandidaat -> kandidaat.id().equals(geval)).findFirst()
                .orElseThrow(() -> onbekend(model, geval));
        Gevalproef proef = Gevalproef.van(regelset, gevonden);
        if (proef.verschillen().isEmpty()) {
            throw Weigering.botst("Er is niets te aanvaarden", "Geval " + geval + " krijgt met dit concept al wat het verwacht.");
        }
        Bewerking bewerking = new Bewerking.Gevalaanvaarden(model, geval, proef.verwachting());
        return bewerkingen.bewerk(voorstel, concept.versie(), bewerking, gevraagd, door);
    }

    private static Geweigerd onbekend(String model, String geval) {
        return Weigering.botst("Dit geval is er niet", "Model " + model + " heeft in dit concept geen geval " + geval + ". Laad de lijst van gevallen opnieuw.");
    }

    /** The cases of a proposal that were accepted and not undone. */
    public List<Aanvaard> van(UUID voorstel) {
        Verloop verloop = concepten.stand(voorstel).verloop();
        return verloop.bewerkingen().stream().filter(bewerking -> !verloop.isOngedaan(bewerking))
                .filter(bewerking -> bewerking.inhoud().bewerking().path("soort").asText().equals(Bewerkinglezer.GEVALAANVAARDEN)).map(Aanvaarding::aanvaard).toList();
    }

    private static Aanvaard aanvaard(Gebeurtenis bewerking) {
        JsonNode gevraagd = bewerking.inhoud().bewerking();
        return new Aanvaard(gevraagd.path("geval").asText(), gevraagd.path("model").asText(), gevraagd.path("toelichting").asText(), bewerking.door());
    }
}
