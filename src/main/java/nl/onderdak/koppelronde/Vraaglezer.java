package nl.onderdak.koppelronde;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.onderdak.deur.Berichtdeel;
import nl.onderdak.deur.Berichtlezer;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.gemeente.Gemeentegegevens;
import nl.onderdak.koppelverzoek.Gemeenteruimte;
import nl.onderdak.koppelverzoek.Huishoudlezer;
import nl.onderdak.koppelverzoek.Ruimtelezer;
import nl.onderdak.regels.GeldendeRegelset;

/** Reads the message {@code bericht-koppelronde}: what is asked, or everything that is wrong with it. */
@ApplicationScoped
class Vraaglezer {

    static final int MEESTE_HUISHOUDENS = 20_000;

    private static final String BERICHT = "bericht-koppelronde";
    private static final Berichtlezer.Omvang OMVANG = new Berichtlezer.Omvang(48 * 1024 * 1024, MEESTE_HUISHOUDENS);
    /** More would let one request ask the candidate rules without end. */
    private static final int MEESTE_CRITERIA = 50;
    /** The mark of a household is part of an address. */
    private static final Pattern KENMERK = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._:-]{0,99}");
    private static final Pattern NUMMER = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final GeldendeRegelset geldendeRegelset;

    Vraaglezer(GeldendeRegelset geldendeRegelset) {
        this.geldendeRegelset = geldendeRegelset;
    }

    /** @throws Geweigerd 400 when a field has the wrong form, 413 when the body is too large */
    Berichtlezer.Gelezen lees(InputStream body) {
        return Berichtlezer.lees(geldendeRegelset.nu().nodigBericht(BERICHT), body, OMVANG);
    }

    /**
     * What the message asks.
     *
     * @param bericht may hold faults that were found before
     * @throws Geweigerd 400 with everything that is wrong with it
     */
    Koppelvraag vraag(Berichtdeel bericht, LocalDate peildatum, Gemeentegegevens gegevens) {
        List<Deelnemer> deelnemers = deelnemers(bericht, new Huishoudlezer(gegevens, peildatum));
        Map<String, Gemeenteruimte> ruimten = new Ruimtelezer(gegevens, peildatum).lees(bericht.delen("gemeenten"));
        Berichtdeel opties = bericht.deel("opties");
        Optional<UUID> eerdereRonde = eerdereRonde(opties);
        Optional<Integer> verwacht = opties.geheel("verwachteHuishoudens");
        if (verwacht.isPresent() && !opties.gegeven("eerdereRonde")) {
            opties.fout("verwachteHuishoudens", "tegenstrijdig", "Er is geen eerdere ronde genoemd om wie nog komt uit te kiezen.",
                    String.valueOf(verwacht.get()), "Noem ook eerdereRonde, of laat dit veld weg.");
        }
        bericht.eis();
        return new Koppelvraag(peildatum, bericht.nodigeTekst("koppelstelsel"), deelnemers, ruimten,
                opties.tekst("iedereenKoppelen").filter("ja"::equals).isPresent(), eerdereRonde, verwacht);
    }

    /** A message that was composed here; what does not fit in it is a fault of the caller all the same. */
    Koppelvraag vraag(JsonNode samengesteld, Gemeentegegevens gegevens) {
        Berichtdeel bericht = Berichtdeel.van(lees(new ByteArrayInputStream(samengesteld.toString().getBytes(StandardCharsets.UTF_8))).velden());
        return vraag(bericht, bericht.datum("peildatum").orElseThrow(), gegevens);
    }

    private static List<Deelnemer> deelnemers(Berichtdeel bericht, Huishoudlezer lezer) {
        List<Deelnemer> deelnemers = new ArrayList<>();
        Set<String> gezien = new HashSet<>();
        for (Berichtdeel deel : bericht.delen("huishoudens")) {
            String kenmerk = deel.nodigeTekst("kenmerk");
            if (!kenmerk.isEmpty() && !gezien.add(kenmerk)) {
                deel.fout("kenmerk", "dubbel", "Dit huishouden staat al in de lijst.", kenmerk, "Geef elk huishouden een eigen kenmerk.");
            }
            if (!kenmerk.isEmpty() && !KENMERK.matcher(kenmerk).matches()) {
                deel.fout("kenmerk", "onleesbaar", "Dit kan geen kenmerk zijn.", kenmerk,
                        "Ten hoogste 100 letters, cijfers, spaties, punten en streepjes, bijvoorbeeld h-2025-014.");
            }
            int criteria = deel.delen("volwassenen").stream().mapToInt(volwassene -> volwassene.delen("criteria").size()).sum();
            if (criteria > MEESTE_CRITERIA) {
                deel.fout("volwassenen", "te-lang", "Het huishouden noemt te veel criteria.", String.valueOf(criteria),
                        "Ten hoogste " + MEESTE_CRITERIA + " criteria.");
            }
            lezer.lees(deel).ifPresent(huishouden -> deelnemers.add(new Deelnemer(huishouden, Huishoudlezer.jaNee(deel, "vergunningVerleend"))));
        }
        return deelnemers;
    }

    private static Optional<UUID> eerdereRonde(Berichtdeel opties) {
        Optional<String> gegeven = opties.tekst("eerdereRonde");
        if (gegeven.isPresent() && !isNummer(gegeven.get())) {
            opties.fout("eerdereRonde", "onbekende-ronde", "Dit is geen nummer van een ronde.", gegeven.get(),
                    "Een id uit GET /v1/koppelrondes, bijvoorbeeld 0b8f7c5e-3d0a-4c1e-9a51-6f0d8f1f2a77.");
        }
        return gegeven.filter(Vraaglezer::isNummer).map(UUID::fromString);
    }

    static boolean isNummer(String tekst) {
        return NUMMER.matcher(tekst).matches();
    }
}
