package nl.onderdak.deur;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One object of a message that its types let through, with its place in the message. Here is asked what types cannot ask: that a field
 * is there, that a number is whole, that a code exists. Every fault of the whole message is kept until {@link #eis()}.
 */
public final class Berichtdeel {

    private final String pointer;
    private final Map<?, ?> velden;
    private final List<Fout> fouten;

    private Berichtdeel(String pointer, Map<?, ?> velden, List<Fout> fouten) {
        this.pointer = pointer;
        this.velden = velden;
        this.fouten = fouten;
    }

    /** @param velden the message as {@link Berichtlezer} gives it */
    public static Berichtdeel van(Map<String, Object> velden) {
        return new Berichtdeel("", velden, new ArrayList<>());
    }

    /** A structure inside this one; fields that were not given are empty. */
    public Berichtdeel deel(String veld) {
        return new Berichtdeel(JsonPointer.onder(pointer, veld), (Map<?, ?>) velden.get(veld), fouten);
    }

    /** The structures of a list; none when it was not given. */
    public List<Berichtdeel> delen(String veld) {
        List<Berichtdeel> delen = new ArrayList<>();
        for (Object onderdeel : lijst(veld)) {
            delen.add(new Berichtdeel(JsonPointer.onder(JsonPointer.onder(pointer, veld), delen.size()), (Map<?, ?>) onderdeel, fouten));
        }
        return delen;
    }

    /** The texts of a list; none when it was not given. */
    public List<String> teksten(String veld) {
        return lijst(veld).stream().map(String.class::cast).toList();
    }

    private List<?> lijst(String veld) {
        return velden.get(veld) instanceof List<?> onderdelen ? onderdelen : Collections.emptyList();
    }

    public boolean gegeven(String veld) {
        return velden.get(veld) != null;
    }

    public Optional<String> tekst(String veld) {
        return Optional.ofNullable((String) velden.get(veld)).filter(tekst -> !tekst.isBlank());
    }

    /** A text that must be there; empty text when it is not, with a fault. */
    public String nodigeTekst(String veld) {
        return tekst(veld).orElseGet(() -> {
            ontbreekt(veld);
            return "";
        });
    }

    public Optional<BigDecimal> getal(String veld) {
        return Optional.ofNullable((BigDecimal) velden.get(veld));
    }

    /** A whole number; a fault when it has decimals. */
    public Optional<Integer> geheel(String veld) {
        return getal(veld).map(getal -> {
            if (getal.stripTrailingZeros().scale() > 0) {
                fout(veld, "geen-geheel-getal", "Het getal is niet geheel.", getal.toPlainString(), "Een geheel getal, bijvoorbeeld 3.");
            }
            return getal.intValue();
        });
    }

    /** A whole number that must be there; zero when it is not, with a fault. */
    public int nodigGeheel(String veld) {
        return geheel(veld).orElseGet(() -> {
            ontbreekt(veld);
            return 0;
        });
    }

    public Optional<LocalDate> datum(String veld) {
        return Optional.ofNullable((LocalDate) velden.get(veld));
    }

    /** A structure as the engine takes it, every field in it. */
    @SuppressWarnings("unchecked")
    public Map<String, Object> feiten(String veld) {
        return (Map<String, Object>) velden.get(veld);
    }

    /** @param veld field of this part; an element of a list as {@code lijst/0} */
    public void fout(String veld, String code, String detail, String gestuurd, String toegestaan) {
        fouten.add(new Fout(pointer + "/" + veld, code, detail, gestuurd == null ? null : Feitenlezer.kort(gestuurd), toegestaan));
    }

    private void ontbreekt(String veld) {
        fout(veld, "verplicht", "Het veld " + veld + " ontbreekt.", null, "Zonder dit veld is er geen antwoord; vul het in.");
    }

    /** @throws Geweigerd 400 with every fault found in the whole message so far */
    public void eis() {
        if (!fouten.isEmpty()) {
            throw new Geweigerd(Probleem.ongeldigeInvoer(fouten));
        }
    }
}
