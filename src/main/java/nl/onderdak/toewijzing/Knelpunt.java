package nl.onderdak.toewijzing;

import java.util.List;

/** Why not everybody can be coupled. Without any one of the households that are named, this reason falls away. */
public sealed interface Knelpunt {

    /** A household for which every municipality is excluded. */
    record AllesUitgesloten(String huishouden, int personen) implements Knelpunt {
    }

    /**
     * A household that is larger than each of its municipalities.
     *
     * @param gemeente the allowed municipality with most room
     * @param ruimte its room in persons, less than {@code personen}
     */
    record TeGroot(String huishouden, int personen, String gemeente, int ruimte) implements Knelpunt {
    }

    /**
     * Households that together are more persons than all their municipalities have room for, even if they were split.
     *
     * @param gemeenten every municipality that at least one of them may go to
     * @param personen persons in the households
     * @param ruimte room of the municipalities together, less than {@code personen}
     */
    record TeWeinigRuimte(List<String> huishoudens, List<String> gemeenten, long personen, long ruimte) implements Knelpunt {

        public TeWeinigRuimte {
            huishoudens = List.copyOf(huishoudens);
            gemeenten = List.copyOf(gemeenten);
        }
    }
}
