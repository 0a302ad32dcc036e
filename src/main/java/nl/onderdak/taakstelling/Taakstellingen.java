package nl.onderdak.taakstelling;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onderdak.gemeente.Gemeentegegevens;
import nl.onderdak.gemeente.Gemeenteregister;
import nl.onderdak.regels.GeldendeRegelset;
import nl.onderdak.regels.Regelset;

/** Gives the targets of a half-year, and remembers the last ones it gave: they change with the rules or the facts only. */
@ApplicationScoped
public class Taakstellingen {

    private static final int ONTHOUDEN = 32;

    private record Sleutel(String regelset, Gemeentegegevens gegevens, String halfjaar, LocalDate bekendOp) {
    }

    private final GeldendeRegelset geldendeRegelset;
    private final Gemeenteregister gemeenteregister;
    private final Map<Sleutel, Halfjaartaakstelling> onthouden = Collections.synchronizedMap(new LinkedHashMap<>(ONTHOUDEN, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Sleutel, Halfjaartaakstelling> oudste) {
            return size() > ONTHOUDEN;
        }
    });

    public Taakstellingen(GeldendeRegelset geldendeRegelset, Gemeenteregister gemeenteregister) {
        this.geldendeRegelset = geldendeRegelset;
        this.gemeenteregister = gemeenteregister;
    }

    /** All half-years the rules know, oldest first. */
    public List<String> halfjaren() {
        return Taakstellingbepaling.halfjaren(geldendeRegelset.nu());
    }

    /**
     * The targets of all municipalities.
     *
     * @throws nl.onderdak.deur.Geweigerd 404 when a figure is missing without which none can be computed; the refusal names it
     */
    public Halfjaartaakstelling van(String halfjaar, LocalDate bekendOp) {
        Regelset regelset = geldendeRegelset.nu();
        Gemeentegegevens gegevens = gemeenteregister.nu();
        Sleutel sleutel = new Sleutel(regelset.hash(), gegevens, halfjaar, bekendOp);
        Halfjaartaakstelling bekend = onthouden.get(sleutel);
        if (bekend == null) {
            bekend = new Taakstellingbepaling(regelset, gegevens).bepaal(halfjaar, bekendOp, gemeente -> true);
            onthouden.put(sleutel, bekend);
        }
        return bekend;
    }

    /** The target of one municipality with its own reasons; empty when it does not exist in that half-year. Refused like {@link #van}. */
    Optional<Halfjaartaakstelling> van(String halfjaar, LocalDate bekendOp, String gemeentecode) {
        Halfjaartaakstelling een = new Taakstellingbepaling(geldendeRegelset.nu(), gemeenteregister.nu())
                .bepaal(halfjaar, bekendOp, gemeente -> gemeente.code().equals(gemeentecode));
        return Optional.of(een).filter(gevonden -> gevonden.aantal() > 0);
    }
}
