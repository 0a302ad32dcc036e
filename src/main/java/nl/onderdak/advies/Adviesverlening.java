package nl.onderdak.advies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import nl.onderdak.archief.Verzoeksleutel;
import nl.onderdak.deur.Verzoek;

/** Gives advice on a request that passed the door. */
@ApplicationScoped
public class Adviesverlening {

    private final Adviseur adviseur;
    private final Adviesuitgifte uitgifte;
    private final HttpHeaders koppen;

    /** @param koppen of the present request */
    @Inject
    public Adviesverlening(Adviseur adviseur, Adviesuitgifte uitgifte, HttpHeaders koppen) {
        this.adviseur = adviseur;
        this.uitgifte = uitgifte;
        this.koppen = koppen;
    }

    /** See {@link Adviesuitgifte#geef}. */
    byte[] verleen(Verzoek verzoek) {
        return uitgifte.geef(verzoek.model().naam(), verzoek.regelset(), verzoek.gestuurd(), Verzoeksleutel.lees(koppen), nummer -> Adviesbrief.schrijf(
                adviseur.adviseer(nummer, verzoek.regelset(), verzoek.model(), verzoek.feiten(), verzoek.gestuurd())));
    }
}
