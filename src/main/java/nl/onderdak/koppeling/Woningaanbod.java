package nl.onderdak.koppeling;

import java.util.Optional;

/**
 * Dwellings of a municipality.
 *
 * @param grootsteOoit persons the largest dwelling that can ever come free holds
 * @param grootsteNu persons the largest dwelling on offer now holds
 * @param toegankelijkOoit whether an accessible dwelling can ever come free
 * @param toegankelijkNu whether an accessible dwelling is on offer now
 */
public record Woningaanbod(Optional<Integer> grootsteOoit, Optional<Integer> grootsteNu, JaNee toegankelijkOoit, JaNee toegankelijkNu) {

    /** Nothing is known of the dwellings. */
    public static final Woningaanbod ONBEKEND = new Woningaanbod(Optional.empty(), Optional.empty(), JaNee.ONBEKEND, JaNee.ONBEKEND);

    /** Whether a dwelling on offer now fits the household. */
    JaNee past(Huishouden huishouden) {
        JaNee grootte = grootsteNu.map(grootste -> JaNee.van(grootste >= huishouden.personen())).orElse(JaNee.ONBEKEND);
        JaNee toegang = switch (huishouden.toegankelijkeWoningNodig()) {
            case JA -> toegankelijkNu;
            case NEE -> JaNee.JA;
            case ONBEKEND -> toegankelijkNu == JaNee.JA ? JaNee.JA : JaNee.ONBEKEND;
        };
        if (grootte == JaNee.NEE || toegang == JaNee.NEE) {
            return JaNee.NEE;
        }
        return grootte == JaNee.JA && toegang == JaNee.JA ? JaNee.JA : JaNee.ONBEKEND;
    }
}
