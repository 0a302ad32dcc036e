package nl.onderdak.leeszaal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.onderdak.regels.Feittype;
import nl.onderdak.regels.Gegeven;

/** A type as it is answered; {@code soort} says which fields it has. */
public interface Typebeschrijving {

    record Opsomming(String soort, String naam, String omschrijving, List<String> waarden) implements Typebeschrijving {
    }

    record Getal(String soort, String naam, String omschrijving, Optional<BigDecimal> minimum, Optional<BigDecimal> maximum, boolean geld)
            implements Typebeschrijving {
    }

    /** A day, text, yes or no, or a type the models leave open. */
    record Eenvoudig(String soort, String naam, String omschrijving) implements Typebeschrijving {
    }

    record Structuur(String soort, String naam, String omschrijving, List<Gegevenbeschrijving> velden) implements Typebeschrijving {
    }

    record Lijst(String soort, String naam, String omschrijving, Typebeschrijving element) implements Typebeschrijving {
    }

    /** A named fact or field. */
    record Gegevenbeschrijving(String naam, String omschrijving, boolean verplicht, Typebeschrijving type) {

        /** A fact at the top of a request. */
        static Gegevenbeschrijving van(Gegeven gegeven) {
            return new Gegevenbeschrijving(gegeven.naam(), gegeven.omschrijving(), gegeven.verplicht(), Typebeschrijving.van(gegeven.type()));
        }

        /** A field of a structure: none of these is required. */
        private static Gegevenbeschrijving veld(Gegeven gegeven) {
            return new Gegevenbeschrijving(gegeven.naam(), gegeven.omschrijving(), false, Typebeschrijving.van(gegeven.type()));
        }
    }

    static Typebeschrijving van(Feittype type) {
        if (type instanceof Feittype.Opsomming opsomming) {
            return new Opsomming("opsomming", type.naam(), type.omschrijving(), opsomming.waarden());
        }
        if (type instanceof Feittype.Getal getal) {
            return new Getal("getal", type.naam(), type.omschrijving(), getal.minimum(), getal.maximum(), getal.geld());
        }
        if (type instanceof Feittype.Structuur structuur) {
            return new Structuur("structuur", type.naam(), type.omschrijving(), structuur.velden().stream().map(Gegevenbeschrijving::veld).toList());
        }
        if (type instanceof Feittype.Lijst lijst) {
            return new Lijst("lijst", type.naam(), type.omschrijving(), van(lijst.element()));
        }
        return new Eenvoudig(type instanceof Feittype.Datum ? "datum" : type instanceof Feittype.Tekst ? "tekst"
                : type instanceof Feittype.Logisch ? "logisch" : "vrij", type.naam(), type.omschrijving());
    }
}
