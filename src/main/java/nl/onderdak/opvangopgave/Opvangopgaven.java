package nl.onderdak.opvangopgave;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import nl.onderdak.advies.Modelvraag;
import nl.onderdak.gemeente.Gemeentegegevens;
import nl.onderdak.gemeente.Gemeenteregister;
import nl.onderdak.gemeente.SesWoaScores;
import nl.onderdak.regels.GeldendeRegelset;
import nl.onderdak.regels.Regelset;

/** Puts the municipalities of a day to the model. */
@ApplicationScoped
public class Opvangopgaven {

    private static final String MODEL = "opvangopgaven";
    private static final Map<String, String> SLEUTELS = Map.of("keuze/methode", "methode", "totaal/opgegeven", "totaal");

    private final GeldendeRegelset geldendeRegelset;
    private final Gemeenteregister gemeenteregister;
    private final SesWoaScores scores;

    public Opvangopgaven(GeldendeRegelset geldendeRegelset, Gemeenteregister gemeenteregister, SesWoaScores scores) {
        this.geldendeRegelset = geldendeRegelset;
        this.gemeenteregister = gemeenteregister;
        this.scores = scores;
    }

    /** The tasks the rules know. */
    List<String> opgaven() {
        return Modelvraag.aan(geldendeRegelset.nu(), MODEL, SLEUTELS).codes("opgave");
    }

    /** @throws nl.onderdak.deur.Geweigerd 400 when the model does not take the question, or the municipalities of the day are not known */
    Verdeelantwoord verdeel(Verdeelvraag vraag) {
        Regelset regelset = geldendeRegelset.nu();
        Gemeentegegevens gegevens = gemeenteregister.nu();
        Gebiedsfeiten feiten = new Gebiedsfeiten(gegevens.op(vraag.peildatum()), gegevens.recentsteInwoners(vraag.peildatum()).orElseThrow(),
                scores.edities().stream().filter(editie -> !editie.peildatum().isAfter(vraag.peildatum())).findFirst());
        Modelvraag.Antwoord antwoord = Modelvraag.aan(regelset, MODEL, SLEUTELS).stel(feiten(vraag, feiten), Antwoordschrijver.BESLISSINGEN);
        return new Antwoordschrijver(feiten, antwoord).schrijf(vraag, regelset.hash(), gegevens.voorbehoud(vraag.peildatum()).orElse(null));
    }

    private static ObjectNode feiten(Verdeelvraag vraag, Gebiedsfeiten gebieden) {
        ObjectNode feiten = JsonNodeFactory.instance.objectNode().put("peildatum", vraag.peildatum().toString()).put("opgave", vraag.opgave());
        vraag.methode().ifPresent(methode -> feiten.putObject("keuze").put("methode", methode));
        vraag.totaal().ifPresent(totaal -> feiten.putObject("totaal").put("opgegeven", totaal));
        feiten.set("gebieden", gebieden.gebieden());
        feiten.set("cijfers", gebieden.cijfers());
        return feiten;
    }
}
