package nl.onderdak.openruimte;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.onderdak.deur.Geweigerd;
import nl.onderdak.deur.Probleem;
import nl.onderdak.grootboek.Halfjaarstand;
import nl.onderdak.grootboek.Halfjaarstanden;
import nl.onderdak.koppelverzoek.Gemeenteruimte;
import nl.onderdak.koppelverzoek.Halfjaar;
import nl.onderdak.koppelverzoek.Ruimtebron;
import nl.onderdak.koppeling.JaNee;
import nl.onderdak.koppeling.Ruimte;
import nl.onderdak.koppeling.Woningaanbod;
import nl.onderdak.taakstelling.Gemeentetaakstelling;
import nl.onderdak.taakstelling.Halfjaartaakstelling;
import nl.onderdak.taakstelling.Taakstellingen;

/**
 * Room of the half-year of a day, from what was known on that day: the task as the ledger has it, or the computed target where no target
 * was booked, minus the persons housed and the persons people decided to couple.
 */
@ApplicationScoped
public class Halfjaarruimte implements Ruimtebron {

    private static final int NIET_BEKEND = 404;

    // What the types of coupling can hold (dmn/koppeltypen.dmn). The ledger holds what was booked, and one municipality with a number beyond
    // them may not keep every household from being coupled.
    private static final long MEESTE_PLAATSEN = 100_000;
    private static final long GROOTSTE_OPGAVE = 1_000_000;
    private static final long HOOGSTE_VOORTGANG = 10_000;

    private final Taakstellingen taakstellingen;
    private final Halfjaarstanden halfjaarstanden;
    private final Koppelingen koppelingen;

    public Halfjaarruimte(Taakstellingen taakstellingen, Halfjaarstanden halfjaarstanden, Koppelingen koppelingen) {
        this.taakstellingen = taakstellingen;
        this.halfjaarstanden = halfjaarstanden;
        this.koppelingen = koppelingen;
    }

    @Override
    public Stand op(LocalDate peildatum) {
        Halfjaar halfjaar = Halfjaar.van(peildatum);
        if (!taakstellingen.halfjaren().contains(halfjaar.code())) {
            throw new Geweigerd(Probleem.van(NIET_BEKEND, "Opgave niet bekend", "Van het halfjaar " + halfjaar.code() + " is geen opgave bekend."));
        }
        SortedMap<String, Halfjaarstand> standen = halfjaarstanden.op(halfjaar.code(), peildatum);
        long geboekt = standen.values().stream().filter(stand -> stand.opgave() != null).count();
        Optional<Halfjaartaakstelling> berekend = berekend(halfjaar, peildatum, geboekt > 0);
        Map<String, Integer> gekoppeld = koppelingen.personen(halfjaar);
        Map<String, Long> opgaven = new TreeMap<>();
        berekend.ifPresent(taakstelling -> taakstelling.gemeenten().stream().filter(gemeente -> gemeente.taakstelling() != null)
                .forEach(gemeente -> opgaven.put(gemeente.gemeentecode(), opgave(gemeente, standen.get(gemeente.gemeentecode())))));
        standen.forEach((code, stand) -> Optional.ofNullable(stand.opgave()).ifPresent(opgave -> opgaven.put(code, opgave)));
        Map<String, Gemeenteruimte> ruimten = new HashMap<>();
        opgaven.forEach((code, opgave) -> ruimten.put(code, ruimte(opgave, Optional.ofNullable(standen.get(code)), gekoppeld.getOrDefault(code, 0))));
        return new Stand(ruimten, herkomst(halfjaar, geboekt, berekend));
    }

    private Optional<Halfjaartaakstelling> berekend(Halfjaar halfjaar, LocalDate peildatum, boolean geboekt) {
        try {
            return Optional.of(taakstellingen.van(halfjaar.code(), peildatum));
        } catch (Geweigerd geweigerd) {
            if (geboekt && geweigerd.probleem().status() == NIET_BEKEND) {
                return Optional.empty();
            }
            throw geweigerd;
        }
    }

    private static long opgave(Gemeentetaakstelling gemeente, Halfjaarstand stand) {
        return gemeente.taakstelling() + (stand == null ? 0 : stand.uitruil() + stand.correctie());
    }

    private static Gemeenteruimte ruimte(long opgave, Optional<Halfjaarstand> stand, int gekoppeld) {
        long ruil = stand.map(Halfjaarstand::uitruil).orElse(0L);
        long voorzien = stand.map(Halfjaarstand::gerealiseerd).orElse(0L) + gekoppeld;
        return new Gemeenteruimte(
                new Ruimte(tussen(-MEESTE_PLAATSEN, opgave - ruil - voorzien, MEESTE_PLAATSEN), tussen(-MEESTE_PLAATSEN, ruil, MEESTE_PLAATSEN)),
                Optional.of(tussen(0, opgave, GROOTSTE_OPGAVE)),
                opgave > 0 ? Optional.of(tussen(0, voorzien * 100 / opgave, HOOGSTE_VOORTGANG)) : Optional.empty(),
                Woningaanbod.ONBEKEND, JaNee.ONBEKEND, Map.of());
    }

    private static int tussen(long laagste, long getal, long hoogste) {
        return Math.toIntExact(Math.max(laagste, Math.min(getal, hoogste)));
    }

    private static String herkomst(Halfjaar halfjaar, long geboekt, Optional<Halfjaartaakstelling> berekend) {
        String overige = berekend.map(taakstelling -> "berekende taakstelling voor " + (taakstelling.aantal() - geboekt) + " gemeenten"
                + (taakstelling.benadering() ? " (een benadering)" : ""))
                .orElse("niet bekend voor de overige gemeenten, die hier geen ruimte hebben");
        return "Opgave van " + halfjaar.code() + " min gehuisveste personen in het grootboek en besloten koppelingen. "
                + "Opgave volgens het grootboek voor " + geboekt + " gemeenten; " + overige
                + ". Woningen, doorstroomlocaties en voorzieningen zijn niet bekend.";
    }
}
