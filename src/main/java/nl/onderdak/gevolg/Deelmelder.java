package nl.onderdak.gevolg;

import java.util.List;

/** Tells all replicas that there are parts to do. */
public interface Deelmelder {

    /** Whether there is anybody to tell. */
    boolean bereiktAnderen();

    /** @throws RuntimeException when not all were told of; telling of a part again is no harm */
    void meld(List<Deelnaam> delen);
}
