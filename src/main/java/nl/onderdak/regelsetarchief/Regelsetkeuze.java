package nl.onderdak.regelsetarchief;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.onderdak.deur.Feitenlezer;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.regels.GeldendeRegelset;
import nl.onderdak.regels.OngeldigeRegelset;
import nl.onderdak.regels.Regelset;
import nl.onderdak.regels.RegelsetLoader;

/**
 * Finds the rule set that a caller names: {@code geldend}, a whole hash, its first 8 or more characters, or a draft. Every method throws
 * {@link Geweigerd} 503 when the database is needed and does not answer; the rule set in force can be read without it.
 */
@ApplicationScoped
public class Regelsetkeuze {

    /** Names the rule set in force. */
    public static final String GELDEND = "geldend";

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{8,64}");
    private static final int HELE_HASH = 64;
    private static final int GENOEMD = 10;
    private static final int KORTE_HASH = 12;

    private final GeldendeRegelset geldendeRegelset;
    private final Regelsetarchief archief;
    private final Iterable<Conceptbron> concepten;
    private final Regelsetgeheugen geheugen = new Regelsetgeheugen();
    private final AtomicReference<Gekozen> geldende = new AtomicReference<>();

    @Inject
    public Regelsetkeuze(GeldendeRegelset geldendeRegelset, Regelsetarchief archief, @Any Instance<Conceptbron> concepten) {
        this(geldendeRegelset, archief, (Iterable<Conceptbron>) concepten);
    }

    /** @param concepten where drafts are found */
    public Regelsetkeuze(GeldendeRegelset geldendeRegelset, Regelsetarchief archief, Iterable<Conceptbron> concepten) {
        this.geldendeRegelset = geldendeRegelset;
        this.archief = archief;
        this.concepten = concepten;
        // The rules may stay while their cases change.
        geldendeRegelset.meldAan(nieuw -> geldende.set(null));
    }

    /**
     * @param verwijzing as it stands in an address
     * @throws Geweigerd 404 when there is no such rule set, 400 when the first characters fit more than one, 409 when this release can no
     *     longer read it or a draft does not compile
     */
    public Gekozen kies(String verwijzing) {
        for (Conceptbron bron : concepten) {
            if (bron.noemt(verwijzing)) {
                return bron.kies(verwijzing);
            }
        }
        Regelset nu = geldendeRegelset.nu();
        if (verwijzing.equals(GELDEND) || verwijzing.equals(nu.hash())) {
            return geldende(nu);
        }
        String hash = HASH.matcher(verwijzing).matches() && verwijzing.length() == HELE_HASH ? verwijzing : volledig(verwijzing);
        return hash.equals(nu.hash()) ? geldende(nu) : geheugen.geef(hash, () -> laad(hash));
    }

    private Gekozen geldende(Regelset nu) {
        Gekozen bekend = geldende.get();
        if (bekend == null || bekend.regelset() != nu) {
            archief.bewaar(nu);
            Regelsetarchief.Opgeslagen opgeslagen = archief.lees(nu.hash()).orElseThrow();
            bekend = new Gekozen(nu, true, opgeslagen.sinds(), opgeslagen.gevallen());
            geldende.set(bekend);
        }
        return bekend;
    }

    private String volledig(String verwijzing) {
        Collection<String> bekend = archief.alle().keySet();
        List<String> passend = HASH.matcher(verwijzing).matches() ? bekend.stream().filter(hash -> hash.startsWith(verwijzing)).toList() : List.of();
        if (passend.size() > 1) {
            throw new Geweigerd(Probleem.van(400, "Meer dan een regelset", "Er zijn " + passend.size() + " regelsets die met " + verwijzing
                    + " beginnen: " + String.join(", ", passend) + ". Stuur meer tekens van de hash."));
        }
        if (passend.isEmpty()) {
            throw onbekend(verwijzing, bekend);
        }
        return passend.get(0);
    }

    private Gekozen laad(String hash) {
        Regelsetarchief.Opgeslagen opgeslagen = archief.lees(hash).orElseThrow(() -> onbekend(hash, archief.alle().keySet()));
        try {
            return new Gekozen(RegelsetLoader.laad(opgeslagen.bestanden()), false, opgeslagen.sinds(), opgeslagen.gevallen());
        } catch (OngeldigeRegelset verouderd) {
            throw new Geweigerd(Probleem.van(409, "Regelset niet meer te lezen", "Regelset " + hash + " is bewaard, maar deze uitgave van de dienst kan haar "
                    + "niet lezen. " + verouderd.getMessage().lines().limit(2).collect(Collectors.joining(" ")) + " Gebruik de uitgave waarmee zij gold."));
        }
    }

    private static Geweigerd onbekend(String verwijzing, Collection<String> bekend) {
        String genoemd = bekend.stream().limit(GENOEMD).map(hash -> hash.substring(0, KORTE_HASH)).collect(Collectors.joining(", "));
        return new Geweigerd(Probleem.van(404, "Regelset niet gevonden", "Er is geen regelset '" + Feitenlezer.kort(verwijzing) + "'. Stuur " + GELDEND
                + ", een hash of de eerste 8 of meer tekens daarvan. De nieuwste regelsets zijn " + genoemd + "; zie /v1/regelsets voor alle."));
    }

    /** Every rule set that has been in force here or came with a release, the newest first. */
    public List<Regelsetverwijzing> alle() {
        String nu = geldendeRegelset.misschien().map(Regelset::hash).orElse("");
        return archief.alle().entrySet().stream().map(set -> new Regelsetverwijzing(set.getKey(), set.getKey().equals(nu), set.getValue())).toList();
    }

    /**
     * @return by name of a file of the rule set, for example {@code leefgeld.dmn}: since when a file of that name with this very content has been
     *     in force here
     */
    public Map<String, Instant> sindsPerBestand(Regelset regelset) {
        return archief.sindsPerBestand(regelset.hash());
    }
}
