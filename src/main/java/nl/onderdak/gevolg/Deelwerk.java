package nl.onderdak.gevolg;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.onderdak.deur.Feitloos;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.opslag.Gegevensbron;
import nl.onderdak.regels.RegelsetLoader;
import nl.onderdak.regelsetarchief.Regelsetkeuze;
import org.jboss.logging.Logger;

/** Does one part of a job, of whatever replica the job is. Doing it twice changes nothing: what comes of it depends on what is stored of it alone. */
@ApplicationScoped
public class Deelwerk {

    private static final Logger LOG = Logger.getLogger(Deelwerk.class);
    /** A part that took down the replicas that began it will take down the next one too. */
    private static final int MEESTE_POGINGEN = 5;
    private static final int LATER = 503;
    private static final int MEESTE_TWEELUIKEN = 2;
    private static final long KIJK_NA_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    private final Gegevensbron bron;
    private final Regelsetkeuze keuze;
    /** Compiling a draft takes longer than most parts. */
    private final Cache<String, Tweeluik> tweeluiken = Caffeine.newBuilder().maximumSize(MEESTE_TWEELUIKEN).build();

    Deelwerk(Gegevensbron bron, Regelsetkeuze keuze) {
        this.bron = bron;
        this.keuze = keuze;
    }

    /** Keeps what is compiled already from being compiled again here. */
    void ken(Tweeluik tweeluik) {
        tweeluiken.put(sleutel(tweeluik.van().hash(), tweeluik.naar().hash()), tweeluik);
    }

    /** @throws Geweigerd 503 when the database does not answer; the part can be done later */
    public void doe(Deelnaam naam) {
        Optional<Deeltaaktabel.Begonnen> begonnen = tabel(tabel -> tabel.begin(naam));
        if (begonnen.isEmpty()) {
            return;
        }
        if (begonnen.get().poging() > MEESTE_POGINGEN) {
            mislukt(naam, "Deel " + naam.deel() + " is " + MEESTE_POGINGEN + " keer begonnen en nooit afgekomen");
            return;
        }
        try {
            Optional<Tweeluik> tweeluik = tabel(tabel -> tabel.opdracht(naam)).map(this::tweeluik);
            if (tweeluik.isPresent()) {
                doe(naam, tweeluik.get(), begonnen.get().vragen());
            }
        } catch (RuntimeException storing) {
            if (storing instanceof Geweigerd geweigerd && geweigerd.probleem().status() == LATER) {
                throw geweigerd;
            }
            String nummer = UUID.randomUUID().toString();
            LOG.errorf(Feitloos.van(storing), "Deel %s mislukt, storing %s", naam, nummer);
            mislukt(naam, "Deel " + naam.deel() + " is mislukt, storing " + nummer);
        }
    }

    /** Until the part is done, or is no longer wanted. */
    private void doe(Deelnaam naam, Tweeluik tweeluik, List<Vraag> vragen) {
        Vraagbeantwoording beantwoording = new Vraagbeantwoording(tweeluik);
        List<Antwoord> antwoorden = new ArrayList<>();
        long gekeken = System.nanoTime();
        for (Vraag vraag : vragen) {
            if (System.nanoTime() - gekeken > KIJK_NA_NANOS) {
                if (!tabel(tabel -> tabel.isGevraagd(naam))) {
                    return;
                }
                gekeken = System.nanoTime();
            }
            antwoorden.add(beantwoording.antwoord(vraag));
        }
        tabel(tabel -> {
            tabel.rondAf(naam, antwoorden);
            return null;
        });
    }

    private Tweeluik tweeluik(Deeltaaktabel.Opdracht opdracht) {
        return tweeluiken.get(sleutel(opdracht.van(), opdracht.naar()), nieuw -> new Tweeluik(keuze.kies(opdracht.van()).regelset(),
                RegelsetLoader.laad(opdracht.bestanden()), opdracht.bereik()));
    }

    private static String sleutel(String van, String naar) {
        return van + naar;
    }

    private void mislukt(Deelnaam naam, String reden) {
        tabel(tabel -> {
            tabel.mislukt(naam, reden);
            return null;
        });
    }

    private interface Vraagt<T> {
        T vraag(Deeltaaktabel tabel) throws SQLException;
    }

    private <T> T tabel(Vraagt<T> werk) {
        return bron.lees(verbinding -> werk.vraag(new Deeltaaktabel(verbinding)));
    }
}
