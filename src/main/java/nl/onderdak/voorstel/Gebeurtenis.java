package nl.onderdak.voorstel;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something that happened to a proposal.
 *
 * @param nummer within the proposal, from 1
 * @param toelichting what the person said; empty when nothing
 * @param versie number of edits up to and including this one
 * @param plek where and what was edited; empty when it is no edit
 * @param bestanden names of the files whose text changed
 * @param inhoud the rest, which follows from {@code soort}
 */
record Gebeurtenis(int nummer, Instant op, String door, Soort soort, String toelichting, int versie, Optional<Plek> plek, List<String> bestanden,
        Gebeurtenisinhoud inhoud) {

    /**
     * Where an edit was, and what it was in one sentence.
     *
     * @param model empty when it is about more than one
     * @param rij row or case
     */
    record Plek(Optional<String> model, Optional<String> tabel, Optional<String> rij, String zin) {
    }
}
