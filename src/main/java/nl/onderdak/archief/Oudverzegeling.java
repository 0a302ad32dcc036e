package nl.onderdak.archief;

/** Seals what was stored readable before there was sealing, or by a replica that did not know of it. */
public interface Oudverzegeling {

    /** What it seals, in Dutch. */
    String wat();

    /** A few rows in one transaction. @return how many; zero when there is nothing left */
    int verzegelPortie();
}
