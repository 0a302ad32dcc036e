package nl.onderdak.voorstel;

import java.util.List;
import nl.onderdak.vergelijking.Verschillen.Rijverschil;

/**
 * What both the proposal and the rules in force changed since the basis.
 *
 * @param basis hash of the rule set that the proposal changes
 * @param geldend hash of the rule set in force
 */
record Conflicten(String basis, String geldend, List<Conflict> conflicten) {

    /**
     * @param tabel the table, or another element of the model; {@code gevallen} for a case
     * @param rij id of the row or case; of something else that is no row the name of what it is
     * @param voorstel from the basis to the proposal
     * @param geldend from the basis to the rules in force
     */
    record Conflict(String model, String tabel, String rij, Rijverschil voorstel, Rijverschil geldend) {
    }
}
