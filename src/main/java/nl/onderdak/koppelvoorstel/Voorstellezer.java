package nl.onderdak.koppelvoorstel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.onderdak.deur.Berichtdeel;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.gemeente.Gemeentegegevens;
import nl.onderdak.gemeente.Gemeenteregister;
import nl.onderdak.koppeling.Huishouden;
import nl.onderdak.koppeling.JaNee;
import nl.onderdak.koppeling.Koppelkern;
import nl.onderdak.koppeling.Koppelregels;
import nl.onderdak.koppeling.Prijslijst;
import nl.onderdak.koppelverzoek.Gebiedscodes;
import nl.onderdak.koppelverzoek.Gemeenteruimte;
import nl.onderdak.koppelverzoek.Huishoudlezer;
import nl.onderdak.koppelverzoek.Koppelkaart;
import nl.onderdak.koppelverzoek.Prijsbron;
import nl.onderdak.koppelverzoek.Prijslezer;
import nl.onderdak.koppelverzoek.Ruimtebron;
import nl.onderdak.koppelverzoek.Ruimtelezer;
import nl.onderdak.regels.Regelset;

/** Reads a request for a proposal and finds the room and prices that it does not give. */
@ApplicationScoped
class Voorstellezer {

    /** More would let one request ask the candidate rules without end. */
    static final int MEESTE_CRITERIA = 50;

    private static final Pattern KENMERK = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._:/-]{0,99}");
    private static final String GEMEENTEN = "gemeenten";
    private static final String PRIJZEN = "prijzen";
    private static final String WAAROM_NIET = "waaromNiet";
    private static final int STORING = 500;

    private record Prijzen(Optional<Prijslijst> lijst, String herkomst) {
    }

    private final Koppelkern kern;
    private final Gemeenteregister register;
    private final Ruimtebron ruimtebron;
    private final Instance<Prijsbron> prijsbron;
    private final Koppelbesluiten besluiten;

    Voorstellezer(Koppelkern kern, Gemeenteregister register, Ruimtebron ruimtebron, Instance<Prijsbron> prijsbron, Koppelbesluiten besluiten) {
        this.kern = kern;
        this.register = register;
        this.ruimtebron = ruimtebron;
        this.prijsbron = prijsbron;
        this.besluiten = besluiten;
    }

    /**
     * @param velden the message {@code bericht-koppelvoorstel}
     * @param prijzenGegeven whether the request has prices; a structure that was not given cannot be told from an empty one
     * @throws Geweigerd 400 with every fault found, 503 when the database does not answer
     */
    Voorstelvraag lees(Regelset regelset, Map<String, Object> velden, boolean prijzenGegeven) {
        Berichtdeel bericht = Berichtdeel.van(velden);
        LocalDate peildatum = bericht.datum("peildatum").orElseThrow();
        Koppelregels regels = kern.regels(regelset, peildatum, bericht.tekst("koppelstelsel").orElseThrow());
        Gemeentegegevens gegevens = register.nu();
        Berichtdeel deel = bericht.deel("huishouden");
        boolean vergunning = vergunning(deel, regels);
        Optional<Huishouden> huishouden = huishouden(deel, gegevens, peildatum);
        List<String> waaromNiet = waaromNiet(bericht, new Gebiedscodes(gegevens, peildatum));
        Prijzen prijzen = prijzen(bericht, prijzenGegeven, regels, gegevens);
        // Before the room: a decision in between may count twice against it, never not at all.
        long laatsteBesluit = besluiten.laatste();
        Ruimtebron.Stand ruimte = ruimte(bericht, gegevens, peildatum);
        bericht.eis();
        return new Voorstelvraag(regels, gekoppeld(huishouden.orElseThrow()), new Koppelkaart(gegevens, peildatum, ruimte.perGemeente()),
                ruimte.herkomst(), laatsteBesluit, prijzen.lijst(), prijzen.herkomst(), vergunning, waaromNiet);
    }

    private static Optional<Huishouden> huishouden(Berichtdeel deel, Gemeentegegevens gegevens, LocalDate peildatum) {
        deel.tekst("kenmerk").filter(kenmerk -> !KENMERK.matcher(kenmerk).matches()).ifPresent(kenmerk -> deel.fout("kenmerk", "onleesbaar",
                "Dit kan geen kenmerk zijn.", kenmerk, "Ten hoogste 100 letters, cijfers, spaties, punten en streepjes, bijvoorbeeld h-2025-014."));
        int criteria = deel.delen("volwassenen").stream().mapToInt(volwassene -> volwassene.delen("criteria").size()).sum();
        if (criteria > MEESTE_CRITERIA) {
            deel.fout("volwassenen", "te-lang", "Het huishouden noemt te veel criteria.", String.valueOf(criteria),
                    "Ten hoogste " + MEESTE_CRITERIA + " criteria.");
        }
        return new Huishoudlezer(gegevens, peildatum).lees(deel);
    }

    private static boolean vergunning(Berichtdeel deel, Koppelregels regels) {
        boolean verleend = !deel.tekst("vergunningVerleend").equals(Optional.of(JaNee.NEE.code()));
        if (!verleend && !regels.stelsel().koppelenVoorVergunning()) {
            deel.fout("vergunningVerleend", "geen-vergunning", "Dit stelsel koppelt pas als de vergunning is verleend.", JaNee.NEE.code(),
                    "Wacht op de vergunning, of kies een koppelstelsel dat eerder koppelt, zoals vroege-koppeling.");
        }
        return verleend;
    }

    private static List<String> waaromNiet(Berichtdeel bericht, Gebiedscodes codes) {
        codes.gemeenten(bericht, WAAROM_NIET);
        List<String> gevraagd = bericht.teksten(WAAROM_NIET);
        Set<String> eerder = new HashSet<>();
        for (int i = 0; i < gevraagd.size(); i++) {
            if (!eerder.add(gevraagd.get(i))) {
                bericht.fout(WAAROM_NIET + "/" + i, "dubbel", "Deze gemeente staat al in de lijst.", gevraagd.get(i), "Noem elke gemeente een keer.");
            }
        }
        return gevraagd;
    }

    private Prijzen prijzen(Berichtdeel bericht, boolean gegeven, Koppelregels regels, Gemeentegegevens gegevens) {
        Optional<Prijslijst> opgegeven = gegeven
                ? Optional.of(new Prijslezer(gegevens, regels.peildatum()).lees(bericht.deel(PRIJZEN))) : Optional.empty();
        if (!regels.stelsel().prijsTelt()) {
            return new Prijzen(Optional.empty(), "Dit stelsel rekent niet met prijzen.");
        }
        if (gegeven) {
            return new Prijzen(opgegeven, "Opgegeven in het verzoek.");
        }
        return prijsbron.stream().flatMap(bron -> bron.laatste(regels.stelsel().naam(), regels.peildatum()).stream()).findFirst()
                .map(laatste -> new Prijzen(Optional.of(laatste.lijst()), laatste.herkomst()))
                .orElseGet(() -> new Prijzen(Optional.empty(), "Er zijn geen prijzen: er was voor de peildatum geen koppelronde van dit stelsel. "
                        + "Ruimte telt overal even zwaar."));
    }

    private Ruimtebron.Stand ruimte(Berichtdeel bericht, Gemeentegegevens gegevens, LocalDate peildatum) {
        if (bericht.gegeven(GEMEENTEN)) {
            Map<String, Gemeenteruimte> opgegeven = new Ruimtelezer(gegevens, peildatum).lees(bericht.delen(GEMEENTEN));
            return new Ruimtebron.Stand(opgegeven, "Opgegeven in het verzoek.");
        }
        try {
            return ruimtebron.op(peildatum);
        } catch (Geweigerd nietBekend) {
            if (nietBekend.probleem().status() >= STORING) {
                throw nietBekend;
            }
            bericht.fout(GEMEENTEN, "verplicht",
                    "De ruimte van gemeenten op " + peildatum + " is niet bekend. " + nietBekend.probleem().detail(), null,
                    "Geef zelf gemeenten met hun ruimte op, of kies een andere peildatum.");
            return new Ruimtebron.Stand(Map.of(), "");
        }
    }

    /** A household that was coupled here before stays where it is, also when the request does not say so. */
    private Huishouden gekoppeld(Huishouden h) {
        return h.gekoppeldAan().isPresent() || h.kenmerk().isEmpty() ? h : besluiten.gemeenteVan(h.kenmerk())
                .map(gemeente -> new Huishouden(h.kenmerk(), h.personen(), h.volwassenen(), h.toegankelijkeWoningNodig(), h.opvanggemeente(),
                        h.adviesregios(), h.voorkeursgemeenten(), h.wachtweken(), h.referentiegemeente(), Optional.of(gemeente)))
                .orElse(h);
    }
}
