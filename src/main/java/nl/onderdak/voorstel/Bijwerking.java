package nl.onderdak.voorstel;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderdak.bewerking.Bestandstekst;
import nl.onderdak.bewerking.Splitsing;
import nl.onderdak.deur.Fout;
import nl.onderdak.regels.Regelbestand;
import nl.onderdak.regelsetarchief.Gekozen;
import nl.onderdak.regelsetarchief.Regelsetarchief;
import nl.onderdak.regelsetarchief.Regelsetkeuze;
import nl.onderdak.voorstel.Conflicten.Conflict;
import nl.onderdak.voorstel.Gebeurtenis.Plek;

/** Puts a proposal on the rules that came into force since it was made. */
@ApplicationScoped
class Bijwerking {

    private static final int KORTE_HASH = 12;

    private final Concepten concepten;
    private final Bewerkingen bewerkingen;
    private final Basisbestanden basisbestanden;
    private final Conceptmodellen modellen;
    private final Regelsetkeuze keuze;
    private final Regelsetarchief archief;

    Bijwerking(Concepten concepten, Bewerkingen bewerkingen, Basisbestanden basisbestanden, Conceptmodellen modellen, Regelsetkeuze keuze, Regelsetarchief archief) {
        this.concepten = concepten;
        this.bewerkingen = bewerkingen;
        this.basisbestanden = basisbestanden;
        this.modellen = modellen;
        this.keuze = keuze;
        this.archief = archief;
    }

    Conflicten conflicten(UUID voorstel) {
        Werkstand stand = concepten.stand(voorstel);
        Gekozen geldend = keuze.kies(Regelsetkeuze.GELDEND);
        return new Conflicten(stand.verloop().basis().regelset(), geldend.regelset().hash(), zijden(stand, geldend).conflicten());
    }

    private Driezijden zijden(Werkstand stand, Gekozen geldend) {
        return new Driezijden(basisbestanden.van(stand.verloop().basis().uitgave()).bestanden(), stand.alles(), bestanden(geldend), modellen);
    }

    private static List<Regelbestand> bestanden(Gekozen gekozen) {
        return Stream.concat(gekozen.regelset().bestanden().stream(), gekozen.gevallen().stream()).toList();
    }

    /** @throws nl.onderdak.deur.Geweigerd 409 when it is on the rules in force already, moved on, or a conflict has no choice */
    void werkBij(Stappen.Verzoek verzoek, List<Conflictkeuze> keuzen) {
        Gekozen geldend = keuze.kies(Regelsetkeuze.GELDEND);
        archief.bewaar(geldend.regelset().hash(), geldend.regelset().bestanden(), geldend.gevallen());
        Gebeurtenisinhoud.Basis basis = new Gebeurtenisinhoud.Basis(geldend.regelset().hash(), Regelsetarchief.uitgave(geldend.regelset().bestanden(), geldend.gevallen()));
        bewerkingen.voegToe(verzoek.voorstel(), (nu, tabel) -> {
            Bewerkingen.eisVersie(nu, verzoek.versie());
            if (nu.verloop().basis().equals(basis)) {
                throw Weigering.botst("Het voorstel is al bij", "Dit voorstel verandert de regels die nu gelden; er is niets bij te werken.");
            }
            Driezijden zijden = zijden(nu, geldend);
            Map<String, Boolean> gekozen = kies(zijden.conflicten(), keuzen);
            Map<String, List<Splitsing>> splitsingen = splitsingen(geldend, zijden.samen(rij -> gekozen.getOrDefault(rij, false)));
            Gebeurtenisinhoud inhoud = new Gebeurtenisinhoud(null, basis, JsonNodeFactory.instance.objectNode().put("soort", "bijwerken"), splitsingen, null);
            Gebeurtenis gebeurtenis = Bewerkingen.nieuw(nu.verloop(), Soort.BIJGEWERKT, verzoek.door(), new Plek(Optional.empty(), Optional.empty(), Optional.empty(),
                    zin(basis, gekozen)), inhoud);
            return new Gebeurtenis(gebeurtenis.nummer(), gebeurtenis.op(), gebeurtenis.door(), gebeurtenis.soort(), verzoek.toelichting(), gebeurtenis.versie(),
                    gebeurtenis.plek(), gebeurtenis.bestanden(), inhoud);
        });
    }

    private static Map<String, Boolean> kies(List<Conflict> conflicten, List<Conflictkeuze> keuzen) {
        Map<String, Boolean> gekozen = keuzen.stream().collect(Collectors.toMap(Conflictkeuze::rij, Conflictkeuze::voorstel));
        List<Fout> zonder = conflicten.stream().filter(conflict -> !gekozen.containsKey(conflict.rij())).map(conflict -> new Fout("/keuzen", "geen-keuze",
                conflict.rij() + " (" + conflict.model() + ", " + conflict.tabel() + ") is in het voorstel en in de geldende regels anders gewijzigd.", null,
                "Kies voor " + conflict.rij() + ": voorstel of geldend.")).toList();
        if (!zonder.isEmpty()) {
            throw Weigering.botst("Er is nog te kiezen", "Voor " + zonder.size() + (zonder.size() == 1 ? " verschil" : " verschillen") + " is geen keuze gemaakt; zie errors en "
                    + "/conflicten.", zonder);
        }
        List<String> bestaand = conflicten.stream().map(Conflict::rij).toList();
        List<Fout> onbekend = keuzen.stream().filter(gemaakt -> !bestaand.contains(gemaakt.rij())).map(gemaakt -> new Fout("/keuzen", "onbekende-rij",
                "Voor deze rij is niets te kiezen.", gemaakt.rij(), "Een rij uit /conflicten.")).toList();
        if (!onbekend.isEmpty()) {
            throw Weigering.botst("Hier is niet te kiezen", "Een keuze gaat over een rij zonder verschil; zie errors. Laad de verschillen opnieuw.", onbekend);
        }
        return gekozen;
    }

    private static Map<String, List<Splitsing>> splitsingen(Gekozen geldend, Map<String, String> samen) {
        Map<String, String> nu = bestanden(geldend).stream().map(Bestandstekst::van).collect(Collectors.toMap(Bestandstekst::naam, Bestandstekst::inhoud));
        Map<String, List<Splitsing>> splitsingen = new LinkedHashMap<>();
        samen.forEach((naam, tekst) -> {
            List<Splitsing> verschil = Tekstverschil.splitsingen(nu.getOrDefault(naam, ""), tekst);
            if (!verschil.isEmpty()) {
                splitsingen.put(naam, verschil);
            }
        });
        return splitsingen;
    }

    private static String zin(Gebeurtenisinhoud.Basis basis, Map<String, Boolean> gekozen) {
        long voorstel = gekozen.values().stream().filter(wint -> wint).count();
        return "Het voorstel staat nu op regelset " + basis.regelset().substring(0, KORTE_HASH) + (gekozen.isEmpty() ? "; er was niets te kiezen."
                : "; van " + gekozen.size() + " verschillen " + (voorstel == 1 ? "bleef 1" : "bleven " + voorstel) + " zoals in het voorstel.");
    }
}
