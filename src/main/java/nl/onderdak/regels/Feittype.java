package nl.onderdak.regels;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The type of a fact or an outcome, read from the item definitions of the models. */
public sealed interface Feittype {

    /** Name in the model, for example {@code typen.Persoon}. */
    String naam();

    /** Meaning in Dutch, from the model. */
    String omschrijving();

    /** One of a list of codes, in the order of the model. */
    record Opsomming(String naam, String omschrijving, List<String> waarden) implements Feittype {

        /** The code that stands for a fact that was not given. */
        public static final String ONBEKEND = "onbekend";

        /** Whether the list itself has a code for a fact that was not given. */
        public boolean kentOnbekend() {
            return waarden.contains(ONBEKEND);
        }
    }

    /**
     * A decimal number.
     *
     * @param minimum lowest allowed value, inclusive
     * @param maximum highest allowed value, inclusive
     * @param geld whether it is an amount in euro, published with two decimals
     */
    record Getal(String naam, String omschrijving, Optional<BigDecimal> minimum, Optional<BigDecimal> maximum, boolean geld)
            implements Feittype {
    }

    /** A calendar day, ISO 8601. */
    record Datum(String naam, String omschrijving) implements Feittype {
    }

    /**
     * Free text.
     *
     * @param langste characters it may have at most; empty: what holds for any text
     */
    record Tekst(String naam, String omschrijving, Optional<Integer> langste) implements Feittype {
    }

    /** True or false. */
    record Logisch(String naam, String omschrijving) implements Feittype {
    }

    /** Named fields. */
    record Structuur(String naam, String omschrijving, List<Gegeven> velden) implements Feittype {
    }

    /** A list of values of one type. */
    record Lijst(String naam, String omschrijving, Feittype element) implements Feittype {
    }

    /** A type the models leave open. */
    record Vrij(String naam, String omschrijving) implements Feittype {
    }
}
