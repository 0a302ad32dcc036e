package nl.onderdak.keuring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.onderdak.regels.Feittype;
import nl.onderdak.regels.Gegeven;

/** What callers notice of a fact, field or outcome that gets another type. */
final class Typevergelijking {

    private final boolean invoer;
    private final List<String> breuken = new ArrayList<>();

    private Typevergelijking(boolean invoer) {
        this.invoer = invoer;
    }

    /**
     * @param invoer whether callers send it; otherwise they receive it
     * @return Dutch sentences; empty when every caller can go on as before
     */
    static List<String> van(boolean invoer, String pad, Feittype oud, Feittype nieuw) {
        Typevergelijking vergelijking = new Typevergelijking(invoer);
        vergelijking.vergelijk(pad, oud, nieuw);
        return vergelijking.breuken;
    }

    private void vergelijk(String pad, Feittype oud, Feittype nieuw) {
        if (!oud.getClass().equals(nieuw.getClass())) {
            breuken.add(pad + " is van een andere soort geworden.");
        } else if (oud instanceof Feittype.Structuur structuur) {
            velden(pad, structuur, (Feittype.Structuur) nieuw);
        } else if (oud instanceof Feittype.Lijst lijst) {
            vergelijk(pad + "[]", lijst.element(), ((Feittype.Lijst) nieuw).element());
        } else if (oud instanceof Feittype.Opsomming opsomming && invoer) {
            List<String> weg = opsomming.waarden().stream().filter(code -> !((Feittype.Opsomming) nieuw).waarden().contains(code)).toList();
            if (!weg.isEmpty()) {
                breuken.add(pad + " mag niet meer zijn: " + String.join(", ", weg) + ".");
            }
        } else if (oud instanceof Feittype.Getal getal && invoer) {
            Feittype.Getal ander = (Feittype.Getal) nieuw;
            if (nauwer(getal.minimum(), ander.minimum(), -1) || nauwer(getal.maximum(), ander.maximum(), 1)) {
                breuken.add(pad + " heeft nauwere grenzen gekregen.");
            }
        }
    }

    /** @param kant -1 for the lowest value, 1 for the highest */
    private static boolean nauwer(Optional<BigDecimal> oud, Optional<BigDecimal> nieuw, int kant) {
        return nieuw.isPresent() && (oud.isEmpty() || oud.get().compareTo(nieuw.get()) * kant > 0);
    }

    private void velden(String pad, Feittype.Structuur oud, Feittype.Structuur nieuw) {
        for (Gegeven veld : oud.velden()) {
            nieuw.velden().stream().filter(ander -> ander.naam().equals(veld.naam())).findFirst().ifPresentOrElse(
                    ander -> vergelijk(pad + "." + veld.naam(), veld.type(), ander.type()), () -> breuken.add(pad + "." + veld.naam() + " is verdwenen."));
        }
    }
}
