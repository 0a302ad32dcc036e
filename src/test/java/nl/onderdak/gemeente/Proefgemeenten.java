package nl.onderdak.gemeente;

/** The facts of the packaged files, without a database. */
public final class Proefgemeenten {

    private static final Gemeentegegevens MEEGELEVERD = Gegevenslezer.lees(Gegevensbestanden.meegeleverd());

    private Proefgemeenten() {
    }

    public static Gemeentegegevens meegeleverd() {
        return MEEGELEVERD;
    }
}
