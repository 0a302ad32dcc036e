package nl.onderdak.advies;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import nl.onderdak.deur.Verzoek;
import nl.onderdak.regels.Beslismodel;
import nl.onderdak.regels.Regelset;
import nl.onderdak.toegang.Aanroeper;
import nl.onderdak.waarneming.Rijteller;

/** Gives advice on a request that passed the door. */
@ApplicationScoped
public class Adviesverlening {

    private final Adviseur adviseur;
    private final Adviesuitgifte uitgifte;
    private final Rijteller rijteller;
    private final Aanroeper aanroeper;
    private final HttpHeaders koppen;

    /** @param koppen of the present request */
    @Inject
    public Adviesverlening(Adviseur adviseur, Adviesuitgifte uitgifte, Rijteller rijteller, Aanroeper aanroeper, HttpHeaders koppen) {
        this.adviseur = adviseur;
        this.uitgifte = uitgifte;
        this.rijteller = rijteller;
        this.aanroeper = aanroeper;
        this.koppen = koppen;
    }

    byte[] verleen(Verzoek verzoek) {
        return verleen(Afzender.van(aanroeper.organisatie(), koppen), verzoek.regelset(), verzoek.model(), verzoek.gestuurd(), verzoek.feiten());
    }

    /**
     * See {@link Adviesuitgifte#geef}; also on a thread that serves no request.
     *
     * @param gestuurd the facts as they were sent
     * @param feiten the same, typed, as they passed the door
     */
    public byte[] verleen(Afzender afzender, Regelset regelset, Beslismodel model, JsonNode gestuurd, Map<String, Object> feiten) {
        return uitgifte.geef(afzender, model.naam(), regelset, gestuurd, maker(regelset, model, gestuurd, feiten));
    }

    /** Makes advice to give, as opposed to advice that is made again: the rows that fire are counted. */
    public Adviesmaker maker(Regelset regelset, Beslismodel model, JsonNode gestuurd, Map<String, Object> feiten) {
        return nummer -> {
            Advies advies = adviseur.adviseer(nummer, regelset, model, feiten, gestuurd);
            rijteller.tel(regelset.hash(), model.naam(), advies.uitslag().toegepast());
            return Adviesbrief.schrijf(advies);
        };
    }
}
