package nl.onderdak.voorstel;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.deur.Fout;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.keuring.Bevinding;
import nl.onderdak.keuring.Proefkeuring;
import nl.onderdak.keuring.Setkeuring;
import nl.onderdak.opslag.Gegevensbron;
import nl.onderdak.regels.OngeldigeRegelset;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.RegelsetLoader;
import nl.onderdak.regelsetarchief.Conceptbron;
import nl.onderdak.regelsetarchief.Gekozen;
import nl.onderdak.regelsetarchief.Regelsetarchief;
import nl.onderdak.regelsetarchief.Regelsetkeuze;

/** The drafts of proposals: their text, and the rule set it makes. What was read or compiled last is remembered. */
@ApplicationScoped
public class Concepten implements Conceptbron {

    private static final String NAAM = "voorstel-";
    private static final int MEESTE = 16;

    private final Gegevensbron bron;
    private final Basisbestanden basisbestanden;
    private final Regelsetkeuze keuze;
    private final Map<UUID, Werkstand> standen = new LinkedHashMap<>(MEESTE + 1, 1, true);
    private final Map<UUID, Concept> concepten = new LinkedHashMap<>(MEESTE + 1, 1, true);
    private final Conceptgeheugen<Regelset> compilaties = new Conceptgeheugen<>();
    private final Conceptgeheugen<List<Bevinding>> proeven = new Conceptgeheugen<>();
    private final Conceptgeheugen<List<Bevinding>> keuringen = new Conceptgeheugen<>();

    Concepten(Gegevensbron bron, Basisbestanden basisbestanden, Regelsetkeuze keuze) {
        this.bron = bron;
        this.basisbestanden = basisbestanden;
        this.keuze = keuze;
    }

    /** @throws Geweigerd 404 when there is no such proposal */
    public Concept concept(UUID voorstel) {
        Werkstand stand = stand(voorstel);
        int versie = stand.verloop().versie();
        synchronized (concepten) {
            Concept bekend = concepten.get(voorstel);
            if (bekend != null && bekend.versie() == versie) {
                return bekend;
            }
        }
        List<Regelbestand> alles = stand.alles();
        Concept concept = new Concept(voorstel, versie, keuze.kies(stand.verloop().basis().regelset()).regelset(),
                alles.stream().filter(bestand -> !bestand.isGevallen()).toList(), alles.stream().filter(Regelbestand::isGevallen).toList());
        synchronized (concepten) {
            onthoud(concepten, voorstel, concept);
        }
        return concept;
    }

    /**
     * The draft as a rule set.
     *
     * @throws Geweigerd 404 when there is no such proposal, 409 with every reason when the draft does not compile
     */
    public Gekozen gekozen(UUID voorstel) {
        Concept concept = concept(voorstel);
        return new Gekozen(compileer(concept), false, stand(voorstel).verloop().laatste().op(), concept.gevallen());
    }

    /** @throws Geweigerd 409 with every reason when the draft does not compile, or has a formula that may not be asked here */
    Regelset compileer(Concept concept) {
        String hash = concept.hash();
        if (hash.equals(concept.basis().hash())) {
            return concept.basis();
        }
        List<Bevinding> bezwaren = proeven.geef(sleutel(concept), () -> Proefkeuring.keur(concept.bestanden(), concept.gevallen(), concept.basis()));
        if (!bezwaren.isEmpty()) {
            throw geenRegelset(concept, bezwaren.stream().map(bezwaar -> new Fout("", bezwaar.code(), bezwaar.melding(), null, bezwaar.oplossing())).toList());
        }
        try {
            return compilaties.geef(hash, () -> RegelsetLoader.laad(concept.bestanden(), concept.basis()));
        } catch (OngeldigeRegelset fout) {
            throw geenRegelset(concept, fout.getMessage().lines().skip(1).map(reden -> new Fout("", "laden", reden, null, "Herstel dit in de tabel of in het model.")).toList());
        }
    }

    private static Geweigerd geenRegelset(Concept concept, List<Fout> redenen) {
        return new Geweigerd(new Probleem("about:blank", 409, "Het concept is geen regelset",
                "Het concept van voorstel " + concept.voorstel() + " kan zo niet worden uitgevoerd. Herstel wat in errors staat; het voorstel zelf is gewoon te lezen.", redenen));
    }

    private static String sleutel(Concept concept) {
        return concept.basis().hash() + Regelsetarchief.uitgave(concept.bestanden(), concept.gevallen());
    }

    /** A case of which the expectation was replaced on purpose, by whom and why. */
    public record Aanvaard(String geval, String model, String toelichting, String door) {
    }

    /**
     * The cases of which the expectation was replaced on purpose and still is.
     *
     * @throws Geweigerd 404 when there is no such proposal
     */
    public List<Aanvaard> aanvaardingen(UUID voorstel) {
        Verloop verloop = stand(voorstel).verloop();
        return verloop.bewerkingen().stream().filter(bewerking -> !verloop.isOngedaan(bewerking) && bewerking.inhoud().bewerking() != null)
                .filter(bewerking -> bewerking.inhoud().bewerking().path("soort").asText().equals("gevalaanvaarden"))
                .map(bewerking -> new Aanvaard(bewerking.inhoud().bewerking().path("geval").asText(), bewerking.inhoud().bewerking().path("model").asText(),
                        bewerking.inhoud().bewerking().path("toelichting").asText(), bewerking.door())).toList();
    }

    /** What all checks say of it; of the same files they say the same, so they are asked once. */
    List<Bevinding> keur(Concept concept) {
        return keuringen.geef(sleutel(concept), () -> Setkeuring.keur(concept.bestanden(), concept.gevallen(), concept.basis()));
    }

    @Override
    public boolean noemt(String verwijzing) {
        return verwijzing.startsWith(NAAM);
    }

    @Override
    public Gekozen kies(String verwijzing) {
        return gekozen(id(verwijzing.substring(NAAM.length())));
    }

    /** @throws Geweigerd 404 when it is no number of a proposal */
    public static UUID id(String tekst) {
        if (!tekst.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw onbekend(tekst);
        }
        return UUID.fromString(tekst);
    }

    static Geweigerd onbekend(String gevraagd) {
        return new Geweigerd(Probleem.van(404, "Voorstel niet gevonden", "Er is geen wijzigingsvoorstel '" + Feitenlezer.kort(gevraagd)
                + "'. Stuur het id van een voorstel; /v1/wijzigingsvoorstellen noemt ze alle."));
    }

    /** @throws Geweigerd 404 when there is no such proposal */
    Werkstand stand(UUID voorstel) {
        return bron.lees(verbinding -> stand(verbinding, voorstel));
    }

    /**
     * As the database has it now.
     *
     * @throws Geweigerd 404 when there is no such proposal
     */
    Werkstand stand(Connection verbinding, UUID voorstel) throws SQLException {
        Werkstand bekend;
        synchronized (standen) {
            bekend = standen.get(voorstel);
        }
        List<Gebeurtenis> nieuw = new Voorsteltabel(verbinding).gebeurtenissen(voorstel, bekend == null ? 0 : bekend.verloop().laatste().nummer());
        if (nieuw.isEmpty()) {
            if (bekend == null) {
                throw onbekend(voorstel.toString());
            }
            return bekend;
        }
        Werkstand stand = samen(voorstel, bekend, nieuw);
        synchronized (standen) {
            Werkstand intussen = standen.get(voorstel);
            if (intussen == null || intussen.verloop().laatste().nummer() < stand.verloop().laatste().nummer()) {
                onthoud(standen, voorstel, stand);
            }
        }
        return stand;
    }

    private Werkstand samen(UUID voorstel, Werkstand bekend, List<Gebeurtenis> nieuw) {
        List<Gebeurtenis> alle = new ArrayList<>(bekend == null ? List.of() : bekend.verloop().gebeurtenissen());
        alle.addAll(nieuw);
        Verloop verloop = new Verloop(voorstel, alle);
        if (bekend == null || !bekend.verloop().basis().equals(verloop.basis())) {
            return new Werkstand(verloop, Werkstand.na(basisbestanden.van(verloop.basis().uitgave()), verloop.teksten()));
        }
        return new Werkstand(verloop, Werkstand.na(bekend.tekst(), nieuw));
    }

    private static <T> void onthoud(Map<UUID, T> laatste, UUID voorstel, T waarde) {
        laatste.put(voorstel, waarde);
        if (laatste.size() > MEESTE) {
            laatste.remove(laatste.keySet().iterator().next());
        }
    }
}
