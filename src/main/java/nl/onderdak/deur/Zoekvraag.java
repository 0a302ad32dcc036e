package nl.onderdak.deur;

import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The keys behind the question mark of an address of our own: read one by one, every fault is kept until {@link #eis()}. */
public final class Zoekvraag {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final Pattern GEHEEL = Pattern.compile("\\d{1,18}");

    private final UriInfo adres;
    private final List<Fout> fouten = new ArrayList<>();

    private Zoekvraag(UriInfo adres) {
        this.adres = adres;
    }

    /** @param toegestaan the keys this address knows; any other is a fault, and so is a key given twice */
    public static Zoekvraag van(UriInfo adres, List<String> toegestaan) {
        Zoekvraag vraag = new Zoekvraag(adres);
        adres.getQueryParameters().forEach((sleutel, waarden) -> {
            if (!toegestaan.contains(sleutel)) {
                vraag.fout(sleutel, "onbekend-veld", "De sleutel " + Feitenlezer.kort(sleutel) + " bestaat hier niet.", waarden.get(0),
                        toegestaan.isEmpty() ? "Dit adres heeft geen sleutels." : "Toegestaan zijn: " + String.join(", ", toegestaan) + ".");
            } else if (waarden.size() > 1) {
                vraag.fout(sleutel, "dubbel", "De sleutel " + sleutel + " is " + waarden.size() + " keer gestuurd.", String.join(", ", waarden),
                        "Stuur de sleutel een keer.");
            }
        });
        return vraag;
    }

    /** A calendar day, ISO 8601; empty when it was not given or is no day. */
    public Optional<LocalDate> datum(String sleutel) {
        return tekst(sleutel).flatMap(tekst -> {
            Optional<LocalDate> dag = dag(tekst);
            if (dag.isEmpty()) {
                fout(sleutel, "geen-datum", "De waarde is geen datum, of deze dag bestaat niet.", tekst,
                        "Een datum in de vorm jjjj-mm-dd, bijvoorbeeld 2024-07-01.");
            }
            return dag;
        });
    }

    /** The same; today in the Netherlands when it was not given. */
    public LocalDate datumOfVandaag(String sleutel) {
        return datum(sleutel).orElseGet(Zoekvraag::vandaag);
    }

    /** Today in the Netherlands. */
    public static LocalDate vandaag() {
        return LocalDate.now(NEDERLAND);
    }

    private static Optional<LocalDate> dag(String tekst) {
        try {
            return Feitenlezer.ISO_DAG.matcher(tekst).matches() ? Optional.of(LocalDate.parse(tekst)) : Optional.empty();
        } catch (DateTimeParseException geenDag) {
            return Optional.empty();
        }
    }

    /** One of a list of codes; empty when it was not given or is not in the list. */
    public Optional<String> code(String sleutel, Collection<String> codes) {
        return tekst(sleutel).filter(tekst -> {
            if (!codes.contains(tekst)) {
                fout(sleutel, "onbekende-waarde", "De waarde staat niet in de lijst.", tekst, "Een van: " + String.join(", ", codes) + ".");
            }
            return codes.contains(tekst);
        });
    }

    /** A whole number within bounds; empty when it was not given or is something else. */
    public Optional<Long> geheel(String sleutel, long laagste, long hoogste) {
        return tekst(sleutel).flatMap(tekst -> {
            Optional<Long> getal = Optional.of(tekst).filter(cijfers -> GEHEEL.matcher(cijfers).matches()).map(Long::valueOf)
                    .filter(waarde -> waarde >= laagste && waarde <= hoogste);
            if (getal.isEmpty()) {
                fout(sleutel, "buiten-bereik", "De waarde is geen geheel getal in dit bereik.", tekst,
                        "Een geheel getal van " + laagste + " tot en met " + hoogste + ".");
            }
            return getal;
        });
    }

    /** Adds a fault that only the address itself can see. */
    public void fout(String sleutel, String code, String detail, String gestuurd, String toegestaan) {
        fouten.add(new Fout(JsonPointer.onder("", Feitenlezer.kort(sleutel)), code, detail, Feitenlezer.kort(gestuurd), toegestaan));
    }

    /** @throws Geweigerd 400 with every fault found so far */
    public void eis() {
        if (!fouten.isEmpty()) {
            throw new Geweigerd(Probleem.ongeldigeInvoer(fouten));
        }
    }

    /** What was given, as it is. */
    public Optional<String> tekst(String sleutel) {
        return Optional.ofNullable(adres.getQueryParameters().getFirst(sleutel));
    }
}
