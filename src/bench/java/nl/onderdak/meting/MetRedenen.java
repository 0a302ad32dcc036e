package nl.onderdak.meting;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import nl.onderdak.advies.Adviesbrief;
import nl.onderdak.advies.Adviseur;
import nl.onderdak.deur.Bodylezer;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.deur.Grenzen;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Regelset;

/** What the service does between the bytes of the request and the bytes of the advice: door, evaluation, reasons, letter. */
final class MetRedenen implements Vraagwijze {

    private final Adviseur adviseur = new Adviseur();
    private final Regelset regelset;
    private final Beslismodel model;

    MetRedenen(Regelset regelset, Beslismodel model) {
        this.regelset = regelset;
        this.model = model;
    }

    @Override
    public byte[] antwoord(Proefregels.Vraag vraag) {
        JsonNode gestuurd = Bodylezer.lees(new ByteArrayInputStream(vraag.body()), Grenzen.BODY);
        return Adviesbrief.schrijf(adviseur.adviseer(regelset, model, Feitenlezer.lees(model, gestuurd), gestuurd));
    }
}
