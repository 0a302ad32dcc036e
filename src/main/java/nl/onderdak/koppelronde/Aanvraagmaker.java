package nl.onderdak.koppelronde;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.onderdak.deur.Berichtdeel;
import nl.onderdak.deur.Berichtlezer;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.gemeente.Gemeentegegevens;
import nl.onderdak.gemeente.Gemeenteregister;
import nl.onderdak.koppeling.Koppelkern;
import nl.onderdak.koppeling.Stelsel;
import nl.onderdak.koppelverzoek.Ruimtebron;
import nl.onderdak.regels.GeldendeRegelset;
import nl.onderdak.toegang.Aanroeper;

/** Makes of a message a request that is complete: with made-up households when asked, and with the room it will use. */
@ApplicationScoped
class Aanvraagmaker {

    private static final String HUISHOUDENS = "huishoudens";
    private static final String GEMEENTEN = "gemeenten";
    private static final String VOORBEELD = "voorbeeld";
    private static final int STORING = 500;
    private static final String AANGELEVERD = "Aangeleverd in het verzoek.";

    private final Vraaglezer lezer;
    private final Gemeenteregister register;
    private final Rondearchief archief;
    private final Koppelkern kern;
    private final GeldendeRegelset geldendeRegelset;
    private final Instance<Ruimtebron> ruimtebron;
    private final Aanroeper aanroeper;

    Aanvraagmaker(Vraaglezer lezer, Gemeenteregister register, Rondearchief archief, Koppelkern kern, GeldendeRegelset geldendeRegelset,
            Instance<Ruimtebron> ruimtebron, Aanroeper aanroeper) {
        this.lezer = lezer;
        this.register = register;
        this.archief = archief;
        this.kern = kern;
        this.geldendeRegelset = geldendeRegelset;
        this.ruimtebron = ruimtebron;
        this.aanroeper = aanroeper;
    }

    /** @throws Geweigerd 400 with everything that is wrong, 413 when the body is too large */
    Rondeaanvraag maak(InputStream body) {
        Berichtlezer.Gelezen gelezen = lezer.lees(body);
        Gemeentegegevens gegevens = register.nu();
        Berichtdeel bericht = Berichtdeel.van(gelezen.velden());
        LocalDate peildatum = bericht.datum("peildatum").orElseThrow();
        Stelsel stelsel = kern.regels(geldendeRegelset.nu(), peildatum, bericht.nodigeTekst("koppelstelsel")).stelsel();
        boolean verzonnen = eisHuishoudens(bericht, gelezen);
        eisEerdereRonde(bericht, stelsel);
        boolean zonderRuimte = !bericht.gegeven(GEMEENTEN);
        if (zonderRuimte && !verzonnen && ruimtebron.isUnsatisfied()) {
            bericht.fout(GEMEENTEN, "verplicht", "Het veld gemeenten ontbreekt en er is geen andere bron van ruimte.", null, "Geef per gemeente de ruimte.");
        }
        ObjectNode compleet = gelezen.gestuurd().deepCopy();
        String herkomstHuishoudens = AANGELEVERD;
        String herkomstRuimte = AANGELEVERD;
        if (verzonnen) {
            bericht.eis();
            herkomstHuishoudens = verzin(compleet, bericht.deel(VOORBEELD), gegevens, peildatum);
            herkomstRuimte = zonderRuimte ? herkomstHuishoudens : AANGELEVERD;
        } else if (zonderRuimte && ruimtebron.isResolvable()) {
            Ruimtebron.Stand stand = ruimte(bericht, peildatum);
            compleet.set(GEMEENTEN, Ruimteschrijver.schrijf(stand.perGemeente()));
            herkomstRuimte = stand.herkomst();
        }
        compleet.remove(VOORBEELD);
        // What the message itself says wrong comes from the same reading as what is wrong with it as a whole.
        Koppelvraag vraag = verzonnen ? lezer.vraag(compleet, gegevens) : lezer.vraag(bericht, peildatum, gegevens);
        ArrayNode huishoudens = (ArrayNode) compleet.remove(HUISHOUDENS);
        Koppelvraag metRuimte = vraag.ruimten().isEmpty() && compleet.has(GEMEENTEN) ? metRuimte(vraag, compleet, gegevens) : vraag;
        return new Rondeaanvraag(compleet, huishoudens, herkomstHuishoudens, herkomstRuimte, metRuimte);
    }

    private Ruimtebron.Stand ruimte(Berichtdeel bericht, LocalDate peildatum) {
        try {
            return ruimtebron.get().op(peildatum);
        } catch (Geweigerd nietBekend) {
            if (nietBekend.probleem().status() >= STORING) {
                throw nietBekend;
            }
            bericht.fout(GEMEENTEN, "verplicht", "De ruimte van gemeenten op " + peildatum + " is niet bekend. " + nietBekend.probleem().detail(), null,
                    "Geef zelf gemeenten met hun ruimte op, of kies een andere peildatum.");
            return new Ruimtebron.Stand(Map.of(), "");
        }
    }

    private Koppelvraag metRuimte(Koppelvraag vraag, ObjectNode compleet, Gemeentegegevens gegevens) {
        return new Koppelvraag(vraag.peildatum(), vraag.koppelstelsel(), vraag.deelnemers(), lezer.vraag(compleet, gegevens).ruimten(),
                vraag.iedereenKoppelen(), vraag.eerdereRonde(), vraag.verwacht());
    }

    /** @return whether households are to be made up */
    private static boolean eisHuishoudens(Berichtdeel bericht, Berichtlezer.Gelezen gelezen) {
        boolean voorbeeld = gelezen.gestuurd().hasNonNull(VOORBEELD);
        if (voorbeeld && bericht.gegeven(HUISHOUDENS)) {
            bericht.fout(VOORBEELD, "tegenstrijdig", "Het verzoek heeft huishoudens en vraagt ook verzonnen huishoudens.", null,
                    "Geef huishoudens of voorbeeld, niet beide.");
        } else if (voorbeeld) {
            bericht.deel(VOORBEELD).nodigGeheel(HUISHOUDENS);
            bericht.deel(VOORBEELD).geheel("zaad");
        } else if (!gelezen.gestuurd().hasNonNull(HUISHOUDENS)) {
            bericht.fout(HUISHOUDENS, "verplicht", "Het verzoek heeft geen huishoudens.", null, "Geef huishoudens, of vraag met voorbeeld om verzonnen huishoudens.");
        } else if (gelezen.gestuurd().get(HUISHOUDENS).isEmpty()) {
            bericht.fout(HUISHOUDENS, "leeg", "De lijst van huishoudens is leeg.", null, "Geef ten minste een huishouden.");
        }
        return voorbeeld && !bericht.gegeven(HUISHOUDENS);
    }

    private void eisEerdereRonde(Berichtdeel bericht, Stelsel stelsel) {
        Berichtdeel opties = bericht.deel("opties");
        Optional<String> eerdere = opties.tekst("eerdereRonde");
        if (eerdere.filter(Vraaglezer::isNummer).isPresent() && archief.vind(UUID.fromString(eerdere.get()))
                .filter(ronde -> aanroeper.ziet(ronde.eigenaar()) && !ronde.isGewist()).isEmpty()) {
            opties.fout("eerdereRonde", "onbekende-ronde", "Er is geen ronde met dit nummer, of zij is gewist.", eerdere.get(),
                    "Een id uit GET /v1/koppelrondes.");
        }
        if (eerdere.isPresent() && !stelsel.methode().equals("optimum")) {
            opties.fout("eerdereRonde", "past-niet-bij-stelsel", "Dit stelsel koppelt een voor een en kijkt niet naar wie nog komt.", eerdere.get(),
                    "Laat eerdereRonde weg, of kies een stelsel dat alle huishoudens samen koppelt.");
        }
    }

    private static String verzin(ObjectNode compleet, Berichtdeel voorbeeld, Gemeentegegevens gegevens, LocalDate peildatum) {
        int aantal = voorbeeld.nodigGeheel(HUISHOUDENS);
        int zaad = voorbeeld.geheel("zaad").orElse(1);
        Voorbeeldbatch batch = new Voorbeeldbatch(gegevens, peildatum, zaad);
        ArrayNode huishoudens = batch.huishoudens(aantal);
        compleet.set(HUISHOUDENS, huishoudens);
        if (!compleet.hasNonNull(GEMEENTEN)) {
            long personen = 0;
            for (var huishouden : huishoudens) {
                personen += huishouden.get("personen").intValue();
            }
            compleet.set(GEMEENTEN, batch.gemeenten(personen));
        }
        return "Verzonnen voorbeeld met zaad " + zaad + "; geen echte huishoudens of gemeentecijfers.";
    }
}
